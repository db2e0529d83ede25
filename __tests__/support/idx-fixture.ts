import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

import { ROOT } from './spawned.js';

/** The four files of a dataset by what they hold. */
export const FILES = {
  trainImages: 'train-images-idx3-ubyte',
  trainLabels: 'train-labels-idx1-ubyte',
  testImages: 't10k-images-idx3-ubyte',
  testLabels: 't10k-labels-idx1-ubyte',
} as const;

/** Content of each file; the first of MNIST's images, unless a test spoils some. */
export type IdxContents = Record<keyof typeof FILES, Buffer>;

const PIXELS = 28 * 28;

/** What `INPUTS` and the known answers below are of. */
const TRAIN_IMAGES = 600;
const TEST_IMAGES = 100;

/** A training of a second on the fixture: above its threshold, so that it passes. */
export const SMALL_TRAINING = {
  'hidden-units': '16',
  epochs: '2',
  'accuracy-threshold': '0.6',
} as const;

/**
 * What `SMALL_TRAINING` on the fixture must come to, as stock TensorFlow.js 4.22 (`LayersModel.trainOnBatch` on the
 * WebAssembly SIMD backend, in a script that shares no line with this project) and the same arithmetic written out in
 * plain JavaScript both say.
 */
export const KNOWN_ANSWER = {
  accuracy: 0.65,
  initialDigest: 'b4925603ad844c4be9644777299aef016610392bf262832e8bbd8cecc145714a',
  epochDigests: [
    '931c268667df3e5459e308e001a0fdae4496ca37825302d9f1791501c302999f',
    'ae66d3e355b9063a40d275b95e452a9c1a05ca11a9ba6f29af4420627d55ebd0',
  ],
  digest: 'ae66d3e355b9063a40d275b95e452a9c1a05ca11a9ba6f29af4420627d55ebd0',
  probabilitiesDigest: '70377d76080a90868c45c1fd4972a0efa674b35954c78feb93948eb54a1f080c',
  predictionsDigest: 'c49a5d677a889cd518eb600bdc19af9a4ebcb60f04d761c598ec6f31ba8beffe',
} as const;

/** The first images of MNIST, as four IDX files. */
export function firstOfMnist(train = TRAIN_IMAGES, test = TEST_IMAGES): IdxContents {
  return {
    trainImages: firstImages(FILES.trainImages, train),
    trainLabels: firstLabels(FILES.trainLabels, train),
    testImages: firstImages(FILES.testImages, test),
    testLabels: firstLabels(FILES.testLabels, test),
  };
}

/** Writes a dataset into a folder, which is made. */
export function writeDataset(folder: string, contents: Partial<IdxContents>, format: 'plain' | 'gzip' = 'plain'): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['trainImages', 'trainLabels', 'testImages', 'testLabels'] as const) {
    const content = contents[part];
    if (content === undefined) continue;
    if (format === 'plain') writeFileSync(join(folder, FILES[part]), content);
    else writeFileSync(join(folder, `${FILES[part]}.gz`), gzipSync(content));
  }
}

/** An IDX file of unsigned bytes. */
export function idxFile(shape: readonly number[], bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(4 + 4 * shape.length);
  header.writeUInt32BE(0x0800 | shape.length);
  for (const [axis, size] of shape.entries()) header.writeUInt32BE(size, 4 + 4 * axis);
  return Buffer.concat([header, bytes]);
}

function firstImages(name: string, count: number): Buffer {
  return idxFile([count, 28, 28], published(name, 16 + count * PIXELS).subarray(16));
}

function firstLabels(name: string, count: number): Buffer {
  return idxFile([count], published(name, 8 + count).subarray(8));
}

/** Room for what gzip adds to bytes that it cannot pack. */
const GZIP_BYTES = 1024;

/** The first bytes of a file of MNIST; no more is unpacked than may hold them, for the whole takes a quarter of a second. */
function published(name: string, length: number): Buffer {
  const packed = readFileSync(join(ROOT, 'data/mnist', `${name}.gz`)).subarray(0, length + GZIP_BYTES);
  const bytes = gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  if (bytes.length < length) throw new Error(`${name} has ${bytes.length} bytes, not ${length}.`);
  return bytes.subarray(0, length);
}
