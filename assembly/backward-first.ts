/** Gradient of the first layer's kernel, by rows (pixels) of blocks of 32 units, over the lit pixels only. */
import { SUM_BLOCK } from './backward-dense';
import { Layer, PIXEL_VALUES, Plan, ROW } from './plan';

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
 * @param rows that are lit, as u32
 * @param out gradients by row
 */
export function kernelGradientsFirst<E>(
  plan: Plan, layer: Layer, block: u32, images: u32, counts: usize, entries: usize, rows: usize, rowCount: u32, out: usize,
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
