import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';

/**
 * An index for pip (PEP 503) on this machine, with one wheel.
 *
 * @param {string} wheel path of the file
 * @param {object} [behaviour]
 * @param {() => void} [behaviour.onWheel] called when the file itself is asked for, before it is sent
 * @param {number} [behaviour.stallAfter] sends so many bytes and then nothing
 */
export async function pipIndex(wheel, { onWheel = () => {}, stallAfter } = {}) {
  const name = basename(wheel);
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.whl')) {
      onWheel();
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': statSync(wheel).size });
      const range = stallAfter === undefined ? {} : { end: stallAfter - 1 };
      const file = createReadStream(wheel, range);
      response.on('close', () => file.destroy());
      file.pipe(response, { end: stallAfter === undefined });
    } else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><a href="/files/${name}">${name}</a>`);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/simple`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
