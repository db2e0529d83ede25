import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Host } from '../../host.js';
import { codeOf } from '../../system-error.js';
import { refuseFullDisks } from './disk.js';
import { fetchWheel } from './pip.js';
import { putInPlace } from './place.js';
import { temporaryRoot } from './tool-folder.js';
import { unpackLibraries } from './unpack.js';
import { libraryBytes, type Wheel } from './wheels.js';

/** A folder that a job left half-filled a day ago is no longer being filled. */
const STALE_MS = 24 * 60 * 60 * 1000;

/**
 * Fetches a wheel and puts its libraries into the tool cache, whole or not at all: they are written beside their place
 * and moved there, so that two jobs on one machine do not see each other's half.
 *
 * @param tool the place, which holds nothing or something damaged
 */
export async function fetchInto(tool: string, wheel: Wheel, host: Host): Promise<void> {
  await makeFolder(dirname(tool));
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
    await putInPlace(tool, unpacked, wheel, host.cancelled);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
  // Whoever looks with @actions/tool-cache takes a folder for whole when this file is there.
  await writeFile(`${tool}.complete`, '');
}

/** Like `mkdir` with `recursive`, which on a read-only disk says that there is no such file. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch((again: unknown) => {
      // Another job was quicker.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
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
