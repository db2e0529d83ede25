import { Plan, ROW } from './plan';

/** Copies four rows of four float32 to four others, transposed. Strides are in bytes, from one row to the next. */
// @ts-ignore: decorator
@inline
export function transposeFour(from: usize, fromStride: usize, to: usize, toStride: usize): void {
  const r0 = v128.load(from), r1 = v128.load(from + fromStride);
  const r2 = v128.load(from + 2 * fromStride), r3 = v128.load(from + 3 * fromStride);
  const low01 = v128.shuffle<u32>(r0, r1, 0, 4, 1, 5), high01 = v128.shuffle<u32>(r0, r1, 2, 6, 3, 7);
  const low23 = v128.shuffle<u32>(r2, r3, 0, 4, 1, 5), high23 = v128.shuffle<u32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<u64>(low01, low23, 0, 2));
  v128.store(to + toStride, v128.shuffle<u64>(low01, low23, 1, 3));
  v128.store(to + 2 * toStride, v128.shuffle<u64>(high01, high23, 0, 2));
  v128.store(to + 3 * toStride, v128.shuffle<u64>(high01, high23, 1, 3));
}

/** Copies four images' logits to [unit][4 images], or back. */
export function transposeImages(rows: usize, plan: Plan, units: u32, columns: usize, back: bool): void {
  for (let unit: u32 = 0; unit < units; unit += 4) {
    const row = rows + <usize>(unit >> 5) * plan.paddedBatch * ROW + (<usize>(unit & 31) << 2);
    const column = columns + (<usize>unit << 4);
    if (back) transposeFour(column, 16, row, ROW);
    else transposeFour(row, ROW, column, 16);
  }
}
