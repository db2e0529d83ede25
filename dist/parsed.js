function property(value, name) {
  return new Map(entries(value)).get(name);
}
function entries(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}
const MAX_SHOWN = 80;
function shown(value) {
  if (value === void 0) return "missing";
  const text2 = typeof value === "number" ? String(value) : JSON.stringify(pruned(value, MAX_SHOWN));
  const cut = text2.length > MAX_SHOWN ? `${text2.slice(0, MAX_SHOWN)}\u2026` : text2;
  return cut.replace(/^"(.*)"$/s, "'$1'");
}
function pruned(value, levels) {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((child) => pruned(child, levels - 1));
  return Object.fromEntries(entries(value).map(([key, child]) => [key, pruned(child, levels - 1)]));
}

export { MAX_SHOWN as M, entries as e, property as p, shown as s, text as t };
