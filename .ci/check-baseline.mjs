/**
 * Runs the gate on a baseline with act: pull requests with real commits, each tested on its merge commit.
 *
 * Usage: node .ci/check-baseline.mjs ACTION, where ACTION is the folder that stands in for the action.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { unzip } from '../__tests__/support/unzip.mjs';
import { runWorkflow } from './act.mjs';
import { candidate, gitIn } from './repository.mjs';
import { check } from './results.mjs';

const ACTION = 'org/mnist-action@v1';
const BASELINE = '.github/mnist-baseline.json';
const [action] = process.argv.slice(2);

/** How many images of MNIST the repository's own data has. */
const COUNTS = { train: 2000, t10k: 500 };

/** The step under test may fail; the step after it says whether it should have. */
function workflow(epochs, expected) {
  return `name: Gate
on: [pull_request]
permissions:
  contents: read
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - id: gate
        continue-on-error: true
        uses: ${ACTION}
        with:
          dataset: data
          epochs: ${epochs}
          accuracy-threshold: 0.5
          baseline: ${BASELINE}
      - env:
          FOUND: \${{ steps.gate.outcome }} \${{ steps.gate.outputs.verdict }}
          SOURCE: \${{ steps.gate.outputs.baseline-source }}
        run: |
          echo "$FOUND; baseline: $SOURCE"
          test "$FOUND" = '${expected}'
`;
}

/** The first images of MNIST as IDX files; with \`wrong\`, every other training image is labelled 0. */
function writeData(folder, wrong) {
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [part, count] of Object.entries(COUNTS)) {
    for (const [kind, header, size] of [
      ['images-idx3-ubyte', 16, 784],
      ['labels-idx1-ubyte', 8, 1],
    ]) {
      const name = `${part}-${kind}`;
      const whole = gunzipSync(readFileSync(join(action, 'dist/assets/mnist', `${name}.gz`)));
      const bytes = Buffer.from(whole.subarray(0, header + count * size));
      bytes.writeUInt32BE(count, 4);
      if (wrong && name === 'train-labels-idx1-ubyte') {
        for (let index = header; index < bytes.length; index += 2) bytes[index] = 0;
      }
      writeFileSync(join(folder, 'data', name), bytes);
    }
  }
}

/**
 * A repository on the merge commit of a pull request.
 *
 * @param change what the pull request does: `epochs` and `wrong` as above, whether it proposes its baseline
 */
function pullRequest({ epochs, wrong, proposes, expected }) {
  const folder = mkdtempSync(join(process.env.CI_WORK, 'pull-request-'));
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo/digits.git');
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  const commit = (settings, baseline) => {
    writeFileSync(join(folder, '.github/workflows/gate.yml'), workflow(settings, expected));
    if (baseline !== undefined) writeFileSync(join(folder, BASELINE), baseline);
    git('add', '.');
    git('commit', '--quiet', '--allow-empty', '--message=A change');
    return git('rev-parse', 'HEAD');
  };
  writeData(folder, false);
  const proposal = (count) => candidate(action, folder, ['--dataset', 'data', '--epochs', String(count)]);
  const base = commit(1, proposal(1));
  git('switch', '--quiet', '--create', 'change');
  writeData(folder, wrong);
  const head = commit(epochs, proposes ? proposal(epochs) : undefined);
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'change');
  return {
    folder,
    payload: { number: 1, pull_request: { number: 1, base: { sha: base }, head: { sha: head } } },
    base,
  };
}

const CASES = [
  { title: 'nothing changed', epochs: 1, wrong: false, proposes: false, expected: 'success reproduced', ended: true },
  {
    title: 'recipe and baseline',
    epochs: 2,
    wrong: false,
    proposes: true,
    expected: 'success reproduced',
    ended: true,
  },
  {
    title: 'worse data, proposed',
    epochs: 1,
    wrong: true,
    proposes: true,
    expected: 'failure reproduced',
    ended: false,
  },
  { title: 'recipe alone', epochs: 2, wrong: false, proposes: false, expected: 'failure inconclusive', ended: false },
];

for (const { title, ended, ...change } of CASES) {
  const { folder, payload, base } = pullRequest(change);
  await runWorkflow(
    {
      title: `baseline: ${title}`,
      workspace: folder,
      workflow: '.github/workflows/gate.yml',
      event: 'pull_request',
      payload,
      repositories: { [ACTION]: action },
    },
    async ({ bytes }) => {
      const files = await unzip(await bytes('mnist-train_gate'));
      const { gate } = JSON.parse(files.get('metrics.json').toString());
      check(`baseline: ${title}: its artifact says ${ended ? 'passed' : 'failed'}`, gate.passed === ended);
      const [accuracy] = gate.checks.filter(({ name }) => name === 'accuracy');
      check(
        `baseline: ${title}: it was compared with the first parent of the merge commit`,
        accuracy?.sentence.includes(`the baseline at ${base.slice(0, 7)}:`),
        accuracy?.sentence,
      );
      check(`baseline: ${title}: the artifact has the candidate`, files.has('baseline.json'));
    },
  );
}
