import { digest } from '../reproducibility/digest.js';
import type { Parts } from './labelled-images.js';

/** SHA-256 of the raw bytes of each part, without any header, and of the four in this order. */
export interface DataDigests {
  readonly trainImages: string;
  readonly trainLabels: string;
  readonly testImages: string;
  readonly testLabels: string;
  readonly all: string;
}

/** The digests of a dataset's parts: the same images in another container have the same ones. */
export function dataDigests({ train, test }: Parts): DataDigests {
  return {
    trainImages: digest(train.images),
    trainLabels: digest(train.labels),
    testImages: digest(test.images),
    testLabels: digest(test.labels),
    all: digest(train.images, train.labels, test.images, test.labels),
  };
}
