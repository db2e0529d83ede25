/** A runner takes 1 MiB of summary from a step, and drops all of a longer one. The rest is for what else a step may say. */
const MAX_BYTES = 2 ** 20 - 2 ** 16;

/**
 * Parts of Markdown one after the other, as many from the first on as there is room for.
 *
 * @param leftOut what is said in the place of the others
 */
export function fitted(parts: readonly string[], leftOut: string): string {
  const texts = parts.map((part) => `${part}\n`);
  const kept: string[] = [];
  let bytes = 0;
  for (const text of texts) {
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MAX_BYTES) return [...kept, `${leftOut}\n`].join('\n');
    kept.push(text);
  }
  return kept.join('\n');
}
