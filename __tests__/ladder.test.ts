import { describe, expect, test } from 'vitest';

import type { Evidence } from '../src/reproducibility/evidence.js';
import { changed, compare, REFERENCE } from './support/made-evidence.js';

const SHA = 'ab'.repeat(32);

describe('the ladder stops at the first rung that differs:', () => {
  const { data, recipe, digests } = REFERENCE;
  const [first, second] = digests.epochs;
  if (first === undefined || second === undefined) throw new Error('two epochs were made');

  test.each<[string, Partial<Evidence>, string, string, number | null]>([
    [
      'training images',
      { data: { ...data, train: { ...data.train, imagesSha256: SHA } } },
      'data',
      'data.train.imagesSha256',
      null,
    ],
    [
      'training labels',
      { data: { ...data, train: { ...data.train, labelsSha256: SHA } } },
      'data',
      'data.train.labelsSha256',
      null,
    ],
    [
      'test images',
      { data: { ...data, test: { ...data.test, imagesSha256: SHA } } },
      'data',
      'data.test.imagesSha256',
      null,
    ],
    [
      'test labels',
      { data: { ...data, test: { ...data.test, labelsSha256: SHA } } },
      'data',
      'data.test.labelsSha256',
      null,
    ],
    ['classes', { data: { ...data, classes: 3 } }, 'data', 'data.classes', null],
    ['the seed', { recipe: { ...recipe, seed: 0 } }, 'recipe', 'recipe.seed', null],
    [
      'the learning rate',
      { recipe: { ...recipe, optimizer: { ...recipe.optimizer, learningRate: 0.01 } } },
      'recipe',
      'recipe.optimizer.learningRate',
      null,
    ],
    [
      'a layer less',
      { recipe: { ...recipe, layers: recipe.layers.slice(1) } },
      'recipe',
      'recipe.layers[0].name',
      null,
    ],
    ['the image shape', { recipe: { ...recipe, imageShape: [2, 3] } }, 'recipe', 'recipe.imageShape[1]', null],
    [
      'initial weights',
      { digests: { ...digests, initialWeights: SHA } },
      'initial-weights',
      'digests.initialWeights',
      null,
    ],
    [
      'the order of epoch 2',
      { digests: { ...digests, epochs: [first, { ...second, order: SHA }] } },
      'order',
      'digests.epochs[1].order',
      2,
    ],
    [
      'weights and order of epoch 1',
      { digests: { ...digests, epochs: [{ ...first, order: SHA, weights: SHA }, second] } },
      'order',
      'digests.epochs[0].order',
      1,
    ],
    ['probabilities', { digests: { ...digests, probabilities: SHA } }, 'probabilities', 'digests.probabilities', null],
    ['predictions', { digests: { ...digests, predictions: SHA } }, 'predictions', 'digests.predictions', null],
  ])('%s', (_, changes, rung, field, epoch) => {
    const { firstDifference, verdict } = compare(REFERENCE, changed(changes));
    expect(firstDifference).toMatchObject({ rung, field, epoch, step: null, element: null });
    expect(verdict).toBe(['data', 'recipe'].includes(rung) ? 'inconclusive' : 'diverged');
  });

  test('both sides are told, and what only one has is null', () => {
    const fewer = changed({ recipe: { ...recipe, layers: recipe.layers.slice(0, 1) } });
    const { firstDifference, reasons } = compare(REFERENCE, fewer);
    expect([firstDifference?.field, firstDifference?.reference, firstDifference?.candidate]).toEqual([
      'recipe.layers[1].name',
      'dense_2',
      'null',
    ]);
    expect(reasons).toEqual([
      'The two are trainings of different recipes, so nothing is promised about their bits.',
      'The first difference is in the recipe: recipe.layers[1].name is dense_2 in A, null in B.',
    ]);
  });

  test('all parts of the data that differ are named', () => {
    const other = changed({ data: { ...data, test: { ...data.test, imagesSha256: SHA, labelsSha256: SHA } } });
    expect(compare(REFERENCE, other).reasons[0]).toBe(
      'The two were not trained and tested on the same data: data.test.imagesSha256, data.test.labelsSha256.',
    );
  });

  test('on other test images accuracies are compared, unpaired, and labels are not', () => {
    const other = changed({ data: { ...data, test: { ...data.test, imagesSha256: SHA } } });
    expect(compare(REFERENCE, other)).toMatchObject({
      accuracy: { reference: 0.99, candidate: 0.99, drop: 0, mcnemar: null, passed: true },
      labels: null,
    });
  });
});
