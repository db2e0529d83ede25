function readableJson(value) {
  return `${indented(value, "")}
`;
}
function indented(value, margin) {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== "object" || item === null);
    return isPlain ? onOneLine(value) : block("[", value.map(onOneLine), "]", margin);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${indented(member, `${margin}  `)}`
  );
  return block("{", members, "}", margin);
}
function block(open, lines, close, margin) {
  if (lines.length === 0) return open + close;
  return `${open}
${lines.map((line) => `${margin}  ${line}`).join(",\n")}
${margin}${close}`;
}
function onOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

export { readableJson as r };
