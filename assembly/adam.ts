import { Plan } from './plan';

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

// @ts-ignore: decorator
@inline
function quotient(m: v128, below: v128, c1: v128, rate: v128, isSettled: bool): v128 {
  return f32x4.mul(f32x4.div(isSettled ? m : f32x4.div(m, c1), below), rate);
}

/** What Adam adds to a weight in this step, by its new moments. */
// @ts-ignore: decorator
@inline
function update(m: v128, v: v128, isSettled: bool): v128 {
  return quotient(m, denominator(v, correction2, epsilon), correction1, minusRate, isSettled);
}

/** Updates four weights by their gradients. */
// @ts-ignore: decorator
@inline
export function adam(w: usize, m: usize, v: usize, g: v128, isSettled: bool): void {
  const newM = firstMoment(v128.load(m), g, beta1, oneMinusBeta1);
  const newV = secondMoment(v128.load(v), g, beta2, oneMinusBeta2);
  v128.store(m, newM);
  v128.store(v, newV);
  const old = v128.load(w);
  const updated = f32x4.add(update(newM, newV, isSettled), old);
  v128.store(w, updated);
  countChange(i32x4.sub(updated, old));
}

/**
 * The four pairs of vectors of a row, as types whose size is the pair's place: a constant offset costs a load nothing,
 * and only a type carries a constant through an inlined function.
 */
@unmanaged
export class Pair0 {}
@unmanaged
export class Pair1 extends Pair0 {
  a: u64; b: u64; c: u64; d: u64;
}
@unmanaged
export class Pair2 extends Pair1 {
  e: u64; f: u64; g: u64; h: u64;
}
@unmanaged
export class Pair3 extends Pair2 {
  i: u64; j: u64; k: u64; l: u64;
}

/**
 * Updates a pair of vectors of a row: loads, then arithmetic, then stores, so that the divisions of both overlap. The
 * constants are the caller's locals: those stay in registers through its loop, where a global is read at every use.
 *
 * @returns `sum` and what this pair adds to it
 */
// @ts-ignore: decorator
@inline
export function adamPair<Pair>(
  w: usize, m: usize, v: usize, g: usize, isSettled: bool,
  b1: v128, oneMinusB1: v128, b2: v128, oneMinusB2: v128, c1: v128, c2: v128, eps: v128, rate: v128,
  sum: v128,
): v128 {
  const g0 = v128.load(g, offsetof<Pair>()), g1 = v128.load(g, offsetof<Pair>() + 16);
  const m0 = firstMoment(v128.load(m, offsetof<Pair>()), g0, b1, oneMinusB1);
  const m1 = firstMoment(v128.load(m, offsetof<Pair>() + 16), g1, b1, oneMinusB1);
  const v0 = secondMoment(v128.load(v, offsetof<Pair>()), g0, b2, oneMinusB2);
  const v1 = secondMoment(v128.load(v, offsetof<Pair>() + 16), g1, b2, oneMinusB2);
  const w0 = v128.load(w, offsetof<Pair>()), w1 = v128.load(w, offsetof<Pair>() + 16);
  const below0 = denominator(v0, c2, eps), below1 = denominator(v1, c2, eps);
  const updated0 = f32x4.add(quotient(m0, below0, c1, rate, isSettled), w0);
  const updated1 = f32x4.add(quotient(m1, below1, c1, rate, isSettled), w1);
  v128.store(m, m0, offsetof<Pair>());
  v128.store(m, m1, offsetof<Pair>() + 16);
  v128.store(v, v0, offsetof<Pair>());
  v128.store(v, v1, offsetof<Pair>() + 16);
  v128.store(w, updated0, offsetof<Pair>());
  v128.store(w, updated1, offsetof<Pair>() + 16);
  return i32x4.add(sum, i32x4.add(i32x4.sub(updated0, w0), i32x4.sub(updated1, w1)));
}

// --- Tiny moments ---------------------------------------------------------------------------------------------------
// Hardware takes 30 ns for a vector that holds a denormal, and m of a silent unit decays into them and stays there.

// @ts-ignore: decorator
@inline
function magnitude(x: v128): v128 {
  return v128.and(x, i32x4.splat(0x7fffffff));
}

/** |x| < 2^(exponent − 127), for x given as the bits of |x|. */
// @ts-ignore: decorator
@inline
function below(bits: v128, exponent: i32): v128 {
  return i32x4.lt_s(bits, i32x4.splat(exponent << 23));
}

/** Lanes with 0 < |m| < 2⁻¹⁰⁰. */
// @ts-ignore: decorator
@inline
function tinyLanes(m: v128): v128 {
  const bits = magnitude(m);
  return v128.andnot(below(bits, 27), i32x4.eq(bits, i32x4.splat(0)));
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
  const small = below(bits, 2);
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
 * `adam` for a vector with tiny moments, once 1 − β₁ᵗ is 1 and the rate is at most 1. In a lane with 0 < |m| < 2⁻¹⁰⁰,
 * g = 0 and |w| ≥ 2⁻⁴⁹ the update is under 2⁻¹⁰⁰ / ε < 2⁻⁷⁶, less than half a unit in the last place of w: w stays, and
 * only m decays.
 */
export function adamTiny(w: usize, m: usize, v: usize, g: v128): void {
  let oldM = v128.load(m);
  const old = v128.load(w);
  const tiny = tinyLanes(oldM);
  let kept = f32x4.splat(0);
  if (v128.any_true(tiny) && !v128.any_true(v128.and(tiny, v128.or(g, below(magnitude(old), 78))))) {
    kept = v128.and(tiny, decay(v128.and(oldM, tiny)));
    oldM = v128.andnot(oldM, tiny);
  }
  const newM = firstMoment(oldM, g, beta1, oneMinusBeta1);
  const newV = secondMoment(v128.load(v), g, beta2, oneMinusBeta2);
  v128.store(m, v128.or(newM, kept));
  v128.store(v, newV);
  const updated = f32x4.add(update(newM, newV, true), old);
  v128.store(w, updated);
  countChange(i32x4.sub(updated, old));
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
    const u = f32x4.abs(update(moment, v128.load(v + at), false));
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
  for (let at: usize = 0; at < 128; at += 32) {
    let m0 = v128.load(m + at), m1 = v128.load(m + at, 16);
    let v0 = v128.load(v + at), v1 = v128.load(v + at, 16);
    if (!v128.any_true(v128.or(v128.or(m0, m1), v128.or(v0, v1)))) continue; // never lit
    let left = steps;
    while (left) {
      left--;
      const n0 = decay(m0), n1 = decay(m1);
      v0 = f32x4.mul(v0, beta2);
      v1 = f32x4.mul(v1, beta2);
      const moved = v128.or(v128.xor(n0, m0), v128.xor(n1, m1));
      m0 = n0;
      m1 = n1;
      if (!v128.any_true(moved)) break; // m has reached its fixed point: only v goes on
    }
    for (; left; left--) {
      v0 = f32x4.mul(v0, beta2);
      v1 = f32x4.mul(v1, beta2);
    }
    v128.store(m + at, m0);
    v128.store(m + at, m1, 16);
    v128.store(v + at, v0);
    v128.store(v + at, v1, 16);
  }
}
