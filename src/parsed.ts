/** Reading what a parser of JSON or YAML returned, whose shape nobody has checked yet. */

/** A property by name; `undefined` where the value is no object or lacks it. */
export function property(value: unknown, name: string): unknown {
  return new Map(entries(value)).get(name);
}

/** The properties of an object by name; none where the value is no object. */
export function entries(value: unknown): [name: string, value: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** A text; empty where the value is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Characters of a value that a sentence shows. */
export const MAX_SHOWN = 80;

/** A value as sentences show it: its JSON, cut; a text in single quotes. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(pruned(value, MAX_SHOWN));
  const cut = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return cut.replace(/^"(.*)"$/s, "'$1'");
}

/**
 * A value from JSON without what lies deeper than so many levels: `JSON.stringify` would run out of stack. As each level
 * opens with a character, that many characters of the whole are the same.
 */
function pruned(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((child) => pruned(child, levels - 1));
  return Object.fromEntries(entries(value).map(([key, child]) => [key, pruned(child, levels - 1)]));
}
