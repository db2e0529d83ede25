/** A part of the bundled data, as a folder of IDX files: the first images of each part. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Header and item of each kind of file, in bytes; the number of items is the header's second word, big-endian. */
const IMAGES = { kind: 'images-idx3-ubyte', headerBytes: 16, itemBytes: 28 * 28 };
const LABELS = { kind: 'labels-idx1-ubyte', headerBytes: 8, itemBytes: 1 };

/**
 * @param {{ train: number, t10k: number }} counts images to train and to test on
 * @returns {string} a new temporary folder, which is the caller's to remove
 */
export function fewImages(counts) {
  const folder = mkdtempSync(join(tmpdir(), 'mnist-action-bench-data-'));
  for (const [part, count] of Object.entries(counts)) {
    for (const { kind, headerBytes, itemBytes } of [IMAGES, LABELS]) {
      const file = new URL(`../data/mnist/${part}-${kind}.gz`, import.meta.url);
      const bytes = gunzipSync(readFileSync(file)).subarray(0, headerBytes + count * itemBytes);
      bytes.writeUInt32BE(count, 4);
      writeFileSync(join(folder, `${part}-${kind}`), bytes);
    }
  }
  return folder;
}
