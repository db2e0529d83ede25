import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { fromBufferPromise } from 'yauzl';

import { messageOf, Refusal } from '../refusal.js';
import { listZip, type Packed, unpack, unpackBeginning, type ZipLimits } from '../zip.js';
import { type Found, type LabelledImages, MAX_SIDE } from './labelled-images.js';
import { MAX_HEADER_BYTES, type NpyHeader, parseNpyHeader } from './npy.js';
import { integerBytes, labelBytes } from './npy-labels.js';
import { printable } from './printable.js';

/** Arrays of a Keras dataset, by the names that `numpy.savez(…, x_train=…)` gives them in the archive. */
const ARRAYS = ['x_train.npy', 'y_train.npy', 'x_test.npy', 'y_test.npy'] as const;

type ArrayName = (typeof ARRAYS)[number];

/** Of the file, and of all arrays unpacked: MNIST takes 55 MB. */
const MAX_BYTES = 2 ** 30;

const LIMITS: ZipLimits = { entries: 1000, unpackedBytes: MAX_BYTES };

/** An array that was found, with its header. */
interface NpyArray {
  readonly name: string;
  readonly header: NpyHeader;
  /** @returns the elements, without the header */
  readonly elements: () => Uint8Array;
}

/**
 * Reads a `.npz` file.
 *
 * @throws Refusal naming the file and what is wrong with it
 */
export async function readNpz(path: string): Promise<Found> {
  const file = printable(path);
  let content: Buffer;
  try {
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > MAX_BYTES) throw new Refusal(`${file} has ${size} bytes; at most ${MAX_BYTES} are read.`);
      content = readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be read: ${printable(messageOf(error))}.`);
  }
  return parseNpz(file, content);
}

/**
 * The arrays `x_train`, `y_train` and, where they are there, `x_test` and `y_test` of a `.npz` file, as Keras's datasets
 * have them. Every header is looked at before anything is unpacked.
 *
 * @param file named in errors
 * @throws Refusal when an array is missing, damaged, of another type or shape, or does not match the others
 */
export async function parseNpz(file: string, content: Buffer): Promise<Found> {
  const packed = await packedArrays(file, content);
  const arrays = new Map(ARRAYS.map((name) => [name, arrayIn(file, content, name, packed.get(name))]));
  const part = (images: ArrayName, labels: ArrayName): LabelledImages | undefined => {
    const [x, y] = [arrays.get(images), arrays.get(labels)];
    if (x === undefined && y === undefined) return undefined;
    if (x === undefined || y === undefined) throw new Refusal(`${file} holds no ${x === undefined ? images : labels}.`);
    return labelled(x, y);
  };
  const train = part('x_train.npy', 'y_train.npy');
  if (train === undefined) throw new Refusal(`${file} holds no x_train.npy.`);
  return { train, test: part('x_test.npy', 'y_test.npy'), classNames: undefined };
}

async function packedArrays(file: string, content: Buffer): Promise<ReadonlyMap<string, Packed>> {
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true });
    return await listZip(zip, file, LIMITS, (path) => ARRAYS.some((name) => name === path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is no sound zip archive: ${printable(messageOf(error))}.`);
  }
}

function arrayIn(file: string, content: Buffer, path: ArrayName, packed: Packed | undefined): NpyArray | undefined {
  if (packed === undefined) return undefined;
  const name = `${file}: ${path}`;
  const bytes = content.subarray(packed.start, packed.start + packed.packedSize);
  let beginning: Uint8Array;
  try {
    beginning = unpackBeginning(bytes, packed, MAX_HEADER_BYTES);
  } catch {
    throw new Refusal(`${name} is damaged: it cannot be unpacked.`);
  }
  const header = parseNpyHeader(name, beginning);
  const elementBytes = integerBytes(header.descr);
  if (elementBytes === undefined) throw new Refusal(`${name} holds '${printable(header.descr)}'; integers are read.`);
  const promised = header.length + header.shape.reduce((product, size) => product * size, elementBytes);
  if (promised !== packed.size) {
    throw new Refusal(
      `${name} has ${packed.size} bytes, but its header (${header.shape.join(' × ')} of ${header.descr}) promises ${promised}.`,
    );
  }
  return { name, header, elements: () => unpack(bytes, packed, name).subarray(header.length) };
}

function labelled(x: NpyArray, y: NpyArray): LabelledImages {
  const { descr, shape } = x.header;
  const [count = 0, rows = 0, columns = 0, channels = 1] = shape;
  if (!descr.endsWith('u1')) throw new Refusal(`${x.name} holds '${descr}'; images are uint8, from 0 to 255.`);
  if (shape.length < 3 || shape.length > 4 || (channels !== 1 && channels !== 3)) {
    throw new Refusal(
      `${x.name} has the shape ${shape.join(' × ')}; images × rows × columns, images × rows × columns × 1 and ` +
        'images × rows × columns × 3 are read.',
    );
  }
  if (count === 0) throw new Refusal(`${x.name} holds no images.`);
  if (rows < 1 || columns < 1 || rows > MAX_SIDE || columns > MAX_SIDE) {
    throw new Refusal(`${x.name} has images of ${rows} × ${columns} pixels; each side must be from 1 to ${MAX_SIDE}.`);
  }
  const [labels = 0, width = 1] = y.header.shape;
  if (labels !== count || width !== 1 || y.header.shape.length < 1 || y.header.shape.length > 2) {
    throw new Refusal(
      `${y.name} has the shape ${y.header.shape.join(' × ') || '()'}; one label for each of ${count} images is needed.`,
    );
  }
  return {
    images: x.elements(),
    labels: labelBytes(y.name, y.header.descr, y.elements()),
    count,
    rows,
    columns,
    channels,
  };
}
