import fc from 'fast-check';
import { expect, test } from 'vitest';

import { epochOrder } from '../src/random.js';
import { plain, PROMISING, tfjs, wasm } from './support/engines.js';
import {
  faultAt,
  firstDifference,
  outcomeOf,
  RANDOM_RECIPES,
  randomDataset,
  type Recipe,
  REPEATABLE,
} from './support/referee.js';

/**
 * Pixels that are lit once in hundreds of steps: their rows sleep, and when they wake, moments have become denormal and
 * have come to their fixed point.
 */
const NEARLY_BLACK: Recipe = {
  seed: 11,
  hiddenUnits: [8],
  batchSize: 1,
  learningRate: 0.001,
  epochs: 2,
  classes: 3,
  rows: 9,
  columns: 7,
  trainImages: 1200,
  testImages: 20,
  darkness: 0.999,
};

/** A row sleeps after 96 steps at the earliest; moments of 10⁻³ are denormal after 800. */
const STEPS_UNTIL_DENORMAL = 900;

/** Of training with batches of one image, the most steps between two in which a pixel was lit. */
function longestDarkness(recipe: Recipe): number {
  const { images } = randomDataset(recipe).train;
  const pixels = recipe.rows * recipe.columns;
  const orders = [1, 2].map((epoch) => epochOrder(recipe.seed, epoch, recipe.trainImages));
  const visits = orders.flatMap((order) => [...order]);
  const gaps = Array.from({ length: pixels }, (_, pixel) => {
    const lit = visits.flatMap((image, step) => (images[image * pixels + pixel] === 0 ? [] : [step]));
    return lit.slice(1).map((step, index) => step - (lit[index] ?? NaN));
  });
  return Math.max(...gaps.flat());
}

test('the rows of pixels that are seldom lit wake with the moments that stock TensorFlow.js has', async () => {
  expect(longestDarkness(NEARLY_BLACK)).toBeGreaterThan(STEPS_UNTIL_DENORMAL);
  const expected = await outcomeOf(tfjs.start, NEARLY_BLACK);
  for (const { name, start } of PROMISING) {
    expect([name, firstDifference(expected, await outcomeOf(start, NEARLY_BLACK))]).toEqual([name, null]);
  }
});

/** Long trainings of small networks on images that are nearly black, with the place where a bit flips. */
const longTrainings = fc
  .record({
    seed: fc.maxSafeNat(),
    hiddenUnits: fc.constantFrom([], [5], [8], [40], [6, 5]),
    batchSize: fc.integer({ min: 1, max: 4 }),
    learningRate: fc.constantFrom(1e-4, 0.001, 0.01, 0.1, 0.5, 1),
    epochs: fc.constant(2),
    classes: fc.integer({ min: 2, max: 5 }),
    rows: fc.integer({ min: 1, max: 7 }),
    columns: fc.integer({ min: 1, max: 7 }),
    trainImages: fc.integer({ min: 600, max: 1500 }),
    testImages: fc.constant(5),
    darkness: fc.constantFrom(0.98, 0.995, 0.999),
  })
  .chain((recipe) => {
    const { rows, columns, hiddenUnits, classes, trainImages, batchSize } = recipe;
    const step = fc.integer({ min: 1, max: Math.floor(trainImages / batchSize) });
    const element = fc.nat(rows * columns * (hiddenUnits[0] ?? classes) - 1);
    // Of the fraction: the weight stays finite.
    const bit = fc.nat(22);
    return fc.record({ recipe: fc.constant(recipe), step, element, bit });
  });

test('a long training in which a bit of a sleeping row flips is that of plain arithmetic', async () => {
  const engines = wasm.filter(({ threads }) => threads === 1 || threads === 3);
  await fc.assert(
    fc.asyncProperty(longTrainings, async ({ recipe, step, element, bit }) => {
      const fault = faultAt(`epoch=2,step=${step},parameter=dense_1/kernel,element=${element},bit=${bit}`);
      const expected = await outcomeOf(plain.start, recipe, undefined, fault);
      for (const { name, start } of engines) {
        const actual = await outcomeOf(start, recipe, undefined, fault);
        expect([name, firstDifference(expected, actual)]).toEqual([name, null]);
      }
    }),
    { ...REPEATABLE, numRuns: 2 * RANDOM_RECIPES },
  );
});
