import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Dataset } from '../dataset.js';
import { idxFile } from '../dataset/idx.js';
import { IDX_FILES } from '../dataset/idx-folder.js';
import type { LabelledImages } from '../dataset/labelled-images.js';
import { bytesPerImage } from '../image-shape.js';

/** Writes the first images of a dataset, so many to train on and as large a share of the others to test on. */
export async function writeShare(folder: string, { train, test }: Dataset, images: number): Promise<void> {
  await mkdir(folder);
  const tested = Math.ceil((test.count * images) / train.count);
  for (const [name, content] of [
    [IDX_FILES.trainImages, firstImages(train, images)],
    [IDX_FILES.trainLabels, firstLabels(train, images)],
    [IDX_FILES.testImages, firstImages(test, tested)],
    [IDX_FILES.testLabels, firstLabels(test, tested)],
  ] as const) {
    await writeFile(join(folder, name), content);
  }
}

function firstImages({ images, ...shape }: LabelledImages, count: number): Uint8Array {
  return idxFile([count, shape.rows, shape.columns], images.subarray(0, count * bytesPerImage(shape)));
}

function firstLabels({ labels }: LabelledImages, count: number): Uint8Array {
  return idxFile([count], labels.subarray(0, count));
}
