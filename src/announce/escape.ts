/**
 * Text as Markdown that shows exactly this text and nothing else, also in a table cell or in HTML: everything but
 * letters, digits, spaces and a few signs that mean nothing inside a line becomes a character reference, which Markdown
 * never takes for its own syntax.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      // Not www. either: GitHub makes a link of it.
      .replaceAll(/[^\p{L}\p{N} ,.·%()-]|(?<=www)\./giu, (character) => `&#${character.codePointAt(0) ?? 0};`)
  );
}

/** Code in a line of Markdown, or in a table cell. */
export function codeMarkdown(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}
