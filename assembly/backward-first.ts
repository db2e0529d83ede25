/** Gradient and update of the first layer's kernel, by rows (pixels) of blocks of 32 units, over the lit pixels only. */
import {
  adam, adamFour, beta1, beta2, catchUp, correction2, countChange, epsilon, giveTinyBack, maySleep, minusRate, oneMinusBeta1,
  oneMinusBeta2, settled, takeTiny, tinyVectors,
} from './adam';
import { SUM_BLOCK } from './backward-dense';
import { Layer, PIXEL_VALUES, Plan, ROW } from './plan';

/** A row may sleep when its pixel was not lit for this many steps… */
const UNLIT_BEFORE_SLEEP: u32 = 96;
/** …and is asked at every eighth step only; its moments are looked at for tiny ones at every 64th. */
const SLEEP_MASK: u32 = 7;
const TINY_MASK: u32 = 63;
/** Rates up to which the proofs in adam.ts hold. */
const MAX_RATE_TO_SLEEP: f32 = 0.1;
const MAX_RATE_TO_KEEP_TINY: f32 = 1;

/** Rows part, part + parts, … that this batch lights. Returns how many; they are written as u32 to `rows`. */
export function litRows(plan: Plan, counts: usize, part: u32, parts: u32, rows: usize): u32 {
  let found: u32 = 0;
  for (let row = part; row < plan.inputs; row += parts) {
    store<u32>(rows + (<usize>found << 2), row);
    found += load<u32>(counts + (<usize>row << 2)) != 0 ? 1 : 0;
  }
  return found;
}

/** Where the entries end that belong to the same 48 images as the one at `at`. */
function endOfSumBlock<E>(at: usize, end: usize): usize {
  const limit = (((<u32>load<E>(at) >> 10) / SUM_BLOCK + 1) * SUM_BLOCK) << 10;
  while (at < end && <u32>load<E>(at) < limit) at += sizeof<E>();
  return at;
}

/**
 * Kernel gradients of one block at the lit rows: over the images that light the pixel, ascending, in blocks of 48 images
 * where the batch has more. E is the type of the lists' entries.
 *
 * @param out gradients by row
 */
