import { describe, expect, test } from 'vitest';

import type { BaselineReading } from '../src/baseline.js';
import { type Demands, judge } from '../src/gate.js';
import type { Sibling } from '../src/gate/repeats.js';
import type { Evidence } from '../src/reproducibility/evidence.js';
import { DEMANDS, readingOf } from './support/demands.js';
import { repeat, someEvidence } from './support/evidence.js';

const WEIGHTS = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64));

const demands: Demands = { ...DEMANDS, seeds: [42, 43, 44] };

/** The training of a seed. @param accuracy `null` when it was cancelled */
function training(seed: number, accuracy: number | null, weights = WEIGHTS[seed - 42] ?? ''): Evidence {
  const evidence = someEvidence({ accuracy, weights });
  return { ...evidence, name: `seed ${seed}`, recipe: { ...evidence.recipe, seed } };
}

const sibling = (evidence: Evidence): Sibling => ({ evidence, repeats: null });

/** Seeds 42, 43 and 44, as accurate as this. */
function judged(accuracies: readonly (number | null)[], changed: Partial<Demands> = {}, baseline?: BaselineReading) {
  const [first, ...others] = accuracies.map((accuracy, index) => training(42 + index, accuracy));
  if (first === undefined) throw new Error('a training is needed');
  return judge({ ...demands, ...changed }, first, baseline ?? null, others.map(sibling));
}

describe('the threshold of several seeds', () => {
  // SciPy 1.17.1 on these: stats.t.interval(0.95, 2, loc=mean, scale=stats.sem) is 0.972635… to 0.978364….
  const ACCURACIES = [0.9759, 0.9742, 0.9764];
  const SAID = 'mean 0.9755, 95 % confidence interval of the mean 0.9726 to 0.9784, lowest 0.9742.';

  test('passes when the lower bound of the interval reaches it, and says what it comes from', () => {
    const gate = judged(ACCURACIES, { accuracyThreshold: 0.9726 });
    expect(gate.checks[0]?.actual).toBeCloseTo(0.972635152635, 7);
    expect(gate.checks).toMatchObject([
      {
        name: 'threshold',
        passed: true,
        expected: 0.9726,
        sentence: `Accuracy of 3 seeds: expected a lower bound of the mean of at least 0.9726, found 0.9726; ${SAID}`,
      },
    ]);
    expect([gate.passed, gate.verdict]).toEqual([true, '']);
  });

  test('fails when the mean and every seed reach it, but the lower bound does not', () => {
    const gate = judged(ACCURACIES, { accuracyThreshold: 0.974 });
    expect([gate.passed, gate.checks[0]?.sentence]).toEqual([
      false,
      `Accuracy of 3 seeds: expected a lower bound of the mean of at least 0.974, found 0.9726; ${SAID}`,
    ]);
  });

  test('never rounds a sentence so that it contradicts the verdict', () => {
    const gate = judged([0.96999, 0.96999, 0.96999]);
    expect(gate.passed).toBe(false);
    expect(gate.checks[0]?.sentence).toContain('at least 0.97, found 0.96999; mean');
  });

  test('is that of each where all are as accurate', () => {
    expect(judged([0.97, 0.97, 0.97]).passed).toBe(true);
    expect(judged([0.9699, 0.9699, 0.9699]).passed).toBe(false);
  });

  test('speaks Spanish', () => {
    expect(judged(ACCURACIES, { language: 'es' }).checks[0]?.sentence).toBe(
      'Exactitud de 3 semillas: se esperaba para la media un límite inferior de al menos 0,97, se obtuvo 0,9726; ' +
        'media 0,9755, intervalo de confianza del 95 % de la media de 0,9726 a 0,9784, mínimo 0,9742.',
    );
  });
});

