import { Refusal } from '../refusal.js';

/** An IDX file's array: unsigned bytes and their shape. */
export interface IdxArray {
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** The third byte of an IDX file that holds unsigned bytes. */
const UNSIGNED_BYTE = 0x08;

/**
 * Reads an IDX file of unsigned bytes: two zero bytes, the type, the number of dimensions, each dimension as a
 * big-endian 32-bit number, then the elements in row-major order (the format of http://yann.lecun.com/exdb/mnist/).
 *
 * @param file named in errors
 * @param dimensions how many the file must have: 3 for images, 1 for labels
 * @throws Refusal when the magic number is another, or the file is shorter or longer than its header says
 */
export function parseIdx(file: string, content: Uint8Array, dimensions: number): IdxArray {
  const headerLength = 4 + 4 * dimensions;
  if (content.length < headerLength) {
    throw new Refusal(`${file} is truncated: ${content.length} bytes, but its header alone takes ${headerLength}.`);
  }
  const header = new DataView(content.buffer, content.byteOffset, headerLength);
  const magic = header.getUint32(0);
  const expected = (UNSIGNED_BYTE << 8) | dimensions;
  if (magic !== expected) {
    throw new Refusal(`${file} has the magic number ${hex(magic)}, expected ${hex(expected)}.`);
  }
  const shape = Array.from({ length: dimensions }, (_, axis) => header.getUint32(4 + 4 * axis));
  const expectedLength = headerLength + shape.reduce((product, size) => product * size, 1);
  if (content.length !== expectedLength) {
    const fault = content.length < expectedLength ? 'is truncated' : 'has bytes left over';
    throw new Refusal(
      `${file} ${fault}: ${content.length} bytes, but its header (${shape.join(' × ')}) promises ${expectedLength}.`,
    );
  }
  return { shape, bytes: content.subarray(headerLength) };
}

/**
 * An IDX file of unsigned bytes.
 *
 * @param elements as many as the shape says, in row-major order
 */
export function idxFile(shape: readonly number[], elements: Uint8Array): Uint8Array {
  const header = Buffer.alloc(4 + 4 * shape.length);
  header.writeUInt32BE((UNSIGNED_BYTE << 8) | shape.length);
  for (const [axis, size] of shape.entries()) header.writeUInt32BE(size, 4 + 4 * axis);
  return Buffer.concat([header, elements]);
}

function hex(magic: number): string {
  return `0x${magic.toString(16).padStart(8, '0')}`;
}
