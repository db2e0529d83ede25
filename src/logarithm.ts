/** ln 2, rounded to double precision. */
const LN_2 = 0.6931471805599453;

/** More terms than double precision shows: s² is at most 0.03. */
const TERMS = 12;

/**
 * Natural logarithm of a positive, normal number, by basic arithmetic alone: `Math.log` may differ in its last bit from
 * one machine to another, and between builds of V8.
 *
 * x = m · 2ᵉ with m from √½ to √2, and ln m = 2 · (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1), summed from the
 * smallest term.
 */
export function logarithm(x: number): number {
  let m = x;
  let exponent = 0;
  // Halving and doubling are exact.
  for (; m > Math.SQRT2; m /= 2) exponent++;
  for (; m < Math.SQRT1_2; m *= 2) exponent--;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
  return exponent * LN_2 + 2 * s * sum;
}
