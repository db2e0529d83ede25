import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

import { codeOf } from '../../system-error.js';
import type { Library, Wheel } from './wheels.js';

/** Read at a time: the quickest of 64 KiB to 16 MiB. */
const CHUNK_BYTES = 1 << 20;

/** What is wrong with the libraries in a folder. */
export interface Fault {
  /** Whether there is nothing at all, as before the first run. */
  readonly isAbsent: boolean;
  /** A clause: `libtensorflow_cc.so.2 has 1000 bytes instead of 564733624`. */
  readonly what: string;
}

/**
 * Compares every library in a folder with its SHA-256.
 *
 * @returns what is wrong with the first that is not whole; `undefined` when all are
 */
export async function faultIn(folder: string, { libraries }: Wheel, signal: AbortSignal): Promise<Fault | undefined> {
  for (const library of libraries) {
    const fault = await faultOf(folder, library, signal);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

async function faultOf(
  folder: string,
  { name, bytes, sha256 }: Library,
  signal: AbortSignal,
): Promise<Fault | undefined> {
  let file;
  try {
    file = await open(join(folder, name));
  } catch (error) {
    const code = codeOf(error);
    return { isAbsent: code === 'ENOENT', what: `${name} cannot be opened (${code})` };
  }
  try {
    const { size } = await file.stat();
    if (size !== bytes) return { isAbsent: false, what: `${name} has ${size} bytes instead of ${bytes}` };
    const found = await hashOf(file, signal);
    return found === sha256
      ? undefined
      : { isAbsent: false, what: `${name} has SHA-256 ${found} instead of ${sha256}` };
  } finally {
    await file.close();
  }
}

/** Reads the next part of a file while it hashes the last: 614 MB are worth it. */
async function hashOf(file: FileHandle, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  let [current, next] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
  let { bytesRead } = await file.read(current, 0, CHUNK_BYTES, null);
  while (bytesRead > 0) {
    signal.throwIfAborted();
    const reading = file.read(next, 0, CHUNK_BYTES, null);
    hash.update(current.subarray(0, bytesRead));
    ({ bytesRead } = await reading);
    [current, next] = [next, current];
  }
  return hash.digest('hex');
}
