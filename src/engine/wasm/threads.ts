import type { DenseTask } from '../dense-task.js';
import { BLOCK } from './plan.js';

/** More threads gain little: the default model has four blocks of units, and every barrier waits for the slowest. */
const MAX_THREADS = 8;

/** A thread pays when its share of a step takes this long; below, the barriers cost more than it gains. */
const MIN_SHARE_US = 30;

/** Each thread keeps gradients of its own, of a block of units: all of them take at most so many bytes. */
const MAX_GRADIENT_BYTES = 2 ** 28;

// Nanoseconds that four lanes take on a current core: a product and a sum; an update by Adam.
const PRODUCT_NS = 0.3;
const UPDATE_NS = 3;

/** Share of the pixels that are lit, as in MNIST. */
const LIT_SHARE = 0.2;

/** As many threads as gain something for this task and find room, at least one. */
export function usefulThreads({ layers, batchSize, images }: DenseTask, cores: number): number {
  const batch = Math.min(batchSize, images.count);
  const stepNs = layers.reduce((sum, { inputs, units }, position) => {
    const vectors = Math.ceil(units / 4);
    // Forward and kernel gradient, over lit pixels only in the first layer; gradients of inputs in the others.
    const products = batch * vectors * inputs * (position === 0 ? 2 * LIT_SHARE : 3);
    return sum + products * PRODUCT_NS + inputs * vectors * UPDATE_NS;
  }, 0);
  const paying = Math.floor(stepNs / 1000 / MIN_SHARE_US);
  const fitting = Math.floor(MAX_GRADIENT_BYTES / (4 * BLOCK * (layers[0]?.inputs ?? 0)));
  return Math.max(1, Math.min(paying, fitting, cores, MAX_THREADS));
}
