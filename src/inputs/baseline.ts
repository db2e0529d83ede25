import { isAbsolute, relative, resolve } from 'node:path';

import { Refusal } from '../refusal.js';
import { refuse } from './parse.js';

const MAX_PATH_LENGTH = 1000;
const MAX_REF_LENGTH = 255;

/** A file's path in the repository, with forward slashes. */
export function baselinePath(value: string, workspace: string): string | undefined {
  if (value === '') return undefined;
  const path = relative(workspace, resolve(workspace, value)).replaceAll('\\', '/');
  // eslint-disable-next-line no-control-regex
  const isPlain = !/[\u0000-\u001f]/.test(path) && path.length <= MAX_PATH_LENGTH && !value.endsWith('/');
  if (!isPlain || path === '' || isAbsolute(path) || path.split('/')[0] === '..' || path.split('/')[0] === '.git') {
    refuse('baseline', value, `empty or a file in the repository, of at most ${MAX_PATH_LENGTH} characters`);
  }
  return path;
}

/** What names a commit. */
export function baselineRef(value: string): string | undefined {
  if (value === '') return undefined;
  // What starts with a hyphen would be an option of git; the rest is what git allows in no name, and spaces.
  if (value.length > MAX_REF_LENGTH || !/^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(value)) {
    refuse('baseline-ref', value, `empty or a commit, branch or tag, at most ${MAX_REF_LENGTH} characters`);
  }
  return value;
}

/** @throws Refusal without the value: it is a secret */
export function githubToken(value: string): string {
  if (!/^[\x21-\x7e]*$/.test(value)) throw new Refusal("Input 'github-token' must be a token without spaces.");
  return value;
}
