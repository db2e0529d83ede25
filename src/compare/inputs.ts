import { resolve } from 'node:path';

import type { CommentMode } from '../choices.js';
import { isFolder } from '../containment.js';
import type { Host } from '../host.js';
import { githubToken } from '../inputs/baseline.js';
import { commentMode } from '../inputs/comment.js';
import { nameLeg } from '../inputs/leg.js';
import { outputDirectory } from '../inputs/output-directory.js';
import { oneOf, refuse, truth } from '../inputs/parse.js';
import { tolerance } from '../inputs/tolerance.js';
import type { Tolerance } from '../reproducibility/comparison-schema.js';
import { type Language, LANGUAGES } from '../texts.js';

/** What the user asked of the comparison, checked. Defaults are in `compare/action.yml` only. */
export interface CompareInputs {
  /** Which artifacts are legs, `*` for any text, `?` for a character; without a path. */
  readonly pattern: string;
  /** Absolute path of a folder of legs; `undefined` for the artifacts of this run. */
  readonly path: string | undefined;
  /** Names of the legs that there must be; empty: as many as the legs say. */
  readonly legs: readonly string[];
  readonly tolerance: Tolerance;
  readonly language: Language;
  /** Absolute path, inside the workspace. */
  readonly outputDirectory: string;
  readonly upload: boolean;
  readonly summary: boolean;
  /** When the pull request gets a comment. */
  readonly comment: CommentMode;
  /** Never to be printed; empty where there is none. */
  readonly githubToken: string;
  /** The job and the step that compare: what tells this comparison from others of the workflow run. */
  readonly comparer: Comparer;
}

/** Who compares. */
export interface Comparer {
  readonly job: string;
  /** Its id, or the number of its use; empty for the first. */
  readonly step: string;
}

/**
 * Reads and checks every input, before anything is downloaded.
 *
 * @throws Refusal naming the input, the value and what is allowed
 */
export function readCompareInputs({ input, workspace, environment }: Host): CompareInputs {
  const { job, step } = nameLeg({
    leg: '',
    job: environment['GITHUB_JOB'] ?? '',
    matrix: null,
    strategy: null,
    action: environment['GITHUB_ACTION'] ?? '__',
  });
  const folder = path(input('path'), workspace);
  return {
    pattern: pattern(input('pattern'), folder),
    path: folder,
    legs: lines(input('legs')),
    tolerance: tolerance(input),
    language: oneOf('language', input('language'), LANGUAGES),
    outputDirectory: outputDirectory(input('output-directory'), workspace),
    upload: truth('upload', input('upload')),
    summary: truth('summary', input('summary')),
    comment: commentMode(input('comment')),
    githubToken: githubToken(input('github-token')),
    comparer: { job, step },
  };
}

function pattern(value: string, folder: string | undefined): string {
  return value === '' && folder === undefined
    ? refuse('pattern', value, "a name, where '*' stands for any text")
    : value;
}

function path(value: string, workspace: string): string | undefined {
  if (value === '') return undefined;
  const folder = resolve(workspace, value);
  return isFolder(folder) ? folder : refuse('path', value, 'empty or a folder of legs');
}

function lines(value: string): string[] {
  const names = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? names : refuse('legs', twice, 'different names, one a line');
}
