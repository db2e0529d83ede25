import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { filesIn } from './support/folders.js';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { Job, NODE_24, type Step } from './support/runner.js';
import { newWorkspace, train } from './support/small-training.js';

/** 600 images in batches of 32 are 19 steps an epoch. */
const FAULT = 'epoch=2,step=5,parameter=dense_1/kernel,element=3216,bit=0';

interface TraceStep {
  readonly loss: number;
  readonly checksum: number;
}

function stepsIn(trace: Buffer | undefined): TraceStep[] {
  return Array.from({ length: (trace?.length ?? 0) / 8 }, (_, step) => ({
    loss: trace?.readFloatLE(8 * step) ?? NaN,
    checksum: trace?.readUInt32LE(8 * step + 4) ?? NaN,
  }));
}

/** Indices of the weights whose bits differ. */
function differing(one: Buffer | undefined, other: Buffer | undefined): number[] {
  const count = Math.max(one?.length ?? 0, other?.length ?? 0) / 4;
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => one?.readUInt32LE(4 * index) !== other?.readUInt32LE(4 * index),
  );
}

describe.skipIf(NODE_24 === undefined)('a run with an injected fault', () => {
  const [honest, faulty] = [new Job(), new Job()];
  let step: Step;

  beforeAll(async () => {
    const options = { checkpoints: '2:4,2:5,2:6', pictures: 'false' };
    step = await faulty.step({ ...options, 'inject-fault': FAULT });
    await honest.step(options);
  });

  test('never passes, and says why in an error, a warning, the summary and the metrics', () => {
    expect(step.code).toBe(1);
    expect(step.errors).toEqual([`Fault: a bit was flipped on purpose (${FAULT}); such a run never passes.`]);
    expect(step.warnings).toEqual([
      `A bit will be flipped on purpose, and this run will not pass: inject-fault is '${FAULT}'.`,
    ]);
    expect(step.log).toContain(
      "Epoch 2, step 5: bit 0 of element 3216 of dense_1/kernel was flipped on purpose, as the input 'inject-fault' says.",
    );
    expect(step.outputs['passed']).toBe('false');
    expect(step.summary).toContain('⚠️ **A bit of this training was flipped on purpose:** <code>epoch');
    expect(step.summary).toContain('| Fault | ❌ failed | <code>none</code> | <code>epoch');
    const metrics: unknown = JSON.parse(faulty.report().get('metrics.json')?.toString() ?? 'null');
    expect(property(metrics, 'fault')).toBe(FAULT);
    expect(property(property(metrics, 'gate'), 'passed')).toBe(false);
  });

  test('differs in the very bit after the very step, and in the checksum of that step', () => {
    const [expected, actual] = [honest.report(), faulty.report()];
    const name = (place: string): string => `checkpoints/epoch-${place}.bin`;
    expect(differing(expected.get(name('1')), actual.get(name('1')))).toEqual([]);
    expect(differing(expected.get(name('2-step-4')), actual.get(name('2-step-4')))).toEqual([]);
    expect(differing(expected.get(name('2-step-5')), actual.get(name('2-step-5')))).toEqual([3216]);
    const [one, other] = [expected, actual].map((files) => files.get(name('2-step-5'))?.readUInt32LE(4 * 3216) ?? 0);
    expect((one ?? 0) ^ (other ?? 0)).toBe(1);
    const traces = [stepsIn(expected.get('trace.bin')), stepsIn(actual.get('trace.bin'))] as const;
    const first = traces[0].findIndex(({ checksum }, index) => checksum !== traces[1][index]?.checksum);
    expect(first).toBe(19 + 5 - 1);
  });

  test('is otherwise the training that it would have been, wherever it was halted', () => {
    const metrics: unknown = JSON.parse(honest.report().get('metrics.json')?.toString() ?? 'null');
    expect(property(metrics, 'digests')).toMatchObject({ weights: KNOWN_ANSWER.digest });
    expect(property(metrics, 'fault')).toBeNull();
    expect(stepsIn(honest.report().get('trace.bin'))).toHaveLength(38);
  });
});

describe.concurrent('the weights that a run keeps', () => {
  const names = (folder: string): string[] =>
    [...filesIn(join(folder, 'mnist-report')).keys()].filter((name) => name.startsWith('checkpoints/'));

  test('are those of the epochs and of the places asked for, and none of an earlier run', async () => {
    const folder = newWorkspace();
    expect((await train(folder, { checkpoints: '1:19,2:1' })).code).toBe(0);
    expect(names(folder)).toEqual([
      'checkpoints/epoch-1-step-19.bin',
      'checkpoints/epoch-1.bin',
      'checkpoints/epoch-2-step-1.bin',
      'checkpoints/epoch-2.bin',
    ]);
    const files = filesIn(join(folder, 'mnist-report'));
    const [place, epoch] = ['checkpoints/epoch-1-step-19.bin', 'checkpoints/epoch-1.bin'].map((name) =>
      files.get(name),
    );
    expect(differing(place, epoch)).toEqual([]);
    expect((await train(folder, { checkpoints: 'none' })).code).toBe(0);
    expect(names(folder)).toEqual([]);
  });

  test('are refused where the training does not come by, before anything is trained', async () => {
    const folder = newWorkspace();
    const { code, stdout, stderr } = await train(folder, { checkpoints: '2:20' });
    expect(code).toBe(1);
    expect(stderr).toContain(
      "Error: Input 'checkpoints' must name places of this training, but got '2:20': epochs 1 to 2 and steps 1 to 19 are this training's.",
    );
    expect(stdout).not.toContain('Training');
    expect(filesIn(join(folder, 'mnist-report')).size).toBe(0);
  });

  test('are none when a flipped bit makes a weight infinite or not a number', async () => {
    const folder = newWorkspace();
    // Adam's first step moves a bias from 0 by the learning rate: the highest bit of the exponent makes 1.5 a NaN.
    const fault = 'epoch=1,step=1,parameter=dense_2/bias,element=0,bit=30';
    const { code, stderr } = await train(folder, { 'inject-fault': fault, 'learning-rate': '1.5' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: After epoch 1 .*: this training has no result\./m);
    expect(filesIn(join(folder, 'mnist-report')).size).toBe(0);
  });
});
