import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

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
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) break;
      hash.update(chunk.subarray(0, bytesRead));
      signal.throwIfAborted();
    }
    const found = hash.digest('hex');
    return found === sha256
      ? undefined
      : { isAbsent: false, what: `${name} has SHA-256 ${found} instead of ${sha256}` };
  } finally {
    await file.close();
  }
}

/** The code of an error of the system: `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
