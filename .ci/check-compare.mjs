/**
 * Runs workflows whose legs must not pass a comparison with act: legs that differ by a bit, and a leg that failed.
 *
 * Usage: node .ci/check-compare.mjs ACTION, where ACTION is the folder that stands in for the action.
 */
import { unzip } from '../__tests__/support/unzip.mjs';
import { runWorkflow } from './act.mjs';
import { repositoryWith, WORKFLOW } from './repository.mjs';
import { check } from './results.mjs';

const [action] = process.argv.slice(2);

/** A matrix of two legs, `honest` and another, and their comparison. @param {string} inputs of the training */
const workflow = (/** @type {string} */ other, inputs) => `
name: Legs
on: push
permissions:
  contents: read
jobs:
  train:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        leg: [honest, ${other}]
    steps:
      - uses: org/mnist-action@v1
        with:
          epochs: 1
          accuracy-threshold: 0.95
          pictures: false
          ${inputs}
  compare:
    needs: train
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - id: compare
        uses: org/mnist-action/compare@v1
`;

const run = (title, text, failing) => ({
  title,
  workspace: repositoryWith(text),
  workflow: WORKFLOW,
  event: 'push',
  repositories: { 'org/mnist-action@v1': action },
  failing,
});

/** What a runner was told in annotations. */
const errorsOf = (messages) => messages.filter((text) => text.includes('::error::')).map((text) => text.trim());

const flipped = workflow(
  'flipped',
  `checkpoints: 1:100
          inject-fault: \${{ matrix.leg == 'flipped' && 'epoch=1,step=100,parameter=dense_1/kernel,element=412,bit=0' || '' }}`,
);
await runWorkflow(
  run('legs that differ by a bit', flipped, ['train (flipped)', 'compare']),
  async ({ artifacts, bytes, messages }) => {
    const names = artifacts.map(({ name }) => name).sort();
    check(
      'legs that differ by a bit: both are there with their reports, and the page',
      names.length === 5 && names[0] === 'comparison.html',
      names.join(', '),
    );
    const page = (await bytes('comparison.html')).toString();
    const place = /after step 100 of epoch 1; .* dense_1\/kernel, element 412 \(3, 28\): .* 1 ULP apart/;
    check('legs that differ by a bit: the page names epoch, step, parameter and element', place.test(page));
    const errors = errorsOf(messages);
    check(
      'legs that differ by a bit: so does the failed step',
      errors.some((text) => place.test(text)),
      errors.join('\n'),
    );
    const leg = names.find((name) => name.includes('flipped')) ?? '';
    const metrics = JSON.parse((await unzip(await bytes(leg))).get('metrics.json').toString());
    check('legs that differ by a bit: the leg itself says so', metrics.fault?.includes('element=412'), metrics.fault);
  },
);

const broken = workflow('broken', `seed: \${{ matrix.leg == 'broken' && 'none' || '42' }}`);
await runWorkflow(run('a leg that failed', broken, ['train (broken)', 'compare']), async ({ artifacts, messages }) => {
  const names = artifacts.map(({ name }) => name).sort();
  check('a leg that failed: one leg is there with its report, and the page', names.length === 3, names.join(', '));
  const errors = errorsOf(messages);
  // act tells no leg how many there are; a runner's sentence would say which is missing.
  const said = /Only one leg was found, 'train \(honest\).*': a comparison takes two\./;
  check(
    'a leg that failed: the comparison ran, and says that there is only one',
    errors.some((text) => said.test(text)),
    errors.join('\n'),
  );
});
