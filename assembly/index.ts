/** The fused training step: what the host calls. Every address is one that the host chose in the shared memory. */
import { countLit, listImages } from './image-lists';
import { predict as predictImages } from './predict';
import { Plan } from './plan';
import { train as trainBatches, wake as wakeRow } from './train';

export { countLit, listImages };

/** First address that this module leaves alone. */
export function heapBase(): usize {
  return __heap_base;
}

/** See `train` in train.ts; 1 when it came to the end. */
export function train(plan: usize, thread: u32, threads: u32, count: u32): u32 {
  return trainBatches(changetype<Plan>(plan), thread, threads, count) ? 1 : 0;
}

/** See `wake` in train.ts. */
export function wake(plan: usize, block: u32, row: u32): void {
  wakeRow(changetype<Plan>(plan), block, row);
}

/** See `predict` in predict.ts. */
export function predict(
  plan: usize,
  entries: usize,
  starts: usize,
  order: usize,
  images: u32,
  out: usize,
  scratch: usize,
): void {
  predictImages(changetype<Plan>(plan), entries, starts, order, images, out, scratch);
}
