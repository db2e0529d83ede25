import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  at,
  BASELINE,
  checksOf,
  DATA,
  dataFiles,
  type Held,
  type Hub,
  OTHER_RECIPE,
  proposing,
  startHeld,
  TESTED,
} from './support/baseline-job.js';
import { NODE_24 } from './support/runner.js';

let hub: Hub;
let base: string;
let candidates: Held['candidates'];

beforeAll(async () => {
  ({ hub, base, candidates } = await startHeld());
});

afterAll(() => hub.api.close());

describe.skipIf(NODE_24 === undefined)('another event', () => {
  test('merge_group: compares with the base of the group', async () => {
    const head = hub.repository.commit({ [BASELINE]: candidates.otherRecipe }, base);
    const step = await hub.run(hub.repository.merge(base, head), {
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: head } },
      inputs: OTHER_RECIPE,
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toMatch(proposing(at(base, 'the base of the merge group')));
  });

  test('push: compares with the file of the commit that was pushed', async () => {
    const step = await hub.run(base, { event: 'push', payload: { before: '0'.repeat(40) } });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, TESTED));
  });

  test('push: fails for a training that its own file does not describe', async () => {
    const pushed = hub.repository.commit(dataFiles(DATA.worse), base);
    const step = await hub.run(pushed, { event: 'push' });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(checksOf(step.job)).toContainEqual(['accuracy', false]);
  });

  test.for([
    ['a branch', 'release/1'],
    ['a whole commit', ''],
  ] as const)('baseline-ref: reads the file at %s instead', async ([, name]) => {
    const head = hub.repository.commit({ [BASELINE]: candidates.worse }, base);
    if (name !== '') hub.repository.branch(name, base);
    const ref = name === '' ? base : name;
    const step = await hub.run(hub.repository.commit({ [BASELINE]: candidates.base }, head), {
      event: 'push',
      inputs: { 'baseline-ref': ref },
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, `the input baseline-ref, ${ref}`));
  });
});
