import { Plan, ROW } from './plan';

/**
 * Adam, in the order of tf.train.adam, each operation rounded to float32:
 *   m = m·β₁ + g·(1−β₁);  v = v·β₂ + (g·g)·(1−β₂);  w = (m/(1−β₁ᵗ) / (√(v/(1−β₂ᵗ)) + ε))·(−rate) + w
 * where β₁ᵗ and β₂ᵗ are running float32 products. From step 165 on 1−β₁ᵗ is exactly 1 and that division is left out.
 *
 * What follows keeps these bits and saves the time of updates that cannot change any.
 */

// β₁, 1 − β₁, β₂, 1 − β₂ and ε come from memory (plan.adam), where the host wrote them: V8 builds a constant vector anew
// wherever it stands, also in a loop, and that takes as long as the arithmetic.
export let beta1: v128 = f32x4.splat(0);
export let oneMinusBeta1: v128 = f32x4.splat(0);
export let beta2: v128 = f32x4.splat(0);
export let oneMinusBeta2: v128 = f32x4.splat(0);
export let epsilon: v128 = f32x4.splat(0);

// What bits are compared with, for the same reason: all but the sign; 2⁻¹⁰⁰; four units of 2⁻¹⁴⁹; 2⁻⁴⁹.
let signless: v128 = i32x4.splat(0);
let tinyLimit: v128 = i32x4.splat(0);
let stuckLimit: v128 = i32x4.splat(0);
let weightLimit: v128 = i32x4.splat(0);

// Of this step, in this instance.
export let correction1: v128 = f32x4.splat(0);
export let correction2: v128 = f32x4.splat(0);
export let minusRate: v128 = f32x4.splat(0);
/** Is 1 − β₁ᵗ exactly 1? */
export let settled: bool = false;
/** New minus old bits of all weights that this instance changed in this step, in four lanes. */
let change: v128 = i32x4.splat(0);

export function startStep(plan: Plan, power1: f32, power2: f32): void {
  beta1 = v128.load32_splat(plan.adam);
  oneMinusBeta1 = v128.load32_splat(plan.adam, 4);
  beta2 = v128.load32_splat(plan.adam, 8);
  oneMinusBeta2 = v128.load32_splat(plan.adam, 12);
  epsilon = v128.load32_splat(plan.adam, 16);
  correction1 = f32x4.splat(<f32>1 - power1);
  correction2 = f32x4.splat(<f32>1 - power2);
  minusRate = f32x4.splat(-plan.learningRate);
  settled = <f32>1 - power1 == <f32>1;
  change = i32x4.splat(0);
  signless = i32x4.splat(0x7fffffff);
  tinyLimit = i32x4.splat((127 - 100) << 23);
  stuckLimit = i32x4.splat(4);
  weightLimit = i32x4.splat((127 - 49) << 23);
}

/** Adds to the new minus old bits of the step. */
// @ts-ignore: decorator
@inline
export function countChange(sum: v128): void {
  change = i32x4.add(change, sum);
}

export function changeOfStep(): u32 {
  return (
    i32x4.extract_lane(change, 0) +
    i32x4.extract_lane(change, 1) +
    i32x4.extract_lane(change, 2) +
    i32x4.extract_lane(change, 3)
  );
}

/** The running products after a step. */
// @ts-ignore: decorator
@inline
export function nextPower1(power1: f32): f32 {
  return power1 * f32x4.extract_lane(beta1, 0);
}

// @ts-ignore: decorator
@inline
export function nextPower2(power2: f32): f32 {
  return power2 * f32x4.extract_lane(beta2, 0);
}

// @ts-ignore: decorator
@inline
function firstMoment(m: v128, g: v128, b1: v128, oneMinusB1: v128): v128 {
  return f32x4.add(f32x4.mul(m, b1), f32x4.mul(g, oneMinusB1));
}

// @ts-ignore: decorator
@inline
function secondMoment(v: v128, g: v128, b2: v128, oneMinusB2: v128): v128 {
  return f32x4.add(f32x4.mul(v, b2), f32x4.mul(f32x4.mul(g, g), oneMinusB2));
}

// @ts-ignore: decorator
@inline
function denominator(v: v128, c2: v128, eps: v128): v128 {
  return f32x4.add(f32x4.sqrt(f32x4.div(v, c2)), eps);
}

/** Of a moment that is divided by 1 − β₁ᵗ already. */
// @ts-ignore: decorator
@inline
function quotient(m: v128, below: v128, rate: v128): v128 {
  return f32x4.mul(f32x4.div(m, below), rate);
}

/** What Adam adds to a weight in this step, by its new moments. */
// @ts-ignore: decorator
@inline
function update(m: v128, v: v128): v128 {
  return quotient(f32x4.div(m, correction1), denominator(v, correction2, epsilon), minusRate);
}

