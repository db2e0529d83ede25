import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { EVIDENCE_PATH, type EvidenceFiles } from './files.js';
import { isContained } from '../containment.js';
import { Refusal } from '../refusal.js';
import { FIRST_FOLDER } from '../reproducibility/trainings.js';

const FIRST = new RegExp(`^${FIRST_FOLDER}$`);

/**
 * The evidence in a folder.
 *
 * @throws Refusal when a file is none, or a symbolic link leads out of the folder
 */
export function evidenceInFolder(folder: string): EvidenceFiles {
  const within = (subfolder: string): string[] =>
    [subfolder, `${subfolder}checkpoints/`].flatMap((path) =>
      namesIn(join(folder, path)).map((name) => `${path}${name}`),
    );
  const top = within('');
  const several = top.includes('metrics.json') ? [] : namesIn(join(folder, 'runs')).map((name) => `runs/${name}/`);
  const names = [...top, ...several.filter((path) => FIRST.test(path)).flatMap(within)];
  const paths = names.filter((path) => EVIDENCE_PATH.test(path)).sort();
  const sizes = new Map(paths.map((path) => [path, sizeOf(folder, path)]));
  const nameOf = (path: string): string => join(folder, path);
  return { place: folder, sizes, nameOf, read: (path) => readWhole(nameOf(path), sizes.get(path)) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sizeOf(folder: string, path: string): number {
  const file = join(folder, path);
  if (!isContained(folder, file)) throw new Refusal(`${file} is a link that leads out of ${folder}.`);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new Refusal(`${file} is not a file.`);
  return found.size;
}

/**
 * The bytes of a file that had this size when it was looked at.
 *
 * @throws Refusal when it cannot be read, or has another size by now
 */
export function readWhole(file: string, size: number | undefined): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
  if (bytes.length !== size) throw new Refusal(`${file} changed while it was read.`);
  return bytes;
}
