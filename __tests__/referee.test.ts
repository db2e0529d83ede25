import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Dataset } from '../src/dataset.js';
import { optimizerOf } from '../src/recipe.js';
import { weightChecksum } from '../src/reproducibility/digest.js';
import { plain, PROMISING, tfjs } from './support/engines.js';
import { firstOfMnist } from './support/mnist.js';
import {
  faultAt,
  firstDifference,
  type Outcome,
  outcomeOf,
  RANDOM_RECIPES,
  randomDataset,
  type Recipe,
  recipes,
  REPEATABLE,
  type Start,
  taskOf,
} from './support/referee.js';

const { start: startTfjs } = tfjs;
const { start: startPlain } = plain;

const RUNS = { ...REPEATABLE, numRuns: RANDOM_RECIPES } as const;

const ORDINARY: Recipe = {
  seed: 42,
  hiddenUnits: [33, 50],
  batchSize: 20,
  learningRate: 0.001,
  epochs: 2,
  classes: 10,
  rows: 9,
  columns: 7,
  trainImages: 110,
  testImages: 40,
  darkness: 0.8,
};

/** What random recipes seldom or never reach. */
const CORNERS: Readonly<Record<string, Partial<Recipe>>> = {
  'no hidden layer': { hiddenUnits: [] },
  'one unit in each of three layers': { hiddenUnits: [1, 1, 1] },
  'batches of one image': { batchSize: 1 },
  'batches of exactly one block of 48': { batchSize: 48 },
  'batches of three blocks, the last of one image': { batchSize: 97, trainImages: 194 },
  'a batch larger than the data': { batchSize: 65_536 },
  'a last batch of one image': { trainImages: 101 },
  'layers of exactly one and two blocks of 48': { hiddenUnits: [48, 96] },
  '256 classes': { classes: 256, trainImages: 300 },
  '49 classes, one over a block': { classes: 49 },
  'two classes': { classes: 2 },
  'images without a pixel of 0': { darkness: 0 },
  'black images': { darkness: 1 },
  'images of one pixel': { rows: 1, columns: 1, darkness: 0 },
  'images of 28 × 28 pixels and the default layer': { rows: 28, columns: 28, hiddenUnits: [128], batchSize: 32 },
  'seed 0': { seed: 0 },
  'the largest seed': { seed: Number.MAX_SAFE_INTEGER },
  'the smallest learning rate': { learningRate: 1e-30 },
  'a learning rate that saturates the softmax': { learningRate: 10 },
  'enough steps for the corrections of Adam to reach 1': {
    batchSize: 1,
    trainImages: 200,
    hiddenUnits: [5],
    epochs: 3,
  },
};

test('every engine equals stock TensorFlow.js on recipes drawn at random', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const expected = await outcomeOf(startTfjs, recipe);
      for (const { name, start } of PROMISING) {
        expect([name, firstDifference(expected, await outcomeOf(start, recipe))]).toEqual([name, null]);
      }
    }),
    RUNS,
  );
});

describe.each(Object.entries(CORNERS))('with %s', (_, corner) => {
  const recipe = { ...ORDINARY, ...corner };
  let expected: Outcome;

  beforeAll(async () => {
    expected = await outcomeOf(startTfjs, recipe);
  });

  test.each(PROMISING)('the engine $name equals stock TensorFlow.js', async ({ start }) => {
    expect(firstDifference(expected, await outcomeOf(start, recipe))).toBeNull();
  });
});

describe('on the first 3,000 images of MNIST', () => {
  const recipe = { ...ORDINARY, hiddenUnits: [128], batchSize: 32, epochs: 1 };
  let dataset: Dataset;
  let expected: Outcome;

  beforeAll(async () => {
    dataset = await firstOfMnist({ train: 3000, test: 500 });
    expected = await outcomeOf(startTfjs, recipe, dataset);
  });

  test.each(PROMISING)('the engine $name equals stock TensorFlow.js', async ({ start }) => {
    expect(firstDifference(expected, await outcomeOf(start, recipe, dataset))).toBeNull();
  });
});

