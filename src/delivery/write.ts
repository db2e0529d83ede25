import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { isContained } from '../containment.js';
import { Refusal } from '../refusal.js';

/** What may lie in a folder from an earlier run: it must not be taken for this one's. */
export interface Leftovers {
  /** Which subfolders to look into too, by path with a slash at the end. */
  readonly folders: readonly RegExp[];
  /** Which paths there are a run's own; anything else is the user's. */
  readonly patterns: readonly RegExp[];
}

/** What a file's name ends in until all of it is there; a run that was killed leaves one such file. */
const TEMPORARY = /\.[0-9a-f-]{36}\.tmp$/;

/**
 * Writes files into a folder, each under a temporary name that is then changed, so that none is ever half-written under
 * its own. What an earlier run left there goes first, the last file foremost: a folder with that file in it is one whole
 * run.
 *
 * @param workspace every file must lie in it, also once symbolic links are followed
 * @param files by path with forward slashes, relative to the folder, in the order of writing
 * @param kept what stays there, though it is as an earlier run might have left it: this run's own, written before
 */
export async function writeFiles(
  workspace: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  leftovers: Leftovers,
  kept: ReadonlySet<string> = new Set(),
): Promise<void> {
  const paths = new Map([...files].map(([name, content]) => [join(folder, name), content]));
  for (const path of paths.keys()) {
    if (!isContained(workspace, dirname(path))) throw new Refusal(`${path} is outside the workspace ${workspace}.`);
  }
  const last = [...paths.keys()].at(-1);
  if (last !== undefined) await rm(last, { force: true });
  await removeLeftovers(folder, '', leftovers, kept);
  for (const [path, content] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content);
  }
}

async function removeLeftovers(
  folder: string,
  subfolder: string,
  leftovers: Leftovers,
  kept: ReadonlySet<string>,
): Promise<void> {
  const names = await readdir(join(folder, subfolder)).catch(() => []);
  for (const name of names) {
    const path = subfolder + name.replace(TEMPORARY, '');
    if (leftovers.folders.some((pattern) => pattern.test(`${path}/`))) {
      // What a link leads to elsewhere is not ours.
      if (isContained(folder, join(folder, path))) await removeLeftovers(folder, `${path}/`, leftovers, kept);
    } else if (leftovers.patterns.some((pattern) => pattern.test(path)) && !kept.has(subfolder + name)) {
      await rm(join(folder, subfolder, name));
    }
  }
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
