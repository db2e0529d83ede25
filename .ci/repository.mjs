import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the workflow is in the repository. */
export const WORKFLOW = '.github/workflows/example.yml';

/**
 * A repository of somebody who uses the action: one workflow, and what that needs.
 *
 * @param {string} workflow its text
 * @param {(folder: string) => void} [fill] writes further files
 */
export function repositoryWith(workflow, fill = () => {}) {
  const folder = mkdtempSync(join(process.env.CI_WORK, 'example-'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, WORKFLOW), workflow);
  fill(folder);
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=CI', '-c', 'user.email=ci@localhost', ...words], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo/digits.git');
  git('add', '.');
  git('commit', '--quiet', '--message=An example');
  return folder;
}
