import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { isContained } from '../containment.js';
import { Refusal } from '../refusal.js';

/** Files that a run may leave behind; those of an earlier run must not be taken for this one's. */
const EVIDENCE = [
  /^(metrics|baseline|comparison)\.json$/,
  /^trace\.bin$/,
  /^(contact-sheet|misclassified)\.png$/,
  /^model\/(model\.json|weights\.bin)$/,
  /^checkpoints\/epoch-\d+(-step-\d+)?\.bin$/,
];

/** What a file's name ends in until all of it is there; a run that was killed leaves one such file. */
const TEMPORARY = /\.[0-9a-f-]{36}\.tmp$/;

/**
 * Writes files into a folder, each under a temporary name that is then changed, so that none is ever half-written under
 * its own. What an earlier run left there goes first, `metrics.json` foremost: a folder with `metrics.json` in it is one
 * whole run.
 *
 * @param workspace every file must lie in it, also once symbolic links are followed
 * @param files by path with forward slashes, relative to the folder, in the order of writing
 */
export async function writeFiles(
  workspace: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const paths = new Map([...files].map(([name, content]) => [join(folder, name), content]));
  for (const path of paths.keys()) {
    if (!isContained(workspace, dirname(path))) throw new Refusal(`${path} is outside the workspace ${workspace}.`);
  }
  await removeEarlierEvidence(folder);
  for (const [path, content] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content);
  }
}

async function removeEarlierEvidence(folder: string): Promise<void> {
  await rm(join(folder, 'metrics.json'), { force: true });
  for (const subfolder of ['', 'model/', 'checkpoints/']) {
    const names = await readdir(join(folder, subfolder)).catch(() => []);
    for (const name of names) {
      const path = subfolder + name.replace(TEMPORARY, '');
      if (EVIDENCE.some((pattern) => pattern.test(path))) await rm(join(folder, subfolder, name));
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
