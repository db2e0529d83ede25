import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { R as Refusal, m as messageOf, $ as isAbsent } from './leaves.js';
import { c as chunkSizeFor } from './zip.js';

const UNSIGNED_BYTE = 8;
function parseIdx(file, content, dimensions) {
  const headerLength = 4 + 4 * dimensions;
  if (content.length < headerLength) {
    throw new Refusal(`${file} is truncated: ${content.length} bytes, but its header alone takes ${headerLength}.`);
  }
  const header = new DataView(content.buffer, content.byteOffset, headerLength);
  const magic = header.getUint32(0);
  const expected = UNSIGNED_BYTE << 8 | dimensions;
  if (magic !== expected) {
    throw new Refusal(`${file} has the magic number ${hex(magic)}, expected ${hex(expected)}.`);
  }
  const shape = Array.from({ length: dimensions }, (_, axis) => header.getUint32(4 + 4 * axis));
  const expectedLength = headerLength + shape.reduce((product, size) => product * size, 1);
  if (content.length !== expectedLength) {
    const fault = content.length < expectedLength ? "is truncated" : "has bytes left over";
    throw new Refusal(
      `${file} ${fault}: ${content.length} bytes, but its header (${shape.join(" \xD7 ")}) promises ${expectedLength}.`
    );
  }
  return { shape, bytes: content.subarray(headerLength) };
}
function idxFile(shape, elements) {
  const header = Buffer.alloc(4 + 4 * shape.length);
  header.writeUInt32BE(UNSIGNED_BYTE << 8 | shape.length);
  for (const [axis, size] of shape.entries()) header.writeUInt32BE(size, 4 + 4 * axis);
  return Buffer.concat([header, elements]);
}
function hex(magic) {
  return `0x${magic.toString(16).padStart(8, "0")}`;
}

const IDX_FILES = {
  trainImages: "train-images-idx3-ubyte",
  trainLabels: "train-labels-idx1-ubyte",
  testImages: "t10k-images-idx3-ubyte",
  testLabels: "t10k-labels-idx1-ubyte"
};
const MAX_FILE_BYTES = 2 ** 30;
const MAX_SIDE = 1024;
const idxFolder = {
  holds: `IDX files (${IDX_FILES.trainImages} and so on, each gzipped or not)`,
  recognises: (names) => names.some((name) => isIdxFile(name)),
  read: readIdxFolder
};
async function readIdxFolder(folder) {
  const hasTest = readdirSync(folder).some((name) => name.startsWith("t10k-") && isIdxFile(name));
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all([
    readIdxFile(folder, IDX_FILES.trainImages, 3),
    readIdxFile(folder, IDX_FILES.trainLabels, 1),
    hasTest ? readIdxFile(folder, IDX_FILES.testImages, 3) : void 0,
    hasTest ? readIdxFile(folder, IDX_FILES.testLabels, 1) : void 0
  ]);
  return {
    train: labelled(folder, "training", trainImages, trainLabels),
    test: testImages && testLabels && labelled(folder, "test", testImages, testLabels),
    classNames: void 0
  };
}
function isIdxFile(name) {
  const plain = name.replace(/\.gz$/, "");
  return Object.values(IDX_FILES).some((file) => file === plain);
}
async function readIdxFile(folder, name, dimensions) {
  return parseIdx(join(folder, name), await readMaybeGzipped(join(folder, name)), dimensions);
}
async function readMaybeGzipped(path) {
  const plain = await readIfThere(path);
  if (plain !== void 0) return plain;
  const packed = await readIfThere(`${path}.gz`);
  if (packed === void 0) throw new Refusal(`Dataset file ${path} does not exist, nor does ${path}.gz.`);
  try {
    const chunkSize = chunkSizeFor(unpackedSize(packed));
    return await promisify(gunzip)(packed, { maxOutputLength: MAX_FILE_BYTES, chunkSize });
  } catch (error) {
    throw new Refusal(`${path}.gz cannot be unpacked: ${messageOf(error)}.`);
  }
}
function unpackedSize(packed) {
  if (packed.length < 4) return 0;
  return Buffer.from(packed.buffer, packed.byteOffset, packed.length).readUInt32LE(packed.length - 4);
}
async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return void 0;
    throw new Refusal(`Dataset file ${path} cannot be read: ${messageOf(error)}.`);
  }
}
function labelled(folder, part, images, labels) {
  const [count = 0, rows = 0, columns = 0] = images.shape;
  const [labelCount = 0] = labels.shape;
  if (count !== labelCount) {
    throw new Refusal(`Dataset '${folder}': ${count} ${part} images, but ${labelCount} ${part} labels.`);
  }
  if (count === 0) throw new Refusal(`Dataset '${folder}': no ${part} images.`);
  if (rows < 1 || columns < 1 || rows > MAX_SIDE || columns > MAX_SIDE) {
    throw new Refusal(
      `Dataset '${folder}': ${part} images are ${rows} \xD7 ${columns} pixels; each side must be from 1 to ${MAX_SIDE}.`
    );
  }
  return { images: images.bytes, labels: labels.bytes, count, rows, columns, channels: 1 };
}

export { IDX_FILES as I, idxFolder as a, idxFile as i, parseIdx as p, readIdxFolder as r };