/** Updates four weights by their gradients. */
// @ts-ignore: decorator
@inline
export function adam(w: usize, m: usize, v: usize, g: v128): void {
  const newM = firstMoment(v128.load(m), g, beta1, oneMinusBeta1);
  const newV = secondMoment(v128.load(v), g, beta2, oneMinusBeta2);
  v128.store(m, newM);
  v128.store(v, newV);
  const old = v128.load(w);
  const updated = f32x4.add(update(newM, newV), old);
  v128.store(w, updated);
  countChange(i32x4.sub(updated, old));
}

/**
 * Updates four vectors of weights once 1 − β₁ᵗ is 1: all the loads and first halves, then the stores of the moments, then
 * the quotients, so that the divisions and roots of one vector overlap those of the next. The constants are the caller's
 * locals: those stay in registers through its loop, where a global is read at every use.
 *
 * The step before 1 − β₁ᵗ is 1 must not share this function by a flag: the optimiser folds the two copies into one, which
 * divides by 1 − β₁ᵗ always and then takes the quotient or leaves it.
 *
 * @returns `sum` and the new minus old bits of these weights
 */
// @ts-ignore: decorator
@inline
export function adamFour(
  w: usize, m: usize, v: usize, g: usize,
  b1: v128, oneMinusB1: v128, b2: v128, oneMinusB2: v128, c2: v128, eps: v128, rate: v128,
  sum: v128,
): v128 {
  const g0 = v128.load(g), g1 = v128.load(g, 16), g2 = v128.load(g, 32), g3 = v128.load(g, 48);
  const m0 = firstMoment(v128.load(m), g0, b1, oneMinusB1);
  const m1 = firstMoment(v128.load(m, 16), g1, b1, oneMinusB1);
  const m2 = firstMoment(v128.load(m, 32), g2, b1, oneMinusB1);
  const m3 = firstMoment(v128.load(m, 48), g3, b1, oneMinusB1);
  const v0 = secondMoment(v128.load(v), g0, b2, oneMinusB2);
  const v1 = secondMoment(v128.load(v, 16), g1, b2, oneMinusB2);
  const v2 = secondMoment(v128.load(v, 32), g2, b2, oneMinusB2);
  const v3 = secondMoment(v128.load(v, 48), g3, b2, oneMinusB2);
  v128.store(m, m0);
  v128.store(v, v0);
  v128.store(m, m1, 16);
  v128.store(v, v1, 16);
  v128.store(m, m2, 32);
  v128.store(v, v2, 32);
  v128.store(m, m3, 48);
  v128.store(v, v3, 48);
  const w0 = v128.load(w), new0 = f32x4.add(quotient(m0, denominator(v0, c2, eps), rate), w0);
  v128.store(w, new0);
  const w1 = v128.load(w, 16), new1 = f32x4.add(quotient(m1, denominator(v1, c2, eps), rate), w1);
  v128.store(w, new1, 16);
  const w2 = v128.load(w, 32), new2 = f32x4.add(quotient(m2, denominator(v2, c2, eps), rate), w2);
  v128.store(w, new2, 32);
  const w3 = v128.load(w, 48), new3 = f32x4.add(quotient(m3, denominator(v3, c2, eps), rate), w3);
  v128.store(w, new3, 48);
  const change01 = i32x4.add(i32x4.sub(new0, w0), i32x4.sub(new1, w1));
  const change23 = i32x4.add(i32x4.sub(new2, w2), i32x4.sub(new3, w3));
  return i32x4.add(sum, i32x4.add(change01, change23));
}

// --- Tiny moments ---------------------------------------------------------------------------------------------------
// Hardware takes 30 ns for a vector that holds a denormal, and m of a silent unit decays into them and stays there.

