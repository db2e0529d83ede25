import { bytesPerImage } from '../../image-shape.js';
import type { LabelledImages } from '../../dataset/labelled-images.js';
import type { SharedMemory } from './memory.js';

/** Images that are listed, or predicted, at a time: at most so many, and no more than have so many bytes together. */
const MAX_IMAGES = 256;
const MAX_BYTES = 2 ** 24;

/** Bytes that a vector load may read behind the last pixel. */
const OVERREAD = 16;

/** Where images are copied to, a chunk at a time, for the kernels to read. */
export interface Staging {
  readonly address: number;
  /** Images of a chunk. */
  readonly chunk: number;
}

/** How many images of so many pixels are copied at a time. */
export function chunkOf(pixels: number): number {
  return Math.max(1, Math.min(MAX_IMAGES, Math.floor(MAX_BYTES / pixels)));
}

/** Room for a chunk of images of this many pixels. */
export function allocateStaging(shared: SharedMemory, pixels: number, chunk: number): Staging {
  return { address: shared.allocate(chunk * pixels + OVERREAD), chunk };
}

/** Copies images to the staging area, a chunk at a time. */
export function* chunks(
  shared: SharedMemory,
  { images, count, ...shape }: LabelledImages,
  { address, chunk }: Staging,
): Generator<{ readonly first: number; readonly length: number }> {
  const pixels = bytesPerImage(shape);
  for (let first = 0; first < count; first += chunk) {
    const length = Math.min(chunk, count - first);
    shared.bytes(address, length * pixels).set(images.subarray(first * pixels, (first + length) * pixels));
    yield { first, length };
  }
}
