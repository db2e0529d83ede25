import { closeSync, openSync, readSync } from 'node:fs';
import zlib from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

import { EVIDENCE_PATH, type EvidenceFiles, folderOfMetrics } from './files.js';
import { messageOf, Refusal } from '../refusal.js';

/** Entries of an archive; an artifact of a hundred epochs has some 110. */
const MAX_ENTRIES = 10_000;

/** All entries unpacked, as the archive declares them. */
const MAX_UNPACKED_BYTES = 4 * 1024 ** 3;

/** Packing may lengthen what is short or random by a little; who declares more wants memory. */
const PACKED_OVERHEAD_BYTES = 1024;

const STORED = 0;
const DEFLATED = 8;

/** Where an entry's bytes lie in the archive. */
interface Packed {
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly crc32: number;
}

/**
 * The evidence in a zip archive: at its top, or in the one folder at its top. Only the list of entries is read now; an
 * entry is unpacked in memory when it is asked for, and never to more than its declared size. Nothing is written.
 *
 * @throws Refusal when it is no such archive, holds a link, or is out of all proportion
 */
export async function evidenceInArchive(file: string): Promise<EvidenceFiles> {
  const packed = new Map<string, Packed>();
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    try {
      await list(zip, file, packed);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is no sound zip archive: ${messageOf(error)}.`);
  }
  const found = inTopFolder(packed);
  return {
    place: file,
    sizes: new Map([...found].map(([path, { size }]) => [path, size])),
    nameOf: (path) => `${file}: ${path}`,
    read: (path) => unpack(file, path, found.get(path)),
  };
}

async function list(zip: ZipFile, file: string, packed: Map<string, Packed>): Promise<void> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new Refusal(`${file} holds ${zip.entryCount} entries; at most ${MAX_ENTRIES} are read.`);
  }
  let unpackedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > MAX_UNPACKED_BYTES) {
      throw new Refusal(`${file} unpacks to more than ${MAX_UNPACKED_BYTES} bytes.`);
    }
    if (!EVIDENCE_PATH.test(entry.fileName.replace(TOP_FOLDER, '')) && !EVIDENCE_PATH.test(entry.fileName)) continue;
    refuseStrange(entry, file);
    if (packed.has(entry.fileName)) throw new Refusal(`${file} holds ${entry.fileName} twice.`);
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const { compressedSize: packedSize, uncompressedSize: size, compressionMethod: method, crc32 } = entry;
    packed.set(entry.fileName, { start, packedSize, size, method, crc32 });
  }
}

/** The first folder of a path. */
const TOP_FOLDER = /^[^/]+\//;

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

/** Paths relative to the folder that holds `metrics.json`, or the folders of several trainings. */
function inTopFolder(packed: ReadonlyMap<string, Packed>): Map<string, Packed> {
  const paths = [...packed.keys()];
  const holdsTraining = (folder: string): boolean =>
    packed.has(`${folder}metrics.json`) ||
    paths.some((path) => path.startsWith(folder) && folderOfMetrics(path.slice(folder.length)) !== undefined);
  const folders = paths.map((path) => TOP_FOLDER.exec(path)?.[0] ?? '');
  const [top = '', ...others] = holdsTraining('') ? [] : new Set(folders.filter(holdsTraining));
  if (others.length > 0) return new Map(packed);
  return new Map(
    [...packed].filter(([path]) => path.startsWith(top)).map(([path, found]) => [path.slice(top.length), found]),
  );
}

function unpack(file: string, path: string, packed: Packed | undefined): Uint8Array {
  if (packed === undefined) throw new Refusal(`${file} holds no ${path}.`);
  try {
    const bytes = readAt(file, packed.start, packed.packedSize);
    const unpacked =
      packed.method === STORED ? bytes : zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, packed.size) });
    if (unpacked.length === packed.size && zlib.crc32(unpacked) === packed.crc32) return unpacked;
  } catch {
    // Said below, for whatever is wrong with the bytes.
  }
  throw new Refusal(`${file}: ${path} is damaged: it does not unpack to what the archive declares.`);
}

function readAt(file: string, start: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  try {
    let read = 0;
    while (read < length) {
      const count = readSync(descriptor, bytes, read, length - read, start + read);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}
