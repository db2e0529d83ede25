import { describe, expect, test } from 'vitest';

import { evaluate } from '../src/evaluate.js';
import { score } from '../src/score.js';
import type { Training } from '../src/train.js';
import { SOME_ENGINE } from './support/engines.js';
import { firstOfMnist } from './support/mnist.js';

describe('a score', () => {
  test('is the share of right labels and the mean cross-entropy in nats', () => {
    const probabilities = Float32Array.of(0.5, 0.25, 0.25, 0.125, 0.75, 0.125);
    const { accuracy, loss, predictions } = score(probabilities, Uint8Array.of(0, 2), 3);
    expect(accuracy).toBe(0.5);
    expect([...predictions]).toEqual([0, 1]);
    // −(ln 0.5 + ln 0.125) / 2 = 2 ln 2
    expect(loss).toBe(1.38629436);
  });

  test('takes the first of equally probable classes', () => {
    expect([...score(Float32Array.of(0.25, 0.25, 0.25, 0.25), Uint8Array.of(0), 4).predictions]).toEqual([0]);
  });

  test('clips probabilities as Keras does, so that a sure mistake costs 16.1 nats and not infinitely many', () => {
    expect(score(Float32Array.of(1, 0), Uint8Array.of(1), 2).loss).toBe(16.11809565);
  });
});

describe('an evaluation', () => {
  test('has the confusion matrix and the scores of each class, without those that are 0/0', async () => {
    const dataset = { ...(await firstOfMnist({ train: 1, test: 5, classes: 4 })) };
    const labels = Uint8Array.of(0, 0, 1, 1, 1);
    const test = { ...dataset.test, labels };
    // Predicted: 0, 1, 1, 1, 0. Class 2 neither occurs nor is predicted.
    const rows = [0, 1, 1, 1, 0].map((best) => [0, 1, 2, 3].map((label) => (label === best ? 0.7 : 0.1)));
    const evaluation = evaluate(training(Float32Array.from(rows.flat())), { ...dataset, test });
    expect(evaluation?.accuracy).toBe(0.6);
    expect(evaluation?.confusion).toEqual([
      [1, 1, 0, 0],
      [1, 2, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(evaluation?.classes.slice(0, 3)).toEqual([
      { label: 0, precision: 0.5, recall: 0.5, f1: 0.5, support: 2 },
      { label: 1, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, support: 3 },
      { label: 2, precision: null, recall: null, f1: null, support: 0 },
    ]);
  });
});

function training(probabilities: Float32Array): Training {
  return { engine: SOME_ENGINE, finished: true, initialDigest: '', epochs: [], probabilities };
}