export function kernelGradientsFirst<E>(
  plan: Plan,
  layer: Layer,
  block: u32,
  images: u32,
  counts: usize,
  entries: usize,
  rows: usize,
  rowCount: u32,
  out: usize,
): void {
  const gradients = layer.gradients + <usize>block * plan.paddedBatch * ROW;
  const stride = <usize>plan.paddedBatch * sizeof<E>();
  for (let i: u32 = 0; i < rowCount; i++) {
    const row = <usize>load<u32>(rows + (<usize>i << 2));
    let at = entries + row * stride;
    const end = at + <usize>load<u32>(counts + (row << 2)) * sizeof<E>();
    const g = out + row * ROW;
    if (images > SUM_BLOCK) memory.fill(g, 0, ROW);
    while (at < end) {
      let a0 = f32x4.splat(0);
      let a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
      const stop = images > SUM_BLOCK ? endOfSumBlock<E>(at, end) : end;
      do {
        const entry = <u32>load<E>(at);
        const d = gradients + <usize>((entry >> 3) & ~127); // image · 128 bytes
        const x = v128.load32_splat(<usize>(entry & 1020), PIXEL_VALUES);
        a0 = f32x4.add(a0, f32x4.mul(x, v128.load(d)));
        a1 = f32x4.add(a1, f32x4.mul(x, v128.load(d, 16)));
        a2 = f32x4.add(a2, f32x4.mul(x, v128.load(d, 32)));
        a3 = f32x4.add(a3, f32x4.mul(x, v128.load(d, 48)));
        a4 = f32x4.add(a4, f32x4.mul(x, v128.load(d, 64)));
        a5 = f32x4.add(a5, f32x4.mul(x, v128.load(d, 80)));
        a6 = f32x4.add(a6, f32x4.mul(x, v128.load(d, 96)));
        a7 = f32x4.add(a7, f32x4.mul(x, v128.load(d, 112)));
        at += sizeof<E>();
      } while (at < stop);
      if (images > SUM_BLOCK) {
        a0 = f32x4.add(v128.load(g), a0);
        a1 = f32x4.add(v128.load(g, 16), a1);
        a2 = f32x4.add(v128.load(g, 32), a2);
        a3 = f32x4.add(v128.load(g, 48), a3);
        a4 = f32x4.add(v128.load(g, 64), a4);
        a5 = f32x4.add(v128.load(g, 80), a5);
        a6 = f32x4.add(v128.load(g, 96), a6);
        a7 = f32x4.add(v128.load(g, 112), a7);
      }
      v128.store(g, a0);
      v128.store(g, a1, 16);
      v128.store(g, a2, 32);
      v128.store(g, a3, 48);
      v128.store(g, a4, 64);
      v128.store(g, a5, 80);
      v128.store(g, a6, 96);
      v128.store(g, a7, 112);
    }
  }
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
function awakeRowsOf(plan: Plan, block: u32, part: u32, parts: u32): usize {
  const capacity = (plan.inputs + parts - 1) / parts;
  return plan.awakeRows + ((<usize>block * (plan.inputs + plan.threads) + part * capacity) << 2);
}

// @ts-ignore: decorator
@inline
function awakeCountOf(plan: Plan, block: u32, part: u32): usize {
  return plan.awakeCounts + ((<usize>block * plan.threads + part) << 2);
}

/** Ends the sleep of a row between two steps; its moments catch up with the last step that was done. */
export function wakeRow(plan: Plan, layer: Layer, block: u32, row: u32, parts: u32): void {
  const index = <usize>block * <usize>plan.inputs + row;
  const awakeAt = plan.awake + index;
  if (load<u8>(awakeAt)) return;
  const lastAt = plan.last + (index << 2);
  catchUp(layer.kernelM + index * ROW, layer.kernelV + index * ROW, plan.step - load<u32>(lastAt));
  store<u8>(awakeAt, 1);
  store<u32>(lastAt, plan.step);
  const part = row % parts;
  const countAt = awakeCountOf(plan, block, part);
  const count = load<u32>(countAt);
  insert(awakeRowsOf(plan, block, part, parts), count, row);
  store<u32>(countAt, count + 1);
}

/**
 * Adam on rows part, part + parts, … of a block. Rows that were never lit, or that sleep, are passed over.
 *
 * @param gradient gradients by row, of the rows that are lit
 * @param zeros a row of zeros: the gradient of a pixel that is not lit
 * @param room for four vectors
 */
export function updateFirst(
  plan: Plan,
  layer: Layer,
  block: u32,
  part: u32,
  parts: u32,
  step: u32,
  counts: usize,
  rows: usize,
  rowCount: u32,
  gradient: usize,
  zeros: usize,
  room: usize,
): void {
  const inputs = plan.inputs;
  const firstRow = <usize>block * <usize>inputs;
  const awake = plan.awake + firstRow;
  const tiny = plan.tiny + firstRow;
  const last = plan.last + (firstRow << 2);
  const awakeRows = awakeRowsOf(plan, block, part, parts);
  const awakeCount = awakeCountOf(plan, block, part);
  let count = load<u32>(awakeCount);
  const kernel = layer.kernel + firstRow * ROW;
  const kernelM = layer.kernelM + firstRow * ROW;
  const kernelV = layer.kernelV + firstRow * ROW;
  for (let i: u32 = 0; i < rowCount; i++) {
    const row = load<u32>(rows + (<usize>i << 2));
    const lastAt = last + (<usize>row << 2);
    if (!load<u8>(awake + row)) {
      store<u8>(awake + row, 1);
      insert(awakeRows, count++, row);
      catchUp(kernelM + <usize>row * ROW, kernelV + <usize>row * ROW, step - 1 - load<u32>(lastAt));
    }
    store<u32>(lastAt, step);
  }
  const lookForTiny = settled && plan.learningRate <= MAX_RATE_TO_KEEP_TINY;
  const canSleep = plan.learningRate <= MAX_RATE_TO_SLEEP;
  let someSlept = false;
  const b1 = beta1, oneMinusB1 = oneMinusBeta1, b2 = beta2, oneMinusB2 = oneMinusBeta2;
  const c2 = correction2, eps = epsilon, rate = minusRate;
  let sum = i32x4.splat(0);
  for (let i: u32 = 0; i < count; i++) {
    const row = load<u32>(awakeRows + (<usize>i << 2));
    const offset = <usize>row * ROW;
    const w = kernel + offset, m = kernelM + offset, v = kernelV + offset;
    const g = load<u32>(counts + (<usize>row << 2)) ? gradient + offset : zeros;
    let mask: u32 = 0;
    if (lookForTiny) {
      if (((step ^ row) & TINY_MASK) == 0) store<u8>(tiny + row, <u8>tinyVectors(m));
      mask = load<u8>(tiny + row);
    }
    if (settled) {
      for (let at: usize = 0; at < ROW; at += 64, mask >>= 4) {
        if (mask & 15) takeTiny(w + at, m + at, g + at, mask, room);
        sum = adamFour(w + at, m + at, v + at, g + at, b1, oneMinusB1, b2, oneMinusB2, c2, eps, rate, sum);
        if (mask & 15) giveTinyBack(m + at, mask, room);
      }
    } else {
      for (let at: usize = 0; at < ROW; at += 16) adam(w + at, m + at, v + at, v128.load(g + at));
    }
    const lastAt = last + (<usize>row << 2);
    if (canSleep && step - load<u32>(lastAt) >= UNLIT_BEFORE_SLEEP && ((step + row) & SLEEP_MASK) == 0 && maySleep(w, m, v)) {
      store<u8>(awake + row, 0);
      store<u32>(lastAt, step);
      someSlept = true;
    }
  }
  countChange(sum);
  if (someSlept) {
    let kept: u32 = 0;
    for (let i: u32 = 0; i < count; i++) {
      const row = load<u32>(awakeRows + (<usize>i << 2));
      if (load<u8>(awake + row)) {
        store<u32>(awakeRows + (<usize>kept << 2), row);
        kept++;
      }
    }
    count = kept;
  }
  store<u32>(awakeCount, count);
}
