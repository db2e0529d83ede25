import { describe, expect, test } from 'vitest';

import { logarithm } from '../src/logarithm.js';

describe('the logarithm by basic arithmetic', () => {
  test('is that of Math.log to 15 digits, over the interval to which probabilities are clipped', () => {
    for (let i = 1; i <= 10_000; i++) {
      const x = Math.max(1e-7, (i / 10_000) ** 4);
      expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(1e-15 * Math.max(1e-7, -Math.log(x)));
    }
  });

  test('is as good as JavaScript’s from the smallest numbers to the largest', () => {
    for (const x of [1e-300, 0.001, 0.7, 1, 1.5, 10, 1e300]) {
      expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }
  });

  test('of 1 is 0', () => {
    expect(logarithm(1)).toBe(0);
  });
});
