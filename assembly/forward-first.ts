/**
 * Activations of the first layer. Lanes and accumulators run across units; every sum takes its terms in ascending order
 * of inputs, and the bias where forward-dense.ts says.
 */
import { activate } from './activation';
import { startOf } from './image-lists';
import { Layer, PIXEL_VALUES, Plan, ROW } from './plan';

/**
 * Block `block`, images [from, to) of the batch: over the lit pixels of each image.
 *
 * @param order indices of the batch's images; those from `images` on are padding and have no pixels
 */
export function forwardFirst(
  plan: Plan, layer: Layer, entries: usize, starts: usize, order: usize, images: u32, block: u32, from: u32, to: u32,
  biasFirst: bool, relu: bool,
): void {
  const kernel = layer.kernel + <usize>block * <usize>plan.inputs * ROW;
  const bias = layer.bias + <usize>block * ROW;
  let out = layer.activations + (<usize>block * plan.paddedBatch + from) * ROW;
  for (let image = from; image < to; image++, out += ROW) {
    let at: usize = 0;
    let end: usize = 0;
    if (image < images) {
      const start = startOf(starts, load<u32>(order + (<usize>image << 2)));
      at = entries + (<usize>load<u32>(start) << 2);
      end = entries + (<usize>load<u32>(startOf(start, 1)) << 2);
    }
    let a0 = f32x4.splat(0);
    let a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
    if (biasFirst) {
      a0 = v128.load(bias);
      a1 = v128.load(bias, 16);
      a2 = v128.load(bias, 32);
      a3 = v128.load(bias, 48);
      a4 = v128.load(bias, 64);
      a5 = v128.load(bias, 80);
      a6 = v128.load(bias, 96);
      a7 = v128.load(bias, 112);
    }
    for (; at < end; at += 4) {
      const entry = load<u32>(at);
      const w = kernel + <usize>((entry >> 3) & ~127); // pixel · 128 bytes
      const x = v128.load32_splat(<usize>(entry & 1020), PIXEL_VALUES);
      a0 = f32x4.add(a0, f32x4.mul(x, v128.load(w)));
      a1 = f32x4.add(a1, f32x4.mul(x, v128.load(w, 16)));
      a2 = f32x4.add(a2, f32x4.mul(x, v128.load(w, 32)));
      a3 = f32x4.add(a3, f32x4.mul(x, v128.load(w, 48)));
      a4 = f32x4.add(a4, f32x4.mul(x, v128.load(w, 64)));
      a5 = f32x4.add(a5, f32x4.mul(x, v128.load(w, 80)));
      a6 = f32x4.add(a6, f32x4.mul(x, v128.load(w, 96)));
      a7 = f32x4.add(a7, f32x4.mul(x, v128.load(w, 112)));
    }
    if (!biasFirst) {
      a0 = f32x4.add(a0, v128.load(bias));
      a1 = f32x4.add(a1, v128.load(bias, 16));
      a2 = f32x4.add(a2, v128.load(bias, 32));
      a3 = f32x4.add(a3, v128.load(bias, 48));
      a4 = f32x4.add(a4, v128.load(bias, 64));
      a5 = f32x4.add(a5, v128.load(bias, 80));
      a6 = f32x4.add(a6, v128.load(bias, 96));
      a7 = f32x4.add(a7, v128.load(bias, 112));
    }
    v128.store(out, activate(a0, relu, biasFirst));
    v128.store(out, activate(a1, relu, biasFirst), 16);
    v128.store(out, activate(a2, relu, biasFirst), 32);
    v128.store(out, activate(a3, relu, biasFirst), 48);
    v128.store(out, activate(a4, relu, biasFirst), 64);
    v128.store(out, activate(a5, relu, biasFirst), 80);
    v128.store(out, activate(a6, relu, biasFirst), 96);
    v128.store(out, activate(a7, relu, biasFirst), 112);
  }
}
