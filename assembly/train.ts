/**
 * Training steps. Every thread calls `train` with the same steps and meets the others at barriers:
 *
 *   lists of the batch, own segments; first layer, own blocks | A |
 *   later layers, softmax, loss gradient, own images | B |
 *   output bias; for each later layer, from the last: gradients and update of own rows (| between layers) |
 *   first layer: kernel gradients and update, own blocks
 *
 * None between the first layer's update and its next use, for a thread owns whole blocks of 32 units. Where the threads
 * do not divide the blocks, several share one, by images and by rows, with two more barriers. Never inside a sum.
 */
import { changeOfStep, nextPower1, nextPower2, startStep } from './adam';
import { backwardDense, updateOutputBias } from './backward-dense';
import { kernelGradientsFirst, litRows, updateFirst, wakeRow } from './backward-first';
import { barrier, reportProgress } from './barrier';
import { forwardDense, forwardFirst } from './forward';
import { firstSegment, listBatch } from './lists';
import { Layer, layerAt, Plan, ROW, share } from './plan';
import { countCorrect, log, lossGradient, softmax } from './softmax';
import { transposeImages } from './transpose-images';

/** Batches whose lists have entries of two bytes: the image takes six bits. */
const MAX_IMAGES_IN_U16: u32 = 64;

function makeLists(plan: Plan, order: usize, images: u32, which: u32, from: u32, to: u32): void {
  const counts = listCounts(plan, which);
  const entries = listEntries(plan, which);
  if (plan.paddedBatch <= MAX_IMAGES_IN_U16) listBatch<u16>(plan, order, images, counts, entries, from, to);
  else listBatch<u32>(plan, order, images, counts, entries, from, to);
}

// @ts-ignore: decorator
@inline
function listCounts(plan: Plan, which: u32): usize {
  return plan.listCounts + ((<usize>which * plan.inputs) << 2);
}

// @ts-ignore: decorator
@inline
function listEntries(plan: Plan, which: u32): usize {
  const bytes: usize = plan.paddedBatch <= MAX_IMAGES_IN_U16 ? 2 : 4;
  return plan.listEntries + <usize>which * plan.inputs * plan.paddedBatch * bytes;
}

// @ts-ignore: decorator
@inline
function labelOf(plan: Plan, order: usize, image: u32, images: u32): i32 {
  return image < images ? <i32>load<u8>(plan.labels + load<u32>(order + (<usize>image << 2))) : -1;
}

/** Softmax and loss gradient of images [from, to). Returns how many were classified rightly. */
function outputGradients(plan: Plan, output: Layer, order: usize, images: u32, from: u32, to: u32, scratch: usize): u32 {
  const minusInverseBatch = -(<f32>1 / <f32>images);
  let correct: u32 = 0;
  const padded = (output.units + 3) & ~3;
  for (let image = from; image < to; image += 4) {
    let labels = i32x4.splat(labelOf(plan, order, image, images));
    labels = i32x4.replace_lane(labels, 1, labelOf(plan, order, image + 1, images));
    labels = i32x4.replace_lane(labels, 2, labelOf(plan, order, image + 2, images));
    labels = i32x4.replace_lane(labels, 3, labelOf(plan, order, image + 3, images));
    transposeImages(output.activations + <usize>image * ROW, plan, output.units, scratch, false);
    softmax(scratch, output.units);
    correct += countCorrect(scratch, output.units, labels);
    lossGradient(scratch, output.units, labels, minusInverseBatch, plan.truth + (<usize>image << 2));
    for (let unit = output.units; unit < padded; unit++) v128.store(scratch + (<usize>unit << 4), f32x4.splat(0));
    // Padding: gradients must be 0, and are whatever label −1 gave.
    if (image + 4 > images) zeroLanes(scratch, padded, images - image);
    transposeImages(output.gradients + <usize>image * ROW, plan, output.units, scratch, true);
  }
  return correct;
}

function zeroLanes(columns: usize, units: u32, firstLane: u32): void {
  for (let unit: u32 = 0; unit < units; unit++) {
    for (let lane = firstLane; lane < 4; lane++) store<f32>(columns + (<usize>unit << 4) + (<usize>lane << 2), 0);
  }
}

/**
 * Mean of −log of the true labels' probabilities. These are clipped to at least 1e-7, so that a product of 32 of them is
 * a normal number, and one logarithm does for all.
 */
function meanLoss(plan: Plan, images: u32): f32 {
  let sum: f64 = 0;
  for (let image: u32 = 0; image < images; ) {
    let product: f64 = 1;
    for (const end = min(image + 32, images); image < end; image++) {
      product *= <f64>load<f32>(plan.truth + (<usize>image << 2));
    }
    sum += log(product);
  }
  return <f32>(-sum / <f64>images);
}

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
  // For Adam's constants, which an instance has from its first step on.
  startStep(plan, plan.power1, plan.power2);
  wakeRow(plan, first, block, row, partsOf(first, plan.threads));
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
  const fromSegment = firstSegment(thread, threads);
  const toSegment = firstSegment(thread + 1, threads);
  const scratch = plan.scratch + <usize>thread * plan.scratchBytes;
  const gradients = plan.rowGradients + <usize>thread * <usize>plan.inputs * ROW;
  const zeros = scratch; // a row of zeros…
  const rows = scratch + ROW; // …then the lit rows…
  const room = rows + ((<usize>plan.inputs + 4) << 2); // …then what a few functions need
  memory.fill(zeros, 0, ROW);
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
    makeLists(plan, order, images, which, fromSegment, toSegment);
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
    startStep(plan, power1, power2);
    const vectors = (output.units + 3) >> 2;
    // Without hidden layers the next step reads these biases before any barrier: then each goes with its block.
    const ownBiases = depth == 1 && parts == 1;
    const fromVector = ownBiases ? min(firstUnit << 3, vectors) : share(vectors, thread, threads);
    const toVector = ownBiases ? min(endUnit << 3, vectors) : share(vectors, thread + 1, threads);
    updateOutputBias(plan, output, images, fromVector, toVector);
    if (thread == 0) store<f32>(plan.losses + (<usize>s << 2), meanLoss(plan, images));
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
    if (parts > 1 && !barrier(plan, threads)) return false;
    const counts = listCounts(plan, which);
    const entries = listEntries(plan, which);
    let lit: u32 = 0;
    for (let unit = firstUnit; unit < endUnit; unit++) {
      const block = unit / parts;
      const part = unit % parts;
      // A batch lights the same rows in every block.
      if (unit == firstUnit || parts > 1) lit = litRows(plan, counts, part, parts, rows);
      if (plan.paddedBatch <= MAX_IMAGES_IN_U16) {
        kernelGradientsFirst<u16>(plan, first, block, images, counts, entries, rows, lit, gradients);
      } else {
        kernelGradientsFirst<u32>(plan, first, block, images, counts, entries, rows, lit, gradients);
      }
      updateFirst(plan, first, block, part, parts, step, counts, rows, lit, gradients, zeros, room);
    }
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
