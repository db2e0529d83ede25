/**
 * Activations of the later layers. Lanes and accumulators run across outputs; every sum takes its terms in ascending
 * order of inputs.
 *
 * TensorFlow.js adds a layer's bias after the products in training. When it predicts, it fuses bias and ReLU into the
 * product of a hidden layer, whose sums then start from the bias (`biasFirst`); the output layer still adds it last.
 */
import { activate } from './activation';
import { BLOCK, Layer, Plan, ROW } from './plan';

/**
 * Images [from, to), multiples of four: four images and up to three vectors of outputs at a time, so that
 * each weight is loaded once for four images.
 */
export function forwardDense(
  plan: Plan, layer: Layer, input: usize, from: u32, to: u32, biasFirst: bool, relu: bool,
): void {
  const vectors = layer.rowBytes >> 4;
  for (let image = from; image < to; image += 4) {
    let vector: u32 = 0;
    for (; vector + 3 <= vectors; vector += 3) forward3(plan, layer, input, image, vector, biasFirst, relu);
    for (; vector < vectors; vector++) forward1(plan, layer, input, image, vector, biasFirst, relu);
  }
}

/** Where the activations of these four images at this vector of outputs lie. */
// @ts-ignore: decorator
@inline
function outputAt(plan: Plan, layer: Layer, image: u32, vector: u32): usize {
  return layer.activations + (<usize>(vector >> 3) * plan.paddedBatch + image) * ROW + (<usize>(vector & 7) << 4);
}

// @ts-ignore: decorator
@inline
function finish(out: usize, sum: v128, bias: v128, biasFirst: bool, relu: bool): void {
  v128.store(out, activate(biasFirst ? sum : f32x4.add(sum, bias), relu, biasFirst));
}

function forward3(
  plan: Plan, layer: Layer, input: usize, image: u32, vector: u32, biasFirst: bool, relu: bool,
): void {
  const bias = layer.bias + (<usize>vector << 4);
  const b0 = v128.load(bias), b1 = v128.load(bias, 16), b2 = v128.load(bias, 32);
  const zero = f32x4.splat(0);
  let a00 = biasFirst ? b0 : zero, a01 = biasFirst ? b1 : zero, a02 = biasFirst ? b2 : zero;
  let a10 = a00, a11 = a01, a12 = a02, a20 = a00, a21 = a01, a22 = a02, a30 = a00, a31 = a01, a32 = a02;
  const rowBytes = <usize>layer.rowBytes;
  let w = layer.kernel + (<usize>vector << 4);
  for (let block: u32 = 0, left = layer.inputs; left; block++) {
    let x = input + (<usize>block * plan.paddedBatch + image) * ROW;
    const inBlock = min(left, BLOCK);
    left -= inBlock;
    for (const end = x + (<usize>inBlock << 2); x < end; x += 4, w += rowBytes) {
      const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32);
      const x0 = v128.load32_splat(x), x1 = v128.load32_splat(x, 128);
      a00 = f32x4.add(a00, f32x4.mul(x0, w0));
      a01 = f32x4.add(a01, f32x4.mul(x0, w1));
      a02 = f32x4.add(a02, f32x4.mul(x0, w2));
      a10 = f32x4.add(a10, f32x4.mul(x1, w0));
      a11 = f32x4.add(a11, f32x4.mul(x1, w1));
      a12 = f32x4.add(a12, f32x4.mul(x1, w2));
      const x2 = v128.load32_splat(x, 256), x3 = v128.load32_splat(x, 384);
      a20 = f32x4.add(a20, f32x4.mul(x2, w0));
      a21 = f32x4.add(a21, f32x4.mul(x2, w1));
      a22 = f32x4.add(a22, f32x4.mul(x2, w2));
      a30 = f32x4.add(a30, f32x4.mul(x3, w0));
      a31 = f32x4.add(a31, f32x4.mul(x3, w1));
      a32 = f32x4.add(a32, f32x4.mul(x3, w2));
    }
  }
  let out = outputAt(plan, layer, image, vector);
  finish(out, a00, b0, biasFirst, relu);
  finish(out + 128, a10, b0, biasFirst, relu);
  finish(out + 256, a20, b0, biasFirst, relu);
  finish(out + 384, a30, b0, biasFirst, relu);
  out = outputAt(plan, layer, image, vector + 1);
  finish(out, a01, b1, biasFirst, relu);
  finish(out + 128, a11, b1, biasFirst, relu);
  finish(out + 256, a21, b1, biasFirst, relu);
  finish(out + 384, a31, b1, biasFirst, relu);
  out = outputAt(plan, layer, image, vector + 2);
  finish(out, a02, b2, biasFirst, relu);
  finish(out + 128, a12, b2, biasFirst, relu);
  finish(out + 256, a22, b2, biasFirst, relu);
  finish(out + 384, a32, b2, biasFirst, relu);
}

function forward1(
  plan: Plan, layer: Layer, input: usize, image: u32, vector: u32, biasFirst: bool, relu: bool,
): void {
  const bias = v128.load(layer.bias + (<usize>vector << 4));
  let a0 = biasFirst ? bias : f32x4.splat(0);
  let a1 = a0, a2 = a0, a3 = a0;
  const rowBytes = <usize>layer.rowBytes;
  let w = layer.kernel + (<usize>vector << 4);
  for (let block: u32 = 0, left = layer.inputs; left; block++) {
    let x = input + (<usize>block * plan.paddedBatch + image) * ROW;
    const inBlock = min(left, BLOCK);
    left -= inBlock;
    for (const end = x + (<usize>inBlock << 2); x < end; x += 4, w += rowBytes) {
      const weights = v128.load(w);
      a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(x), weights));
      a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(x, 128), weights));
      a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(x, 256), weights));
      a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(x, 384), weights));
    }
  }
  const out = outputAt(plan, layer, image, vector);
  finish(out, a0, bias, biasFirst, relu);
  finish(out + 128, a1, bias, biasFirst, relu);
  finish(out + 256, a2, bias, biasFirst, relu);
  finish(out + 384, a3, bias, biasFirst, relu);
}
