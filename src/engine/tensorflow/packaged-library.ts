import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A shared library of TensorFlow, on Linux, macOS or Windows. */
const LIBRARY = /^(lib)?tensorflow[\w.-]*$/;

/**
 * SHA-256 of the shared libraries that came with a tfjs-node, one after the other by name; links are none.
 *
 * @param modulePath its main file
 * @returns `null` when there are none where its installer puts them
 */
export async function packagedLibraryDigest(modulePath: string): Promise<string | null> {
  const folder = join(dirname(modulePath), '..', 'deps', 'lib');
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = found.filter((file) => file.isFile() && LIBRARY.test(file.name)).map(({ name }) => name);
  if (names.length === 0) return null;
  const hash = createHash('sha256');
  for (const name of names.sort()) await pipeline(createReadStream(join(folder, name)), hash, { end: false });
  return hash.digest('hex');
}
