import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LIST = join(ROOT, 'vendor/SHA256SUMS');

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Replaces the lines of one folder in `vendor/SHA256SUMS`, the list of files that `npm run build` takes.
 *
 * @param {string} folder inside `vendor/`
 * @param {readonly (readonly [file: string, sum: string])[]} sums by path inside `vendor/`
 */
export function recordSums(folder, sums) {
  const others = readFileSync(LIST, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.split('  ')[1]?.startsWith(`${folder}/`));
  const lines = [...others, ...sums.map(([file, sum]) => `${sum}  ${file}`)];
  writeFileSync(LIST, lines.map((line) => `${line}\n`).join(''));
}
