import { createHash } from 'node:crypto';
import { endianness } from 'node:os';

/** Arrays that digests are taken of; numbers of four bytes are hashed and written in little-endian order. */
export type Digestible = Uint8Array | Uint32Array | Float32Array;

/** The bytes of an array in little-endian order, whatever the machine's own order is. */
export function littleEndianBytes(array: Digestible): Uint8Array {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  if (array.BYTES_PER_ELEMENT === 1 || endianness() === 'LE') return bytes;
  return Buffer.from(bytes).swap32();
}

/** The float32 numbers of which these are the little-endian bytes; a copy, as bytes may lie anywhere. */
export function littleEndianFloats(bytes: Uint8Array): Float32Array {
  const copy = Buffer.from(Uint8Array.from(bytes).buffer);
  if (endianness() === 'BE') copy.swap32();
  return new Float32Array(copy.buffer, copy.byteOffset, copy.byteLength / Float32Array.BYTES_PER_ELEMENT);
}

/** SHA-256 of the arrays one after the other, as 64 hexadecimal digits. */
export function digest(...arrays: readonly Digestible[]): string {
  const hash = createHash('sha256');
  for (const array of arrays) hash.update(littleEndianBytes(array));
  return hash.digest('hex');
}

/** Digits that are enough for people to tell digests apart. */
const SHORT_DIGITS = 12;

/** The first digits of a digest, for people. */
export function shortDigest(whole: string): string {
  return whole.slice(0, SHORT_DIGITS);
}

/**
 * The weight checksum of a trace: the wrapping sum of the bit patterns of all weights. One flipped bit always changes
 * it, and it can be kept up to date by adding new minus old bits.
 *
 * @returns an unsigned 32-bit number
 */
export function weightChecksum(weights: readonly Float32Array[]): number {
  let sum = 0;
  for (const array of weights) {
    // Signed, because V8 keeps larger unsigned numbers as doubles; the sum wraps to the same bits.
    const bits = new Int32Array(array.buffer, array.byteOffset, array.length);
    let partial = 0;
    // By index: V8 takes ten times as long through the iterator, and a trace sums at every step.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let i = 0; i < bits.length; i++) partial = (partial + (bits[i] ?? NaN)) | 0;
    sum = (sum + partial) | 0;
  }
  return sum >>> 0;
}
