import { Plan, ROW } from './plan';

/**
 * Adam, in the order of tf.train.adam, each operation rounded to float32:
 *   m = m·β₁ + g·(1−β₁);  v = v·β₂ + (g·g)·(1−β₂);  w = (m/(1−β₁ᵗ) / (√(v/(1−β₂ᵗ)) + ε))·(−rate) + w
 * where β₁ᵗ and β₂ᵗ are running float32 products. From step 165 on 1−β₁ᵗ is exactly 1 and that division is left out.
 *
 * sleeping-rows.ts and tiny-moments.ts keep these bits and save the time of updates that cannot change any.
 */

// β₁, 1 − β₁, β₂, 1 − β₂ and ε come from memory (plan.adam), where the host wrote them: V8 builds a constant vector anew
// wherever it stands, also in a loop, and that takes as long as the arithmetic.
export let beta1: v128 = f32x4.splat(0);
export let oneMinusBeta1: v128 = f32x4.splat(0);
export let beta2: v128 = f32x4.splat(0);
export let oneMinusBeta2: v128 = f32x4.splat(0);
export let epsilon: v128 = f32x4.splat(0);

export let minusRate: v128 = f32x4.splat(0);

// Of this step, in this instance.
export let correction1: v128 = f32x4.splat(0);
export let correction2: v128 = f32x4.splat(0);
/** Is 1 − β₁ᵗ exactly 1? */
export let settled: bool = false;
/** New minus old bits of all weights that this instance changed in this step, in four lanes. */
let change: v128 = i32x4.splat(0);

/** Reads what stays the same in all steps. */
export function readConstants(plan: Plan): void {
  beta1 = v128.load32_splat(plan.adam);
  oneMinusBeta1 = v128.load32_splat(plan.adam, 4);
  beta2 = v128.load32_splat(plan.adam, 8);
  oneMinusBeta2 = v128.load32_splat(plan.adam, 12);
  epsilon = v128.load32_splat(plan.adam, 16);
  minusRate = f32x4.splat(-plan.learningRate);
}

/** Begins a step with the running products of β₁ and β₂. */
export function startStep(power1: f32, power2: f32): void {
  correction1 = f32x4.splat(<f32>1 - power1);
  correction2 = f32x4.splat(<f32>1 - power2);
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

/** Of a moment that is divided by 1 − β₁ᵗ already. */
// @ts-ignore: decorator
@inline
function quotient(m: v128, below: v128, rate: v128): v128 {
  return f32x4.mul(f32x4.div(m, below), rate);
}

/** What Adam adds to a weight in this step, by its new moments. */
// @ts-ignore: decorator
@inline
export function update(m: v128, v: v128): v128 {
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
