import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';

import type { Dataset } from '../src/dataset.js';
import type { Engine } from '../src/engine.js';
import { evaluate } from '../src/evaluate.js';
import { defineModel } from '../src/model.js';
import { weightChecksum } from '../src/reproducibility/digest.js';
import { optimizerOf } from '../src/recipe.js';
import { train, type Training } from '../src/train.js';
// What stock TensorFlow.js, driven by a program that shares no code with this one, printed for these recipes on the
// first 600 training and 500 test images of MNIST.
import knownAnswers from './known-answers.json' with { type: 'json' };
import { type Candidate, plain, PROMISING, tfjs, wasm } from './support/engines.js';
import { firstOfMnist, mnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

interface Recipe {
  readonly seed: number;
  readonly hiddenUnits: readonly number[];
  readonly batchSize: number;
  readonly learningRate: number;
  readonly epochs: number;
}

const DEFAULT_RECIPE: Recipe = { seed: 42, hiddenUnits: [128], batchSize: 32, learningRate: 0.001, epochs: 1 };

const CANDIDATES: readonly Candidate[] = [tfjs, ...PROMISING];

function start({ start }: Candidate, recipe: Recipe, dataset: Dataset): Promise<Engine> {
  const model = defineModel(recipe.hiddenUnits, recipe.seed, dataset);
  const { batchSize, learningRate } = recipe;
  const optimizer = optimizerOf('adam', learningRate);
  return start({ model, images: dataset.train, batchSize, optimizer, threads: 'auto' });
}

async function trainOn(candidate: Candidate, dataset: Dataset, recipe: Recipe): Promise<Training> {
  const model = defineModel(recipe.hiddenUnits, recipe.seed, dataset);
  return train(await start(candidate, recipe, dataset), model, dataset, recipe, recordingHost());
}

/** 0, 1, 2, … */
function indices(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index);
}

describe.each(CANDIDATES)('known answers of stock TensorFlow.js: $name', (candidate) => {
  test.each(knownAnswers)('has the digests of the independent program for $recipe', async (answer) => {
    const { classes, ...recipe } = answer.recipe;
    const dataset = await firstOfMnist({ train: 600, test: 500, classes });
    const training = await trainOn(candidate, dataset, recipe);
    const evaluation = evaluate(training, dataset);
    expect(training.initialDigest).toBe(answer.initialWeights);
    expect(training.epochs.map(({ orderDigest, weightsDigest }) => [orderDigest, weightsDigest])).toEqual(
      answer.epochs.map(({ order, weights }) => [order, weights]),
    );
    const last = answer.epochs.at(-1);
    expect(evaluation?.probabilitiesDigest).toBe(last?.probabilities);
    expect(evaluation?.predictionsDigest).toBe(last?.predictions);
    expect(evaluation?.accuracy).toBe(last?.accuracy);
  });
});

/** Weights digest and test accuracy after each epoch of the default recipe, as docs/determinism.md has them. */
const PUBLISHED = [
  ['be15824c00660e3609c4abc71c73b589c0e828c0b3002c2759d79005b77d0078', 0.9601],
  ['2e3d78cc16a844f673ed9944142ecf33fa77d9f43ac006336dc27777a6dde8f2', 0.9702],
  ['c6b9ab0e9cfc3f9452841468a1a94295891872c1448780d6754834ae3a373501', 0.9754],
  ['9cb9833c3b04f26bec2c42c7991c023ddcd1ec6c7d8c3c009cb4dd347a69d048', 0.9773],
  ['b5950a7974bf61c50c10f0a7bccf41bd767b475724f2a6b9168a6d8c7a96df4a', 0.9759],
] as const;

// The slower engines train on the whole of MNIST in .ci/run.
describe('the default recipe on the whole of MNIST', () => {
  test.each(wasm)('$name gives the published digests', async (candidate) => {
    const dataset = await mnist();
    // More threads take long where there are fewer cores; one epoch in which they differ would show.
    const epochs = candidate.threads === 1 ? PUBLISHED.length : 1;
    const training = await trainOn(candidate, dataset, { ...DEFAULT_RECIPE, epochs });
    const found = training.epochs.map(({ weightsDigest, testAccuracy }) => [weightsDigest, testAccuracy]);
    expect(found).toEqual(PUBLISHED.slice(0, epochs));
    for (const { steps, weights } of training.epochs) expect(steps.checksums.at(-1)).toBe(weightChecksum(weights));
    expect(training.initialDigest).toBe('1f5307f5c673675474c34c97e3ac0e1e4185f32e017b8550f60242f6bbba6d17');
    expect(training.epochs[0]?.orderDigest).toBe('f915dc430a75746c1855ac832f27b61ca41a05e6917abd341c31792f799fc6cc');
    // What the model makes of the test images is published of the first epoch.
    if (epochs > 1) return;
    const evaluation = evaluate(training, dataset);
    expect(evaluation?.probabilitiesDigest).toBe('505bf61775909c66f9fa82316675f6499259269d5f4816122b4fe2dd985975f5');
    expect(evaluation?.predictionsDigest).toBe('9f06ed84f858601cbcea7f2a147e54800620b965450d1b33ad615826081df9b6');
  });
});

