/**
 * The sums of a dense layer in plain JavaScript. Every product and every sum is rounded to float32 by itself, and every
 * sum has one written order: that of TensorFlow.js 4.22 on its WebAssembly SIMD backend.
 *
 * A term whose factor is 0 is skipped: it would add ±0, which changes no sum of finite terms. On MNIST that is four
 * pixels in five.
 */

const { fround } = Math;

/** TensorFlow.js sums products of a transposed matrix in blocks of this many terms (`slow_batch_matmul`). */
export const BLOCK = 48;

/** `target[i] += factor · source[i]` for `count` elements from the given places on. */
export function addScaled(
  target: Float32Array,
  targetStart: number,
  factor: number,
  source: Float32Array,
  sourceStart: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const product = fround(factor * (source[sourceStart + i] ?? NaN));
    target[targetStart + i] = fround((target[targetStart + i] ?? NaN) + product);
  }
}

/** `target[i] += source[i]`, both from the given places on. */
export function add(
  target: Float32Array,
  targetStart: number,
  source: Float32Array,
  sourceStart: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    target[targetStart + i] = fround((target[targetStart + i] ?? NaN) + (source[sourceStart + i] ?? NaN));
  }
}

/**
 * Adds one row of the forward product: `output[j] += Σₖ input[k] · kernel[k, j]`, k ascending.
 *
 * @param kernel shape [inputs, units]
 */
export function addRowProduct(
  output: Float32Array,
  outputStart: number,
  input: Float32Array,
  inputStart: number,
  kernel: Float32Array,
  inputs: number,
  units: number,
): void {
  for (let k = 0; k < inputs; k++) {
    const x = input[inputStart + k] ?? NaN;
    if (x !== 0) addScaled(output, outputStart, x, kernel, k * units, units);
  }
}

/** Adds one row's share of a kernel's gradient: `gradient[k, j] += input[k] · delta[j]`. */
export function addOuterProduct(
  gradient: Float32Array,
  input: Float32Array,
  inputStart: number,
  delta: Float32Array,
  deltaStart: number,
  inputs: number,
  units: number,
): void {
  for (let k = 0; k < inputs; k++) {
    const x = input[inputStart + k] ?? NaN;
    if (x !== 0) addScaled(gradient, k * units, x, delta, deltaStart, units);
  }
}

/**
 * `Σⱼ delta[j] · kernelRow[j]`, j ascending: each block of `BLOCK` terms is summed from 0, then added to the total.
 *
 * It is a product with the transposed kernel; the forward product, which TensorFlow.js leaves to XNNPACK, has no blocks.
 */
export function blockedDot(
  delta: Float32Array,
  deltaStart: number,
  kernel: Float32Array,
  kernelStart: number,
  units: number,
): number {
  let total = 0;
  for (let start = 0; start < units; start += BLOCK) {
    const end = Math.min(start + BLOCK, units);
    let sum = 0;
    for (let j = start; j < end; j++) {
      sum = fround(sum + fround((delta[deltaStart + j] ?? NaN) * (kernel[kernelStart + j] ?? NaN)));
    }
    total = fround(total + sum);
  }
  return total;
}
