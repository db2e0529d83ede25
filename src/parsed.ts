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
