const PLAIN = /^[\x20-\x7e]*$/;
function printable(name) {
  if (PLAIN.test(name)) return name;
  return name.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => character === "\n" ? String.raw`\n` : String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  );
}

export { printable as p };
