import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { newFolder } from './folders.js';

/** Files by their paths; `null` deletes one. */
export type Files = Readonly<Record<string, Uint8Array | string | null>>;

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder, without the settings of whoever runs the tests. */
export function git(folder: string, ...words: readonly string[]): string {
  const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', [...WHO, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env }).trim();
}

/** A repository as GitHub has it: real commits, of which every one can be fetched. */
export class Repository {
  readonly folder = newFolder('repository');

  constructor() {
    git(this.folder, 'init', '--quiet', '--initial-branch=main');
    git(this.folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  }

  /** Commits changes on top of a commit; the first has none. */
  commit(files: Files, parent?: string): string {
    if (parent !== undefined) git(this.folder, 'checkout', '--quiet', '--detach', parent);
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
    git(this.folder, 'add', '--all');
    git(this.folder, 'commit', '--quiet', '--allow-empty', '--message=A change');
    return git(this.folder, 'rev-parse', 'HEAD');
  }

  /** The merge commit that GitHub makes to test a pull request: its first parent is the base. */
  merge(base: string, head: string): string {
    git(this.folder, 'checkout', '--quiet', '--detach', base);
    git(this.folder, 'merge', '--quiet', '--no-ff', '--message=Merge', head);
    return git(this.folder, 'rev-parse', 'HEAD');
  }

  /** Gives a commit the name of a branch. */
  branch(name: string, commit: string): void {
    git(this.folder, 'branch', '--force', name, commit);
  }

  /** Checks a commit out as actions/checkout does; a depth of 0 fetches all history. */
  checkOut(commit: string, workspace: string, depth: 0 | 1): void {
    git(workspace, 'init', '--quiet');
    git(workspace, 'remote', 'add', 'origin', `file://${this.folder}`);
    const words = depth === 0 ? [] : [`--depth=${depth}`];
    git(workspace, 'fetch', '--quiet', '--no-tags', ...words, 'origin', commit);
    git(workspace, 'checkout', '--quiet', '--force', '--detach', commit);
  }
}
