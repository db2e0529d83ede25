/** What most names are; many thousands of them are looked at. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A name as sentences show it: what would break the line, move the cursor or turn the text around is written as an
 * escape, such as `\n` or `\u{202e}`.
 */
export function printable(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? String.raw`\n` : String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
