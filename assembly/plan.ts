/**
 * What the host wrote into the shared memory before training: where everything lies. Every instance of this module, one
 * a thread, reads the same plan. The host's side is src/engine/wasm/plan.ts; the order of the fields is the contract.
 *
 * Nothing here may be static data, or made with `new`: each instance would write its own copy over the shared memory.
 */

/** Columns of a block: what a thread owns whole, so that its weights stay in its cache. */
export const BLOCK: u32 = 32;

/**
 * Where the host writes the float32 value of each byte: below all else, so that the address is known when this is compiled
 * and costs the inner loops no addition (`memoryBase` in asconfig.json keeps the place free).
 */
export const PIXEL_VALUES: usize = 1024;

/** Segments of an image's list of pixels, for sharing out among threads. */
export const SEGMENTS: u32 = 8;

/** Bytes of a row of a block. */
export const ROW: usize = 128;

@unmanaged
export class Plan {
  inputs: u32;
  layerCount: u32;
  /** Images of a full batch, and that rounded up to a multiple of four. */
  batch: u32;
  paddedBatch: u32;
  threads: u32;
  /** How often a waiting thread looks before it sleeps. */
  spin: u32;
  learningRate: f32;
  /** Lists of pixels are shared out among threads by segments of this many pixels. */
  segmentPixels: u32;
  /** float32: β₁, 1 − β₁, β₂, 1 − β₂, ε; each 1 − β taken in double precision and rounded once, as TensorFlow.js does. */
  adam: usize;
  /** Lit pixels of every image, ascending: pixel << 10 | byte << 2. */
  entries: usize;
  /** Index of the first entry of each segment of each image, and of the end. */
  starts: usize;
  labels: usize;
  order: usize;
  /** For each step: mean loss (float32); sum of new minus old bits of all weights (uint32). */
  losses: usize;
  checksums: usize;
  control: usize;
  /** Lit images of each pixel of a batch, twice, so that one is made while the other is used: counts, then entries. */
  listCounts: usize;
  listEntries: usize;
  /**
   * Of each row (pixel) of each block: may Adam still move it; which of its vectors hold tiny moments; the last step that
   * lit it or, while it sleeps, that its moments are of.
   */
  awake: usize;
  tiny: usize;
  last: usize;
  /** Awake rows of each part of each block, ascending, and how many. */
  awakeRows: usize;
  awakeCounts: usize;
  /** For each thread: gradients of the rows of one block, written over for the next one while they are in its cache. */
  rowGradients: usize;
  /** Clipped probability of the true label, for the loss. */
  truth: usize;
  /** Room of each thread for what does not fit registers. */
  scratch: usize;
  scratchBytes: u32;
  /** Running float32 products of β₁ and β₂, and the number of steps taken. */
  power1: f32;
  power2: f32;
  step: u32;
  /** Images that were classified rightly. */
  correct: u32;
  layers: usize;
}

/** A densely connected layer. Activations and their gradients lie in blocks: [block][image][32]. */
@unmanaged
export class Layer {
  inputs: u32;
  units: u32;
  /** Bytes of a row of the kernel: units rounded up to whole vectors. Not for the first layer, which lies in blocks. */
  rowBytes: u32;
  blocks: u32;
  /** First layer: [block][pixel][32]; others: [input][units]. The moments m and v of Adam beside it. */
  kernel: usize;
  kernelM: usize;
  kernelV: usize;
  bias: usize;
  biasM: usize;
  biasV: usize;
  activations: usize;
  gradients: usize;
}

/** Bytes of a Layer. */
const LAYER_BYTES: usize = offsetof<Layer>();

/** The layer at a position, from 0. */
// @ts-ignore: decorator
@inline
export function layerAt(plan: Plan, position: u32): Layer {
  return changetype<Layer>(plan.layers + <usize>position * LAYER_BYTES);
}

/** The part of `n` things that is thread (or part) `t`'s of `count`: it starts here and ends where the next one's starts. */
// @ts-ignore: decorator
@inline
export function share(n: u32, t: u32, count: u32): u32 {
  return <u32>((<u64>n * t) / count);
}
