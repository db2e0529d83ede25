/**
 * Runs `.github/workflows/ci.yml` with act, and looks at the evidence that its jobs uploaded.
 *
 * Usage: node .ci/check-ci-workflow.mjs WORKSPACE
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { unzip } from '../__tests__/support/unzip.mjs';
import { runWorkflow } from './act.mjs';
import { readWorkflow } from './legs.mjs';
import { check } from './results.mjs';

const WORKFLOW = '.github/workflows/ci.yml';
const [workspace] = process.argv.slice(2);

/** The legs of all jobs that use the action. act numbers steps without an id from 0, where GitHub names them. */
const LEGS = [
  'as-built_mnist',
  'as-committed_mnist',
  'bite_bite',
  'gate-must-fail_gate',
  // All of them here: what compares them needs them all, and this machine stands in for every runner.
  'known-answer_ubuntu-latest_mnist',
  'known-answer_ubuntu-24.04-arm_mnist',
  'known-answer_macos-latest_mnist',
  'known-answer_macos-15-intel_mnist',
  'known-answer_windows-latest_mnist',
  'languages_en_1',
  'languages_es_1',
  'two-steps_1',
  'two-steps_2',
];

function setupNode() {
  const steps = Object.values(readWorkflow(join(workspace, WORKFLOW)).jobs).flatMap((job) => job.steps);
  const uses = steps.map((step) => step.uses ?? '').filter((name) => name.startsWith('actions/setup-node@'));
  const standIn = join(dirname(fileURLToPath(import.meta.url)), 'setup-node');
  return Object.fromEntries(uses.map((name) => [name, standIn]));
}

async function metricsIn(bytes) {
  return JSON.parse((await unzip(bytes)).get('metrics.json').toString());
}

await runWorkflow(
  {
    title: 'ci.yml',
    workspace,
    workflow: WORKFLOW,
    event: 'push',
    repositories: setupNode(),
    // `.ci/run` runs these itself: `npm cit` on both versions of Node, counting the tests, and all that lint looks at.
    except: ['test', 'lint'],
  },
  async ({ steps, artifacts, bytes }) => {
    const expected = [
      ...LEGS.flatMap((leg) => [`mnist-${leg}`, `contact-sheet-${leg}.png`, `report-${leg}.html`]),
      'comparison.html',
    ].sort();
    const names = artifacts.map(({ name }) => name).sort();
    check(
      `ci.yml: every job uploaded its artifacts, ${expected.length} in all`,
      names.join() === expected.join(),
      names.join(', '),
    );
    const gate = steps.find(({ jobID, stepID }) => jobID === 'gate-must-fail' && stepID?.[0] === 'gate');
    check('ci.yml: the gate that must fail failed', gate?.stepResult === 'failure', gate?.stepResult);
    const failed = await metricsIn(await bytes('mnist-gate-must-fail_gate'));
    check('ci.yml: its artifact says so', failed.gate.passed === false, JSON.stringify(failed.gate));
    const passed = await metricsIn(await bytes('mnist-as-committed_mnist'));
    check('ci.yml: the artifact of a passed gate says that', passed.gate.passed === true, JSON.stringify(passed.gate));
  },
);
