import { join } from 'node:path';

import { newFolder } from './folders.js';
import { firstOfMnist, SMALL_TRAINING, writeDataset } from './idx-fixture.js';
import { cli, type CliOptions, type Ended, optionsOf } from './spawned.js';

/** A folder to work in, with the small dataset in `data`. */
export function newWorkspace(): string {
  const folder = newFolder('workspace');
  writeDataset(join(folder, 'data'), firstOfMnist());
  return folder;
}

/** Runs the small training on the command line, without pictures and with other inputs where they are given. */
export async function train(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
  options?: CliOptions,
): Promise<Ended> {
  const all = { dataset: 'data', ...SMALL_TRAINING, pictures: 'false', ...inputs };
  return cli(['train', ...optionsOf(all)], folder, options);
}
