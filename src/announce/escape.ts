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

/** Text as Markdown, cut after this many characters. */
export function shortMarkdown(text: string, characters: number): string {
  // A character has at most two code units, so no more of a long text needs to be looked at.
  const start = Array.from(text.slice(0, 2 * (characters + 1)));
  return escapeMarkdown(start.length > characters ? `${start.slice(0, characters - 1).join('')}…` : text);
}

/** Characters of a text in a comment, of which others decide the length. */
const MAX_SHOWN = 600;

/**
 * Text as Markdown for a comment, which calls nobody and links to nothing: GitHub looks for `@name`, `#1` and `GH-1` in
 * what it has already rendered, so there a space without width comes between.
 */
export function escapeComment(text: string): string {
  return shortMarkdown(text, MAX_SHOWN)
    .replaceAll(/&#(?:64|35);/g, '$&&#8203;')
    .replaceAll(/GH(?=-)/gi, '$&&#8203;');
}
