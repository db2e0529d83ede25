import { stat, open } from 'node:fs/promises';
import { join, basename, dirname } from 'node:path';
import { openSync, readSync, closeSync, readdirSync, statSync, readFileSync } from 'node:fs';
import { y as yauzlExports } from './yauzl.js';
import { R as Refusal, m as messageOf, F as sizeOf$1, o as digest, G as littleEndianFloats, q as weightChecksum, j as isContained } from './leaves.js';
import { F as FIRST_FOLDER, s as seedOfFolder, i as evidenceOfMetrics, S as STEP_BYTES, j as decodeTrace } from './trainings.js';
import { l as listZip, u as unpack } from './zip.js';
import { s as stepsPerEpoch, p as parametersOf } from './parameters.js';
import { p as parseAggregate, a as parseMetrics } from './parse.js';

const OF_TRAINING = String.raw`metrics\.json|trace\.bin|checkpoints/epoch-[1-9]\d*(?:-step-[1-9]\d*)?\.bin`;
const EVIDENCE_PATH = new RegExp(`^(?:aggregate\\.json|(?:${FIRST_FOLDER})?(?:${OF_TRAINING}))$`);
const METRICS_OF_SEVERAL = new RegExp(`^(${FIRST_FOLDER})metrics\\.json$`);
function folderOfMetrics(path) {
  return METRICS_OF_SEVERAL.exec(path)?.[1];
}
function refuseLarger({ sizes, nameOf }, path, maxBytes) {
  const size = sizes.get(path) ?? 0;
  if (size > maxBytes) throw new Refusal(`${nameOf(path)} has ${size} bytes; at most ${maxBytes} are read.`);
}
const MAX_JSON_BYTES = 64 * 1024 ** 2;
function textOf(files, path) {
  if (!files.sizes.has(path)) throw new Refusal(`${files.place} holds no ${path}.`);
  refuseLarger(files, path, MAX_JSON_BYTES);
  return Buffer.from(files.read(path)).toString("utf8");
}
function filesBelow(folder, { place, sizes, nameOf, read }) {
  const below = [...sizes].filter(([path]) => path.startsWith(folder));
  return {
    place,
    sizes: new Map(below.map(([path, size]) => [path.slice(folder.length), size])),
    nameOf: (path) => nameOf(folder + path),
    read: (path) => read(folder + path)
  };
}

