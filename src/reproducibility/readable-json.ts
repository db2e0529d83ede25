/**
 * JSON of which a diff shows what changed: objects spread over lines, but each item of a list on one line, and a list of
 * plain values on a single one.
 */
export function readableJson(value: unknown): string {
  return `${indented(value, '')}\n`;
}

function indented(value: unknown, margin: string): string {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    return isPlain ? onOneLine(value) : block('[', value.map(onOneLine), ']', margin);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${indented(member, `${margin}  `)}`,
  );
  return block('{', members, '}', margin);
}

function block(open: string, lines: readonly string[], close: string, margin: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${margin}  ${line}`).join(',\n')}\n${margin}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
