import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { codeOf } from '../../system-error.js';
import { faultIn } from './intact.js';
import type { Wheel } from './wheels.js';

/** How often another job may come first with something damaged. */
const MAX_TRIES = 5;

/** What systems answer when the place is taken. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM']);

/**
 * Moves a folder with whole libraries to its place. What another job put there meanwhile stays, if it is whole; what is
 * damaged goes.
 *
 * @param tool the place
 * @param unpacked the folder, on the same disk; gone or superfluous afterwards
 */
export async function putInPlace(tool: string, unpacked: string, wheel: Wheel, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rename(unpacked, tool);
      return;
    } catch (error) {
      if (!TAKEN.has(codeOf(error)) || tries === MAX_TRIES) throw error;
    }
    if ((await faultIn(tool, wheel, signal)) === undefined) return;
    await remove(tool);
  }
}

/** Takes a folder away at once; who has its files open keeps them. */
async function remove(tool: string): Promise<void> {
  const aside = await mkdtemp(`${tool}.tmp-`);
  try {
    await rename(tool, join(aside, 'damaged'));
  } catch (error) {
    // Another job was quicker.
    if (codeOf(error) !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
