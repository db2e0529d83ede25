/**
 * Runs the worked example with act: a repository with data and a model of its own, and a pull request that makes the
 * model worse.
 *
 * Usage: node .ci/check-example.mjs ACTION, where ACTION is the folder that stands in for the action.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import { unzip } from '../__tests__/support/unzip.mjs';
import { runWorkflow } from './act.mjs';
import { candidate, gitIn } from './repository.mjs';
import { check } from './results.mjs';

const ACTION = 'org/mnist-action@v1';
const BASELINE = '.github/mnist-baseline.json';
const WORKFLOW = '.github/workflows/model.yml';
const EXAMPLE = fileURLToPath(new URL('../examples/clothes', import.meta.url));
const [action] = process.argv.slice(2);

const folder = mkdtempSync(join(process.env.CI_WORK, 'clothes-'));
cpSync(EXAMPLE, folder, { recursive: true });
const git = gitIn(folder);
git('init', '--quiet', '--initial-branch=main');
git('remote', 'add', 'origin', 'https://github.com/octo/clothes.git');
git('add', '.');
git('commit', '--quiet', '--message=Clothes and a model that tells them apart');
const base = git('rev-parse', 'HEAD');

const run = (title, event, rest) => ({
  title,
  workspace: folder,
  workflow: WORKFLOW,
  event,
  repositories: { [ACTION]: action },
  ...rest,
});

/** The gate's checks by name, and the files of the artifact. */
async function evidence(bytes) {
  const files = await unzip(await bytes('mnist-gate_gate'));
  const { gate } = JSON.parse(files.get('metrics.json').toString());
  return { files, checks: new Map(gate.checks.map((found) => [found.name, found])), verdict: gate.verdict };
}

await runWorkflow(run('example: as it is', 'push', {}), async ({ bytes }) => {
  const { verdict } = await evidence(bytes);
  check('example: as it is: it reproduces its baseline', verdict === 'reproduced', verdict);
});

git('switch', '--quiet', '--create', 'tidy');
execFileSync(join(folder, 'mislabel.sh'), { stdio: 'inherit' });
const { jobs } = parse(readFileSync(join(folder, WORKFLOW), 'utf8'));
const { with: inputs } = jobs.gate.steps.at(-1);
const recipe = ['dataset', 'model', 'epochs'].flatMap((name) => [`--${name}`, String(inputs[name])]);
writeFileSync(join(folder, BASELINE), candidate(action, folder, recipe));
git('add', '.');
git('commit', '--quiet', '--message=Tidy up');
const head = git('rev-parse', 'HEAD');
git('switch', '--quiet', 'main');
git('merge', '--quiet', '--no-ff', '--message=Merge', 'tidy');
const payload = { number: 1, pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };

await runWorkflow(
  run('example: shirts among the coats', 'pull_request', { payload, failing: ['gate'] }),
  async ({ bytes }) => {
    const { files, checks } = await evidence(bytes);
    const accuracy = checks.get('accuracy');
    check('example: shirts among the coats: the gate fails', accuracy?.passed === false, accuracy?.sentence);
    check('example: shirts among the coats: the artifact has the images that changed', files.has('changed.png'));
  },
);
