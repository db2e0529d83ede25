import { join, resolve, relative, isAbsolute } from 'node:path';
import { R as Refusal, d as digest, m as messageOf, B as BUNDLED, b as assetPath, i as isFolder, M as MAX_REPEATS, E as ENGINES } from './leaves.js';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { r as refuse, w as wholeNumber, b as truth, o as outputDirectory, d as oneOf, e as tolerance, g as decimalNumber, n as nameLeg, h as contextObject, L as LANGUAGES } from './comparison2.js';

const PUBLISHED = {
  "training images": "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
  "training labels": "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
  "test images": "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
  "test labels": "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5"
};
function refuseDamagedMnist(digests) {
  const found = {
    "training images": digests.trainImages,
    "training labels": digests.trainLabels,
    "test images": digests.testImages,
    "test labels": digests.testLabels
  };
  for (const part of ["training images", "training labels", "test images", "test labels"]) {
    if (found[part] === PUBLISHED[part]) continue;
    throw new Refusal(
      `The bundled MNIST is damaged: its ${part} have SHA-256 ${found[part]}, expected ${PUBLISHED[part]}. Fetch this action again.`
    );
  }
}

function dataDigests({ train, test }) {
  return {
    trainImages: digest(train.images),
    trainLabels: digest(train.labels),
    testImages: digest(test.images),
    testLabels: digest(test.labels),
    all: digest(train.images, train.labels, test.images, test.labels)
  };
}

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
const MIN_CHUNK_BYTES = 2 ** 14;
const MAX_CHUNK_BYTES = 2 ** 26;
const MAX_SIDE = 1024;
async function readIdxFolder(folder) {
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all([
    readIdxFile(folder, IDX_FILES.trainImages, 3),
    readIdxFile(folder, IDX_FILES.trainLabels, 1),
    readIdxFile(folder, IDX_FILES.testImages, 3),
    readIdxFile(folder, IDX_FILES.testLabels, 1)
  ]);
  return {
    train: labelled(folder, "training", trainImages, trainLabels),
    test: labelled(folder, "test", testImages, testLabels)
  };
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
    return await promisify(gunzip)(packed, { maxOutputLength: MAX_FILE_BYTES, chunkSize: chunkSize(packed) });
  } catch (error) {
    throw new Refusal(`${path}.gz cannot be unpacked: ${messageOf(error)}.`);
  }
}
function chunkSize(packed) {
  const size = packed.length < 4 ? 0 : Buffer.from(packed.buffer, packed.byteOffset, packed.length).readUInt32LE(packed.length - 4);
  return Math.min(Math.max(size + 1, MIN_CHUNK_BYTES), MAX_CHUNK_BYTES);
}
async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return void 0;
    }
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

const DIGITS = 10;
async function loadDataset(name, host) {
  const parts = await readIdxFolder(name === BUNDLED ? assetPath("mnist") : resolve(host.workspace, name));
  const digests = dataDigests(parts);
  if (name === BUNDLED) refuseDamagedMnist(digests);
  refuseOtherSize(name, parts);
  const classes = name === BUNDLED ? DIGITS : Math.max(2, largest(parts.train.labels) + 1);
  refuseUnknownLabel(name, parts.test.labels, classes);
  const { train, test } = parts;
  host.info(
    `${name}: ${train.count} training and ${test.count} test images of ${train.rows} \xD7 ${train.columns} pixels, ${classes} classes, digest ${digests.all.slice(0, 12)}`
  );
  return { name, train, test, classes, classNames: numbersAsNames(classes), digests };
}
function numbersAsNames(classes) {
  return Array.from({ length: classes }, (_, label) => String(label));
}
function largest(labels) {
  return labels.reduce((most, label) => Math.max(most, label), 0);
}
function refuseOtherSize(name, { train, test }) {
  if (train.rows === test.rows && train.columns === test.columns) return;
  throw new Refusal(
    `Dataset '${name}': training images are ${train.rows} \xD7 ${train.columns} pixels, but test images are ${test.rows} \xD7 ${test.columns}.`
  );
}
function refuseUnknownLabel(name, labels, classes) {
  const index = labels.findIndex((label) => label >= classes);
  if (index < 0) return;
  throw new Refusal(
    `Dataset '${name}': test image ${index} has label ${labels[index] ?? ""}, but the training labels only go from 0 to ${classes - 1}.`
  );
}

