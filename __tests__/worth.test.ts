import { describe, expect, test } from 'vitest';

import { mcnemarExact } from '../src/reproducibility/mcnemar.js';
import { bitsOf, ulpDistance } from '../src/reproducibility/ulps.js';
import { compareAccuracy } from '../src/reproducibility/worth.js';
import type { Evidence } from '../src/reproducibility/evidence.js';
import { madeEvidence } from './support/made-evidence.js';

const LIMITS = { maxAccuracyDrop: 0.005, significance: 0.01 };

/** P(X ≥ k) of n coins by whole numbers: Σ C(n, i) / 2ⁿ. */
function exactTail(k: number, n: number): number {
  let ways = 1n;
  let sum = 0n;
  for (let i = 0; i <= n - k; i++) {
    sum += ways;
    ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  }
  // Sixty bits are more than a double holds.
  return Number((sum << 60n) >> BigInt(n)) / 2 ** 60;
}

describe('McNemar’s exact test, one-sided', () => {
  test('gives half of the published two-sided 0.0525 for 6 and 16 discordant pairs', () => {
    // Fagerland, Lydersen & Laake 2013, as in Wikipedia’s article on the test.
    expect(2 * mcnemarExact(16, 6)).toBeCloseTo(0.0525, 4);
  });

  test.each([
    [0, 0, 1],
    [0, 5, 1],
    [1, 0, 0.5],
    [8, 1, 10 / 512],
    [10, 0, 1 / 1024],
    [5, 5, 0.623046875],
  ])('of %d and %d discordant images is %f', (onlyReference, onlyCandidate, expected) => {
    expect(mcnemarExact(onlyReference, onlyCandidate)).toBeCloseTo(expected, 9);
  });

  test('agrees with whole-number arithmetic up to thousands of images, whichever side is the larger', () => {
    for (const [k, n] of [
      [15, 17],
      [40, 60],
      [20, 60],
      [70, 100],
      [260, 500],
      [2600, 5000],
      [2400, 5000],
    ] as const) {
      expect(Math.abs(mcnemarExact(k, n - k) - exactTail(k, n))).toBeLessThan(1e-9);
    }
  });
});

describe('the accuracy check', () => {
  /** Made-up trainings on so many test images of which so many are right. */
  const tested = (right: number, images: number, part: string): Evidence => {
    const { data, result } = madeEvidence(part);
    return madeEvidence(part, {
      changed: {
        data: { ...data, test: { ...data.test, count: images, imagesSha256: part } },
        result: { ...result, accuracy: right / images, mistakes: null },
      },
    });
  };

  /** A pair on the same images: how many each alone gets right, of 10,000. */
  const paired = (onlyReferenceRight: number, onlyCandidateRight: number): [Evidence, Evidence] => {
    const { data, result } = madeEvidence('');
    const images = { data: { ...data, test: { ...data.test, count: 10_000 } } };
    const wrong = (name: string, from: number, count: number): Evidence => {
      const mistakes = new Map(Array.from({ length: count }, (_, index) => [from + index, 1]));
      return madeEvidence(name, {
        changed: { ...images, result: { ...result, accuracy: (10_000 - count) / 10_000, mistakes } },
      });
    };
    return [wrong('A', 0, onlyCandidateRight), wrong('B', 5000, onlyReferenceRight)];
  };

  test.each([
    ['no fall', 30, 30, 0, true],
    ['an improvement, however large', 0, 500, -0.05, true],
    ['a fall that chance explains', 60, 50, 0.001, true],
    ['a small fall that chance does not explain', 30, 2, 0.0028, false],
    ['a fall beyond the limit that chance would explain', 1051, 1000, 0.0051, false],
    ['a fall of exactly the limit', 1050, 1000, 0.005, true],
  ])('of the same images: %s', (_, onlyReference, onlyCandidate, drop, passed) => {
    const accuracy = compareAccuracy(...paired(onlyReference, onlyCandidate), LIMITS);
    expect(accuracy).toMatchObject({
      drop,
      passed,
      mcnemar: { onlyReferenceRight: onlyReference, onlyCandidateRight: onlyCandidate },
    });
  });

  test('takes a probability of exactly the significance, and none below it', () => {
    // P(X ≥ 4) of five coins: (5 + 1) / 32.
    const [reference, candidate] = paired(4, 1);
    const passes = (significance: number): boolean | undefined =>
      compareAccuracy(reference, candidate, { maxAccuracyDrop: 0.005, significance })?.passed;
    expect([passes(0.1875), passes(0.1876)]).toEqual([true, false]);
  });

  test('of other images: the drop alone decides, and 0.9759 to 0.9709 is a drop of 0.005', () => {
    expect(0.9759 - 0.9709).toBeGreaterThan(0.005);
    const accuracy = compareAccuracy(tested(9759, 10_000, 'A'), tested(9709, 10_000, 'B'), LIMITS);
    expect(accuracy).toEqual({ reference: 0.9759, candidate: 0.9709, drop: 0.005, mcnemar: null, passed: true });
    expect(compareAccuracy(tested(9759, 10_000, 'A'), tested(9708, 10_000, 'B'), LIMITS)?.passed).toBe(false);
  });

  test('of another number of images compares shares', () => {
    expect(compareAccuracy(tested(9, 10, 'A'), tested(179, 200, 'B'), LIMITS)).toMatchObject({
      drop: 0.005,
      passed: true,
    });
  });

  test('of a training without a result has no answer', () => {
    const unfinished = madeEvidence('B', {
      changed: { result: { accuracy: null, loss: null, epochs: [], mistakes: null } },
    });
    expect(compareAccuracy(madeEvidence('A'), unfinished, LIMITS)).toBeNull();
  });
});

describe('the distance in ULP', () => {
  const SMALLEST = 2 ** -149;

  test.each([
    [1, 1, 0],
    [1, 1 + 2 ** -23, 1],
    [1, 1 - 2 ** -24, 1],
    [1, 2, 2 ** 23],
    [-1, -1 - 2 ** -23, 1],
    [0, -0, 0],
    [0, SMALLEST, 1],
    [-SMALLEST, SMALLEST, 2],
    [-1, 1, 2 * 0x3f800000],
    [3.4028234663852886e38, Infinity, 1],
  ])('of %f and %f is %d', (a, b, expected) => {
    const [first = 0, second = 0] = bitsOf(Float32Array.of(a, b));
    expect(ulpDistance(first, second)).toBe(expected);
    expect(ulpDistance(second, first)).toBe(expected);
  });
});
