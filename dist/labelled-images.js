import { e as groupBy } from './leaves.js';

const PLAIN = /^[\x20-\x7e]*$/;
function printable(name) {
  if (PLAIN.test(name)) return name;
  return name.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => character === "\n" ? String.raw`\n` : String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  );
}

const MAX_SIDE = 64;
const MAX_IMAGE_BYTES = 2 ** 30;
function membersByLabel(labels) {
  const members = groupBy(labels.keys(), (index) => labels[index] ?? 0);
  return new Map([...members].sort(([a], [b]) => a - b));
}

export { MAX_SIDE as M, MAX_IMAGE_BYTES as a, membersByLabel as m, printable as p };
