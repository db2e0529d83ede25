/**
 * MNIST is four fifths zeros, and a term with x = 0 adds ±0 to a sum that is not −0: it may be left out without changing
 * a bit. So every image is kept as the list of its lit pixels, and every batch (batch-lists.ts) as the lists of the
 * images that light each pixel, both in ascending order: the order of the sums.
 */
import { SEGMENTS } from './plan';

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
