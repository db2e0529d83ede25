import { stat, statfs } from 'node:fs/promises';

import { codeOf } from '../../system-error.js';
import { lacking } from './lacking.js';
import { megabytes } from './wheels.js';

/** What will be written, and where. */
export interface Need {
  /** A folder that is there. */
  readonly folder: string;
  readonly bytes: number;
}

/**
 * Looks whether there is room, before hundreds of megabytes are fetched.
 *
 * @throws Refusal saying how much is needed and how much there is
 */
export async function refuseFullDisks(needs: readonly Need[]): Promise<void> {
  const disks = new Map<number, { folder: string; bytes: number }>();
  for (const { folder, bytes } of needs) {
    const { dev } = await stat(folder);
    disks.set(dev, { folder, bytes: bytes + (disks.get(dev)?.bytes ?? 0) });
  }
  for (const { folder, bytes } of disks.values()) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < bytes) {
      throw lacking(
        `TensorFlow's library needs ${megabytes(bytes)} of free space on the disk of ${folder}, which has ` +
          megabytes(bavail * bsize),
      );
    }
  }
}

/**
 * An error of the disk in the user's words; any other as it is.
 *
 * @param thrown by a function of `node:fs`
 * @param folder what was written to, where the error does not say: a write knows its file by a number only
 */
export function inWords(thrown: unknown, folder: string): unknown {
  const path = thrown instanceof Error && 'path' in thrown ? String(thrown.path) : folder;
  const code = codeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT') return lacking(`no space is left on the disk of ${path} (${code})`);
  if (['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ENOENT'].includes(code)) {
    return lacking(`TensorFlow's library must be kept somewhere, and ${path} cannot be written to (${code})`);
  }
  return thrown;
}