describe('several seeds', () => {
  test('do not pass when one was cancelled, nor when one was never begun', () => {
    const gate = judged([0.99, null], { expectedDigest: WEIGHTS[0] });
    expect([gate.passed, gate.verdict]).toEqual([false, 'inconclusive']);
    expect(gate.checks).toEqual([
      {
        name: 'finished',
        passed: false,
        expected: 3,
        actual: 1,
        sentence: 'Training: seed 43 was cancelled after 0 of 1 epochs; 1 of 3 seeds is finished.',
      },
    ]);
  });

  test('are compared with an expected digest by the first', () => {
    expect(judged([0.99, 0.99, 0.99], { expectedDigest: WEIGHTS[0] }).verdicts['expected digest']).toBe('reproduced');
    expect(judged([0.99, 0.99, 0.99], { expectedDigest: WEIGHTS[1] }).verdicts['expected digest']).toBe('diverged');
  });

  test('are compared with a baseline by the one of its seed', () => {
    for (const seed of [42, 43, 44]) {
      const gate = judged([0.99, 0.99, 0.99], {}, readingOf(training(seed, 0.99)));
      expect([gate.passed, gate.verdicts.baseline, gate.comparisons[0]?.candidate]).toEqual([
        true,
        'reproduced',
        `seed ${seed}`,
      ]);
    }
    const other = judged([0.99, 0.99, 0.99], {}, readingOf(training(43, 0.99, WEIGHTS[3])));
    expect(other.verdicts.baseline).toBe('diverged');
  });

  test('cannot be compared with a baseline of a seed that is not among them', () => {
    const gate = judged([0.99, 0.99, 0.99], {}, readingOf(training(45, 0.99)));
    expect(gate.verdicts.baseline).toBe('inconclusive');
    expect(gate.comparisons[0]?.firstDifference).toMatchObject({
      field: 'recipe.seed',
      reference: '45',
      candidate: '42',
    });
  });

  test('never pass when a bit of one was flipped on purpose', () => {
    const [first, last] = [training(42, 0.99), training(43, 0.99)];
    const gate = judge({ ...demands, seeds: [42, 43] }, first, null, [
      sibling({ ...last, fault: 'epoch=1,step=1,parameter=dense_1/kernel,element=0,bit=0' }),
    ]);
    expect([gate.passed, gate.checks.map(({ name, passed }) => [name, passed])]).toEqual([
      false,
      [
        ['threshold', true],
        ['fault', false],
      ],
    ]);
  });

  test('with repeats are compared with those of their own seed only', () => {
    const [a, b] = [training(42, 0.99), training(43, 0.99)];
    const asked = { ...demands, seeds: [42, 43], repeats: 2 };
    const gate = judge(asked, a, null, [repeat(a, a), sibling(b), repeat(b, b)]);
    expect([gate.passed, gate.verdict]).toEqual([true, 'reproduced']);
    expect(gate.checks[1]?.sentence).toBe('Repeats: the 2 trainings of each of 2 seeds are the same to the last bit.');
    const again = { ...training(43, 0.99, WEIGHTS[3]), name: 'training 2 of seed 43' };
    const diverged = judge(asked, a, null, [repeat(a, a), sibling(b), repeat(b, again)]);
    expect([diverged.passed, diverged.verdict]).toEqual([false, 'diverged']);
    expect(diverged.checks[1]).toMatchObject({ expected: WEIGHTS[1], actual: WEIGHTS[3] });
    expect(diverged.checks[1]?.sentence).toMatch(
      /^Repeats: training 2 of seed 43 is not the same as seed 43\. The first/,
    );
  });

  test('with repeats that were cancelled say which could not be compared', () => {
    const a = training(42, 0.99);
    const asked = { ...demands, seeds: [42, 43], repeats: 2 };
    const gate = judge(asked, a, null, [repeat(a, a), sibling(training(43, null))]);
    expect(gate.comparisons.map(({ reference, candidate }) => [reference, candidate])).toEqual([
      ['training 1 of seed 43', 'training 2 of seed 43'],
    ]);
  });
});
