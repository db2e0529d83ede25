import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Dataset } from '../dataset.js';
import { IDX_FILES } from '../dataset/idx-folder.js';
import type { LabelledImages } from '../dataset/labelled-images.js';

/** Writes the first images of a dataset, so many to train on and as large a share of the others to test on. */
export async function writeShare(folder: string, { train, test }: Dataset, images: number): Promise<void> {
  await mkdir(folder);
  const tested = Math.ceil((test.count * images) / train.count);
  for (const [name, content] of [
    [IDX_FILES.trainImages, idxImages(train, images)],
    [IDX_FILES.trainLabels, idx([images], train.labels)],
    [IDX_FILES.testImages, idxImages(test, tested)],
    [IDX_FILES.testLabels, idx([tested], test.labels)],
  ] as const) {
    await writeFile(join(folder, name), content);
  }
}

function idxImages({ images, rows, columns }: LabelledImages, count: number): Uint8Array {
  return idx([count, rows, columns], images);
}

/** An IDX file of the first elements. */
function idx(shape: readonly number[], elements: Uint8Array): Uint8Array {
  const header = Buffer.alloc(4 + 4 * shape.length);
  header.writeUInt32BE(0x0800 | shape.length);
  for (const [axis, size] of shape.entries()) header.writeUInt32BE(size, 4 + 4 * axis);
  const count = shape.reduce((product, size) => product * size, 1);
  return Buffer.concat([header, elements.subarray(0, count)]);
}
