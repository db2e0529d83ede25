import zlib from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

import { Refusal } from './refusal.js';

/** Where a file's bytes lie in a zip archive, and what the archive declares of them. */
export interface Packed {
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly crc32: number;
}

/** How much of an archive is looked at. */
export interface ZipLimits {
  readonly entries: number;
  /** Of all entries unpacked, as the archive declares them. */
  readonly unpackedBytes: number;
}

/** Packing may lengthen what is short or random by a little; who declares more wants memory. */
const PACKED_OVERHEAD_BYTES = 1024;

const STORED = 0;
const DEFLATED = 8;

/** Limits of what packed bytes may claim to need at once; zlib takes more chunks where these are too small. */
const MIN_CHUNK_BYTES = 2 ** 14;
const MAX_CHUNK_BYTES = 2 ** 26;

/**
 * Lists the entries of an archive; nothing is unpacked.
 *
 * @param file named in errors
 * @param isWanted by an entry's path; all others are passed over
 * @throws Refusal when a wanted entry is a link, encrypted, there twice or packed in a way that is not known, or the
 *   archive is out of all proportion
 */
export async function listZip(
  zip: ZipFile,
  file: string,
  limits: ZipLimits,
  isWanted: (path: string) => boolean,
): Promise<Map<string, Packed>> {
  if (zip.entryCount > limits.entries) {
    throw new Refusal(`${file} holds ${zip.entryCount} entries; at most ${limits.entries} are read.`);
  }
  const packed = new Map<string, Packed>();
  let unpackedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > limits.unpackedBytes) {
      throw new Refusal(`${file} unpacks to more than ${limits.unpackedBytes} bytes.`);
    }
    if (!isWanted(entry.fileName)) continue;
    refuseStrange(entry, file);
    if (packed.has(entry.fileName)) throw new Refusal(`${file} holds ${entry.fileName} twice.`);
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const { compressedSize: packedSize, uncompressedSize: size, compressionMethod: method, crc32 } = entry;
    packed.set(entry.fileName, { start, packedSize, size, method, crc32 });
  }
  return packed;
}

function refuseStrange(entry: Entry, file: string): void {
  const { fileName, compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (compressedSize > PACKED_OVERHEAD_BYTES + 2 * uncompressedSize) {
    throw new Refusal(
      `${file}: ${fileName} is packed to ${compressedSize} bytes, far more than its ${uncompressedSize}.`,
    );
  }
  // Unix keeps a file's mode in the upper half; 0o12 is a symbolic link.
  if (entry.externalFileAttributes >>> 28 === 0o12) throw new Refusal(`${file}: ${fileName} is a symbolic link.`);
  if (entry.isEncrypted()) throw new Refusal(`${file}: ${fileName} is encrypted.`);
  if (method !== STORED && method !== DEFLATED) {
    throw new Refusal(`${file}: ${fileName} is packed in a way (${method}) that is not known here.`);
  }
}

/**
 * The first bytes of an entry, at most as many as it has.
 *
 * @param bytes of the entry as it is packed, or of its beginning
 * @param length how many are wanted; fewer come where so few packed bytes hold no more
 * @throws Error when they cannot be unpacked
 */
export function unpackBeginning(bytes: Uint8Array, { method }: Packed, length: number): Uint8Array {
  if (method === STORED) return bytes.subarray(0, length);
  // A deflated byte says 1032 at most, so this takes about a megabyte.
  const beginning = bytes.subarray(0, length);
  return zlib.inflateRawSync(beginning, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).subarray(0, length);
}

/**
 * Room for all that zlib unpacks at once: else it would make many small buffers and then copy them into one, which takes
 * twice the memory.
 *
 * @param size unpacked, as the packed bytes claim
 */
export function chunkSizeFor(size: number): number {
  return Math.min(Math.max(size + 1, MIN_CHUNK_BYTES), MAX_CHUNK_BYTES);
}

/**
 * Unpacks an entry in memory, never to more than its declared size.
 *
 * @param bytes of the entry as it is packed
 * @param name of file and entry in errors
 * @throws Refusal when it does not unpack to what the archive declares
 */
export function unpack(bytes: Uint8Array, { method, size, crc32 }: Packed, name: string): Uint8Array {
  const chunkSize = chunkSizeFor(size);
  try {
    const unpacked =
      method === STORED ? bytes : zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, size), chunkSize });
    if (unpacked.length === size && zlib.crc32(unpacked) === crc32) return unpacked;
  } catch {
    // Said below, for whatever is wrong with the bytes.
  }
  throw new Refusal(`${name} is damaged: it does not unpack to what the archive declares.`);
}
