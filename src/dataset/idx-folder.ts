import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { messageOf, Refusal } from '../refusal.js';
import { isAbsent } from '../system-error.js';
import { chunkSizeFor } from '../zip.js';
import { type IdxArray, parseIdx } from './idx.js';
import type { FolderKind } from './folder-kinds.js';
import type { Found, LabelledImages } from './labelled-images.js';

/** The four files, by the names that MNIST gave them. */
export const IDX_FILES = {
  trainImages: 'train-images-idx3-ubyte',
  trainLabels: 'train-labels-idx1-ubyte',
  testImages: 't10k-images-idx3-ubyte',
  testLabels: 't10k-labels-idx1-ubyte',
} as const;

/** So that a small gzipped file cannot fill the memory: MNIST's largest part is 47 MB. */
const MAX_FILE_BYTES = 2 ** 30;

/** Largest number of rows or columns of an image. */
const MAX_SIDE = 1024;

/** The four files of MNIST, or the two of its training part. */
export const idxFolder: FolderKind = {
  holds: `IDX files (${IDX_FILES.trainImages} and so on, each gzipped or not)`,
  recognises: (names) => names.some((name) => isIdxFile(name)),
  read: readIdxFolder,
};

/**
 * Reads the four IDX files of a folder, each gzipped or not; where both of the test part are missing, the other two.
 *
 * @throws Refusal naming the file and what is wrong with it
 */
export async function readIdxFolder(folder: string): Promise<Found> {
  const hasTest = readdirSync(folder).some((name) => name.startsWith('t10k-') && isIdxFile(name));
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all([
    readIdxFile(folder, IDX_FILES.trainImages, 3),
    readIdxFile(folder, IDX_FILES.trainLabels, 1),
    hasTest ? readIdxFile(folder, IDX_FILES.testImages, 3) : undefined,
    hasTest ? readIdxFile(folder, IDX_FILES.testLabels, 1) : undefined,
  ]);
  return {
    train: labelled(folder, 'training', trainImages, trainLabels),
    test: testImages && testLabels && labelled(folder, 'test', testImages, testLabels),
    classNames: undefined,
  };
}

/** Whether it is the name of one of the four, gzipped or not. */
function isIdxFile(name: string): boolean {
  const plain = name.replace(/\.gz$/, '');
  return Object.values(IDX_FILES).some((file) => file === plain);
}

async function readIdxFile(folder: string, name: string, dimensions: number): Promise<IdxArray> {
  return parseIdx(join(folder, name), await readMaybeGzipped(join(folder, name)), dimensions);
}

/** The content of `path`, or of `path.gz` unpacked where only that exists. */
async function readMaybeGzipped(path: string): Promise<Uint8Array> {
  const plain = await readIfThere(path);
  if (plain !== undefined) return plain;
  const packed = await readIfThere(`${path}.gz`);
  if (packed === undefined) throw new Refusal(`Dataset file ${path} does not exist, nor does ${path}.gz.`);
  try {
    const chunkSize = chunkSizeFor(unpackedSize(packed));
    return await promisify(gunzip)(packed, { maxOutputLength: MAX_FILE_BYTES, chunkSize });
  } catch (error) {
    throw new Refusal(`${path}.gz cannot be unpacked: ${messageOf(error)}.`);
  }
}

/** What the last four bytes of a gzip file say of its size unpacked. */
function unpackedSize(packed: Uint8Array): number {
  if (packed.length < 4) return 0;
  return Buffer.from(packed.buffer, packed.byteOffset, packed.length).readUInt32LE(packed.length - 4);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new Refusal(`Dataset file ${path} cannot be read: ${messageOf(error)}.`);
  }
}

function labelled(folder: string, part: string, images: IdxArray, labels: IdxArray): LabelledImages {
  const [count = 0, rows = 0, columns = 0] = images.shape;
  const [labelCount = 0] = labels.shape;
  if (count !== labelCount) {
    throw new Refusal(`Dataset '${folder}': ${count} ${part} images, but ${labelCount} ${part} labels.`);
  }
  if (count === 0) throw new Refusal(`Dataset '${folder}': no ${part} images.`);
  if (rows < 1 || columns < 1 || rows > MAX_SIDE || columns > MAX_SIDE) {
    throw new Refusal(
      `Dataset '${folder}': ${part} images are ${rows} × ${columns} pixels; each side must be from 1 to ${MAX_SIDE}.`,
    );
  }
  return { images: images.bytes, labels: labels.bytes, count, rows, columns, channels: 1 };
}
