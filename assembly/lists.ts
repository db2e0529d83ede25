/**
 * MNIST is four fifths zeros, and a term with x = 0 adds ±0 to a sum that is not −0: it may be left out without changing
 * a bit. So every image is kept as the list of its lit pixels, and every batch as the lists of the images that light
 * each pixel, both in ascending order: the order of the sums.
 */
import { Plan, SEGMENTS } from './plan';

/** Lists the lit pixels of an image, which needs 15 readable bytes after its end. Returns the end of the list. */
function litPixels(image: usize, inputs: u32, segmentPixels: u32, entries: usize, from: u32, starts: usize): u32 {
  let at = entries + (<usize>from << 2);
  for (let segment: u32 = 0; segment < SEGMENTS; segment++) {
    store<u32>(starts + (<usize>segment << 2), <u32>((at - entries) >> 2));
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
  return <u32>((at - entries) >> 2);
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
 */
export function listImages(
  images: usize,
  first: u32,
  count: u32,
  inputs: u32,
  segmentPixels: u32,
  entries: usize,
  starts: usize,
): void {
  let own = startOf(starts, first);
  let entry = first ? load<u32>(own) : 0;
  for (let i: u32 = 0; i < count; i++, own += SEGMENTS << 2) {
    entry = litPixels(images + <usize>i * inputs, inputs, segmentPixels, entries, entry, own);
  }
  store<u32>(own, entry);
}

/** Where the indices of an image's first entries lie, one for each segment; that of the end follows them. */
// @ts-ignore: decorator
@inline
export function startOf(starts: usize, image: u32): usize {
  return starts + ((<usize>image * SEGMENTS) << 2);
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
    const starts = startOf(plan.starts, load<u32>(order + (<usize>image << 2)));
    const end = plan.entries + (<usize>load<u32>(starts + (<usize>to << 2)) << 2);
    for (let at = plan.entries + (<usize>load<u32>(starts + (<usize>from << 2)) << 2); at < end; at += 4) {
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
    const starts = startOf(plan.starts, load<u32>(order + (<usize>image << 2)));
    const end = plan.entries + (<usize>load<u32>(starts + (<usize>to << 2)) << 2);
    for (let at = plan.entries + (<usize>load<u32>(starts + (<usize>from << 2)) << 2); at < end; at += 64) {
      sum += load<u32>(at);
    }
  }
  touched = sum;
}
