/**
 * Training steps. Every thread calls `train` with the same steps and meets the others at barriers:
 *
 *   lists of the batch, own segments of pixels; first layer, own blocks | A |
 *   later layers, softmax, loss gradient, own images | B |
 *   output bias; for each later layer, from the last: gradients and update of own rows (| between layers) |
 *   first layer: kernel gradients and update, own blocks
 *
 * None between the first layer's update and its next use, for a thread owns whole blocks of 32 units. Where the threads
 * do not divide the blocks, several share one, by images and by rows, with two more barriers. Never inside a sum.
 */
import { changeOfStep, nextPower1, nextPower2, readConstants, startStep } from './adam';
import { backwardDense, updateOutputBias } from './backward-dense';
import { kernelGradientsFirst } from './backward-first';
import { barrier, reportProgress } from './barrier';
import { hasShortEntries, listBatch, listCounts, listEntries, litRows } from './batch-lists';
import { forwardDense } from './forward-dense';
import { forwardFirst } from './forward-first';
import { meanLoss, outputGradients } from './output';
import { Layer, layerAt, Plan, ROW, share } from './plan';
import { wakeRow } from './sleeping-rows';
import { setLimits } from './tiny-moments';
import { updateFirst } from './update-first';

/** Greatest common divisor. */
function common(a: u32, b: u32): u32 {
  while (b) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/** How many threads share a block of the first layer. */
function partsOf(first: Layer, threads: u32): u32 {
  return threads / common(threads, first.blocks);
}

/**
 * Wakes the row of a first-layer weight that the host is about to change: a row sleeps because it is proven that no step
 * moves the weights that it has, and those only. No thread may be training.
 */
export function wake(plan: Plan, block: u32, row: u32): void {
  const first = layerAt(plan, 0);
  // An instance has them from its first training on.
  readConstants(plan);
  setLimits();
  wakeRow(plan, first, block, row, partsOf(first, plan.threads));
}

// A thread's scratch: a row of zeros, then the lit rows, then what a few functions need.

// @ts-ignore: decorator
@inline
function rowsIn(scratch: usize): usize {
  return scratch + ROW;
}

// @ts-ignore: decorator
@inline
function roomIn(plan: Plan, scratch: usize): usize {
  return rowsIn(scratch) + ((<usize>plan.inputs + 4) << 2);
}

/**
 * All weights but the first layer's, from the last layer down: gradients and update of a thread's own.
 *
 * @returns false when the run was stopped
 */
function trainLater(
  plan: Plan, thread: u32, threads: u32, firstUnit: u32, endUnit: u32, parts: u32, images: u32, room: usize,
): bool {
  const depth = plan.layerCount;
  const output = layerAt(plan, depth - 1);
  const vectors = (output.units + 3) >> 2;
  // Without hidden layers the next step reads these biases before any barrier: then each goes with its block.
  const ownBiases = depth == 1 && parts == 1;
  const fromVector = ownBiases ? min(firstUnit << 3, vectors) : share(vectors, thread, threads);
  const toVector = ownBiases ? min(endUnit << 3, vectors) : share(vectors, thread + 1, threads);
  updateOutputBias(plan, output, images, fromVector, toVector);
  for (let l = depth - 1; l > 0; l--) {
    if (l + 1 < depth && !barrier(plan, threads)) return false;
    const layer = layerAt(plan, l);
    // Rows of the second layer go with the blocks of the first, so that no thread waits for another's gradients.
    const rowEnd = (layer.inputs + 3) & ~3;
    const aligned = l == 1 && parts == 1;
    const from = aligned ? min(firstUnit << 5, rowEnd) : share(rowEnd >> 2, thread, threads) << 2;
    const to = aligned ? min(endUnit << 5, rowEnd) : share(rowEnd >> 2, thread + 1, threads) << 2;
    backwardDense(plan, layer, layerAt(plan, l - 1), images, from, to, room);
  }
  return true;
}

/** The first layer's kernel: gradients and update of a thread's own units of work, a part of a block each. */
function trainFirst(
  plan: Plan, first: Layer, firstUnit: u32, endUnit: u32, parts: u32, step: u32, images: u32, which: u32,
  gradients: usize, scratch: usize,
): void {
  const counts = listCounts(plan, which);
  const entries = listEntries(plan, which);
  const rows = rowsIn(scratch);
  let lit: u32 = 0;
  for (let unit = firstUnit; unit < endUnit; unit++) {
    const block = unit / parts;
    const part = unit % parts;
    // A batch lights the same rows in every block.
    if (unit == firstUnit || parts > 1) lit = litRows(plan, counts, part, parts, rows);
    if (hasShortEntries(plan)) {
      kernelGradientsFirst<u16>(plan, first, block, images, counts, entries, rows, lit, gradients);
    } else {
      kernelGradientsFirst<u32>(plan, first, block, images, counts, entries, rows, lit, gradients);
    }
    updateFirst(plan, first, block, part, parts, step, counts, rows, lit, gradients, scratch, roomIn(plan, scratch));
  }
}

/**
 * Trains on `count` images of plan.order, a batch at a time.
 *
 * @returns false when the run was stopped before the end
 */
export function train(plan: Plan, thread: u32, threads: u32, count: u32): bool {
  const first = layerAt(plan, 0);
  const depth = plan.layerCount;
  const output = layerAt(plan, depth - 1);
  const parts = partsOf(first, threads);
  const units = first.blocks * parts;
  const firstUnit = share(units, thread, threads);
  const endUnit = share(units, thread + 1, threads);
  const scratch = plan.scratch + <usize>thread * plan.scratchBytes;
  const gradients = plan.rowGradients + <usize>thread * <usize>plan.inputs * ROW;
  const room = roomIn(plan, scratch);
  memory.fill(scratch, 0, ROW);
  readConstants(plan);
  setLimits();
  let power1 = plan.power1;
  let power2 = plan.power2;
  let step = plan.step;
  let correct: u32 = 0;
  const steps = (count + plan.batch - 1) / plan.batch;
  for (let s: u32 = 0; s < steps; s++) {
    const order = plan.order + ((<usize>s * plan.batch) << 2);
    const images = min(count - s * plan.batch, plan.batch);
    const padded = (images + 3) & ~3;
    // Others may still use the lists of the step before.
    const which = threads > 1 ? s & 1 : 0;
    listBatch(plan, order, images, which, thread, threads);
    for (let unit = firstUnit; unit < endUnit; unit++) {
      const part = unit % parts;
      const from = share(padded, part, parts);
      const to = share(padded, part + 1, parts);
      forwardFirst(plan, first, plan.entries, plan.starts, order, images, unit / parts, from, to, false, depth > 1);
    }
    if (!barrier(plan, threads)) return false; // A
    const fromImage = share(padded >> 2, thread, threads) << 2;
    const toImage = share(padded >> 2, thread + 1, threads) << 2;
    for (let l: u32 = 1; l < depth; l++) {
      forwardDense(plan, layerAt(plan, l), layerAt(plan, l - 1).activations, fromImage, toImage, false, l + 1 < depth);
    }
    correct += outputGradients(plan, output, order, images, fromImage, toImage, room);
    if (!barrier(plan, threads)) return false; // B
    step++;
    startStep(power1, power2);
    if (thread == 0) store<f32>(plan.losses + (<usize>s << 2), meanLoss(plan, images));
    if (!trainLater(plan, thread, threads, firstUnit, endUnit, parts, images, room)) return false;
    if (parts > 1 && !barrier(plan, threads)) return false;
    trainFirst(plan, first, firstUnit, endUnit, parts, step, images, which, gradients, scratch);
    atomic.add<u32>(plan.checksums + (<usize>s << 2), changeOfStep());
    power1 = nextPower1(power1);
    power2 = nextPower2(power2);
    if (thread == 0) reportProgress(plan, s + 1);
    if (parts > 1 && !barrier(plan, threads)) return false;
  }
  // Nobody changes the plan before all have read it.
  if (!barrier(plan, threads)) return false;
  atomic.add<u32>(changetype<usize>(plan) + offsetof<Plan>('correct'), correct);
  if (thread == 0) {
    plan.power1 = power1;
    plan.power2 = power2;
    plan.step = step;
  }
  return true;
}
