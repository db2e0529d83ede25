import { describe, expect, test } from 'vitest';

import type { Evaluation } from '../src/evaluate.js';
import { type Demands, judge } from '../src/gate.js';
import type { TrainedEpoch, Training } from '../src/train.js';
import { SOME_ENGINE } from './support/engines.js';

const DIGEST = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

const demands: Demands = { accuracyThreshold: 0.97, expectedDigest: undefined, epochs: 1, language: 'en' };

function training(epochs: number): Training {
  const steps = { losses: new Float32Array(), checksums: new Uint32Array(), correct: 0 };
  const epoch: TrainedEpoch = {
    epoch: 1,
    orderDigest: OTHER,
    weights: [],
    weightsDigest: DIGEST,
    steps,
    loss: 0,
    accuracy: 0,
    testLoss: 0,
    testAccuracy: 0,
    trainSeconds: 0,
    testSeconds: 0,
  };
  return {
    engine: SOME_ENGINE,
    finished: epochs === 1,
    initialDigest: OTHER,
    epochs: epochs === 0 ? [] : [epoch],
    probabilities: new Float32Array(),
  };
}

function evaluation(accuracy: number): Evaluation {
  return {
    accuracy,
    loss: 0,
    predictions: new Uint8Array(),
    probabilities: new Float32Array(),
    confusion: [],
    classes: [],
    probabilitiesDigest: OTHER,
    predictionsDigest: OTHER,
  };
}

describe('the gate', () => {
  test('passes an accuracy that equals the threshold', () => {
    const gate = judge(demands, training(1), evaluation(0.97));
    expect(gate).toEqual({
      passed: true,
      verdict: '',
      checks: [
        {
          name: 'threshold',
          passed: true,
          expected: 0.97,
          actual: 0.97,
          sentence: 'Accuracy: expected at least 0.97, found 0.97.',
        },
      ],
    });
  });

  test('fails an accuracy below the threshold, in one sentence', () => {
    const gate = judge(demands, training(1), evaluation(0.9142));
    expect(gate.passed).toBe(false);
    expect(gate.checks.map(({ sentence }) => sentence)).toEqual(['Accuracy: expected at least 0.97, found 0.9142.']);
  });

  test('never rounds a sentence so that it contradicts the verdict', () => {
    const [check] = judge(demands, training(1), evaluation(0.96999)).checks;
    expect(check?.passed).toBe(false);
    expect(check?.sentence).toBe('Accuracy: expected at least 0.97, found 0.96999.');
  });

  test('rounds what would be long to four decimals', () => {
    const [check] = judge({ ...demands, accuracyThreshold: 0.5 }, training(1), evaluation(2 / 3)).checks;
    expect(check?.sentence).toBe('Accuracy: expected at least 0.5, found 0.6667.');
  });

  test('says reproduced for the expected digest and diverged for another', () => {
    const same = judge({ ...demands, expectedDigest: DIGEST }, training(1), evaluation(1));
    expect([same.passed, same.verdict]).toEqual([true, 'reproduced']);
    const other = judge({ ...demands, expectedDigest: OTHER }, training(1), evaluation(1));
    expect([other.passed, other.verdict]).toEqual([false, 'diverged']);
    expect(other.checks[1]?.sentence).toBe(`Weights digest: expected ${OTHER}, found ${DIGEST}.`);
  });

  test('judges accuracy and digest apart, and fails for both', () => {
    const gate = judge({ ...demands, expectedDigest: OTHER }, training(1), evaluation(0.1));
    expect(gate.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['threshold', false],
      ['digest', false],
    ]);
  });

  test('fails a cancelled training, whatever else was asked for', () => {
    const gate = judge({ ...demands, epochs: 5, expectedDigest: DIGEST }, training(0), null);
    expect(gate).toEqual({
      passed: false,
      verdict: '',
      checks: [
        {
          name: 'finished',
          passed: false,
          expected: 5,
          actual: 0,
          sentence: 'Training: expected 5 epochs, cancelled after 0.',
        },
      ],
    });
  });

  test('speaks Spanish, with a decimal comma', () => {
    const gate = judge({ ...demands, language: 'es' }, training(1), evaluation(0.9142));
    expect(gate.checks[0]?.sentence).toBe('Exactitud: se esperaba al menos 0,97, se obtuvo 0,9142.');
  });
});
