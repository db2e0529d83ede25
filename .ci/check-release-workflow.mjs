/**
 * Runs `.github/workflows/release.yml` with act against a bare repository on this disk: the address on GitHub that the
 * workflow pushes to is rewritten by git's own configuration.
 *
 * Usage: node .ci/check-release-workflow.mjs CHECKOUT
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { runWorkflow } from './act.mjs';
import { check } from './results.mjs';

const ADDRESS = 'https://github.com/org/mnist-action';
const [checkout] = process.argv.slice(2);
const folder = mkdtempSync(join(process.env.CI_WORK, 'release-'));
const remote = join(folder, 'remote.git');
const workspace = join(folder, 'checkout');

const git = (...words) =>
  execFileSync('git', ['-c', 'user.name=CI', '-c', 'user.email=ci@localhost', ...words], {
    cwd: workspace,
    encoding: 'utf8',
  }).trim();
const tagged = (tag) => git('ls-remote', remote, `refs/tags/${tag}`).split('\t')[0];

/** What reaches the remote in place of GitHub. */
const redirection = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.file://${remote}.insteadOf`,
  GIT_CONFIG_VALUE_0: ADDRESS,
};

function moveMajorTag(tag, commit) {
  return spawnSync('.github/move-major-tag.sh', {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...process.env, ...redirection, TAG: tag, COMMIT: commit, REMOTE: ADDRESS, GITHUB_TOKEN: '' },
  });
}

execFileSync('git', ['init', '--quiet', '--bare', remote]);
execFileSync('git', ['clone', '--quiet', checkout, workspace]);
git('remote', 'set-url', 'origin', `${ADDRESS}.git`);
const older = git('rev-parse', 'HEAD');
git('tag', 'v1.9.0');
git('tag', 'v1');
git('commit', '--quiet', '--allow-empty', '--message=A release');
const newer = git('rev-parse', 'HEAD');
git('tag', 'v1.10.0');
git('push', '--quiet', remote, 'HEAD:refs/heads/main', 'v1', 'v1.9.0', 'v1.10.0');

check('release.yml: before the release, v1 is the older version', tagged('v1') === older, tagged('v1'));
await runWorkflow(
  {
    title: 'release.yml',
    workspace,
    workflow: '.github/workflows/release.yml',
    event: 'release',
    payload: { action: 'published', release: { tag_name: 'v1.10.0', prerelease: false } },
    environment: redirection,
  },
  async () => {
    check('release.yml: v1 is the released commit', tagged('v1') === newer, tagged('v1'));
  },
);
const late = moveMajorTag('v1.9.0', older);
check('a late fix of an older version leaves v1 where it is', late.status === 0 && tagged('v1') === newer, late.stdout);
const odd = moveMajorTag('nightly', older);
check(
  'a tag that is no version is refused in words',
  odd.status === 1 && odd.stdout.includes("the tag 'nightly' is not"),
  odd.stdout,
);
