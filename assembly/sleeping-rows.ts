/**
 * A row (the weights of one pixel in one block) whose pixel is not lit keeps moving by momentum, less and less. Once
 * every lane has |u| < |w|·2⁻²⁶ and |w| > 2⁻⁸⁰, w + u rounds to w, now and at every later unlit step: while m is normal,
 * |u| shrinks by at least 0.9 / √(0.999·c₂(t)/c₂(t+1)) < 0.95 a step for t ≥ 10 (rounding adds 10⁻⁶); once m is
 * denormal, |u| < 2⁻¹²⁶ / ε · rate < 2⁻⁸⁰·2⁻²⁶ for rates up to 0.1. A lane with m = 0 has u = 0 for good, and its m is
 * +0: β₁·(−0) + 0 is +0 in the steps before it sleeps. So a sleeping row is skipped, and its moments catch up, by one
 * multiplication a step as ever, when its pixel is lit again.
 *
 * Rows that are awake are listed, for each part of each block, ascending: most rows that ever were lit.
 */
import { beta1, beta2, update } from './adam';
import { Layer, Plan, ROW } from './plan';
import { decay, magnitude } from './tiny-moments';

/** Highest rate for which the proof holds. */
export const MAX_RATE_TO_SLEEP: f32 = 0.1;

/** A row may sleep when its pixel was not lit for this many steps… */
const UNLIT_BEFORE_SLEEP: u32 = 96;
/** …and is asked at every eighth step only. */
const ASK_MASK: u32 = 7;

/** Whether none of its next updates without gradient can move a weight of a row. */
function isStill(w: usize, m: usize, v: usize): bool {
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

/** Whether a row goes to sleep after this step; `lastLit` is the last one in which its pixel was lit. */
// @ts-ignore: decorator
@inline
export function maySleep(step: u32, row: u32, lastLit: u32, w: usize, m: usize, v: usize): bool {
  return step - lastLit >= UNLIT_BEFORE_SLEEP && ((step + row) & ASK_MASK) == 0 && isStill(w, m, v);
}

/** The moments of a row after `steps` steps without gradient. */
function catchUp(m: usize, v: usize, steps: u32): void {
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

/** Puts a row into its place among ascending rows. */
function insert(rows: usize, count: u32, row: u32): void {
  let at = rows + (<usize>count << 2);
  for (; at > rows && load<u32>(at - 4) > row; at -= 4) store<u32>(at, load<u32>(at - 4));
  store<u32>(at, row);
}

/** Where the awake rows of a part of a block are listed. */
// @ts-ignore: decorator
@inline
export function awakeRowsOf(plan: Plan, block: u32, part: u32, parts: u32): usize {
  const capacity = (plan.inputs + parts - 1) / parts;
  return plan.awakeRows + ((<usize>block * (plan.inputs + plan.threads) + part * capacity) << 2);
}

// @ts-ignore: decorator
@inline
export function awakeCountOf(plan: Plan, block: u32, part: u32): usize {
  return plan.awakeCounts + ((<usize>block * plan.threads + part) << 2);
}

/** Ends the sleep of a row; its moments catch up with a step that is done. */
function endSleep(plan: Plan, layer: Layer, index: usize, done: u32): void {
  const lastAt = plan.last + (index << 2);
  catchUp(layer.kernelM + index * ROW, layer.kernelV + index * ROW, done - load<u32>(lastAt));
  store<u8>(plan.awake + index, 1);
  store<u32>(lastAt, done);
}

/** Wakes one row between two steps. */
export function wakeRow(plan: Plan, layer: Layer, block: u32, row: u32, parts: u32): void {
  const index = <usize>block * <usize>plan.inputs + row;
  if (load<u8>(plan.awake + index)) return;
  endSleep(plan, layer, index, plan.step);
  const part = row % parts;
  const countAt = awakeCountOf(plan, block, part);
  const count = load<u32>(countAt);
  insert(awakeRowsOf(plan, block, part, parts), count, row);
  store<u32>(countAt, count + 1);
}

/**
 * Wakes the rows of a part of a block that a batch lights, and notes that they are lit in this step.
 *
 * @param rows that are lit, as u32
 * @param awakeRows the list of the part's awake rows, which gets them, and its `count`
 * @returns how many are awake now
 */
export function wakeLit(
  plan: Plan, layer: Layer, block: u32, step: u32, rows: usize, rowCount: u32, awakeRows: usize, count: u32,
): u32 {
  const firstRow = <usize>block * <usize>plan.inputs;
  for (let i: u32 = 0; i < rowCount; i++) {
    const row = load<u32>(rows + (<usize>i << 2));
    const index = firstRow + row;
    if (!load<u8>(plan.awake + index)) {
      endSleep(plan, layer, index, step - 1);
      insert(awakeRows, count++, row);
    }
    store<u32>(plan.last + (index << 2), step);
  }
  return count;
}

/** Takes the rows that fell asleep out of a list of awake rows. Returns how many are left. */
export function dropSleeping(awake: usize, awakeRows: usize, count: u32): u32 {
  let kept: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const row = load<u32>(awakeRows + (<usize>i << 2));
    if (load<u8>(awake + row)) {
      store<u32>(awakeRows + (<usize>kept << 2), row);
      kept++;
    }
  }
  return kept;
}
