import { describe, expect, test } from 'vitest';

import { ACCURACIES, LOSSES, type Statistics, statisticsOf } from '../src/reproducibility/statistics.js';

const HUNDRED = Array.from({ length: 100 }, (_, index) => (9700 + ((index * 37) % 80)) / 10_000);

/**
 * By SciPy 1.17.1 and NumPy: `x.mean()`, `x.std(ddof=1)`,
 * `stats.t.interval(0.95, len(x) - 1, loc=x.mean(), scale=stats.sem(x))`, each with twelve decimals.
 */
const BY_SCIPY: [what: string, values: number[], mean: number, deviation: number, low: number, high: number][] = [
  ['two', [0.9759, 0.9742], 0.97505, 0.001202081528, 0.964249725974, 0.985850274026],
  ['three', [0.9759, 0.9742, 0.9764], 0.9755, 0.001153256259, 0.972635152635, 0.978364847365],
  [
    'ten',
    [0.9759, 0.9742, 0.9764, 0.9771, 0.9738, 0.975, 0.9766, 0.9749, 0.9761, 0.9755],
    0.97555,
    0.001067967956,
    0.974786021747,
    0.976313978253,
  ],
  ['a hundred', HUNDRED, 0.97395, 0.002335604955, 0.973486565306, 0.974413434694],
];

function statistics(values: readonly number[], bounds = ACCURACIES): Statistics {
  const found = statisticsOf(values, bounds);
  if (found === null) throw new Error('There are no statistics.');
  return found;
}

describe('the statistics of seeds', () => {
  test.each(BY_SCIPY)('of %s are those of SciPy', (_, values, mean, deviation, low, high) => {
    const found = statistics(values);
    const { confidenceInterval } = found;
    expect(found.mean).toBe(mean);
    expect(found.standardDeviation).toBe(deviation);
    expect(confidenceInterval.level).toBe(0.95);
    expect(confidenceInterval.low).toBeCloseTo(low, 7);
    expect(confidenceInterval.high).toBeCloseTo(high, 7);
    expect([found.minimum, found.maximum]).toEqual([Math.min(...values), Math.max(...values)]);
  });

  test('are the same in whatever order the seeds come', () => {
    expect(statistics(HUNDRED.toReversed())).toEqual(statistics(HUNDRED));
  });

  test('of equal values have no width, so that the bound is the value itself', () => {
    for (const value of [0.65, 0.1, 0.9759, 1, 0, 0.333333333333]) {
      expect(statistics([value, value, value])).toEqual({
        mean: value,
        standardDeviation: 0,
        minimum: value,
        maximum: value,
        confidenceInterval: { level: 0.95, low: value, high: value },
      });
    }
  });

  test('end where an accuracy ends', () => {
    // SciPy: 0.663197983964 to 1.285802016036.
    const { low, high } = statistics([0.999, 0.95]).confidenceInterval;
    expect([low, high]).toEqual([expect.closeTo(0.663197983964, 7), 1]);
    expect(statistics([0.1, 0.9]).confidenceInterval).toEqual({ level: 0.95, low: 0, high: 1 });
  });

  test('of losses have no upper end', () => {
    // SciPy: 0.068868967162 to 0.106131032838 for a tenth of these.
    const { low, high } = statistics([0.8, 0.95, 0.875], LOSSES).confidenceInterval;
    expect(low).toBeCloseTo(0.68868967162, 7);
    expect(high).toBeCloseTo(1.06131032838, 7);
  });

  test('of fewer than two values are none', () => {
    expect([statisticsOf([], ACCURACIES), statisticsOf([0.5], ACCURACIES)]).toEqual([null, null]);
  });
});