const LIMITS = { entries: 1e4, unpackedBytes: 4 * 1024 ** 3 };
async function evidenceInArchive(file) {
  let packed;
  try {
    const zip = await yauzlExports.openPromise(file, { lazyEntries: true, autoClose: false });
    try {
      packed = await listZip(zip, file, LIMITS, isEvidence);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is no sound zip archive: ${messageOf(error)}.`);
  }
  const found = inTopFolder(packed);
  return {
    place: file,
    sizes: new Map([...found].map(([path, { size }]) => [path, size])),
    nameOf: (path) => `${file}: ${path}`,
    read: (path) => readEntry(file, path, found.get(path))
  };
}
const TOP_FOLDER = /^[^/]+\//;
function isEvidence(path) {
  return EVIDENCE_PATH.test(path.replace(TOP_FOLDER, "")) || EVIDENCE_PATH.test(path);
}
function inTopFolder(packed) {
  const paths = [...packed.keys()];
  const holdsTraining = (folder) => packed.has(`${folder}metrics.json`) || paths.some((path) => path.startsWith(folder) && folderOfMetrics(path.slice(folder.length)) !== void 0);
  const folders = paths.map((path) => TOP_FOLDER.exec(path)?.[0] ?? "");
  const [top = "", ...others] = holdsTraining("") ? [] : new Set(folders.filter(holdsTraining));
  if (others.length > 0) return new Map(packed);
  return new Map(
    [...packed].filter(([path]) => path.startsWith(top)).map(([path, found]) => [path.slice(top.length), found])
  );
}
function readEntry(file, path, packed) {
  if (packed === void 0) throw new Refusal(`${file} holds no ${path}.`);
  let bytes;
  try {
    bytes = readAt(file, packed.start, packed.packedSize);
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${messageOf(error)}.`);
  }
  return unpack(bytes, packed, `${file}: ${path}`);
}
function readAt(file, start, length) {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, "r");
  try {
    let read = 0;
    while (read < length) {
      const count = readSync(descriptor, bytes, read, length - read, start + read);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}

const WEIGHT_BYTES = 4;
const MAX_CHECKPOINT_BYTES = 1024 ** 3;
function checkpointsIn(files, metrics, trace) {
  const steps = stepsPerEpoch(metrics.recipe, metrics.data.train.count);
  const bytes = WEIGHT_BYTES * parametersOf(metrics.recipe).reduce((sum, spec) => sum + sizeOf$1(spec), 0);
  const found = [];
  for (const [path, size] of files.sizes) {
    const [, epochText, stepText] = PATH.exec(path) ?? [];
    if (epochText === void 0) continue;
    const epoch = Number(epochText);
    const step = Number(stepText ?? steps);
    if (epoch > metrics.recipe.epochs || step > steps) {
      throw new Refusal(
        `${files.nameOf(path)} is of no step of this training, which has ${metrics.recipe.epochs} epochs of ${steps} steps.`
      );
    }
    const digests = metrics.digests.epochs[epoch - 1];
    if (digests === void 0) continue;
    const checksum = trace?.checksums[(epoch - 1) * steps + step - 1];
    const sha256 = step === steps ? digests.weights : void 0;
    if (size !== bytes) {
      throw new Refusal(`${files.nameOf(path)} must be ${bytes} bytes, the weights of its recipe, but is ${size}.`);
    }
    refuseLarger(files, path, MAX_CHECKPOINT_BYTES);
    if (sha256 === void 0 && checksum === void 0) continue;
    found.push({ epoch, step, weights: () => weightsIn(files, path, metrics, { sha256, checksum }) });
  }
  return found.sort((a, b) => a.epoch - b.epoch || a.step - b.step);
}
const PATH = /^checkpoints\/epoch-(\d+)(?:-step-(\d+))?\.bin$/;
function weightsIn(files, path, { recipe }, { sha256, checksum }) {
  const bytes = files.read(path);
  if (sha256 !== void 0 && digest(bytes) !== sha256) {
    throw new Refusal(`${files.nameOf(path)} is not the checkpoint whose digest metrics.json has.`);
  }
  const all = littleEndianFloats(bytes);
  let start = 0;
  const weights = parametersOf(recipe).map((spec) => {
    const end = start + sizeOf$1(spec);
    const parameter = all.subarray(start, end);
    start = end;
    return parameter;
  });
  if (checksum !== void 0 && weightChecksum(weights) !== checksum) {
    throw new Refusal(`${files.nameOf(path)} does not have the checksum that trace.bin has for its step.`);
  }
  return weights;
}

const FIRST = new RegExp(`^${FIRST_FOLDER}$`);
function evidenceInFolder(folder) {
  const within = (subfolder) => [subfolder, `${subfolder}checkpoints/`].flatMap(
    (path) => namesIn(join(folder, path)).map((name) => `${path}${name}`)
  );
  const top = within("");
  const several = top.includes("metrics.json") ? [] : namesIn(join(folder, "runs")).map((name) => `runs/${name}/`);
  const names = [...top, ...several.filter((path) => FIRST.test(path)).flatMap(within)];
  const paths = names.filter((path) => EVIDENCE_PATH.test(path)).sort();
  const sizes = new Map(paths.map((path) => [path, sizeOf(folder, path)]));
  const nameOf = (path) => join(folder, path);
  return { place: folder, sizes, nameOf, read: (path) => readWhole(nameOf(path), sizes.get(path)) };
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function sizeOf(folder, path) {
  const file = join(folder, path);
  if (!isContained(folder, file)) throw new Refusal(`${file} is a link that leads out of ${folder}.`);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new Refusal(`${file} is not a file.`);
  return found.size;
}
function readWhole(file, size) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
  if (bytes.length !== size) throw new Refusal(`${file} changed while it was read.`);
  return bytes;
}

function repeatsAgree({ repeats, seeds, gate, trainings }) {
  if (repeats === 1) return true;
  const first = new Map(trainings.toReversed().map(({ seed, weights }) => [seed, weights]));
  return trainings.length === repeats * (seeds?.asked.length ?? 1) && trainings.every(
    ({ finished, fault, seed, weights }) => finished && fault === null && weights === first.get(seed)
  ) && gate.checks.some(({ name, passed }) => name === "repeats" && passed);
}

const AGGREGATE = "aggregate.json";
function trainingsIn(files) {
  const folders = files.sizes.has("metrics.json") ? [] : [...files.sizes.keys()].flatMap((path) => folderOfMetrics(path) ?? []);
  const seedOf = (folder) => seedOfFolder(folder) ?? -1;
  const [first, ...others] = folders.sort((one, other) => seedOf(one) - seedOf(other));
  if (first === void 0) return [""];
  if (files.sizes.has(AGGREGATE)) refuseDisagreement(files);
  return [first, ...others];
}
function refuseDisagreement(files) {
  const name = files.nameOf(AGGREGATE);
  const aggregate = parseAggregate(textOf(files, AGGREGATE), name);
  if (!repeatsAgree(aggregate)) {
    throw new Refusal(
      `${name} says that not all trainings of this run ended the same, so none stands for the others; each is in a folder of its own in runs.`
    );
  }
  const missing = aggregate.trainings.find(
    ({ seed, repeat = 1, metrics }) => seed !== void 0 && repeat === 1 && !files.sizes.has(metrics)
  );
  if (missing !== void 0) throw new Refusal(`${name} lists ${missing.metrics.slice(0, 80)}, which is not there.`);
}

const METRICS = "metrics.json";
const TRACE = "trace.bin";
const MAX_TRACE_BYTES = 64 * 1024 ** 2;
async function readEvidence(path, name, limits = {}) {
  const { evidence } = await readTraining(path, name, limits);
  return evidence;
}
async function readTraining(path, name, limits = {}) {
  const files = await evidenceAt(path);
  const [folder, ...others] = trainingsIn(files);
  if (others.length > 0) {
    const seeds = [folder, ...others].map((one) => seedOfFolder(one) ?? "").join(", ");
    throw new Refusal(
      `${path} holds trainings of several seeds (${seeds}), each in a folder of its own, such as ${folder}: name one of these.`
    );
  }
  return trainingIn(files, folder, name, limits);
}
async function readSeeds(path, name, { maxTraceBytes = MAX_TRACE_BYTES } = {}) {
  const files = await evidenceAt(path);
  let rest = maxTraceBytes;
  const read = (folder) => {
    const { evidence } = trainingIn(files, folder, name, { maxTraceBytes: rest });
    rest -= STEP_BYTES * (evidence.trace?.checksums.length ?? 0);
    return { seed: seedOfFolder(folder), evidence };
  };
  const [first, ...others] = trainingsIn(files);
  return [read(first), ...others.map(read)];
}
function trainingIn(all, folder, name, { maxTraceBytes = MAX_TRACE_BYTES }) {
  const files = filesBelow(folder, all);
  const metrics = parseMetrics(textOf(files, METRICS), files.nameOf(METRICS));
  const seed = seedOfFolder(folder);
  if (seed !== null && seed !== metrics.recipe.seed) {
    throw new Refusal(
      `${files.nameOf(METRICS)}: recipe.seed must be ${seed}, as its folder says, but is ${metrics.recipe.seed}.`
    );
  }
  const trace = traceIn(files, metrics, Math.min(maxTraceBytes, MAX_TRACE_BYTES));
  const kept = { trace, checkpoints: checkpointsIn(files, metrics, trace) };
  return { metrics, evidence: evidenceOfMetrics(metrics, name, kept) };
}
async function evidenceAt(path) {
  const found = await stat(path).catch(() => void 0);
  if (found === void 0) throw new Refusal(`${path}: there is no such file or folder.`);
  if (found.isDirectory()) return evidenceInFolder(path);
  if (!found.isFile()) throw new Refusal(`${path} is neither a file nor a folder.`);
  if (path.endsWith(".zip") || await beginsLikeZip(path)) return evidenceInArchive(path);
  return basename(path) === METRICS ? evidenceInFolder(dirname(path)) : metricsAlone(path, found.size);
}
async function beginsLikeZip(path) {
  const file = await open(path).catch(() => void 0);
  if (file === void 0) throw new Refusal(`${path} cannot be read.`);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString("latin1") === "PK";
  } finally {
    await file.close();
  }
}
function metricsAlone(path, size) {
  return {
    place: path,
    sizes: /* @__PURE__ */ new Map([[METRICS, size]]),
    nameOf: () => path,
    read: () => readWhole(path, size)
  };
}
function traceIn(files, { recipe, data, digests }, maxBytes) {
  const size = files.sizes.get(TRACE);
  if (size === void 0) return null;
  const steps = digests.epochs.length * stepsPerEpoch(recipe, data.train.count);
  const expected = STEP_BYTES * steps;
  if (size !== expected) {
    throw new Refusal(
      `${files.nameOf(TRACE)} must be ${expected} bytes, ${STEP_BYTES} for each of ${steps} steps, but is ${size}.`
    );
  }
  refuseLarger(files, TRACE, maxBytes);
  return decodeTrace(files.read(TRACE));
}

export { readEvidence as a, readTraining as b, readSeeds as r };
