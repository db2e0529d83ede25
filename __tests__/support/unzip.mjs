import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/**
 * The files in a zip archive by name; its checksums are checked on the way.
 *
 * @param {Buffer} archive
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function unzip(archive) {
  const files = new Map();
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}
