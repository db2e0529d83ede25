const { fround } = Math;

/** One float32 and its bits; both views have the same byte order, so the machine's does not matter. */
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

function bitsOf(value: number): number {
  float[0] = value;
  return bits[0] ?? NaN;
}

function fromBits(pattern: number): number {
  bits[0] = pattern;
  return float[0] ?? NaN;
}

// The constants of XNNPACK's float32 softmax (`raddstoreexpminusmax`, `rr2_p5`), by their bits: a decimal would hide
// that −ln 2 is split into a high part with trailing zeros, so that n times it is exact, and the rest.
const LOG2_E = fromBits(0x3fb8aa3b);
const MINUS_LN2_HIGH = fromBits(0xbf317200);
const MINUS_LN2_LOW = fromBits(0xb5bfbe8e);
const C5 = fromBits(0x3c07cfce);
const C4 = fromBits(0x3d2b9d0d);
const C3 = fromBits(0x3e2aad40);
const C2 = fromBits(0x3efffee3);
const C1 = fromBits(0x3f7ffffb);
/** ln 2⁻¹²⁶: below it the result would be denormal, and XNNPACK gives 0. */
const CUTOFF = fromBits(0xc2aeac4f);
/** 1.5 · 2²³: a sum with it has no bits for fractions, so adding it rounds to the nearest whole number. */
const MAGIC = 12_582_912;
const EXPONENT_SHIFT = 23;
const EXPONENT_BIAS = 127;

/**
 * e^x in float32 for x ≤ 0, to the bit as XNNPACK computes it: x = n · ln 2 + t (Cody and Waite), then a polynomial of
 * degree 5 in t (Horner), times 2ⁿ. Not `Math.exp`, which differs between builds of V8.
 */
export function exponential(x: number): number {
  if (x < CUTOFF) return 0;
  const shifted = fround(fround(x * LOG2_E) + MAGIC);
  // n stands in the low bits of the sum; moved into the exponent's place it is 2ⁿ.
  const powerOfTwo = fromBits((bitsOf(shifted) << EXPONENT_SHIFT) + (EXPONENT_BIAS << EXPONENT_SHIFT));
  const n = fround(shifted - MAGIC);
  const t = fround(fround(n * MINUS_LN2_LOW) + fround(fround(n * MINUS_LN2_HIGH) + x));
  let p = fround(fround(C5 * t) + C4);
  p = fround(fround(p * t) + C3);
  p = fround(fround(p * t) + C2);
  p = fround(fround(p * t) + C1);
  return fround(powerOfTwo + fround(fround(t * powerOfTwo) * p));
}
