import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { Job, NODE_24, type Step } from './support/runner.js';
import { cli } from './support/spawned.js';

describe.skipIf(NODE_24 === undefined)('a run with two seeds', () => {
  const job = new Job();
  let step: Step;

  beforeAll(async () => {
    step = await job.step({ seeds: '42, 43', 'accuracy-threshold': '0', pictures: 'true' });
  });

  test('passes, and says what the seeds come to', () => {
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(step.log).toContain('✓ Accuracy of 2 seeds: expected a lower bound of the mean of at least 0, found 0;');
    expect(step.log).toContain('::group::Training, seed 43');
    expect(step.summary).toContain('### 2 seeds');
  });

  test('has outputs of the first, and the path of the aggregate', () => {
    const folder = join(job.workspace, 'mnist-report');
    expect(step.outputs).toMatchObject({
      passed: 'true',
      verdict: '',
      accuracy: '0.65',
      digest: KNOWN_ANSWER.digest,
      'metrics-path': join(folder, 'runs/seed-42/metrics.json'),
      'model-path': join(folder, 'runs/seed-42/model/model.json'),
      'aggregate-path': join(folder, 'aggregate.json'),
    });
    expect(job.report().get('seeds.svg')?.toString()).toContain('Test accuracy of 2 seeds');
  });

  test('is verified seed by seed', async () => {
    const whole = await cli(['verify', 'mnist-report', '--dataset', 'data'], job.workspace);
    expect([whole.code, whole.stderr.trim()]).toEqual([
      1,
      'Error: mnist-report holds trainings of several seeds (42, 43), each in a folder of its own, such as ' +
        'runs/seed-42/: name one of these.',
    ]);
    const one = await cli(['verify', 'mnist-report/runs/seed-43', '--dataset', 'data'], job.workspace);
    expect([one.code, one.stderr]).toEqual([0, '']);
    const aggregate: unknown = JSON.parse(job.report().get('aggregate.json')?.toString() ?? 'null');
    const weights = property(property(property(aggregate, 'trainings'), '1'), 'weights');
    expect(one.stdout).toContain(`weights ${String(weights)}`);
  });
});