// @ts-ignore: decorator
@inline
function magnitude(x: v128): v128 {
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
function decay(m: v128): v128 {
  const bits = magnitude(m);
  const small = i32x4.lt_s(bits, i32x4.splat(2 << 23));
  const sign = v128.andnot(m, i32x4.splat(0x7fffffff));
  return v128.or(
    f32x4.mul(v128.andnot(m, small), beta1),
    v128.and(small, v128.or(sign, decayDenormal(v128.and(bits, small)))),
  );
}

/** Which of the eight vectors of a row have tiny moments: bit i for vector i. A hint only: both ways give one result. */
export function tinyVectors(m: usize): u32 {
  let mask: u32 = 0;
  for (let i: u32 = 0; i < 8; i++) {
    mask |= (v128.any_true(tinyLanes(v128.load(m + (<usize>i << 4)))) ? 1 : 0) << i;
  }
  return mask;
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

// --- Sleeping rows --------------------------------------------------------------------------------------------------
// A row (the weights of one pixel in one block) whose pixel is not lit keeps moving by momentum, less and less. Once
// every lane has |u| < |w|·2⁻²⁶ and |w| > 2⁻⁸⁰, w + u rounds to w, now and at every later unlit step: while m is normal,
// |u| shrinks by at least 0.9 / √(0.999·c₂(t)/c₂(t+1)) < 0.95 a step for t ≥ 10 (rounding adds 10⁻⁶); once m is
// denormal, |u| < 2⁻¹²⁶ / ε · rate < 2⁻⁸⁰·2⁻²⁶ for rates up to 0.1. A lane with m = 0 has u = 0 for good. So a sleeping
// row is skipped, and its moments catch up, by one multiplication a step as ever, when its pixel is lit again.

/** Whether a row may sleep after an update without gradient. */
export function maySleep(w: usize, m: usize, v: usize): bool {
  let still = i32x4.splat(-1);
  for (let at: usize = 0; at < 128; at += 16) {
    const moment = v128.load(m + at);
    const weight = f32x4.abs(v128.load(w + at));
    const u = f32x4.abs(update(moment, v128.load(v + at)));
    const held = v128.and(
      f32x4.lt(u, f32x4.mul(weight, f32x4.splat(reinterpret<f32>(0x32800000)))), // 2⁻²⁶
      f32x4.gt(weight, f32x4.splat(reinterpret<f32>(0x17800000))), // 2⁻⁸⁰
    );
    still = v128.and(still, v128.or(held, i32x4.eq(magnitude(moment), i32x4.splat(0))));
  }
  return i32x4.all_true(still);
}

/** The moments of a row after `steps` steps without gradient. */
export function catchUp(m: usize, v: usize, steps: u32): void {
  for (const end = m + ROW; m < end; m += 64, v += 64) {
    catchUpFirst(m, steps);
    catchUpSecond(v, steps);
  }
}

/** Four vectors of m: plain products as long as none can be denormal, then careful ones down to the fixed point. */
function catchUpFirst(m: usize, steps: u32): void {
  let m0 = v128.load(m), m1 = v128.load(m, 16), m2 = v128.load(m, 32), m3 = v128.load(m, 48);
  if (!v128.any_true(v128.or(v128.or(m0, m1), v128.or(m2, m3)))) return; // never lit
  const b1 = beta1;
  const normal = min(steps, normalSteps(m0, m1, m2, m3));
  for (let left = normal; left; left--) {
    m0 = f32x4.mul(m0, b1);
    m1 = f32x4.mul(m1, b1);
    m2 = f32x4.mul(m2, b1);
    m3 = f32x4.mul(m3, b1);
  }
  for (let left = steps - normal; left; left--) {
    const n0 = decay(m0), n1 = decay(m1), n2 = decay(m2), n3 = decay(m3);
    const moved01 = v128.or(v128.xor(n0, m0), v128.xor(n1, m1));
    const moved23 = v128.or(v128.xor(n2, m2), v128.xor(n3, m3));
    m0 = n0;
    m1 = n1;
    m2 = n2;
    m3 = n3;
    if (!v128.any_true(v128.or(moved01, moved23))) break;
  }
  v128.store(m, m0);
  v128.store(m, m1, 16);
  v128.store(m, m2, 32);
  v128.store(m, m3, 48);
}

/**
 * For how many steps every m ≠ 0 surely stays above 2⁻¹²⁵: β₁ takes less than a sixth of a power of two,
 * −log₂ 0.9 = 0.152, and the rounding of a product 10⁻⁷ of it.
 */
function normalSteps(m0: v128, m1: v128, m2: v128, m3: v128): u32 {
  const one = i32x4.splat(1); // 0 becomes the largest number
  const least = i32x4.min_u(
    i32x4.min_u(i32x4.sub(magnitude(m0), one), i32x4.sub(magnitude(m1), one)),
    i32x4.min_u(i32x4.sub(magnitude(m2), one), i32x4.sub(magnitude(m3), one)),
  );
  const least01 = min(<u32>i32x4.extract_lane(least, 0), <u32>i32x4.extract_lane(least, 1));
  const least23 = min(<u32>i32x4.extract_lane(least, 2), <u32>i32x4.extract_lane(least, 3));
  const exponent = min(least01, least23) >> 23; // + 127
  return exponent > 2 ? (exponent - 2) * 6 : 0;
}

/** Four vectors of v. */
function catchUpSecond(v: usize, steps: u32): void {
  let v0 = v128.load(v), v1 = v128.load(v, 16), v2 = v128.load(v, 32), v3 = v128.load(v, 48);
  if (!v128.any_true(v128.or(v128.or(v0, v1), v128.or(v2, v3)))) return; // never lit
  const b2 = beta2;
  for (; steps; steps--) {
    v0 = f32x4.mul(v0, b2);
    v1 = f32x4.mul(v1, b2);
    v2 = f32x4.mul(v2, b2);
    v3 = f32x4.mul(v3, b2);
  }
  v128.store(v, v0);
  v128.store(v, v1, 16);
  v128.store(v, v2, 32);
  v128.store(v, v3, 48);
}