const MAX_PATH_LENGTH = 1e3;
const MAX_REF_LENGTH = 255;
function baselinePath(value, workspace) {
  if (value === "") return void 0;
  const path = relative(workspace, resolve(workspace, value)).replaceAll("\\", "/");
  const isPlain = !/[\u0000-\u001f]/.test(path) && path.length <= MAX_PATH_LENGTH && !value.endsWith("/");
  if (!isPlain || path === "" || isAbsolute(path) || path.split("/")[0] === ".." || path.split("/")[0] === ".git") {
    refuse("baseline", value, `empty or a file in the repository, of at most ${MAX_PATH_LENGTH} characters`);
  }
  return path;
}
function baselineRef(value) {
  if (value === "") return void 0;
  if (value.length > MAX_REF_LENGTH || !/^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(value)) {
    refuse("baseline-ref", value, `empty or a commit, branch or tag, at most ${MAX_REF_LENGTH} characters`);
  }
  return value;
}
function githubToken(value) {
  if (!/^[\x21-\x7e]*$/.test(value)) throw new Refusal("Input 'github-token' must be a token without spaces.");
  return value;
}

const MAX_PLACES = 100;
function checkpoints(value) {
  if (value === "epochs") return { epochs: true, places: [] };
  if (value === "none") return { epochs: false, places: [] };
  const allowed = `'epochs', 'none' or at most ${MAX_PLACES} different places such as 2:100, comma-separated`;
  const parts = value.split(",").map((part) => part.trim());
  const places = parts.map((part) => place(part) ?? refuse("checkpoints", value, allowed));
  const isRepeated = new Set(places.map(({ epoch, step }) => `${epoch}:${step}`)).size < places.length;
  if (isRepeated || places.length > MAX_PLACES) refuse("checkpoints", value, allowed);
  return { epochs: true, places: places.sort((a, b) => a.epoch - b.epoch || a.step - b.step) };
}
function place(text) {
  const [, epoch, step] = /^([1-9]\d{0,3}):([1-9]\d{0,8})$/.exec(text) ?? [];
  return epoch === void 0 ? void 0 : { epoch: Number(epoch), step: Number(step) };
}
function fault(value) {
  if (value === "") return void 0;
  const allowed = "empty or like 'epoch=2,step=100,parameter=dense_1/kernel,element=412,bit=0', where epoch and step count from 1, element from 0 and bit from 0 to 31";
  const pairs = value.split(",").map((pair) => /^\s*([a-z]+)\s*=\s*(\S+)\s*$/.exec(pair)?.slice(1) ?? []);
  const given = new Map(pairs.map(([name = "", text2 = ""]) => [name, text2]));
  const number = (name, least, most) => {
    const text2 = given.get(name) ?? "";
    const found = /^\d{1,9}$/.test(text2) ? Number(text2) : NaN;
    return found >= least && found <= most ? found : refuse("inject-fault", value, allowed);
  };
  const epoch = number("epoch", 1, 1e3);
  const step = number("step", 1, 999999999);
  const element = number("element", 0, 999999999);
  const bit = number("bit", 0, 31);
  const parameter = given.get("parameter") ?? "";
  if (given.size !== 5 || pairs.length !== 5 || !/^\w+\/\w+$/.test(parameter)) refuse("inject-fault", value, allowed);
  const text = `epoch=${epoch},step=${step},parameter=${parameter},element=${element},bit=${bit}`;
  return { epoch, step, parameter, element, bit, text };
}

