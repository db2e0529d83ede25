function escapeMarkdown(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[^\p{L}\p{N} ,.·%()-]|(?<=www)\./giu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function codeMarkdown(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function shortMarkdown(text, characters) {
  const start = Array.from(text.slice(0, 2 * (characters + 1)));
  return escapeMarkdown(start.length > characters ? `${start.slice(0, characters - 1).join("")}\u2026` : text);
}

function table(heading, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

export { codeMarkdown as c, escapeMarkdown as e, shortMarkdown as s, table as t };