describe.each(PROMISING)('the engine $name', ({ start }) => {
  test('refuses what stock TensorFlow.js refuses: gradients that overflow behind a closed ReLU', async () => {
    const recipe = { ...ORDINARY, hiddenUnits: [2, 1], rows: 1, columns: 1, darkness: 0, classes: 2, epochs: 1 };
    // Unit 0 of the first layer is shut by its bias; unit 1 gives the second layer 1e-20, which the third makes ±1.
    // The gradient of the second layer is then about 1e20, and its product with the kernel of the shut unit overflows.
    const weights = [[0, 0], [-1, 1e-20], [1e25, 1], [0], [1e20, -1e20], [0, 0]];
    const overflowing = (started: Start) => {
      const initialWeights = weights.map((array) => Float32Array.from(array));
      return outcomeOf((task) => started({ ...task, model: { ...task.model, initialWeights } }), recipe);
    };
    const expected = await overflowing(startTfjs);
    expect(expected).toMatch(/^After epoch 1 /);
    expect(firstDifference(expected, await overflowing(start))).toBeNull();
  });

  test('keeps the weights that it was given as they were, and gives copies of its own', async () => {
    const task = taskOf(ORDINARY, randomDataset(ORDINARY));
    const indices = Uint32Array.from({ length: ORDINARY.trainImages }, (_, index) => index);
    const before = weightChecksum(task.model.initialWeights);
    const engine = await start(task);
    await engine.train(indices, () => {}, new AbortController().signal);
    expect(weightChecksum(task.model.initialWeights)).toBe(before);
    const trained = weightChecksum(await engine.weights());
    expect(trained).not.toBe(before);
    for (const array of await engine.weights()) array.fill(7);
    expect(weightChecksum(await engine.weights())).toBe(trained);
    await engine.dispose();
  });
});

describe('the comparison with stock TensorFlow.js', () => {
  test.each([
    ['the lowest bit', 0],
    ['the highest bit of the fraction', 22],
    ['the sign', 31],
  ])('names the step after which %s of one weight flipped', async (_, bit) => {
    const flip = faultAt(`epoch=1,step=3,parameter=dense_2/kernel,element=5,bit=${bit}`);
    const expected = await outcomeOf(startTfjs, ORDINARY);
    const flipped = await outcomeOf(startPlain, ORDINARY, undefined, flip);
    expect(firstDifference(expected, flipped)).toBe('epoch 1, step 3: weight checksum');
    expect(firstDifference(flipped, expected)).toBe('epoch 1, step 3: weight checksum');
  });

  test('names the very last step', async () => {
    const flip = faultAt('epoch=2,step=6,parameter=dense_3/bias,element=9,bit=0');
    const flipped = await outcomeOf(startPlain, ORDINARY, undefined, flip);
    expect(firstDifference(await outcomeOf(startTfjs, ORDINARY), flipped)).toBe('epoch 2, step 6: weight checksum');
  });

  test('finds a flip in stock TensorFlow.js as well', async () => {
    const flip = faultAt('epoch=1,step=6,parameter=dense_1/bias,element=0,bit=0');
    const flipped = await outcomeOf(startTfjs, ORDINARY, undefined, flip);
    expect(firstDifference(flipped, await outcomeOf(startPlain, ORDINARY))).toBe('epoch 1, step 6: weight checksum');
  });

  test('finds another learning rate in the first step, and another image order too', async () => {
    const expected = await outcomeOf(startTfjs, ORDINARY);
    const faster = await outcomeOf(
      (task) => startPlain({ ...task, optimizer: optimizerOf('adam', 0.0010001) }),
      ORDINARY,
    );
    expect(firstDifference(expected, faster)).toBe('epoch 1, step 1: weight checksum');
    const reseeded = await outcomeOf(startPlain, { ...ORDINARY, seed: 43 }, randomDataset(ORDINARY));
    expect(firstDifference(expected, reseeded)).toBe('epoch 1, step 1: weight checksum');
  });
});