const DEFAULT_MNIST_THRESHOLD = 0.97;
const MAX_THREADS = 64;
const MAX_HIDDEN_LAYERS = 16;
const MAX_UNITS = 16384;
const MAX_NAME_LENGTH = 100;
function readInputs(host) {
  const { input } = host;
  const dataset = datasetSource(input("dataset"), host.workspace);
  return {
    dataset,
    hiddenUnits: hiddenUnits(input("hidden-units")),
    engine: oneOf("engine", input("engine"), ENGINES),
    threads: threads(input("threads")),
    seed: wholeNumber("seed", input("seed"), 0, Number.MAX_SAFE_INTEGER),
    epochs: wholeNumber("epochs", input("epochs"), 1, 1e3),
    batchSize: wholeNumber("batch-size", input("batch-size"), 1, 65536),
    learningRate: decimalNumber("learning-rate", input("learning-rate"), 1e-30, 1e30),
    accuracyThreshold: accuracyThreshold(input("accuracy-threshold"), dataset),
    expectedDigest: expectedDigest(input("expected-digest")),
    baseline: baselinePath(input("baseline"), host.workspace),
    baselineRef: baselineRef(input("baseline-ref")),
    githubToken: githubToken(input("github-token")),
    ...tolerance(input),
    language: oneOf("language", input("language"), LANGUAGES),
    pictures: truth("pictures", input("pictures")),
    outputDirectory: outputDirectory(input("output-directory"), host.workspace),
    upload: truth("upload", input("upload")),
    artifactName: artifactName(input("artifact-name")),
    retentionDays: retentionDays(input("retention-days")),
    leg: leg(host),
    summary: truth("summary", input("summary")),
    repeats: wholeNumber("repeats", input("repeats"), 1, MAX_REPEATS),
    checkpoints: checkpoints(input("checkpoints")),
    fault: fault(input("inject-fault"))
  };
}
function datasetSource(value, workspace) {
  if (value === BUNDLED) return value;
  if (value === "" || !isFolder(resolve(workspace, value))) {
    refuse("dataset", value, `'${BUNDLED}' or a folder with the four IDX files`);
  }
  return value;
}
function hiddenUnits(value) {
  if (value === "none") return [];
  const allowed = `'none' or at most ${MAX_HIDDEN_LAYERS} whole numbers from 1 to ${MAX_UNITS}, comma-separated`;
  const sizes = value.split(",").map((text) => text.trim());
  if (sizes.length > MAX_HIDDEN_LAYERS) refuse("hidden-units", value, allowed);
  return sizes.map((text) => {
    const units = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return units >= 1 && units <= MAX_UNITS ? units : refuse("hidden-units", value, allowed);
  });
}
function threads(value) {
  if (value === "auto") return value;
  const allowed = `'auto' or a whole number from 1 to ${MAX_THREADS}`;
  const count = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= MAX_THREADS ? count : refuse("threads", value, allowed);
}
function accuracyThreshold(value, dataset) {
  if (value !== "") return decimalNumber("accuracy-threshold", value, 0, 1);
  if (dataset === BUNDLED) return DEFAULT_MNIST_THRESHOLD;
  return refuse("accuracy-threshold", value, `given, from 0 to 1, when 'dataset' is not '${BUNDLED}'`);
}
function expectedDigest(value) {
  if (value === "") return void 0;
  if (!/^[0-9a-f]{64}$/i.test(value)) refuse("expected-digest", value, "empty or 64 hexadecimal digits");
  return value.toLowerCase();
}
function artifactName(value) {
  if (value.length < 1 || value.length > MAX_NAME_LENGTH || /["<>|*?:\\/\u0000-\u001f]/.test(value)) {
    refuse(
      "artifact-name",
      value,
      `1 to ${MAX_NAME_LENGTH} characters, none of them " : < > | * ? \\ / or a control character`
    );
  }
  return value;
}
function retentionDays(value) {
  return value === "" ? void 0 : wholeNumber("retention-days", value, 1, 90);
}
function leg({ input, environment }) {
  for (const name of ["leg", "job"]) {
    if (input(name).length > MAX_NAME_LENGTH) refuse(name, input(name), `at most ${MAX_NAME_LENGTH} characters`);
  }
  return nameLeg({
    leg: input("leg"),
    job: input("job"),
    matrix: contextObject("matrix", input("matrix")),
    strategy: contextObject("strategy", input("strategy")),
    action: environment["GITHUB_ACTION"] ?? "__"
  });
}

export { IDX_FILES as I, MAX_PLACES as M, loadDataset as l, readInputs as r };
