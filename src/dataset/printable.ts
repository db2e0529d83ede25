/**
 * A name as sentences show it: what would break the line, move the cursor or turn the text around is written as an
 * escape, such as `\n` or `\u{202e}`.
 */
export function printable(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? String.raw`\n` : String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
