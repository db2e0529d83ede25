import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

import { lacking } from './lacking.js';
import type { Wheel } from './wheels.js';

/**
 * Takes the shared libraries out of a wheel, as streams: 614 MB are never in memory at once. Each is compared with its
 * SHA-256 on its way to the disk.
 *
 * @param file the wheel
 * @param folder to write them to
 * @throws Refusal when one is missing or is not the pinned one
 */
export async function unpackLibraries(file: string, wheel: Wheel, folder: string, signal: AbortSignal): Promise<void> {
  const missing = new Map(wheel.libraries.map((library) => [library.path, library]));
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const library = missing.get(entry.fileName);
      if (library === undefined) continue;
      missing.delete(entry.fileName);
      const hash = createHash('sha256');
      const hashing = new Transform({
        transform(chunk: Buffer, _, done) {
          hash.update(chunk);
          done(null, chunk);
        },
      });
      const packed = await zip.openReadStreamPromise(entry);
      await pipeline(packed, hashing, createWriteStream(join(folder, library.name), { flags: 'wx' }), { signal });
      const found = hash.digest('hex');
      if (found !== library.sha256) {
        throw lacking(`${library.name} in the wheel has SHA-256 ${found} instead of ${library.sha256}`);
      }
      if (missing.size === 0) return;
    }
  } finally {
    zip.close();
  }
  throw lacking(`the wheel ${wheel.package} ${wheel.version} holds no ${[...missing.keys()].join(' and no ')}`);
}
