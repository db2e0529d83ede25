import { groupBy } from '../group-by.js';
import type { ImageShape } from '../image-shape.js';

/** Largest number of rows or columns of an image, but in IDX files, which are held to a limit of their own. */
export const MAX_SIDE = 64;

/** Of all images of a part, so that they cannot fill the memory: MNIST takes 55 MB. */
export const MAX_IMAGE_BYTES = 2 ** 30;

/** Images of one shape with their labels. */
export interface LabelledImages extends ImageShape {
  /** One byte a channel of a pixel, 0 … 255; shape [count, rows, columns, channels]. */
  readonly images: Uint8Array;
  /** One byte a label; shape [count]. */
  readonly labels: Uint8Array;
  readonly count: number;
}

/** The two parts of a dataset, as a reader of some format finds them. */
export interface Parts {
  readonly train: LabelledImages;
  readonly test: LabelledImages;
}

/** What a reader of some format finds. */
export interface Found {
  readonly train: LabelledImages;
  /** `undefined` where the data has no test part: then some of `train` becomes it. */
  readonly test: LabelledImages | undefined;
  /** By label; `undefined` where classes are numbers, as many as the largest training label says. */
  readonly classNames: readonly string[] | undefined;
}

/** Indices of the images of each label, ascending, by ascending label. */
export function membersByLabel(labels: Uint8Array): Map<number, number[]> {
  const members = groupBy(labels.keys(), (index) => labels[index] ?? 0);
  return new Map([...members].sort(([a], [b]) => a - b));
}
