/** Adam on the first layer's kernel, by rows (pixels) of blocks of 32 units. */
import {
  adam, adamFour, beta1, beta2, correction2, countChange, epsilon, minusRate, oneMinusBeta1, oneMinusBeta2, settled,
} from './adam';
import { Layer, Plan, ROW } from './plan';
import { awakeCountOf, awakeRowsOf, dropSleeping, MAX_RATE_TO_SLEEP, maySleep, wakeLit } from './sleeping-rows';
import { giveTinyBack, MAX_RATE_TO_KEEP_TINY, takeTiny, tinyMask } from './tiny-moments';

/**
 * Updates rows part, part + parts, … of a block. Rows that were never lit, or that sleep, are passed over.
 *
 * @param counts of the images that light each pixel
 * @param rows that are lit, as u32
 * @param gradient gradients by row, of the rows that are lit
 * @param zeros a row of zeros: the gradient of a pixel that is not lit
 * @param room for four vectors
 */
export function updateFirst(
  plan: Plan, layer: Layer, block: u32, part: u32, parts: u32, step: u32, counts: usize, rows: usize, rowCount: u32,
  gradient: usize, zeros: usize, room: usize,
): void {
  const firstRow = <usize>block * <usize>plan.inputs;
  const awake = plan.awake + firstRow, tiny = plan.tiny + firstRow, last = plan.last + (firstRow << 2);
  const awakeRows = awakeRowsOf(plan, block, part, parts);
  const awakeCount = awakeCountOf(plan, block, part);
  const count = wakeLit(plan, layer, block, step, rows, rowCount, awakeRows, load<u32>(awakeCount));
  const kernel = layer.kernel + firstRow * ROW;
  const kernelM = layer.kernelM + firstRow * ROW, kernelV = layer.kernelV + firstRow * ROW;
  const keepsTiny = settled && plan.learningRate <= MAX_RATE_TO_KEEP_TINY;
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
    let mask: u32 = keepsTiny ? tinyMask(m, step, row, tiny + row) : 0;
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
    if (canSleep && maySleep(step, row, load<u32>(lastAt), w, m, v)) {
      store<u8>(awake + row, 0);
      store<u32>(lastAt, step);
      someSlept = true;
    }
  }
  countChange(sum);
  store<u32>(awakeCount, someSlept ? dropSleeping(awake, awakeRows, count) : count);
}
