import { resolve } from 'node:path';
import { R as Refusal, o as digest, H as shuffle, I as stream, C as bytesPerImage, k as imageAt, B as BUNDLED, J as assetPath, K as shapeText, b as shortDigest, M as numbersAsNames, i as isFolder, N as DEFAULT_HIDDEN_UNITS, O as OPTIMIZERS, P as LEARNING_RATES, Q as DEFAULT_SEED, S as MAX_TRAININGS, T as isFile, U as TENSORFLOW_SOURCES, V as ENGINES } from './leaves.js';
import { r as readIdxFolder } from './idx-folder.js';
import { m as membersByLabel, p as printable } from './labelled-images.js';
import { r as refuse, a as oneOf, d as decimalNumber, w as wholeNumber, c as commentMode, t as truth, o as outputDirectory, b as tolerance, g as githubToken, e as baselineRef, f as baselinePath, n as nameLeg, h as contextObject } from './tolerance.js';
import { openSync, fstatSync, readFileSync, closeSync } from 'node:fs';
import { r as readTopology } from './read.js';
import { L as LANGUAGES } from './html.js';

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

function splitTest(dataset, images, { share, seed }) {
  const isTested = new Uint8Array(images.count);
  for (const [label, members] of membersByLabel(images.labels)) {
    if (members.length < 2) {
      throw new Refusal(
        `Dataset '${dataset}': class ${label} has one image, and input 'test-split' needs two of each class.`
      );
    }
    const count = Math.min(Math.max(Math.floor(share * members.length + 0.5), 1), members.length - 1);
    const order = shuffle(Uint32Array.from(members), stream(`${seed}/test_split/${label}`));
    for (const index of order.subarray(0, count)) isTested[index] = 1;
  }
  const part = (which) => {
    const indices = [...isTested.keys()].filter((index) => isTested[index] === which);
    return select(images, indices);
  };
  return { train: part(0), test: part(1) };
}
function select(images, indices) {
  const bytes = bytesPerImage(images);
  const selected = new Uint8Array(indices.length * bytes);
  for (const [position, index] of indices.entries()) selected.set(imageAt(images, index), position * bytes);
  const labels = Uint8Array.from(indices, (index) => images.labels[index] ?? 0);
  return { ...images, images: selected, labels, count: indices.length };
}

const DIGITS = 10;
async function loadDataset({ dataset: name, testSplit }, host) {
  const found = name === BUNDLED ? await readIdxFolder(assetPath("mnist")) : await read(resolve(host.workspace, name), host);
  const parts = bothParts(name, found, testSplit);
  const digests = dataDigests(parts);
  if (name === BUNDLED) refuseDamagedMnist(digests);
  refuseOtherShape(name, parts);
  const classes = name === BUNDLED ? DIGITS : found.classNames?.length ?? Math.max(2, largest(parts.train.labels) + 1);
  refuseUnknownLabel(name, parts.test.labels, classes);
  const { train, test } = parts;
  host.info(
    `${printable(name)}: ${train.count} training and ${test.count} test images of ${shapeText(train)}, ${classes} classes, digest ${shortDigest(digests.all)}`
  );
  return { name, train, test, classes, classNames: found.classNames ?? numbersAsNames(classes), testSplit, digests };
}
async function read(path, host) {
  if (!isFolder(path)) return (await import('./npz.js')).readNpz(path);
  return (await import('./folder-kinds.js')).readFolder(path, host);
}
function bothParts(name, { train, test }, testSplit) {
  if (test !== void 0 && testSplit !== void 0) {
    throw new Refusal(`Dataset '${printable(name)}' has a test part of its own: leave the input 'test-split' empty.`);
  }
  if (test !== void 0) return { train, test };
  if (testSplit !== void 0) return splitTest(name, train, testSplit);
  throw new Refusal(
    `Dataset '${printable(name)}' has no test part: set the input 'test-split' to the share of its images to test on, such as 0.2.`
  );
}
function largest(labels) {
  return labels.reduce((most, label) => Math.max(most, label), 0);
}
function refuseOtherShape(name, { train, test }) {
  if (shapeText(train) === shapeText(test)) return;
  throw new Refusal(
    `Dataset '${name}': training images are ${shapeText(train)}, but test images are ${shapeText(test)}.`
  );
}
function refuseUnknownLabel(name, labels, classes) {
  const index = labels.findIndex((label) => label >= classes);
  if (index < 0) return;
  throw new Refusal(
    `Dataset '${name}': test image ${index} has label ${labels[index] ?? ""}, but the training labels only go from 0 to ${classes - 1}.`
  );
}

function classroomOf({ environment }) {
  const [classroom, assignment, submission, commit, release] = [
    "CLASSROOM",
    "ASSIGNMENT",
    "SUBMISSION_TAG",
    "COMMIT_URL",
    "RELEASE_URL"
  ].map((name) => environment[name] ?? "");
  if (!classroom || !assignment || !submission || !commit || !release) return void 0;
  return { classroom, assignment, submission, commit, release, review: environment["REVIEW_URL"] || commit };
}

