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
  const lines = (await readFile(assetPath('SHA256SUMS'), 'utf8')).trim().split('\n');
  for (const [expected, name] of lines.map((line) => line.split('  '))) {
    if (name === undefined || !prefixes.some((prefix) => name.startsWith(prefix))) continue;
    if (digest(await readFile(assetPath(name))) !== expected) throw new Error(`its file ${name} is damaged`);
  }
}
