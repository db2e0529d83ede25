/**
 * Gradients and updates of the layers after the first, by rows of the kernel: a thread has all of a row, so that no sum
 * is split.
 *
 * TensorFlow.js multiplies transposed matrices in blocks of 48: partial sums of 48 terms from 0, each then added to the
 * running total. Gradients of inputs sum over units, gradients of kernels over images; gradients of biases are plain
 * sums.
 */
import { adam } from './adam';
import { BLOCK, Layer, Plan, ROW } from './plan';
import { transposeFour } from './transpose';

/** Terms of a partial sum. */
export const SUM_BLOCK: u32 = 48;

/** Address of an activation or gradient: unit `unit` of image `image`. */
// @ts-ignore: decorator
@inline
function unitAt(plan: Plan, base: usize, image: u32, unit: u32): usize {
  return base + (<usize>(unit >> 5) * plan.paddedBatch + image) * ROW + (<usize>(unit & 31) << 2);
}

/** Copies the weights of rows row … row + 3 to [unit][4 rows], so that lanes run across rows. */
function transposeRows(layer: Layer, row: u32, scratch: usize): void {
  const rowBytes = <usize>layer.rowBytes;
  const w = layer.kernel + <usize>row * rowBytes;
  for (let at: usize = 0; at < rowBytes; at += 16, scratch += 64) transposeFour(w + at, rowBytes, scratch, 16);
}

/** Gradient of ReLU, 1 or 0: TensorFlow.js multiplies by it, so that Inf · 0 is NaN and not 0. */
// @ts-ignore: decorator
@inline
function step(x: v128): v128 {
  return v128.and(f32x4.gt(x, f32x4.splat(0)), f32x4.splat(1));
}

/**
 * Gradients of the layer's inputs row … row + 3, through ReLU (where the input is 0, none passes), for all images;
 * the sums over the images, in order, update the biases of the units that made these inputs.
 */
function inputGradients(plan: Plan, layer: Layer, before: Layer, row: u32, images: u32, scratch: usize): void {
  transposeRows(layer, row, scratch);
  let biasGradient = f32x4.splat(0);
  const x = unitAt(plan, before.activations, 0, row);
  const dx = unitAt(plan, before.gradients, 0, row);
  // In fours: padding has gradient 0, which changes no sum.
  for (let image: u32 = 0; image < images; image += 4) {
    let t0 = f32x4.splat(0);
    let t1 = t0, t2 = t0, t3 = t0;
    for (let unit: u32 = 0; unit < layer.units; unit += SUM_BLOCK) {
      let a0 = f32x4.splat(0);
      let a1 = a0, a2 = a0, a3 = a0;
      const end = min(unit + SUM_BLOCK, layer.units);
      for (let j = unit; j < end; ) {
        const stop = min(end, (j | (BLOCK - 1)) + 1);
        let d = unitAt(plan, layer.gradients, image, j);
        for (; j < stop; j++, d += 4) {
          const w = v128.load(scratch + (<usize>j << 4));
          a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(d), w));
          a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(d, 128), w));
          a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(d, 256), w));
          a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(d, 384), w));
        }
      }
      t0 = f32x4.add(t0, a0);
      t1 = f32x4.add(t1, a1);
      t2 = f32x4.add(t2, a2);
      t3 = f32x4.add(t3, a3);
    }
    const at = <usize>image * ROW;
    t0 = f32x4.mul(t0, step(v128.load(x + at)));
    t1 = f32x4.mul(t1, step(v128.load(x + at, 128)));
    t2 = f32x4.mul(t2, step(v128.load(x + at, 256)));
    t3 = f32x4.mul(t3, step(v128.load(x + at, 384)));
    v128.store(dx + at, t0);
    v128.store(dx + at, t1, 128);
    v128.store(dx + at, t2, 256);
    v128.store(dx + at, t3, 384);
    biasGradient = f32x4.add(f32x4.add(f32x4.add(f32x4.add(biasGradient, t0), t1), t2), t3);
  }
  const offset = <usize>row << 2;
  adam(before.bias + offset, before.biasM + offset, before.biasV + offset, biasGradient);
}

