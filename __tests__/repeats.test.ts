import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { readEvidence } from '../src/evidence.js';
import { property } from '../src/parsed.js';
import { testRefusals } from './support/bad-inputs.js';
import { filesIn } from './support/folders.js';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { FILES_OF_A_TRAINING } from './support/report-files.js';
import { Job, NODE_24, type Step } from './support/runner.js';
import { newWorkspace, train } from './support/small-training.js';
import { cli, ROOT } from './support/spawned.js';

const FAULT = 'epoch=2,step=5,parameter=dense_1/kernel,element=3216,bit=0';

const FILES_FOR_OTHERS = ['baseline.json', 'benchmark-smaller.json', 'benchmark.json', 'junit.xml'];

const inRuns = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    FILES_OF_A_TRAINING.map((name) => `runs/repeat-${index + 1}/${name}`),
  ).flat();

function json(files: ReadonlyMap<string, Buffer>, name: string): unknown {
  return JSON.parse(files.get(name)?.toString() ?? 'null');
}

describe.skipIf(NODE_24 === undefined)('a run that trains three times', () => {
  const job = new Job();
  let step: Step;

  beforeAll(async () => {
    step = await job.step({ repeats: '3' });
  });

  test('passes when every digest is the same, and says so', () => {
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(step.log).toContain('✓ Repeats: all 3 trainings are the same to the last bit.');
    expect(step.summary).toContain('| Digests of the repeats | ✅ passed | <code>ae66d3e355b9</code> |');
  });

  test('has outputs of the first training, and the path of the aggregate', () => {
    const folder = join(job.workspace, 'mnist-report');
    expect(step.outputs).toMatchObject({
      passed: 'true',
      verdict: 'reproduced',
      accuracy: '0.65',
      digest: KNOWN_ANSWER.digest,
      'metrics-path': join(folder, 'runs/repeat-1/metrics.json'),
      'model-path': join(folder, 'runs/repeat-1/model/model.json'),
      'aggregate-path': join(folder, 'aggregate.json'),
    });
  });

  test('leaves the evidence of each, and the pictures once', () => {
    expect([...job.report().keys()]).toEqual([
      'aggregate.json',
      'baseline.json',
      'benchmark-smaller.json',
      'benchmark.json',
      'classes.png',
      'comparison.json',
      'contact-sheet.png',
      'junit.xml',
      'misclassified.png',
      'report.html',
      ...inRuns(3),
    ]);
    for (const number of [1, 2, 3]) {
      const metrics = json(job.report(), `runs/repeat-${number}/metrics.json`);
      expect(property(metrics, 'digests')).toMatchObject({ weights: KNOWN_ANSWER.digest });
      expect(property(property(metrics, 'gate'), 'verdict')).toBe('');
    }
  });

  test('leaves evidence that is read like that of any run', async () => {
    const evidence = await readEvidence(join(job.workspace, 'mnist-report/runs/repeat-2'), 'the second');
    expect(evidence.trace?.checksums).toHaveLength(38);
    expect(evidence.checkpoints.map(({ epoch, step: at }) => [epoch, at])).toEqual([
      [1, 19],
      [2, 19],
    ]);
  });

  test('is verified, and makes a baseline, like any run', async () => {
    const verified = await cli(['verify', 'mnist-report', '--dataset', 'data'], job.workspace);
    expect([verified.code, verified.stderr]).toEqual([0, '']);
    expect(await cli(['baseline', 'mnist-report'], job.workspace)).toEqual({
      code: 0,
      stdout: job.report().get('baseline.json')?.toString(),
      stderr: '',
    });
  });

  test('has an aggregate of the published schema', () => {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schema/aggregate.v1.schema.json'), 'utf8'));
    const ajv = new Ajv.default();
    addFormats.default(ajv);
    const isValid = ajv.compile(Object.fromEntries(Object.entries(schema ?? {})));
    const aggregate = json(job.report(), 'aggregate.json');
    expect([isValid(aggregate), isValid.errors]).toEqual([true, null]);
    expect(aggregate).toMatchObject({ repeats: 3, gate: { passed: true, verdict: 'reproduced' } });
    expect(isValid({ ...Object(aggregate), repeats: 0 })).toBe(false);
  });
});

describe.concurrent('repeats on the command line', () => {
  test('diverge where a fault is injected into the last, and name the very weight', async () => {
    const folder = newWorkspace();
    const { code, stderr } = await train(folder, { repeats: '2', 'inject-fault': FAULT, checkpoints: '2:5' });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'Error: Repeats: training 2 is not the same as training 1. The first difference is in the weights after step 5 of epoch 2;',
    );
    expect(stderr).toContain('the first weight that differs is dense_1/kernel, element 3,216 (201, 0)');
    expect(stderr).toContain('1 ULP apart. 1 of 12,730 weights differ');
    expect(stderr).toContain(`Error: Fault: a bit was flipped on purpose (${FAULT}); such a run never passes.`);
    const verified = await cli(['verify', 'mnist-report', '--dataset', 'data'], folder);
    expect(verified.code).toBe(1);
    expect(verified.stderr).toContain('aggregate.json says that not all trainings of this run ended the same,');
    const files = filesIn(join(folder, 'mnist-report'));
    expect(property(json(files, 'aggregate.json'), 'trainings')).toMatchObject([
      { fault: null, weights: KNOWN_ANSWER.digest },
      { fault: FAULT },
    ]);
    expect(json(files, 'comparison.json')).toMatchObject({
      verdict: 'diverged',
      comparisons: [
        { firstDifference: { epoch: 2, step: 5, element: { parameter: 'dense_1/kernel', element: 3216 } } },
      ],
    });
  });

  test('are told the commands to propose a baseline where they agree', async () => {
    const folder = newWorkspace();
    const { code, stdout } = await train(folder, { repeats: '2', baseline: 'baseline.json' });
    expect(code).toBe(1);
    expect(stdout).toContain('✓ Repeats: all 2 trainings are the same to the last bit.');
    expect(stdout).toContain('    cp mnist-report/baseline.json baseline.json\n');
    expect(filesIn(join(folder, 'mnist-report')).has('baseline.json')).toBe(true);
  });

  test('leave no baseline, and are told no commands, where a fault is injected into the last', async () => {
    const folder = newWorkspace();
    const inputs = { repeats: '2', 'inject-fault': FAULT, baseline: 'baseline.json' };
    const { code, stdout } = await train(folder, inputs);
    expect(code).toBe(1);
    expect(stdout).not.toContain('To hold the repository to this run');
    expect(stdout).not.toContain('baseline.json baseline.json');
    expect(filesIn(join(folder, 'mnist-report')).has('baseline.json')).toBe(false);
  });

  test('leave nothing of an earlier run with more, nor one without any of theirs', async () => {
    const folder = newWorkspace();
    const names = (): string[] => [...filesIn(join(folder, 'mnist-report')).keys()];
    await train(folder, { repeats: '3' });
    await train(folder, { repeats: '2' });
    expect(names().filter((name) => name.startsWith('runs/'))).toEqual(inRuns(2));
    await train(folder);
    expect(names()).toEqual([...FILES_FOR_OTHERS, 'report.html', ...FILES_OF_A_TRAINING].sort());
  });

  const COUNT = 'a whole number from 1 to 100';
  testRefusals(['0', '101', '1.5', ''].map((value) => ['repeats', value, COUNT]));
});
