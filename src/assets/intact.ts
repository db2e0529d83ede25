import { readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';

import { assetPath } from '../assets.js';
import { digest } from '../reproducibility/digest.js';

/**
 * Compares what pictures are drawn with, canvas and its fonts, with the checksums that the build wrote beside them. It
 * must come before canvas is loaded: a binary that was cut off does not fail to load but ends the process, and a font
 * that is damaged is taken for a good one and replaced by whatever the machine has.
 *
 * @throws Error naming the first file that is not, to the last bit, as it was built
 */
export async function refuseDamagedDrawing(): Promise<void> {
  const prefixes = ['fonts/', `canvas/canvas-${platform()}-${arch()}`];
  for (const [name, sum] of await checksums()) {
    if (prefixes.some((prefix) => name.startsWith(prefix))) await readAs(name, sum);
  }
}

/**
 * Reads a file of `dist/assets/` and compares it with the checksum that the build wrote.
 *
 * @param name path inside `dist/assets/`, with forward slashes
 * @throws Error when it is not, to the last bit, as it was built
 */
export async function readIntact(name: string): Promise<Uint8Array> {
  return readAs(name, (await checksums()).get(name));
}

async function readAs(name: string, sum: string | undefined): Promise<Uint8Array> {
  const content = await readFile(assetPath(name));
  if (digest(content) !== sum) throw new Error(`its file ${name} is damaged`);
  return content;
}

/** SHA-256 by name, as the build wrote them. */
async function checksums(): Promise<Map<string, string>> {
  const lines = (await readFile(assetPath('SHA256SUMS'), 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => line.split('  ')).map(([sum = '', name = '']) => [name, sum]));
}