/** Kernel gradients of four rows at three vectors of units over images [from, to), added to `totals`: [row][vector]. */
function kernelGradients3(plan: Plan, layer: Layer, before: Layer, row: u32, vector: u32, from: u32, to: u32, totals: usize): void {
  let x = unitAt(plan, before.activations, from, row);
  const d = layer.gradients;
  let d0 = unitAt(plan, d, from, vector << 2);
  const d1 = unitAt(plan, d, from, (vector + 1) << 2) - d0;
  const d2 = unitAt(plan, d, from, (vector + 2) << 2) - d0;
  let a00 = f32x4.splat(0);
  let a01 = a00, a02 = a00, a10 = a00, a11 = a00, a12 = a00;
  let a20 = a00, a21 = a00, a22 = a00, a30 = a00, a31 = a00, a32 = a00;
  for (const end = x + <usize>(to - from) * ROW; x < end; x += ROW, d0 += ROW) {
    const g0 = v128.load(d0), g1 = v128.load(d0 + d1), g2 = v128.load(d0 + d2);
    const x0 = v128.load32_splat(x), x1 = v128.load32_splat(x, 4);
    a00 = f32x4.add(a00, f32x4.mul(x0, g0));
    a01 = f32x4.add(a01, f32x4.mul(x0, g1));
    a02 = f32x4.add(a02, f32x4.mul(x0, g2));
    a10 = f32x4.add(a10, f32x4.mul(x1, g0));
    a11 = f32x4.add(a11, f32x4.mul(x1, g1));
    a12 = f32x4.add(a12, f32x4.mul(x1, g2));
    const x2 = v128.load32_splat(x, 8), x3 = v128.load32_splat(x, 12);
    a20 = f32x4.add(a20, f32x4.mul(x2, g0));
    a21 = f32x4.add(a21, f32x4.mul(x2, g1));
    a22 = f32x4.add(a22, f32x4.mul(x2, g2));
    a30 = f32x4.add(a30, f32x4.mul(x3, g0));
    a31 = f32x4.add(a31, f32x4.mul(x3, g1));
    a32 = f32x4.add(a32, f32x4.mul(x3, g2));
  }
  addTo(totals, a00, a01, a02);
  addTo(totals + 48, a10, a11, a12);
  addTo(totals + 96, a20, a21, a22);
  addTo(totals + 144, a30, a31, a32);
}

// @ts-ignore: decorator
@inline
function addTo(totals: usize, a: v128, b: v128, c: v128): void {
  v128.store(totals, f32x4.add(v128.load(totals), a));
  v128.store(totals, f32x4.add(v128.load(totals, 16), b), 16);
  v128.store(totals, f32x4.add(v128.load(totals, 32), c), 32);
}

/** The same for a single vector of units. */
function kernelGradients1(plan: Plan, layer: Layer, before: Layer, row: u32, vector: u32, from: u32, to: u32, totals: usize): void {
  let x = unitAt(plan, before.activations, from, row);
  let d = unitAt(plan, layer.gradients, from, vector << 2);
  let a0 = f32x4.splat(0);
  let a1 = a0, a2 = a0, a3 = a0;
  for (const end = x + <usize>(to - from) * ROW; x < end; x += ROW, d += ROW) {
    const g = v128.load(d);
    a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(x), g));
    a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(x, 4), g));
    a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(x, 8), g));
    a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(x, 12), g));
  }
  v128.store(totals, f32x4.add(v128.load(totals), a0));
  v128.store(totals, f32x4.add(v128.load(totals, 48), a1), 48);
  v128.store(totals, f32x4.add(v128.load(totals, 96), a2), 96);
  v128.store(totals, f32x4.add(v128.load(totals, 144), a3), 144);
}

/** Updates four rows of the kernel. */
function updateRows(plan: Plan, layer: Layer, before: Layer, row: u32, images: u32, totals: usize): void {
  const vectors = layer.rowBytes >> 4;
  for (let vector: u32 = 0; vector < vectors; ) {
    const width: u32 = vector + 3 <= vectors ? 3 : 1;
    memory.fill(totals, 0, 192);
    for (let from: u32 = 0; from < images; from += SUM_BLOCK) {
      const to = min(from + SUM_BLOCK, images);
      if (width == 3) kernelGradients3(plan, layer, before, row, vector, from, to, totals);
      else kernelGradients1(plan, layer, before, row, vector, from, to, totals);
    }
    // Rows past the last exist, as zeros that stay zeros.
    for (let r: u32 = 0; r < 4; r++) {
      for (let i: u32 = 0; i < width; i++) {
        const offset = <usize>(row + r) * layer.rowBytes + (<usize>(vector + i) << 4);
        const g = v128.load(totals + <usize>r * 48 + (<usize>i << 4));
        adam(layer.kernel + offset, layer.kernelM + offset, layer.kernelV + offset, g);
      }
    }
    vector += width;
  }
}

/** Gradients of inputs and update of the kernel for rows [from, to), multiples of four; biases of the layer before. */
export function backwardDense(
  plan: Plan,
  layer: Layer,
  before: Layer,
  images: u32,
  from: u32,
  to: u32,
  scratch: usize,
): void {
  for (let row = from; row < to; row += 4) {
    inputGradients(plan, layer, before, row, images, scratch);
    updateRows(plan, layer, before, row, images, scratch);
  }
}

/** Updates the biases of the output layer at vectors [from, to) of units. */
export function updateOutputBias(plan: Plan, layer: Layer, images: u32, from: u32, to: u32): void {
  for (let vector = from; vector < to; vector++) {
    let sum = f32x4.splat(0);
    let d = unitAt(plan, layer.gradients, 0, vector << 2);
    for (const end = d + <usize>images * ROW; d < end; d += ROW) sum = f32x4.add(sum, v128.load(d));
    const offset = <usize>vector << 4;
    adam(layer.bias + offset, layer.biasM + offset, layer.biasV + offset, sum);
  }
}
