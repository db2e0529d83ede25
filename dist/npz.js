import { openSync, fstatSync, readFileSync, closeSync } from 'node:fs';
import { y as yauzlExports } from './yauzl.js';
import { R as Refusal, m as messageOf } from './leaves.js';
import { l as listZip, a as unpackBeginning, u as unpack } from './zip.js';
import { p as printable, M as MAX_SIDE } from './labelled-images.js';

const MAX_HEADER_BYTES = 1024;
const MAGIC = Buffer.from("\x93NUMPY", "latin1");
const MAX_DIMENSIONS = 8;
const ENTRY = /\s*'(\w+)'\s*:\s*('[^'\\]*'|True|False|\([\d\s,]*\)|\[[^\]]*\])\s*(,|$)/y;
function parseNpyHeader(name, beginning) {
  const bytes = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  const version = bytes[MAGIC.length] ?? 0;
  const sizeBytes = version === 1 ? 2 : 4;
  const start = MAGIC.length + 2 + sizeBytes;
  if (!MAGIC.equals(bytes.subarray(0, MAGIC.length)) || bytes.length < start) throw noNpy(name, "it has no header");
  if (version < 1 || version > 3) throw noNpy(name, `its version is ${version}`);
  const length = start + bytes.readUIntLE(MAGIC.length + 2, sizeBytes);
  if (length > MAX_HEADER_BYTES) throw noNpy(name, `its header has ${length} bytes`);
  if (length > bytes.length) throw noNpy(name, "it is truncated");
  const entries = parseDictionary(name, bytes.toString("utf8", start, length));
  if (entries.get("fortran_order") === "True") {
    throw new Refusal(`${name} is in Fortran order; save it by numpy.ascontiguousarray, in C order.`);
  }
  const descr = entries.get("descr") ?? "";
  if (/^'\|?O/.test(descr)) throw new Refusal(`${name} holds pickled Python objects, which are never loaded.`);
  if (!descr.startsWith("'")) throw new Refusal(`${name} holds records; numbers are read.`);
  return { descr: descr.slice(1, -1), shape: parseShape(name, entries.get("shape") ?? ""), length };
}
function parseDictionary(name, header) {
  const inside = /^\{(.*)\}\s*$/s.exec(header)?.[1]?.trimEnd();
  if (inside === void 0) throw noNpy(name, "its header is no dictionary");
  const entries = /* @__PURE__ */ new Map();
  for (ENTRY.lastIndex = 0; ENTRY.lastIndex < inside.length; ) {
    const at = ENTRY.lastIndex;
    const [, key = "", value = ""] = ENTRY.exec(inside) ?? [];
    if (key === "" || entries.has(key))
      throw noNpy(name, `its header is not understood from '${printable(inside.slice(at, at + 40).trim())}' on`);
    entries.set(key, value);
  }
  const keys = [...entries.keys()].sort().join(", ");
  if (keys !== "descr, fortran_order, shape") throw noNpy(name, `its header has the keys ${keys}`);
  if (!/^(True|False)$/.test(entries.get("fortran_order") ?? "")) throw noNpy(name, "its order is not given");
  return entries;
}
function parseShape(name, tuple) {
  if (!/^\((\s*\d{1,15}\s*,)*(\s*\d{1,15}\s*)?\)$/.test(tuple)) throw noNpy(name, `its shape is ${printable(tuple)}`);
  const shape = tuple.slice(1, -1).split(",").map((size) => size.trim()).filter((size) => size !== "").map(Number);
  if (shape.length > MAX_DIMENSIONS) throw noNpy(name, `it has ${shape.length} dimensions`);
  return shape;
}
function noNpy(name, reason) {
  return new Refusal(`${name} is no sound .npy file: ${reason}.`);
}

const MAX_LABEL = 255;
function integerBytes(descr) {
  const [, order, kind, size] = /^([<>|])([iu])([1248])$/.exec(descr) ?? [];
  if (kind === void 0 || order === "|" && size !== "1") return void 0;
  return Number(size);
}
function labelBytes(name, descr, elements) {
  const size = integerBytes(descr) ?? 1;
  const view = new DataView(elements.buffer, elements.byteOffset, elements.byteLength);
  const littleEndian = !descr.startsWith(">");
  const isSigned = descr.includes("i");
  const read = (at) => {
    if (size === 1) return isSigned ? view.getInt8(at) : view.getUint8(at);
    if (size === 2) return isSigned ? view.getInt16(at, littleEndian) : view.getUint16(at, littleEndian);
    if (size === 4) return isSigned ? view.getInt32(at, littleEndian) : view.getUint32(at, littleEndian);
    return isSigned ? view.getBigInt64(at, littleEndian) : view.getBigUint64(at, littleEndian);
  };
  return Uint8Array.from({ length: elements.length / size }, (_, index) => {
    const label = read(index * size);
    if (label >= 0 && label <= MAX_LABEL) return Number(label);
    throw new Refusal(`${name}: label ${index} is ${label.toString()}; labels from 0 to ${MAX_LABEL} are read.`);
  });
}

const ARRAYS = ["x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"];
const MAX_BYTES = 2 ** 30;
const LIMITS = { entries: 1e3, unpackedBytes: MAX_BYTES };
async function readNpz(path) {
  const file = printable(path);
  let content;
  try {
    const descriptor = openSync(path, "r");
    try {
      const { size } = fstatSync(descriptor);
      if (size > MAX_BYTES) throw new Refusal(`${file} has ${size} bytes; at most ${MAX_BYTES} are read.`);
      content = readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be read: ${printable(messageOf(error))}.`);
  }
  return parseNpz(file, content);
}
async function parseNpz(file, content) {
  const packed = await packedArrays(file, content);
  const arrays = new Map(ARRAYS.map((name) => [name, arrayIn(file, content, name, packed.get(name))]));
  const part = (images, labels) => {
    const [x, y] = [arrays.get(images), arrays.get(labels)];
    if (x === void 0 && y === void 0) return void 0;
    if (x === void 0 || y === void 0) throw new Refusal(`${file} holds no ${x === void 0 ? images : labels}.`);
    return labelled(x, y);
  };
  const train = part("x_train.npy", "y_train.npy");
  if (train === void 0) throw new Refusal(`${file} holds no x_train.npy.`);
  return { train, test: part("x_test.npy", "y_test.npy"), classNames: void 0 };
}
async function packedArrays(file, content) {
  try {
    const zip = await yauzlExports.fromBufferPromise(content, { lazyEntries: true });
    return await listZip(zip, file, LIMITS, (path) => ARRAYS.some((name) => name === path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is no sound zip archive: ${printable(messageOf(error))}.`);
  }
}
function arrayIn(file, content, path, packed) {
  if (packed === void 0) return void 0;
  const name = `${file}: ${path}`;
  const bytes = content.subarray(packed.start, packed.start + packed.packedSize);
  let beginning;
  try {
    beginning = unpackBeginning(bytes, packed, MAX_HEADER_BYTES);
  } catch {
    throw new Refusal(`${name} is damaged: it cannot be unpacked.`);
  }
  const header = parseNpyHeader(name, beginning);
  const elementBytes = integerBytes(header.descr);
  if (elementBytes === void 0) throw new Refusal(`${name} holds '${printable(header.descr)}'; integers are read.`);
  const promised = header.length + header.shape.reduce((product, size) => product * size, elementBytes);
  if (promised !== packed.size) {
    throw new Refusal(
      `${name} has ${packed.size} bytes, but its header (${header.shape.join(" \xD7 ")} of ${header.descr}) promises ${promised}.`
    );
  }
  return { name, header, elements: () => unpack(bytes, packed, name).subarray(header.length) };
}
function labelled(x, y) {
  const { descr, shape } = x.header;
  const [count = 0, rows = 0, columns = 0, channels = 1] = shape;
  if (!descr.endsWith("u1")) throw new Refusal(`${x.name} holds '${descr}'; images are uint8, from 0 to 255.`);
  if (shape.length < 3 || shape.length > 4 || channels !== 1 && channels !== 3) {
    throw new Refusal(
      `${x.name} has the shape ${shape.join(" \xD7 ")}; images \xD7 rows \xD7 columns, images \xD7 rows \xD7 columns \xD7 1 and images \xD7 rows \xD7 columns \xD7 3 are read.`
    );
  }
  if (count === 0) throw new Refusal(`${x.name} holds no images.`);
  if (rows < 1 || columns < 1 || rows > MAX_SIDE || columns > MAX_SIDE) {
    throw new Refusal(`${x.name} has images of ${rows} \xD7 ${columns} pixels; each side must be from 1 to ${MAX_SIDE}.`);
  }
  const [labels = 0, width = 1] = y.header.shape;
  if (labels !== count || width !== 1 || y.header.shape.length < 1 || y.header.shape.length > 2) {
    throw new Refusal(
      `${y.name} has the shape ${y.header.shape.join(" \xD7 ") || "()"}; one label for each of ${count} images is needed.`
    );
  }
  return {
    images: x.elements(),
    labels: labelBytes(y.name, y.header.descr, y.elements()),
    count,
    rows,
    columns,
    channels
  };
}

export { parseNpz, readNpz };
