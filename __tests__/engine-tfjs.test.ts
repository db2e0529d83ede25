import { describe, expect, test } from 'vitest';
import * as tf from '@tensorflow/tfjs-core';

import { type Dataset, loadDataset } from '../src/dataset.js';
import { type Engine, startEngine } from '../src/engine.js';
import { evaluate } from '../src/evaluate.js';
import { defineModel } from '../src/model.js';
import { weightChecksum } from '../src/reproducibility/digest.js';
import { train, type Training } from '../src/train.js';
// What stock TensorFlow.js, driven by a program that shares no code with this one, printed for these recipes on the
// first 600 training and 500 test images of MNIST.
import knownAnswers from './known-answers.json' with { type: 'json' };
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

interface Recipe {
  readonly seed: number;
  readonly hiddenUnits: readonly number[];
  readonly batchSize: number;
  readonly learningRate: number;
  readonly epochs: number;
}

const DEFAULT_RECIPE: Recipe = { seed: 42, hiddenUnits: [128], batchSize: 32, learningRate: 0.001, epochs: 1 };

async function start(recipe: Recipe, dataset: Dataset): Promise<Engine> {
  const model = defineModel(recipe.hiddenUnits, recipe.seed, dataset);
  return startEngine({ engine: 'tfjs', ...recipe }, model, dataset.train, recordingHost());
}

async function trainOn(dataset: Dataset, recipe: Recipe): Promise<Training> {
  const model = defineModel(recipe.hiddenUnits, recipe.seed, dataset);
  return train(await start(recipe, dataset), model, dataset, recipe, recordingHost());
}

describe('stock TensorFlow.js, known answers', () => {
  for (const answer of knownAnswers) {
    const { classes, ...recipe } = answer.recipe;
    test(`the digests are those of the independent program for ${JSON.stringify(answer.recipe)}`, async () => {
      const dataset = await firstOfMnist({ train: 600, test: 500, classes });
      const training = await trainOn(dataset, recipe);
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
  }

  test('the first epoch on the whole of MNIST gives the published digests', async () => {
    const dataset = await loadDataset('mnist', recordingHost());
    const training = await trainOn(dataset, DEFAULT_RECIPE);
    const evaluation = evaluate(training, dataset);
    expect(training.initialDigest).toBe('1f5307f5c673675474c34c97e3ac0e1e4185f32e017b8550f60242f6bbba6d17');
    expect(training.epochs[0]?.orderDigest).toBe('f915dc430a75746c1855ac832f27b61ca41a05e6917abd341c31792f799fc6cc');
    expect(training.epochs[0]?.weightsDigest).toBe('be15824c00660e3609c4abc71c73b589c0e828c0b3002c2759d79005b77d0078');
    expect(evaluation?.probabilitiesDigest).toBe('505bf61775909c66f9fa82316675f6499259269d5f4816122b4fe2dd985975f5');
    expect(evaluation?.predictionsDigest).toBe('9f06ed84f858601cbcea7f2a147e54800620b965450d1b33ad615826081df9b6');
    expect(evaluation?.accuracy).toBe(0.9601);
  });
});

describe('an engine', () => {
  test('gives other weights for another seed, so that equal digests mean something', async () => {
    const dataset = await firstOfMnist({ train: 64, test: 10 });
    const [one, two] = [
      await trainOn(dataset, { ...DEFAULT_RECIPE, seed: 1 }),
      await trainOn(dataset, { ...DEFAULT_RECIPE, seed: 2 }),
    ];
    expect(one.epochs[0]?.weightsDigest).not.toBe(two.epochs[0]?.weightsDigest);
  });

  test('leaves as many tensors as it found', async () => {
    const dataset = await firstOfMnist({ train: 100, test: 20 });
    await trainOn(dataset, DEFAULT_RECIPE);
    const before = tf.memory().numTensors;
    await trainOn(dataset, { ...DEFAULT_RECIPE, hiddenUnits: [8, 4], epochs: 2 });
    expect(tf.memory().numTensors).toBe(before);
    expect(before).toBe(0);
  });

  test('records in the trace the checksum of the weights after each step', async () => {
    const dataset = await firstOfMnist({ train: 70, test: 10 });
    const engine = await start(DEFAULT_RECIPE, dataset);
    const { signal } = new AbortController();
    const indices = Uint32Array.from({ length: 70 }, (_, index) => index);
    const first = await engine.train(indices.subarray(0, 32), () => {}, signal);
    expect([...first.checksums]).toEqual([weightChecksum(await engine.weights())]);
    const rest = await engine.train(indices.subarray(32), () => {}, signal);
    expect(rest.checksums).toHaveLength(2);
    expect(rest.checksums[1]).toBe(weightChecksum(await engine.weights()));
    expect(rest.checksums[0]).not.toBe(rest.checksums[1]);
    await engine.dispose();
  });

  test('may be given an epoch in parts that end at a batch', async () => {
    const dataset = await firstOfMnist({ train: 96, test: 10 });
    const indices = Uint32Array.from({ length: 96 }, (_, index) => index);
    const { signal } = new AbortController();
    const [whole, parts] = [await start(DEFAULT_RECIPE, dataset), await start(DEFAULT_RECIPE, dataset)];
    await whole.train(indices, () => {}, signal);
    await parts.train(indices.subarray(0, 64), () => {}, signal);
    await parts.train(indices.subarray(64), () => {}, signal);
    expect(weightChecksum(await parts.weights())).toBe(weightChecksum(await whole.weights()));
    await Promise.all([whole.dispose(), parts.dispose()]);
  });

  test('tells how far it is at every step', async () => {
    const dataset = await firstOfMnist({ train: 70, test: 10 });
    const engine = await start(DEFAULT_RECIPE, dataset);
    const steps: number[] = [];
    await engine.train(
      Uint32Array.from({ length: 70 }, (_, i) => i),
      (step) => steps.push(step),
      new AbortController().signal,
    );
    expect(steps).toEqual([1, 2, 3]);
    await engine.dispose();
  });

  test('stops soon after its signal is aborted, with the reason of the signal', async () => {
    const dataset = await firstOfMnist({ train: 6000, test: 10 });
    const engine = await start({ ...DEFAULT_RECIPE, batchSize: 1 }, dataset);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort('SIGINT');
    }, 200);
    const indices = Uint32Array.from({ length: 6000 }, (_, index) => index);
    let steps = 0;
    await expect(
      engine.train(
        indices,
        (step) => {
          steps = step;
        },
        controller.signal,
      ),
    ).rejects.toBe('SIGINT');
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(6000);
    await engine.dispose();
  });
});

describe('a training', () => {
  test('has no result when a weight is not finite', async () => {
    const dataset = await firstOfMnist({ train: 96, test: 10 });
    const recipe = { ...DEFAULT_RECIPE, learningRate: 1e30 };
    await expect(trainOn(dataset, recipe)).rejects.toThrow(
      /^After epoch 1 element \d+ of dense_1\/kernel is (NaN|-?Infinity), not a finite number: this training has no result\./,
    );
  });

  test('that was cancelled keeps the epochs that were finished', async () => {
    const dataset = await firstOfMnist({ train: 320, test: 10 });
    const controller = new AbortController();
    const host = recordingHost({ cancelled: controller.signal });
    const recipe = { ...DEFAULT_RECIPE, epochs: 3 };
    const model = defineModel(recipe.hiddenUnits, recipe.seed, dataset);
    const training = await train(await start(recipe, dataset), model, dataset, recipe, {
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
