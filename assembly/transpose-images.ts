import { Plan, ROW } from './plan';

/** Copies four images' logits to [unit][4 images], or back. */
export function transposeImages(rows: usize, plan: Plan, units: u32, columns: usize, back: bool): void {
  for (let unit: u32 = 0; unit < units; unit += 4) {
    const row = rows + <usize>(unit >> 5) * plan.paddedBatch * ROW + (<usize>(unit & 31) << 2);
    const column = columns + (<usize>unit << 4);
    const r0 = back ? v128.load(column) : v128.load(row);
    const r1 = back ? v128.load(column, 16) : v128.load(row, 128);
    const r2 = back ? v128.load(column, 32) : v128.load(row, 256);
    const r3 = back ? v128.load(column, 48) : v128.load(row, 384);
    const low01 = v128.shuffle<u32>(r0, r1, 0, 4, 1, 5), high01 = v128.shuffle<u32>(r0, r1, 2, 6, 3, 7);
    const low23 = v128.shuffle<u32>(r2, r3, 0, 4, 1, 5), high23 = v128.shuffle<u32>(r2, r3, 2, 6, 3, 7);
    const c0 = v128.shuffle<u64>(low01, low23, 0, 2), c1 = v128.shuffle<u64>(low01, low23, 1, 3);
    const c2 = v128.shuffle<u64>(high01, high23, 0, 2), c3 = v128.shuffle<u64>(high01, high23, 1, 3);
    if (back) {
      v128.store(row, c0);
      v128.store(row, c1, 128);
      v128.store(row, c2, 256);
      v128.store(row, c3, 384);
    } else {
      v128.store(column, c0);
      v128.store(column, c1, 16);
      v128.store(column, c2, 32);
      v128.store(column, c3, 48);
    }
  }
}