const MAX_FILE_BYTES = 1024 ** 2;
function modelFile(value, hiddenUnits, workspace) {
  if (value === "") return void 0;
  if (hiddenUnits !== DEFAULT_HIDDEN_UNITS) {
    throw new Refusal(
      `Inputs 'model' and 'hidden-units' must not both be given, but got '${value}' and '${hiddenUnits}'.`
    );
  }
  const text = textOf(resolve(workspace, value), value);
  return { path: value, topology: readTopology(text, value) };
}
function textOf(path, value) {
  const allowed = "empty or the path of a model as Keras or TensorFlow.js writes it in JSON";
  let file;
  try {
    file = openSync(path, "r");
  } catch {
    return refuse("model", value, `${allowed}, a file that can be read`);
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) refuse("model", value, `${allowed}, a file that can be read`);
    if (found.size > MAX_FILE_BYTES) {
      throw new Refusal(`${value} must have at most ${MAX_FILE_BYTES} bytes, but has ${found.size}.`);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${value} is not text in UTF-8, as JSON must be.`);
    throw error;
  } finally {
    closeSync(file);
  }
}

function optimizerInputs({ input }) {
  const optimizer = oneOf("optimizer", input("optimizer"), OPTIMIZERS);
  const rate = input("learning-rate");
  const learningRate = rate === "" ? LEARNING_RATES[optimizer] : decimalNumber("learning-rate", rate, 1e-30, 1e30);
  return { optimizer, learningRate };
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

function seedInputs(input) {
  const seed = wholeNumber("seed", input("seed"), 0, Number.MAX_SAFE_INTEGER);
  const repeats = wholeNumber("repeats", input("repeats"), 1, MAX_TRAININGS);
  const seeds = severalSeeds(input("seeds"));
  const [first] = seeds;
  if (first === void 0) return { seed, seeds, repeats };
  if (seed !== DEFAULT_SEED) refuse("seed", input("seed"), "left out when 'seeds' is given");
  if (seeds.length * repeats > MAX_TRAININGS) {
    const most = Math.floor(MAX_TRAININGS / seeds.length);
    refuse(
      "repeats",
      input("repeats"),
      `at most ${most} with ${seeds.length} seeds, ${MAX_TRAININGS} trainings in all`
    );
  }
  return { seed: first, seeds, repeats };
}
function severalSeeds(value) {
  if (value.trim() === "") return [];
  const allowed = `empty or 2 to ${MAX_TRAININGS} different whole numbers from 0 to ${Number.MAX_SAFE_INTEGER}, comma-separated`;
  const seeds = value.split(",").map((text) => seedIn(text.trim()) ?? refuse("seeds", value, allowed));
  const areFew = seeds.length >= 2 && seeds.length <= MAX_TRAININGS;
  return areFew && new Set(seeds).size === seeds.length ? seeds : refuse("seeds", value, allowed);
}
function seedIn(text) {
  const seed = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(seed) ? seed : void 0;
}

function testSplit(value, seed) {
  if (value === "") return void 0;
  const share = /^(0?\.\d+|\d+(\.\d+)?e-\d+)$/i.test(value) ? Number(value) : NaN;
  if (!(share > 0 && share < 1)) refuse("test-split", value, "empty or a number between 0 and 1, such as 0.2");
  return { share, seed };
}

const DEFAULT_MNIST_THRESHOLD = 0.97;
const MAX_THREADS = 64;
const MAX_HIDDEN_LAYERS = 16;
const MAX_UNITS = 16384;
const MAX_NAME_LENGTH = 100;
function readInputs(host) {
  const { input } = host;
  const dataset = datasetSource(input("dataset"), host.workspace);
  const seeds = seedInputs(input);
  return {
    dataset,
    testSplit: testSplit(input("test-split"), seeds.seed),
    model: modelFile(input("model"), input("hidden-units"), host.workspace),
    hiddenUnits: hiddenUnits(input("hidden-units")),
    engine: oneOf("engine", input("engine"), ENGINES),
    tensorflow: oneOf("tensorflow", input("tensorflow"), TENSORFLOW_SOURCES),
    threads: threads(input("threads")),
    ...seeds,
    epochs: wholeNumber("epochs", input("epochs"), 1, 1e3),
    batchSize: wholeNumber("batch-size", input("batch-size"), 1, 65536),
    ...optimizerInputs(host),
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
    classroom: classroomOf(host),
    summary: truth("summary", input("summary")),
    comment: commentMode(input("comment")),
    checkpoints: checkpoints(input("checkpoints")),
    fault: fault(input("inject-fault"))
  };
}
function datasetSource(value, workspace) {
  if (value === BUNDLED) return value;
  const path = resolve(workspace, value);
  if (value !== "" && (isFolder(path) || /\.npz$/i.test(value) && isFile(path))) return value;
  return refuse("dataset", value, `'${BUNDLED}', a folder of IDX files or images, or an .npz file`);
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

export { MAX_PLACES as M, loadDataset as l, readInputs as r };
