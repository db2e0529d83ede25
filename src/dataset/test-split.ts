import { bytesPerImage, imageAt } from '../image-shape.js';
import type { TestSplit } from '../inputs/test-split.js';
import { shuffle, stream } from '../random.js';
import { Refusal } from '../refusal.js';
import { type LabelledImages, membersByLabel, type Parts } from './labelled-images.js';

/**
 * Takes a share of each class out of the training images and tests on it. Which images is drawn by shuffling those of a
 * class (Fisher and Yates, from the end) with the stream `<seed>/test_split/<label>` and taking the first
 * floor(share × count + 0.5) of them, at least one and at most all but one. In both parts images stay in their order.
 *
 * @param dataset named in errors
 * @throws Refusal when a class has one image, which cannot be in both parts
 */
export function splitTest(dataset: string, images: LabelledImages, { share, seed }: TestSplit): Parts {
  const isTested = new Uint8Array(images.count);
  for (const [label, members] of membersByLabel(images.labels)) {
    if (members.length < 2) {
      throw new Refusal(
        `Dataset '${dataset}': class ${label} has one image, and input 'test-split' needs two of each class.`,
      );
    }
    const count = Math.min(Math.max(Math.floor(share * members.length + 0.5), 1), members.length - 1);
    const order = shuffle(Uint32Array.from(members), stream(`${seed}/test_split/${label}`));
    for (const index of order.subarray(0, count)) isTested[index] = 1;
  }
  const part = (which: number): LabelledImages => {
    const indices = [...isTested.keys()].filter((index) => isTested[index] === which);
    return select(images, indices);
  };
  return { train: part(0), test: part(1) };
}

function select(images: LabelledImages, indices: readonly number[]): LabelledImages {
  const bytes = bytesPerImage(images);
  const selected = new Uint8Array(indices.length * bytes);
  for (const [position, index] of indices.entries()) selected.set(imageAt(images, index), position * bytes);
  const labels = Uint8Array.from(indices, (index) => images.labels[index] ?? 0);
  return { ...images, images: selected, labels, count: indices.length };
}
