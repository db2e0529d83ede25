import { readdirSync } from 'node:fs';

import type { Host } from '../host.js';
import { messageOf, Refusal } from '../refusal.js';
import { groupSheets } from './group-sheets.js';
import { idxFolder } from './idx-folder.js';
import { imageFolder } from './image-folder.js';
import type { Found } from './labelled-images.js';
import { printable } from './printable.js';

/** A way in which a folder may hold a dataset. */
export interface FolderKind {
  /** What is in such a folder, as a sentence lists it. */
  readonly holds: string;
  /** Whether a folder with these names in it is meant to be one, sound or not. */
  readonly recognises: (names: readonly string[]) => boolean;
  /** @throws Refusal naming the file and what is wrong with it */
  readonly read: (folder: string, host: Host) => Promise<Found>;
}

/** All of them; none is preferred. */
const FOLDER_KINDS: readonly FolderKind[] = [idxFolder, imageFolder, groupSheets];

/**
 * Reads a folder as the one kind that it is.
 *
 * @throws Refusal when it is of no kind or of several
 */
export async function readFolder(folder: string, host: Host): Promise<Found> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Refusal(`Dataset '${printable(folder)}' cannot be read: ${messageOf(error)}.`);
  }
  const [kind, ...others] = FOLDER_KINDS.filter(({ recognises }) => recognises(names));
  if (kind === undefined) {
    const known = FOLDER_KINDS.map(({ holds }) => holds).join(' nor ');
    throw new Refusal(`Dataset '${printable(folder)}' holds neither ${known}.`);
  }
  if (others.length > 0) {
    const found = [kind, ...others].map(({ holds }) => holds).join(' and also ');
    throw new Refusal(`Dataset '${printable(folder)}' holds ${found}: which of them is the data?`);
  }
  return kind.read(folder, host);
}
