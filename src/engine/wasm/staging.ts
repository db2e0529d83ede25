import { bytesPerImage } from '../../image-shape.js';
import type { LabelledImages } from '../../dataset/labelled-images.js';
import type { SharedMemory } from './memory.js';

/** Images that are listed, or predicted, at a time. */
export const CHUNK = 256;

/** Bytes that a vector load may read behind the last pixel. */
const OVERREAD = 16;

/** Room for a chunk of images of this many pixels. */
export function allocateStaging(shared: SharedMemory, pixels: number): number {
  return shared.allocate(CHUNK * pixels + OVERREAD);
}

/** Copies images to the staging area, a chunk at a time. */
export function* chunks(
  shared: SharedMemory,
  { images, count, ...shape }: LabelledImages,
  staging: number,
): Generator<{ readonly at: number; readonly first: number; readonly length: number }> {
  const pixels = bytesPerImage(shape);
  for (let first = 0; first < count; first += CHUNK) {
    const length = Math.min(CHUNK, count - first);
    shared.bytes(staging, length * pixels).set(images.subarray(first * pixels, (first + length) * pixels));
    yield { at: staging, first, length };
  }
}
