/**
 * MNIST is four fifths zeros, and a term with x = 0 adds ±0 to a sum that is not −0: it may be left out without changing
 * a bit. So every image is kept as the list of its lit pixels, and every batch as the lists of the images that light
 * each pixel, both in ascending order: the order of the sums.
 */
import { Plan } from './plan';

/** Segments of an image's list, for sharing out among threads. */
const SEGMENTS: u32 = 8;

/** Fills a list of lit pixels. `image` needs 15 readable bytes after its end. Returns the number of entries. */
function litPixels(image: usize, inputs: u32, segmentPixels: u32, entries: usize, segments: usize): u32 {
  let at = entries;
  for (let segment: u32 = 0; segment < SEGMENTS; segment++) {
    if (segments) store<u32>(segments + (<usize>segment << 2), <u32>((at - entries) >> 2));
    const end = min((segment + 1) * segmentPixels, inputs);
    for (let pixel = segment * segmentPixels; pixel < end; pixel += 16) {
      let lit: u32 = 0xffff & ~i8x16.bitmask(i8x16.eq(v128.load(image + pixel), i8x16.splat(0)));
      if (end - pixel < 16) lit &= (1 << (end - pixel)) - 1;
      while (lit) {
        const found = pixel + ctz(lit);
        lit &= lit - 1;
        store<u32>(at, (found << 10) | (<u32>load<u8>(image + found) << 2));
        at += 4;
      }
    }
  }
  const count = <u32>((at - entries) >> 2);
  if (segments) store<u32>(segments + (<usize>SEGMENTS << 2), count);
  return count;
}

/** Number of lit pixels of `count` bytes. */
export function countLit(bytes: usize, count: u32): u32 {
  let lit: u32 = 0;
  const whole = count & ~15;
  for (let at: u32 = 0; at < whole; at += 16) {
    lit += 16 - popcnt(i8x16.bitmask(i8x16.eq(v128.load(bytes + at), i8x16.splat(0))));
  }
  for (let at = whole; at < count; at++) lit += load<u8>(bytes + at) ? 1 : 0;
  return lit;
}

/**
 * Makes the lists of `count` images and appends them to those of the `first` images before.
 *
 * @param images bytes of these images alone, with 15 readable bytes behind
 * @param segments 0 where nobody shares the lists out
 */
export function listImages(
  images: usize,
  first: u32,
  count: u32,
  inputs: u32,
  segmentPixels: u32,
  entries: usize,
  starts: usize,
  segments: usize,
): void {
  let entry = first ? load<u32>(starts + (<usize>first << 2)) : 0;
  for (let i: u32 = 0; i < count; i++) {
    const image = first + i;
    store<u32>(starts + (<usize>image << 2), entry);
    const own = segments ? segments + <usize>image * ((SEGMENTS + 1) << 2) : 0;
    entry += litPixels(images + <usize>i * inputs, inputs, segmentPixels, entries + (<usize>entry << 2), own);
  }
  store<u32>(starts + (<usize>(first + count) << 2), entry);
}

/** The segments that are a thread's. */
// @ts-ignore: decorator
@inline
export function firstSegment(thread: u32, threads: u32): u32 {
  return (SEGMENTS * thread) / threads;
}

/**
 * Makes the lists of a batch for segments [from, to): for each pixel, image << 10 | byte << 2, images ascending.
 * E is the type of an entry: u16 where the batch has at most 64 images, so that the lists stay in the cache.
 *
 * @param order of the batch's images
 * @param counts of this batch, one for each pixel
 */
export function listBatch<E>(
  plan: Plan,
  order: usize,
  images: u32,
  counts: usize,
  entries: usize,
  from: u32,
  to: u32,
): void {
  if (from == to) return;
  const firstPixel = from * plan.segmentPixels;
  const endPixel = min(to * plan.segmentPixels, plan.inputs);
  if (firstPixel >= endPixel) return;
  memory.fill(counts + (<usize>firstPixel << 2), 0, <usize>(endPixel - firstPixel) << 2);
  touch(plan, order, images, from, to);
  const stride = <usize>plan.paddedBatch * sizeof<E>();
  for (let image: u32 = 0; image < images; image++) {
    const index = <usize>load<u32>(order + (<usize>image << 2));
    const first = plan.entries + (<usize>load<u32>(plan.starts + (index << 2)) << 2);
    const segments = plan.segments + index * ((SEGMENTS + 1) << 2);
    const end = first + (<usize>load<u32>(segments + (<usize>to << 2)) << 2);
    for (let at = first + (<usize>load<u32>(segments + (<usize>from << 2)) << 2); at < end; at += 4) {
      const entry = load<u32>(at);
      const pixel = <usize>(entry >> 10);
      const counter = counts + (pixel << 2);
      const count = load<u32>(counter);
      store<u32>(counter, count + 1);
      store<E>(entries + pixel * stride + <usize>count * sizeof<E>(), <E>((image << 10) | (entry & 1020)));
    }
  }
}

/** So that the loads of `touch` are not optimised away. */
let touched: u32 = 0;

/** A random image's list is in no cache: asks for all lines of a batch at once, not for one after the other. */
function touch(plan: Plan, order: usize, images: u32, from: u32, to: u32): void {
  let sum: u32 = 0;
  for (let image: u32 = 0; image < images; image++) {
    const index = <usize>load<u32>(order + (<usize>image << 2));
    const first = plan.entries + (<usize>load<u32>(plan.starts + (index << 2)) << 2);
    const segments = plan.segments + index * ((SEGMENTS + 1) << 2);
    const end = first + (<usize>load<u32>(segments + (<usize>to << 2)) << 2);
    for (let at = first + (<usize>load<u32>(segments + (<usize>from << 2)) << 2); at < end; at += 64) {
      sum += load<u32>(at);
    }
  }
  touched = sum;
}