describe.each(CANDIDATES)('an engine: $name', (candidate) => {
  test('gives other weights for another seed, so that equal digests mean something', async () => {
    const dataset = await firstOfMnist({ train: 64, test: 10 });
    const [one, two] = [
      await trainOn(candidate, dataset, { ...DEFAULT_RECIPE, seed: 1 }),
      await trainOn(candidate, dataset, { ...DEFAULT_RECIPE, seed: 2 }),
    ];
    expect(one.epochs[0]?.weightsDigest).not.toBe(two.epochs[0]?.weightsDigest);
  });

  test('records in the trace the checksum of the weights after each step', async () => {
    const dataset = await firstOfMnist({ train: 70, test: 10 });
    const engine = await start(candidate, DEFAULT_RECIPE, dataset);
    const { signal } = new AbortController();
    const order = indices(70);
    const first = await engine.train(order.subarray(0, 32), () => {}, signal);
    expect([...first.checksums]).toEqual([weightChecksum(await engine.weights())]);
    const rest = await engine.train(order.subarray(32), () => {}, signal);
    expect(rest.checksums).toHaveLength(2);
    expect(rest.checksums[1]).toBe(weightChecksum(await engine.weights()));
    expect(rest.checksums[0]).not.toBe(rest.checksums[1]);
    await engine.dispose();
  });

  test('may be given an epoch in parts that end at a batch', async () => {
    const dataset = await firstOfMnist({ train: 96, test: 10 });
    const order = indices(96);
    const { signal } = new AbortController();
    const [whole, parts] = [
      await start(candidate, DEFAULT_RECIPE, dataset),
      await start(candidate, DEFAULT_RECIPE, dataset),
    ];
    await whole.train(order, () => {}, signal);
    await parts.train(order.subarray(0, 64), () => {}, signal);
    await parts.train(order.subarray(64), () => {}, signal);
    expect(weightChecksum(await parts.weights())).toBe(weightChecksum(await whole.weights()));
    await Promise.all([whole.dispose(), parts.dispose()]);
  });

  test('tells how far it is, up to the last step', async () => {
    const dataset = await firstOfMnist({ train: 70, test: 10 });
    const engine = await start(candidate, DEFAULT_RECIPE, dataset);
    const steps: number[] = [];
    await engine.train(indices(70), (step) => steps.push(step), new AbortController().signal);
    expect(steps.at(-1)).toBe(3);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    await engine.dispose();
  });

  test('stops soon after its signal is aborted, with the reason of the signal', async () => {
    const dataset = await firstOfMnist({ train: 20_000, test: 10 });
    const engine = await start(candidate, { ...DEFAULT_RECIPE, batchSize: 1 }, dataset);
    const controller = new AbortController();
    let steps = 0;
    const onStep = (step: number): void => {
      steps = step;
      controller.abort('SIGINT');
    };
    await expect(engine.train(indices(20_000), onStep, controller.signal)).rejects.toBe('SIGINT');
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(20_000);
    await engine.dispose();
  });
});

describe('stock TensorFlow.js', () => {
  test('leaves as many tensors as it found', async () => {
    const dataset = await firstOfMnist({ train: 100, test: 20 });
    await trainOn(tfjs, dataset, DEFAULT_RECIPE);
    const before = tf.memory().numTensors;
    await trainOn(tfjs, dataset, { ...DEFAULT_RECIPE, hiddenUnits: [8, 4], epochs: 2 });
    expect(tf.memory().numTensors).toBe(before);
    expect(before).toBe(0);
  });
});

describe.each([tfjs, plain, ...wasm.slice(0, 2)])('a training: $name', (candidate) => {
  test('has no result when a weight is not finite', async () => {
    const dataset = await firstOfMnist({ train: 96, test: 10 });
    const recipe = { ...DEFAULT_RECIPE, learningRate: 1e30 };
    await expect(trainOn(candidate, dataset, recipe)).rejects.toThrow(
      /^After epoch 1 element \d+ of dense_1\/kernel is (NaN|-?Infinity), not a finite number: this training has no result\./,
    );
  });

  test('that was cancelled keeps the epochs that were finished', async () => {
    const dataset = await firstOfMnist({ train: 320, test: 10 });
    const controller = new AbortController();
    const host = recordingHost({ cancelled: controller.signal });
    const recipe = { ...DEFAULT_RECIPE, epochs: 3 };
    const model = defineModel(recipe.hiddenUnits, recipe.seed, dataset);
    const training = await train(await start(candidate, recipe, dataset), model, dataset, recipe, {
      ...host,
      info: (line) => {
        if (line.startsWith('Epoch 2/3')) controller.abort('SIGTERM');
      },
    });
    expect(training.finished).toBe(false);
    expect(training.epochs.map(({ epoch }) => epoch)).toEqual([1, 2]);
    expect(evaluate(training, dataset)).toBeNull();
  });
});
