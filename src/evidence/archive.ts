import { closeSync, openSync, readSync } from 'node:fs';
import { openPromise } from 'yauzl';

import { EVIDENCE_PATH, type EvidenceFiles, folderOfMetrics } from './files.js';
import { messageOf, Refusal } from '../refusal.js';
import { listZip, type Packed, unpack, type ZipLimits } from '../zip.js';

/** An artifact of a hundred epochs has some 110 entries. */
const LIMITS: ZipLimits = { entries: 10_000, unpackedBytes: 4 * 1024 ** 3 };

/**
 * The evidence in a zip archive: at its top, or in the one folder at its top. Only the list of entries is read now; an
 * entry is unpacked in memory when it is asked for, and never to more than its declared size. Nothing is written.
 *
 * @throws Refusal when it is no such archive, holds a link, or is out of all proportion
 */
export async function evidenceInArchive(file: string): Promise<EvidenceFiles> {
  let packed: ReadonlyMap<string, Packed>;
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    try {
      packed = await listZip(zip, file, LIMITS, isEvidence);
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
    read: (path) => readEntry(file, path, found.get(path)),
  };
}

/** The first folder of a path. */
const TOP_FOLDER = /^[^/]+\//;

function isEvidence(path: string): boolean {
  return EVIDENCE_PATH.test(path.replace(TOP_FOLDER, '')) || EVIDENCE_PATH.test(path);
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

function readEntry(file: string, path: string, packed: Packed | undefined): Uint8Array {
  if (packed === undefined) throw new Refusal(`${file} holds no ${path}.`);
  let bytes: Uint8Array;
  try {
    bytes = readAt(file, packed.start, packed.packedSize);
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${messageOf(error)}.`);
  }
  return unpack(bytes, packed, `${file}: ${path}`);
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
