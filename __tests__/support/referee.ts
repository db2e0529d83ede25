import fc from 'fast-check';

import { numbersAsNames } from '../../src/class-names.js';
import type { Dataset } from '../../src/dataset.js';
import { dataDigests } from '../../src/dataset/digests.js';
import type { LabelledImages } from '../../src/dataset/labelled-images.js';
import type { Engine, Task } from '../../src/engine.js';
import { evaluate } from '../../src/evaluate.js';
import { type Fault, fault } from '../../src/inputs/places.js';
import { defineModel } from '../../src/model.js';
import { stream } from '../../src/random.js';
import { optimizerOf } from '../../src/recipe.js';
import { messageOf, Refusal } from '../../src/refusal.js';
import { train, type Training } from '../../src/train.js';
import { recordingHost } from './recording-host.js';

/** How many recipes drawn at random are tried; .ci/run asks for more than the quick check of `npm test` has. */
export const RANDOM_RECIPES = Number(process.env['REFEREE_RECIPES'] ?? 5);

/** What is drawn is always the same, so that a run can be repeated. */
export const REPEATABLE = { seed: 20_251, endOnFailure: true } as const;

/** A training on images drawn at random, as small as it may be and still tell two arithmetics apart. */
export interface Recipe {
  readonly seed: number;
  readonly hiddenUnits: readonly number[];
  readonly batchSize: number;
  readonly learningRate: number;
  readonly epochs: number;
  readonly classes: number;
  readonly rows: number;
  readonly columns: number;
  readonly trainImages: number;
  readonly testImages: number;
  /** Share of the pixels that are 0. */
  readonly darkness: number;
}

/** Starts an engine for a task. */
export type Start = (task: Task) => Promise<Engine>;

/** What a training says of itself: a training with its digests, or the sentence of a refusal. */
export type Outcome = { readonly training: Training; readonly evaluation: ReturnType<typeof evaluate> } | string;

/** Sizes from 1 to 130, often beside a multiple of 4, 8 or 48, where lanes, registers and blocks end. */
const size = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.constantFrom(15, 16, 17, 31, 32, 33, 47, 48, 49, 50, 95, 96, 97, 127, 128, 129),
  fc.integer({ min: 1, max: 130 }),
);

/** Recipes of all shapes. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.oneof(fc.constantFrom(0, Number.MAX_SAFE_INTEGER), fc.maxSafeNat()),
  hiddenUnits: fc.array(size, { maxLength: 3 }),
  batchSize: fc.oneof(size, fc.constantFrom(500)),
  learningRate: fc.constantFrom(1e-6, 0.0003, 0.001, 0.002, 0.01, 0.03, 0.1, 1),
  epochs: fc.constantFrom(1, 2),
  classes: fc.integer({ min: 2, max: 26 }),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
  trainImages: fc.integer({ min: 100, max: 300 }),
  testImages: fc.integer({ min: 1, max: 60 }),
  darkness: fc.constantFrom(0, 0.5, 0.8, 0.99),
});

/** Images and labels that depend on the recipe alone. */
export function randomDataset(recipe: Recipe): Dataset {
  const parts = {
    train: randomImages(recipe, 'train', recipe.trainImages),
    test: randomImages(recipe, 'test', recipe.testImages),
  };
  const { classes } = recipe;
  return { name: 'random', ...parts, classes, classNames: numbersAsNames(classes), digests: dataDigests(parts) };
}

function randomImages({ seed, rows, columns, classes, darkness }: Recipe, part: string, count: number): LabelledImages {
  const next = stream(`${seed}/${part}`);
  const pixel = (): number => (next() < darkness ? 0 : 1 + Math.floor(next() * 255));
  return {
    images: Uint8Array.from({ length: count * rows * columns }, pixel),
    labels: Uint8Array.from({ length: count }, () => Math.floor(next() * classes)),
    count,
    rows,
    columns,
    channels: 1,
  };
}

/** What an engine is started with for a recipe. */
export function taskOf({ hiddenUnits, seed, batchSize, learningRate }: Recipe, dataset: Dataset): Task {
  return {
    model: defineModel(hiddenUnits, seed, dataset),
    images: dataset.train,
    batchSize,
    optimizer: optimizerOf('adam', learningRate),
    threads: 'auto',
  };
}

/** Trains and tests with an engine, as a run does; with a fault where one is given. */
export async function outcomeOf(
  start: Start,
  recipe: Recipe,
  dataset = randomDataset(recipe),
  fault?: Fault,
): Promise<Outcome> {
  const task = taskOf(recipe, dataset);
  const engine = await start(task);
  try {
    const training = await train(engine, task.model, dataset, { ...recipe, fault }, recordingHost());
    return { training, evaluation: evaluate(training, dataset) };
  } catch (error) {
    if (error instanceof Refusal) return messageOf(error);
    throw error;
  }
}

/**
 * The first thing in which two outcomes differ, in the order in which it was computed; `null` when there is none.
 *
 * Refusals are equal when they come after the same epoch. Which weights are not finite may differ: whether 0 · NaN is
 * computed or skipped.
 */
export function firstDifference(expected: Outcome, actual: Outcome): string | null {
  if (typeof expected === 'string' || typeof actual === 'string') {
    const [one, other] = [ending(expected), ending(actual)];
    return one === other ? null : `${one}, not ${other}`;
  }
  for (const [index, epoch] of expected.training.epochs.entries()) {
    const other = actual.training.epochs[index];
    if (other === undefined) return `epoch ${epoch.epoch} is missing`;
    for (const [step, checksum] of epoch.steps.checksums.entries()) {
      if (other.steps.checksums[step] !== checksum) return `epoch ${epoch.epoch}, step ${step + 1}: weight checksum`;
      if (!isNear(epoch.steps.losses[step], other.steps.losses[step])) {
        return `epoch ${epoch.epoch}, step ${step + 1}: loss`;
      }
    }
    if (other.steps.checksums.length !== epoch.steps.checksums.length) return `epoch ${epoch.epoch}: number of steps`;
    if (other.weightsDigest !== epoch.weightsDigest) return `epoch ${epoch.epoch}: weights`;
    if (other.steps.correct !== epoch.steps.correct) return `epoch ${epoch.epoch}: training images classified rightly`;
  }
  if (expected.evaluation?.probabilitiesDigest !== actual.evaluation?.probabilitiesDigest) return 'probabilities';
  if (expected.evaluation?.predictionsDigest !== actual.evaluation?.predictionsDigest) return 'predictions';
  return null;
}

function ending(outcome: Outcome): string {
  if (typeof outcome !== 'string') return 'trained';
  return `refused ${/^after epoch \d+/i.exec(outcome)?.[0] ?? outcome}`;
}

/** Losses are reports: float32 sums of logarithms that each engine takes in its own way. */
function isNear(expected = NaN, actual = NaN): boolean {
  return Math.abs(expected - actual) <= 1e-5 * Math.max(1, Math.abs(expected));
}

/** A fault as the input `inject-fault` has it. */
export function faultAt(text: string): Fault {
  const found = fault(text);
  if (found === undefined) throw new Error('this is no fault');
  return found;
}
