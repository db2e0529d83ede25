import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Dataset } from '../src/dataset.js';
import type { WeightBit } from '../src/engine.js';
import type { Fault } from '../src/inputs/places.js';
import { defineModel } from '../src/model.js';
import { plain, PROMISING, tfjs, wasm } from './support/engines.js';
import {
  faultAt,
  firstDifference,
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

const RUNS = { ...REPEATABLE, numRuns: Math.ceil(RANDOM_RECIPES / 2) } as const;

describe('a bit that is flipped on purpose', () => {
  /** Any bit of any weight, most often one of the first kernel, after any step. */
  const faults = (recipe: Recipe): fc.Arbitrary<Fault> => {
    const specs = defineModel(recipe.hiddenUnits, recipe.seed, randomDataset(recipe)).weights;
    const steps = Math.ceil(recipe.trainImages / recipe.batchSize);
    const first = specs[0]?.name ?? '';
    return fc
      .record({
        epoch: fc.integer({ min: 1, max: recipe.epochs }),
        step: fc.integer({ min: 1, max: steps }),
        parameter: fc.oneof(fc.constant(first), fc.constantFrom(...specs.map(({ name }) => name))),
        place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        bit: fc.integer({ min: 0, max: 31 }),
      })
      .map(({ place, ...rest }) => {
        const shape = specs.find(({ name }) => name === rest.parameter)?.shape ?? [];
        const element = Math.floor(place * shape.reduce((product, size) => product * size, 1));
        return faultAt(
          Object.entries({ ...rest, element })
            .map((pair) => pair.join('='))
            .join(),
        );
      });
  };

  test('leaves every engine equal to stock TensorFlow.js, wherever it is', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        recipes.chain((recipe) => fc.tuple(fc.constant(recipe), faults(recipe))),
        async ([recipe, flip]) => {
          const dataset = randomDataset(recipe);
          const expected = await outcomeOf(startTfjs, recipe, dataset, flip);
          for (const { name, start } of PROMISING) {
            expect([name, firstDifference(expected, await outcomeOf(start, recipe, dataset, flip))]).toEqual([
              name,
              null,
            ]);
          }
        },
      ),
      RUNS,
    );
  });

  /** Images of which the first ten light pixel 3, and the others never. */
  const SLEEPY: Recipe = {
    seed: 42,
    hiddenUnits: [40, 6],
    batchSize: 1,
    learningRate: 0.001,
    epochs: 1,
    classes: 10,
    rows: 2,
    columns: 3,
    trainImages: 60,
    testImages: 1,
    darkness: 0.5,
  };
  const PIXEL = 3;
  const LIT = 10;

  function sleepyDataset(): Dataset {
    const dataset = randomDataset(SLEEPY);
    const { count, rows, columns } = dataset.train;
    for (let image = 0; image < count; image++) {
      dataset.train.images[image * rows * columns + PIXEL] = image < LIT ? 200 : 0;
    }
    return dataset;
  }

  /** The weight checksum after every step: lit images, unlit ones, the flip, unlit ones, lit ones, unlit ones. */
  async function checksumsAround(start: Start, unlit: number, place: WeightBit): Promise<number[]> {
    const { signal } = new AbortController();
    const engine = await start(taskOf(SLEEPY, sleepyDataset()));
    const steps = async (count: number, isLit: boolean): Promise<number[]> => {
      const pick = (_: unknown, step: number): number =>
        isLit ? step % LIT : LIT + (step % (SLEEPY.trainImages - LIT));
      const order = Uint32Array.from({ length: count }, pick);
      const checksums: number[] = [];
      for (let at = 0; at < count; at += SLEEPY.trainImages) {
        const part = order.subarray(at, at + SLEEPY.trainImages);
        checksums.push(...(await engine.train(part, () => {}, signal)).checksums);
      }
      return checksums;
    };
    const before = [...(await steps(20, true)), ...(await steps(unlit, false))];
    await engine.flipBit(place);
    const after = [...(await steps(70, false)), ...(await steps(20, true)), ...(await steps(200, false))];
    await engine.dispose();
    return [...before, ...after];
  }

  test(
    'wakes the weights beside it where their pixel was not lit for long, and they sleep',
    { timeout: 300_000 },
    async () => {
      // Bits of the exponent: a weight that becomes small is one that momentum still moves.
      const places = fc.record({
        unit: fc.nat(39),
        bit: fc.integer({ min: 26, max: 30 }),
        unlit: fc.integer({ min: 100, max: 300 }),
      });
      await fc.assert(
        fc.asyncProperty(places, async ({ unit, bit, unlit }) => {
          const place = { parameter: 0, element: PIXEL * 40 + unit, bit };
          const expected = await checksumsAround(startPlain, unlit, place);
          for (const { name, start } of wasm) {
            expect([name, await checksumsAround(start, unlit, place)]).toEqual([name, expected]);
          }
        }),
        RUNS,
      );
    },
  );
});
