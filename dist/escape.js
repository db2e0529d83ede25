function escapeMarkdown(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[^\p{L}\p{N} ,.·%()-]|(?<=www)\./giu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function codeMarkdown(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}

export { codeMarkdown as c, escapeMarkdown as e };
