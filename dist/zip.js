import zlib from 'node:zlib';
import { R as Refusal } from './leaves.js';

const PACKED_OVERHEAD_BYTES = 1024;
const STORED = 0;
const DEFLATED = 8;
const MIN_CHUNK_BYTES = 2 ** 14;
const MAX_CHUNK_BYTES = 2 ** 26;
async function listZip(zip, file, limits, isWanted) {
  if (zip.entryCount > limits.entries) {
    throw new Refusal(`${file} holds ${zip.entryCount} entries; at most ${limits.entries} are read.`);
  }
  const packed = /* @__PURE__ */ new Map();
  let unpackedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > limits.unpackedBytes) {
      throw new Refusal(`${file} unpacks to more than ${limits.unpackedBytes} bytes.`);
    }
    if (!isWanted(entry.fileName)) continue;
    refuseStrange(entry, file);
    if (packed.has(entry.fileName)) throw new Refusal(`${file} holds ${entry.fileName} twice.`);
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const { compressedSize: packedSize, uncompressedSize: size, compressionMethod: method, crc32 } = entry;
    packed.set(entry.fileName, { start, packedSize, size, method, crc32 });
  }
  return packed;
}
function refuseStrange(entry, file) {
  const { fileName, compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (compressedSize > PACKED_OVERHEAD_BYTES + 2 * uncompressedSize) {
    throw new Refusal(
      `${file}: ${fileName} is packed to ${compressedSize} bytes, far more than its ${uncompressedSize}.`
    );
  }
  if (entry.externalFileAttributes >>> 28 === 10) throw new Refusal(`${file}: ${fileName} is a symbolic link.`);
  if (entry.isEncrypted()) throw new Refusal(`${file}: ${fileName} is encrypted.`);
  if (method !== STORED && method !== DEFLATED) {
    throw new Refusal(`${file}: ${fileName} is packed in a way (${method}) that is not known here.`);
  }
}
function unpackBeginning(bytes, { method }, length) {
  if (method === STORED) return bytes.subarray(0, length);
  const beginning = bytes.subarray(0, length);
  return zlib.inflateRawSync(beginning, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).subarray(0, length);
}
function chunkSizeFor(size) {
  return Math.min(Math.max(size + 1, MIN_CHUNK_BYTES), MAX_CHUNK_BYTES);
}
function unpack(bytes, { method, size, crc32 }, name) {
  const chunkSize = chunkSizeFor(size);
  try {
    const unpacked = method === STORED ? bytes : zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, size), chunkSize });
    if (unpacked.length === size && zlib.crc32(unpacked) === crc32) return unpacked;
  } catch {
  }
  throw new Refusal(`${name} is damaged: it does not unpack to what the archive declares.`);
}

export { unpackBeginning as a, chunkSizeFor as c, listZip as l, unpack as u };
