import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo/digits.git');
  git('add', '.');
  git('commit', '--quiet', '--message=An example');
  return folder;
}

/**
 * Git in a folder, as somebody who may commit.
 *
 * @param {string} folder
 * @returns {(...words: string[]) => string} what git printed
 */
export function gitIn(folder) {
  return (...words) =>
    execFileSync('git', ['-c', 'user.name=CI', '-c', 'user.email=ci@localhost', ...words], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
}

/**
 * The baseline that a training in a folder would propose, by the command line.
 *
 * @param {string} action the folder that stands in for the action
 * @param {string} folder where to train
 * @param {readonly string[]} recipe options of `train`
 */
export function candidate(action, folder, recipe) {
  const report = ['--accuracy-threshold', '0', '--output-directory', 'candidate', '--pictures', 'false'];
  const cli = join(action, 'dist/cli.js');
  execFileSync(process.execPath, [cli, 'train', ...recipe, ...report], { cwd: folder, stdio: 'ignore' });
  const text = execFileSync(process.execPath, [cli, 'baseline', 'candidate'], { cwd: folder });
  rmSync(join(folder, 'candidate'), { recursive: true });
  return text;
}
