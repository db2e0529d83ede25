import { execFile } from 'node:child_process';

import { codeOf } from '../system-error.js';
import { type Found, MAX_BASELINE_BYTES } from './file-at.js';

/** A git that hangs on a network drive must not hold the run up for longer. */
const TIMEOUT_MS = 30_000;

/** Mode of a symbolic link in a tree. */
const SYMBOLIC_LINK = '120000';

/** What a program said; `code` is `null` where it could not be run to its end. */
interface Said {
  readonly code: number | null;
  readonly stdout: Buffer;
  /** One line of what went wrong. */
  readonly complaint: string;
}

/** The git repository that a folder lies in. Only reads, and never asks a remote. */
export class LocalGit {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal;

  constructor(folder: string, environment: NodeJS.ProcessEnv, signal: AbortSignal) {
    this.#folder = folder;
    this.#environment = {
      ...environment,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
    };
    this.#signal = signal;
  }

  /** Why there is no repository here; `undefined` where there is one. */
  async missing(): Promise<string | undefined> {
    const { code, complaint } = await this.#git('rev-parse', '--git-dir');
    return code === 0 ? undefined : complaint;
  }

  /** The commit that a name means; `undefined` where it means none. */
  async resolve(name: string): Promise<string | undefined> {
    const { code, stdout } = await this.#git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    );
    return code === 0 ? stdout.toString().trim() : undefined;
  }

  /**
   * The parents of a commit, as the commit itself names them: a shallow clone has the commit without its parents, and
   * `git log` would hide them.
   */
  async parents(commit: string): Promise<string[] | undefined> {
    const { code, stdout } = await this.#git('cat-file', 'commit', commit);
    if (code !== 0) return undefined;
    const [header = ''] = stdout.toString().split('\n\n');
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  }

  /**
   * A file in a commit; `undefined` where git does not have the commit, or not all of it.
   *
   * @param path relative to the folder, with forward slashes
   */
  async file(commit: string, path: string): Promise<Found | undefined> {
    const tree = await this.#git('ls-tree', '-z', '--long', commit, '--', path);
    if (tree.code !== 0) return undefined;
    const entry = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(tree.stdout.toString());
    const [, mode, type, object = '', size] = entry ?? [];
    if (mode === undefined) return 'absent';
    if (type !== 'blob' || mode === SYMBOLIC_LINK) return 'no file';
    if (Number(size) > MAX_BASELINE_BYTES) return 'too large';
    const blob = await this.#git('cat-file', 'blob', object);
    return blob.code === 0 ? { content: blob.stdout.toString() } : undefined;
  }

  async #git(...words: readonly string[]): Promise<Said> {
    const options = {
      cwd: this.#folder,
      env: this.#environment,
      encoding: 'buffer',
      maxBuffer: MAX_BASELINE_BYTES,
      timeout: TIMEOUT_MS,
      signal: this.#signal,
    } as const;
    return new Promise((resolve) => {
      // No shell, and no replaced objects: what a commit's name stands for is not to be changed.
      execFile('git', ['--no-replace-objects', ...words], options, (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, complaint: '' });
        else
          resolve({ code: typeof error.code === 'number' ? error.code : null, stdout, complaint: said(error, stderr) });
      });
    });
  }
}

function said(error: Error, stderr: Buffer): string {
  if (codeOf(error) === 'ENOENT') return 'git is not installed';
  const [first = ''] = stderr.toString().trim().split('\n');
  return first === '' ? (error.message.split('\n')[0] ?? '') : first.replace(/^fatal: /, '');
}
