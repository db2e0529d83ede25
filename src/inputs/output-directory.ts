import { resolve } from 'node:path';

import { canHoldFolder, isContained } from '../containment.js';
import { refuse } from './parse.js';

/** The input `output-directory`, as an absolute path. */
export function outputDirectory(value: string, workspace: string): string {
  const directory = resolve(workspace, value);
  if (value === '' || !isContained(workspace, directory) || !canHoldFolder(directory)) {
    refuse('output-directory', value, `a folder inside the workspace ${workspace}`);
  }
  return directory;
}
