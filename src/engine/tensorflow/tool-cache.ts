import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Host } from '../../host.js';
import { refuseFullDisks } from './disk.js';
import { codeOf, faultIn } from './intact.js';
import { fetchWheel } from './pip.js';
import { temporaryRoot } from './tool-folder.js';
import { unpackLibraries } from './unpack.js';
import { libraryBytes, type Wheel } from './wheels.js';

/** How often another job may come first with something damaged. */
const MAX_TRIES = 5;

/** A folder that a job left half-filled a day ago is no longer being filled. */
const STALE_MS = 24 * 60 * 60 * 1000;

/**
 * Fetches a wheel and puts its libraries into the tool cache, whole or not at all: they are written beside their place
 * and moved there, so that two jobs on one machine do not see each other's half.
 *
 * @param tool the place, which holds nothing or something damaged
 */
export async function fetchInto(tool: string, wheel: Wheel, host: Host): Promise<void> {
  await mkdir(dirname(tool), { recursive: true });
  await removeStale(tool);
  const unpacked = await mkdtemp(`${tool}.tmp-`);
  try {
    const temporary = await mkdtemp(join(temporaryRoot(host.environment), 'mnist-action-pip-'));
    try {
      // pip downloads to one place and copies to another.
      await refuseFullDisks([
        { folder: temporary, bytes: 2 * wheel.bytes },
        { folder: unpacked, bytes: libraryBytes(wheel) },
      ]);
      const file = await fetchWheel(wheel, temporary, host);
      await unpackLibraries(file, wheel, unpacked, host.cancelled);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
    // The folder was made for this user alone, but the cache is the machine's.
    await chmod(unpacked, 0o755);
    await moveTo(tool, unpacked, wheel, host.cancelled);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
  // Whoever looks with @actions/tool-cache takes a folder for whole when this file is there.
  await writeFile(`${tool}.complete`, '');
}

async function moveTo(tool: string, unpacked: string, wheel: Wheel, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rename(unpacked, tool);
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error)) || tries === MAX_TRIES) throw error;
    }
    // Another job came first: what it put there is as good, if it is whole.
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

/** What jobs left that were killed. */
async function removeStale(tool: string): Promise<void> {
  for (const name of await readdir(dirname(tool))) {
    if (!name.startsWith(`${basename(tool)}.tmp-`)) continue;
    const path = join(dirname(tool), name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > STALE_MS) await rm(path, { recursive: true, force: true });
  }
}
