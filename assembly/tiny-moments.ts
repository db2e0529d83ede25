/**
 * Hardware takes 30 ns for a vector that holds a denormal, and the first moment m of a silent unit decays into denormals
 * and stays there. So moments that can move no weight are taken aside for a step, and decay without denormal arithmetic.
 */
import { beta1 } from './adam';

// What bits are compared with: all but the sign; 2⁻¹⁰⁰; four units of 2⁻¹⁴⁹; 2⁻⁴⁹. Variables and not constants, for the
// reason given in adam.ts.
let signless: v128 = i32x4.splat(0);
let tinyLimit: v128 = i32x4.splat(0);
let stuckLimit: v128 = i32x4.splat(0);
let weightLimit: v128 = i32x4.splat(0);

/** Highest rate for which the proof at `takeTiny` holds. */
export const MAX_RATE_TO_KEEP_TINY: f32 = 1;

/** The moments of a row are looked at for tiny ones at every 64th step. */
const LOOK_MASK: u32 = 63;

/** Sets the limits, the same in every call. */
export function setLimits(): void {
  signless = i32x4.splat(0x7fffffff);
  tinyLimit = i32x4.splat((127 - 100) << 23);
  stuckLimit = i32x4.splat(4);
  weightLimit = i32x4.splat((127 - 49) << 23);
}

// @ts-ignore: decorator
@inline
export function magnitude(x: v128): v128 {
  return v128.and(x, signless);
}

/** Lanes with 0 < |m| < 2⁻¹⁰⁰. */
// @ts-ignore: decorator
@inline
function tinyLanes(m: v128): v128 {
  const bits = magnitude(m);
  return v128.andnot(i32x4.lt_s(bits, tinyLimit), i32x4.eq(bits, i32x4.splat(0)));
}

/**
 * k·β₁ for |m| < 2⁻¹²⁵ whose bits are the whole number k (in units of 2⁻¹⁴⁹), without denormal arithmetic: the product
 * is exact in double precision, and adding 2⁵² rounds it to the nearest even whole number, as float32 would.
 */
// @ts-ignore: decorator
@inline
function decayDenormal(k: v128): v128 {
  const beta = f64x2.splat(<f64>f32x4.extract_lane(beta1, 0));
  const magic = f64x2.splat(4503599627370496); // 2⁵²
  const low = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(k), beta), magic);
  const high = f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<u64>(k, k, 1, 0)), beta), magic);
  return v128.shuffle<u32>(low, high, 0, 2, 4, 6);
}

/** m·β₁ for any m, with the bits of float32. */
// @ts-ignore: decorator
@inline
export function decay(m: v128): v128 {
  const bits = magnitude(m);
  const small = i32x4.lt_s(bits, i32x4.splat(2 << 23));
  const sign = v128.andnot(m, i32x4.splat(0x7fffffff));
  return v128.or(
    f32x4.mul(v128.andnot(m, small), beta1),
    v128.and(small, v128.or(sign, decayDenormal(v128.and(bits, small)))),
  );
}

/** Which of the eight vectors of a row have tiny moments: bit i for vector i. */
function tinyVectors(m: usize): u32 {
  let mask: u32 = 0;
  for (let i: u32 = 0; i < 8; i++) {
    mask |= (v128.any_true(tinyLanes(v128.load(m + (<usize>i << 4)))) ? 1 : 0) << i;
  }
  return mask;
}

/**
 * Which vectors of a row had tiny moments when they were last looked at. A hint only: both ways give one result.
 *
 * @param known where the answer is kept
 */
// @ts-ignore: decorator
@inline
export function tinyMask(m: usize, step: u32, row: u32, known: usize): u32 {
  if (((step ^ row) & LOOK_MASK) == 0) store<u8>(known, <u8>tinyVectors(m));
  return load<u8>(known);
}

/**
 * Before Adam's step, once 1 − β₁ᵗ is 1 and the rate is at most 1: takes the tiny moments out of those of four vectors
 * that the mask names, and keeps what they will be. In a lane with 0 < |m| < 2⁻¹⁰⁰, g = 0 and |w| ≥ 2⁻⁴⁹ the update is
 * under 2⁻¹⁰⁰ / ε < 2⁻⁷⁶, less than half a unit in the last place of w: w stays, as it does with m = 0, and only m decays,
 * down to its fixed point: k·β₁ rounds to k for whole numbers k ≤ 4 (in units of 2⁻¹⁴⁹). There most are.
 */
export function takeTiny(w: usize, m: usize, g: usize, mask: u32, kept: usize): void {
  for (let left = mask & 15; left; left &= left - 1) {
    const at = <usize>ctz(left) << 4;
    const old = v128.load(m + at);
    const tiny = tinyLanes(old);
    const light = i32x4.lt_s(magnitude(v128.load(w + at)), weightLimit);
    let keep = f32x4.splat(0);
    if (!v128.any_true(v128.and(tiny, v128.or(v128.load(g + at), light)))) {
      keep = v128.and(old, tiny);
      if (v128.any_true(i32x4.gt_s(magnitude(keep), stuckLimit))) keep = v128.and(tiny, decay(keep));
      v128.store(m + at, v128.andnot(old, tiny));
    }
    v128.store(kept + at, keep);
  }
}

/** After the step: puts the tiny moments back, into lanes that hold 0. */
export function giveTinyBack(m: usize, mask: u32, kept: usize): void {
  for (let left = mask & 15; left; left &= left - 1) {
    const at = <usize>ctz(left) << 4;
    v128.store(m + at, v128.or(v128.load(m + at), v128.load(kept + at)));
  }
}
