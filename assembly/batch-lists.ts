/**
 * For each pixel the images of a batch that light it, ascending: image << 10 | byte << 2. Entries have two bytes where
 * these are enough for the image, so that the lists stay in the cache. A thread lists its own segments of pixels for all;
 * there are two sets of lists, so that the next batch's are made while others still use this one's.
 */
import { startOf } from './image-lists';
import { Plan, SEGMENTS } from './plan';

/** Batches whose images take at most six bits. */
const MAX_IMAGES_IN_U16: u32 = 64;

// @ts-ignore: decorator
@inline
export function hasShortEntries(plan: Plan): bool {
  return plan.paddedBatch <= MAX_IMAGES_IN_U16;
}

/** Where set `which` has its numbers of entries, one for each pixel. */
// @ts-ignore: decorator
@inline
export function listCounts(plan: Plan, which: u32): usize {
  return plan.listCounts + ((<usize>which * plan.inputs) << 2);
}

/** Where set `which` has its entries, room for a whole batch for each pixel. */
// @ts-ignore: decorator
@inline
export function listEntries(plan: Plan, which: u32): usize {
  const bytes: usize = hasShortEntries(plan) ? 2 : 4;
  return plan.listEntries + <usize>which * plan.inputs * plan.paddedBatch * bytes;
}

/** Makes the lists of a thread's segments. `order` has the batch's images. */
export function listBatch(plan: Plan, order: usize, images: u32, which: u32, thread: u32, threads: u32): void {
  const from = (SEGMENTS * thread) / threads;
  const to = (SEGMENTS * (thread + 1)) / threads;
  const firstPixel = from * plan.segmentPixels;
  const endPixel = min(to * plan.segmentPixels, plan.inputs);
  if (from == to || firstPixel >= endPixel) return;
  const counts = listCounts(plan, which);
  memory.fill(counts + (<usize>firstPixel << 2), 0, <usize>(endPixel - firstPixel) << 2);
  touch(plan, order, images, from, to);
  if (hasShortEntries(plan)) listSegments<u16>(plan, order, images, counts, listEntries(plan, which), from, to);
  else listSegments<u32>(plan, order, images, counts, listEntries(plan, which), from, to);
}

/** Lists segments [from, to). E is the type of an entry. */
function listSegments<E>(
  plan: Plan, order: usize, images: u32, counts: usize, entries: usize, from: u32, to: u32,
): void {
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
/** Rows part, part + parts, … that this batch lights. Returns how many; they are written as u32 to `rows`. */
export function litRows(plan: Plan, counts: usize, part: u32, parts: u32, rows: usize): u32 {
  let found: u32 = 0;
  for (let row = part; row < plan.inputs; row += parts) {
    store<u32>(rows + (<usize>found << 2), row);
    found += load<u32>(counts + (<usize>row << 2)) != 0 ? 1 : 0;
  }
  return found;
}
