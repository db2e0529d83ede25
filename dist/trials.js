import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual, promisify } from 'node:util';
import { p as property, M as MAX_REPEATS, a as packageJson, m as messageOf, l as imageAt, n as littleEndianBytes, o as weightSpecs, q as kerasShape, R as Refusal, r as epochOrder, d as digest, u as weightChecksum, v as verdictPasses, w as worstVerdict, L as LOSS, A as ADAM, x as RECIPE_VERSION } from './leaves.js';
import { f as folderOfRepeat, a as encodeTrace, s as stepsPerEpoch, e as evidenceOfBaseline, k as keptOf, p as promiseOf } from './parameters.js';
import { w as writeFiles, a as withUploader } from './write.js';
import { platform, arch, totalmem, availableParallelism, cpus, endianness, release, type } from 'node:os';
import { t as textsIn, a as compareTrainings, i as inconclusive } from './comparison2.js';
import { r as readableJson, c as candidateBaseline } from './readable-json.js';
import { execFile } from 'node:child_process';
import { h as hasWasmSimd } from './wasm-simd.js';

class EarlierAttempt {
  #client;
  #leg;
  #environment;
  #folder;
  #unpacked;
  /** @param folder where artifacts are unpacked to look into them */
  constructor(client, leg, environment, folder) {
    this.#client = client;
    this.#leg = leg;
    this.#environment = environment;
    this.#folder = join(folder, "earlier");
  }
  /** Whether the zip of this name was uploaded by an earlier attempt of this leg: its `metrics.json` says so. */
  async left(zipName) {
    const attempt = Number(this.#environment["GITHUB_RUN_ATTEMPT"] ?? 1);
    if (!(attempt > 1)) return false;
    const artifact = await this.#find(zipName);
    if (artifact === void 0) return false;
    const { downloadPath = this.#folder } = await this.#client.downloadArtifact(artifact.id, { path: this.#folder });
    const run = await readRun(downloadPath);
    const { name, job, matrix, step } = this.#leg;
    const same = Number(property(run, "attempt")) < attempt && isDeepStrictEqual(
      ["leg", "job", "matrix", "step"].map((key) => property(run, key)),
      [name, job, matrix, step]
    );
    if (same) this.#unpacked = { zipName, path: downloadPath };
    return same;
  }
  /** Whether the un-zipped artifact of this name is, byte for byte, a file of the zip that the earlier attempt left. */
  async leftAlso(name, zipName, file) {
    if (this.#unpacked?.zipName !== zipName) return false;
    const artifact = await this.#find(name);
    const content = await readFile(join(this.#unpacked.path, file)).catch(() => void 0);
    if (artifact?.digest === void 0 || content === void 0) return false;
    return artifact.digest.replace("sha256:", "") === createHash("sha256").update(content).digest("hex");
  }
  async #find(name) {
    const { artifacts } = await this.#client.listArtifacts({ latest: true });
    return artifacts.find((artifact) => artifact.name === name);
  }
}
async function readRun(folder) {
  for (const path of ["metrics.json", `${folderOfRepeat(0)}metrics.json`]) {
    try {
      return property(property(JSON.parse(await readFile(join(folder, path), "utf8")), "environment"), "run");
    } catch {
    }
  }
  return void 0;
}

const TRAININGS = ["", ...Array.from({ length: MAX_REPEATS }, (_, index) => folderOfRepeat(index))];
const LEFTOVERS = {
  folders: TRAININGS.flatMap((folder) => [folder, `${folder}model/`, `${folder}checkpoints/`]),
  patterns: [
    /^(runs\/repeat-\d+\/)?metrics\.json$/,
    /^(baseline|comparison|aggregate)\.json$/,
    /^(runs\/repeat-\d+\/)?trace\.bin$/,
    /^(contact-sheet|misclassified)\.png$/,
    /^(runs\/repeat-\d+\/)?model\/(model\.json|weights\.bin)$/,
    /^(runs\/repeat-\d+\/)?checkpoints\/epoch-\d+(-step-\d+)?\.bin$/
  ]
};
const TAKEN = "this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; give one of the two another 'leg' or 'artifact-name'";
async function deliver(inputs, report, host) {
  for (const warning of report.warnings) host.warning(warning);
  await writeFiles(host.workspace, inputs.outputDirectory, report.files, LEFTOVERS);
  host.info(`${report.files.size} files are in ${inputs.outputDirectory}`);
  const names = [...report.files.keys()];
  const upload = await withUploader(inputs, host, (uploader) => uploadAll(uploader, inputs, names, host));
  return {
    path: (name) => report.files.has(name) ? join(inputs.outputDirectory, name) : void 0,
    upload: upload ?? { zip: void 0, contactSheet: void 0 }
  };
}
async function uploadAll(uploader, { artifactName, leg }, names, { environment }) {
  const earlier = new EarlierAttempt(uploader.client, leg, environment, uploader.folder);
  const zipName = `${artifactName}-${leg.fileName}`;
  const zip = await uploader.zip(zipName, names, { isOurs: () => earlier.left(zipName), otherwise: TAKEN });
  if (!names.includes("contact-sheet.png")) return { zip, contactSheet: void 0 };
  const sheetName = `contact-sheet-${leg.fileName}.png`;
  const contactSheet = await uploader.unzipped(sheetName, "contact-sheet.png", {
    isOurs: () => earlier.leftAlso(sheetName, zipName, "contact-sheet.png"),
    otherwise: TAKEN
  });
  return { zip, contactSheet };
}

function aggregateOf({ inputs, gate, repeats }) {
  return {
    schema: "mnist-action/aggregate/v1",
    action: packageJson.version,
    repeats: inputs.repeats,
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    trainings: repeats.map(({ evidence }, index) => ({
      metrics: `${folderOfRepeat(index)}metrics.json`,
      finished: evidence.finished,
      fault: evidence.fault,
      accuracy: evidence.result.accuracy,
      loss: evidence.result.loss,
      weights: evidence.digests.weights
    }))
  };
}

const MAX_FIRST = 30;
const MAX_MISTAKES = 60;
async function drawPictures(findings, beforeDrawing) {
  const { inputs, evaluation } = findings;
  if (!inputs.pictures || evaluation === null) return { pictures: [], warning: null };
  try {
    await beforeDrawing?.();
    const { drawSheet } = await import('./contact-sheet.js');
    const sheets = [
      ["contact-sheet.png", firstImages(findings, evaluation)],
      ["misclassified.png", mistakes(findings, evaluation)]
    ];
    return { pictures: sheets.map(([name, sheet]) => [name, drawSheet(sheet)]), warning: null };
  } catch (error) {
    const [reason = ""] = messageOf(error).split("\n");
    const warning = `No pictures were drawn: canvas cannot be used on this ${platform()}-${arch()} machine (${reason}).`;
    return { pictures: [], warning };
  }
}
function firstImages(findings, evaluation) {
  const { dataset, inputs } = findings;
  const count = Math.min(MAX_FIRST, dataset.test.count);
  const cells = Array.from({ length: count }, (_, index) => cell(dataset, evaluation, index));
  return {
    ...frame(findings, evaluation),
    title: textsIn(inputs.language).pictures.firstTitle(count, dataset.test.count),
    cells
  };
}
function mistakes(findings, evaluation) {
  const { dataset, inputs } = findings;
  const { pictures } = textsIn(inputs.language);
  const wrong = [...dataset.test.labels.keys()].map((index) => cell(dataset, evaluation, index)).filter((candidate) => candidate.label !== candidate.predicted).sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const cells = wrong.slice(0, MAX_MISTAKES);
  const title = wrong.length === 0 ? pictures.noMistakes(dataset.test.count) : pictures.mistakesTitle(cells.length, wrong.length, dataset.test.count);
  return { ...frame(findings, evaluation), title, cells };
}
function frame({ inputs, training }, evaluation) {
  const texts = textsIn(inputs.language);
  const digest = training.epochs.at(-1)?.weightsDigest.slice(0, 12) ?? "";
  const accuracy = texts.numbers.decimal(evaluation.accuracy, 4);
  return { subtitle: texts.pictures.subtitle(accuracy, inputs.seed, inputs.epochs, digest), texts };
}
function cell({ test, classes }, { predictions, probabilities }, index) {
  const { rows, columns } = test;
  const predicted = predictions[index] ?? 0;
  return {
    index,
    rows,
    columns,
    pixels: imageAt(test, index),
    label: test.labels[index] ?? 0,
    predicted,
    confidence: probabilities[index * classes + predicted] ?? 0
  };
}

function metricsOf(findings) {
  const { dataset, environment, evidence, training, gate } = findings;
  return {
    schema: "mnist-action/metrics/v1",
    action: packageJson.version,
    finished: training.finished,
    fault: evidence.fault,
    recipe: evidence.recipe,
    data: { name: dataset.name, ...evidence.data },
    environment,
    result: result(findings),
    digests: evidence.digests,
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    timing: {
      startedAt: findings.startedAt.toISOString(),
      totalSeconds: findings.seconds ?? (Date.now() - findings.startedAt.getTime()) / 1e3,
      epochs: training.epochs.map(({ epoch, trainSeconds, testSeconds }) => ({ epoch, trainSeconds, testSeconds }))
    }
  };
}
const TEXT_OR_NUMBERS = /"(?:[^"\\]|\\.)*"|\[[\s\d.,e-]*\]/g;
function metricsText(metrics) {
  const json = JSON.stringify(metrics, null, 2);
  return `${json.replaceAll(TEXT_OR_NUMBERS, (part) => part.startsWith('"') ? part : part.replaceAll(/\s+/g, ""))}
`;
}
function result({ training, evaluation, evidence }) {
  return {
    accuracy: evaluation?.accuracy ?? null,
    loss: evaluation?.loss ?? null,
    epochs: training.epochs.map(({ epoch, loss, accuracy, testLoss, testAccuracy }) => ({
      epoch,
      loss,
      accuracy,
      testLoss,
      testAccuracy
    })),
    classes: evaluation?.classes.map((scores) => ({ ...scores })) ?? null,
    confusionMatrix: evaluation?.confusion.map((row) => [...row]) ?? null,
    predictions: evaluation === null ? null : [...evaluation.predictions],
    mistakes: evidence.result.mistakes && Object.fromEntries(evidence.result.mistakes)
  };
}

function savedModel(model, weights) {
  const json = {
    format: "layers-model",
    generatedBy: "mnist-action",
    convertedBy: null,
    modelTopology: {
      class_name: "Sequential",
      config: { name: "sequential_1", layers: topology(model) },
      keras_version: "tfjs-layers 4.22.0",
      backend: "tensor_flow.js"
    },
    weightsManifest: [
      {
        paths: ["weights.bin"],
        weights: weightSpecs(model.layers).map((spec) => ({ ...spec, dtype: "float32" }))
      }
    ]
  };
  return { "model.json": `${JSON.stringify(json, null, 2)}
`, "weights.bin": weightBytes(weights) };
}
function weightBytes(weights) {
  return Buffer.concat(weights.map(littleEndianBytes));
}
function topology({ imageShape, layers }) {
  return [
    {
      class_name: "Flatten",
      config: {
        name: "flatten",
        trainable: true,
        batch_input_shape: [null, ...kerasShape(imageShape)],
        dtype: "float32"
      }
    },
    ...layers.map(({ name, units, activation }) => ({
      class_name: "Dense",
      config: {
        name,
        trainable: true,
        units,
        activation,
        use_bias: true,
        kernel_initializer: { class_name: "GlorotUniform", config: { seed: null } },
        bias_initializer: { class_name: "Zeros", config: {} }
      }
    }))
  ];
}

async function report(findings, beforeDrawing) {
  const { repeats } = findings;
  const files = /* @__PURE__ */ new Map();
  const put = (folder, some) => {
    for (const [name, content] of some) files.set(folder + name, content);
  };
  if (repeats.length === 0) put("", trainingFiles(findings));
  for (const [index, repeat] of repeats.entries()) {
    put(folderOfRepeat(index), trainingFiles(repeat));
    put(folderOfRepeat(index), metricsFile(repeat));
  }
  for (const [name, content] of Object.entries(comparisonFiles(findings))) {
    files.set(name, Buffer.from(readableJson(content)));
  }
  const { pictures, warning } = await drawPictures(findings, beforeDrawing);
  for (const [name, png] of pictures) files.set(name, png);
  if (repeats.length === 0) put("", metricsFile(findings));
  else files.set("aggregate.json", Buffer.from(readableJson(aggregateOf(findings))));
  return { files, warnings: warning === null ? [] : [warning] };
}
function metricsFile(findings) {
  return /* @__PURE__ */ new Map([["metrics.json", Buffer.from(metricsText(metricsOf(findings)))]]);
}
function trainingFiles({ inputs, model, training }) {
  const files = /* @__PURE__ */ new Map();
  for (const { epoch, weights, checkpoints } of training.epochs) {
    for (const { step, weights: kept } of checkpoints) {
      files.set(`checkpoints/epoch-${epoch}-step-${step}.bin`, weightBytes(kept));
    }
    if (inputs.checkpoints.epochs) files.set(`checkpoints/epoch-${epoch}.bin`, weightBytes(weights));
  }
  files.set("trace.bin", encodeTrace(training.epochs.map(({ steps }) => steps)));
  const last = training.epochs.at(-1);
  if (training.finished && last !== void 0) {
    for (const [name, content] of Object.entries(savedModel(model, last.weights))) {
      files.set(`model/${name}`, Buffer.from(content));
    }
  }
  return files;
}
function comparisonFiles(findings) {
  const { verdict, comparisons, tolerance } = findings.gate;
  const files = {};
  if (mayBeProposed(findings)) files["baseline.json"] = candidateBaseline(findings.evidence);
  if (verdict !== "") {
    files["comparison.json"] = {
      schema: "mnist-action/comparison/v1",
      verdict,
      tolerance,
      comparisons: [...comparisons]
    };
  }
  return files;
}
function mayBeProposed({ evidence, gate, repeats }) {
  const trainings = [evidence, ...repeats.map((repeat) => repeat.evidence)];
  const isSame = gate.verdicts.repeats === "" || gate.verdicts.repeats === "reproduced";
  return isSame && trainings.every(({ finished, fault }) => finished && fault === null);
}

const LOSS_DECIMALS = 8;
const EPSILON = 1e-7;
function score(probabilities, labels, classes) {
  const predictions = new Uint8Array(labels.length);
  let correct = 0;
  let loss = 0;
  for (const [index, label] of labels.entries()) {
    const row = probabilities.subarray(index * classes, (index + 1) * classes);
    const predicted = indexOfLargest(row);
    predictions[index] = predicted;
    if (predicted === label) correct++;
    loss -= Math.log(Math.min(Math.max(row[label] ?? NaN, EPSILON), 1 - EPSILON));
  }
  return { accuracy: correct / labels.length, loss: roundLoss(loss / labels.length), predictions };
}
function roundLoss(loss) {
  return Number(loss.toFixed(LOSS_DECIMALS));
}
function indexOfLargest(values) {
  let best = 0;
  let most = -Infinity;
  for (const [index, value] of values.entries()) {
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}

function refuseNonFinite(weights, { layers }, epoch) {
  const specs = weightSpecs(layers);
  for (const [position, array] of weights.entries()) {
    const element = array.findIndex((weight) => !Number.isFinite(weight));
    if (element < 0) continue;
    throw new Refusal(
      `After epoch ${epoch} element ${element} of ${specs[position]?.name ?? "the weights"} is ${array[element] ?? NaN}, not a finite number: this training has no result. A lower learning-rate may help.`
    );
  }
}
function refuseNonFiniteProbabilities(probabilities, { count }, epoch) {
  const element = probabilities.findIndex((probability) => !Number.isFinite(probability));
  if (element < 0) return;
  throw new Refusal(
    `After epoch ${epoch} the probabilities of test image ${Math.floor(element * count / probabilities.length)} are not finite numbers: this training has no result. A lower learning-rate may help.`
  );
}

function refuseUnreachable(schedule, model, { train }) {
  const { epochs, checkpoints, fault } = schedule;
  const steps = stepsPerEpoch(schedule, train.count);
  const isReached = ({ epoch, step }) => epoch <= epochs && step <= steps;
  const extent = `epochs 1 to ${epochs} and steps 1 to ${steps} are this training's`;
  const beyond = checkpoints?.places.find((place) => !isReached(place));
  if (beyond !== void 0) {
    throw new Refusal(
      `Input 'checkpoints' must name places of this training, but got '${beyond.epoch}:${beyond.step}': ${extent}.`
    );
  }
  if (fault === void 0) return;
  if (!isReached(fault)) {
    throw new Refusal(`Input 'inject-fault' must name a place of this training, but got '${fault.text}': ${extent}.`);
  }
  weightBitOf(fault, model);
}
function weightBitOf({ parameter: name, element, bit, text }, { layers }) {
  const specs = weightSpecs(layers);
  const parameter = specs.findIndex((spec) => spec.name === name);
  const shape = specs[parameter]?.shape;
  if (shape === void 0) {
    const names = specs.map((spec) => spec.name).join(", ");
    throw new Refusal(`Input 'inject-fault' must name a parameter of the model, one of ${names}, but got '${text}'.`);
  }
  const elements = shape.reduce((product, size) => product * size, 1);
  if (element >= elements) {
    throw new Refusal(
      `Input 'inject-fault' must name an element of ${name} from 0 to ${elements - 1}, but got '${text}'.`
    );
  }
  return { parameter, element, bit };
}
function stretches({ checkpoints, fault }, epoch, steps) {
  const places = [...checkpoints?.places ?? [], ...fault === void 0 ? [] : [fault]];
  const ends = /* @__PURE__ */ new Set([...places.filter((place) => place.epoch === epoch).map(({ step }) => step), steps]);
  const sorted = [...ends].sort((a, b) => a - b);
  return sorted.map((to, index) => ({ from: sorted[index - 1] ?? 0, to }));
}

async function trainEpoch(course, epoch) {
  const { engine, model, host, schedule } = course;
  const { train: images, test, classes } = course.dataset;
  host.cancelled.throwIfAborted();
  const order = epochOrder(schedule.seed, epoch, images.count);
  const started = performance.now();
  const { steps, checkpoints } = await takeSteps(course, epoch, order);
  const trained = performance.now();
  const weights = await engine.weights();
  refuseNonFinite(weights, model, epoch);
  const probabilities = new Float32Array(await engine.predict(test, host.cancelled));
  refuseNonFiniteProbabilities(probabilities, test, epoch);
  const tested = score(probabilities, test.labels, classes);
  return {
    epoch: {
      epoch,
      orderDigest: digest(order),
      weights,
      weightsDigest: digest(...weights),
      checkpoints,
      steps,
      loss: roundLoss(meanLoss(steps.losses, order.length, schedule.batchSize)),
      accuracy: steps.correct / order.length,
      testLoss: tested.loss,
      testAccuracy: tested.accuracy,
      trainSeconds: (trained - started) / 1e3,
      testSeconds: (performance.now() - trained) / 1e3
    },
    probabilities
  };
}
async function takeSteps(course, epoch, order) {
  const { engine, schedule, host } = course;
  const { batchSize, epochs, checkpoints: asked } = schedule;
  const count = stepsPerEpoch(schedule, order.length);
  const losses = new Float32Array(count);
  const checksums = new Uint32Array(count);
  const checkpoints = [];
  let correct = 0;
  const progress = host.progress(`Epoch ${epoch}/${epochs}`, count);
  try {
    for (const { from, to } of stretches(schedule, epoch, count)) {
      const indices = order.subarray(from * batchSize, to * batchSize);
      const steps = await engine.train(indices, reportTo(progress, from), host.cancelled);
      losses.set(steps.losses, from);
      checksums.set(steps.checksums, from);
      correct += steps.correct;
      if (await injectFault(course, epoch, to)) checksums[to - 1] = weightChecksum(await engine.weights());
      const isAsked = asked?.places.some((place) => place.epoch === epoch && place.step === to) ?? false;
      if (isAsked) checkpoints.push({ step: to, weights: await engine.weights() });
    }
  } finally {
    progress.end();
  }
  return { steps: { losses, checksums, correct }, checkpoints };
}
function reportTo(progress, from) {
  return (done, loss) => {
    progress.update(from + done, `loss ${loss.toFixed(4)}`);
  };
}
async function injectFault({ engine, model, schedule, host }, epoch, step) {
  const { fault } = schedule;
  if (fault?.epoch !== epoch || fault.step !== step) return false;
  await engine.flipBit(weightBitOf(fault, model));
  host.info(
    `Epoch ${epoch}, step ${step}: bit ${fault.bit} of element ${fault.element} of ${fault.parameter} was flipped on purpose, as the input 'inject-fault' says.`
  );
  return true;
}
function meanLoss(losses, images, batchSize) {
  let sum = 0;
  for (const [step, loss] of losses.entries()) sum += loss * Math.min(batchSize, images - step * batchSize);
  return sum / images;
}

async function train(engine, model, dataset, schedule, host) {
  const epochs = [];
  let probabilities = new Float32Array();
  try {
    for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
      const trained = await trainEpoch({ engine, model, dataset, schedule, host }, epoch);
      epochs.push(trained.epoch);
      probabilities = trained.probabilities;
      host.info(epochLine(trained.epoch, schedule.epochs));
    }
  } catch (error) {
    if (!host.cancelled.aborted || error !== host.cancelled.reason) throw error;
  } finally {
    await engine.dispose();
  }
  const initialDigest = digest(...model.initialWeights);
  const finished = epochs.length === schedule.epochs;
  return { engine: engine.description, finished, initialDigest, epochs, probabilities };
}
function epochLine(epoch, epochs) {
  return [
    `Epoch ${epoch.epoch}/${epochs}`,
    `loss ${epoch.loss.toFixed(4)}`,
    `accuracy ${epoch.accuracy.toFixed(4)}`,
    `test loss ${epoch.testLoss.toFixed(4)}`,
    `test accuracy ${epoch.testAccuracy.toFixed(4)}`,
    `weights ${epoch.weightsDigest.slice(0, 12)}`,
    `${(epoch.trainSeconds + epoch.testSeconds).toFixed(1)} s`
  ].join("  ");
}

async function startEngine(inputs, model, images, host) {
  const { batchSize, learningRate, threads } = inputs;
  const engine = await STARTERS[inputs.engine]({ model, images, batchSize, learningRate, threads });
  const { name, version, promise, arithmetic, threads: used } = engine.description;
  host.info(`${name} ${version}, bits: ${promise}, threads: ${used}`);
  if (arithmetic === "scalar") {
    host.info("This machine has no WebAssembly SIMD: plain arithmetic computes the same bits, many times slower.");
  }
  return engine;
}
const STARTERS = {
  wasm: async (task) => (await import('./wasm.js')).startWasm(task),
  tfjs: async (task) => (await import('./tfjs.js')).startTfjs(task)
};

function evaluate({ finished, probabilities }, { test, classes }) {
  if (!finished) return null;
  const { accuracy, loss, predictions } = score(probabilities, test.labels, classes);
  const confusion = confusionMatrix(test.labels, predictions, classes);
  return {
    accuracy,
    loss,
    predictions,
    probabilities,
    confusion,
    classes: confusion.map((_, label) => classScore(confusion, label)),
    probabilitiesDigest: digest(probabilities),
    predictionsDigest: digest(predictions)
  };
}
function confusionMatrix(labels, predictions, classes) {
  const cells = new Uint32Array(classes * classes);
  for (const [index, label] of labels.entries()) {
    const cell = label * classes + (predictions[index] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return Array.from({ length: classes }, (_, row) => [...cells.subarray(row * classes, (row + 1) * classes)]);
}
function classScore(confusion, label) {
  const hits = confusion[label]?.[label] ?? 0;
  const support = (confusion[label] ?? []).reduce((sum, count) => sum + count, 0);
  const predicted = confusion.reduce((sum, row) => sum + (row[label] ?? 0), 0);
  return {
    label,
    precision: ratio(hits, predicted),
    recall: ratio(hits, support),
    f1: ratio(2 * hits, predicted + support),
    support
  };
}
function ratio(part, whole) {
  return whole === 0 ? null : part / whole;
}

const LOSS_TOLERANCE = 15e-9;
function contradictionWith(reference, run, found, { baseline, comparison }) {
  const [promised, promises] = [reference.promise.kind, run.promise.kind];
  if (promised !== promises) {
    const { firstDifference } = found;
    const told = firstDifference === null ? [] : [comparison.firstDifference(firstDifference, reference.name, run.name)];
    return { ...found, verdict: "diverged", reasons: [baseline.promiseEdited(promised, promises), ...told] };
  }
  if (found.verdict !== "reproduced") return void 0;
  const claim = claims(reference, run).find(([, claimed2, actual2]) => !isSame(claimed2, actual2));
  if (claim === void 0) return void 0;
  const [field, claimed, actual] = claim;
  const [expected, candidate] = [String(claimed ?? "\u2013"), String(actual ?? "\u2013")];
  return {
    ...found,
    verdict: "diverged",
    reasons: [baseline.contradicts(field, expected, candidate)],
    firstDifference: null
  };
}
function claims(reference, run) {
  const [claimed, actual] = [reference.result, run.result];
  const images = /* @__PURE__ */ new Set([...claimed.mistakes?.keys() ?? [], ...actual.mistakes?.keys() ?? []]);
  return [
    ["accuracy", claimed.accuracy, actual.accuracy],
    ["loss", claimed.loss, actual.loss],
    ...actual.epochs.flatMap(({ testLoss, testAccuracy }, index) => [
      [`epochs.${index}.testLoss`, claimed.epochs[index]?.testLoss, testLoss],
      [`epochs.${index}.testAccuracy`, claimed.epochs[index]?.testAccuracy, testAccuracy]
    ]),
    ...[...images].map((image) => [
      `mistakes.${image}`,
      claimed.mistakes?.get(image),
      actual.mistakes?.get(image)
    ])
  ];
}
function isSame(claimed, actual) {
  if (typeof claimed !== "number" || typeof actual !== "number") return claimed === actual;
  return Math.abs(claimed - actual) < LOSS_TOLERANCE;
}

function againstBaseline(reading, run, tolerance, texts) {
  const base = evidenceIn(reading.base.file, reading.names.base);
  const proposed = evidenceIn(reading.proposed?.file, reading.names.proposed);
  const onBase = base && compareTrainings(base, run, tolerance, texts);
  const reference = referenceOf(reading, base, proposed);
  const digests = reference === void 0 ? inconclusive(texts.baseline.baseFile, run.name, texts.baseline.nothingSound(reading.account)) : digestComparison(reference, run, reference === base ? onBase : void 0, tolerance, texts);
  const note = base !== void 0 && reference === proposed ? [texts.baseline.accuracyOf(base.name)] : [];
  return {
    counterpart: "baseline",
    comparison: {
      ...digests,
      reasons: [...digests.reasons, ...note],
      accuracy: onBase?.accuracy ?? null,
      labels: onBase?.labels ?? null
    },
    checks: [
      ...isFirst(reading, digests) ? [] : [accuracyCheck(reading, onBase, tolerance, texts)],
      digestCheck(digests, reference, run, tolerance, texts)
    ]
  };
}
function evidenceIn(file, name) {
  return file?.state === "read" ? evidenceOfBaseline(file.baseline, name) : void 0;
}
function referenceOf({ base, proposed }, onBase, onProposed) {
  if (base.file.state === "unreadable") return void 0;
  if (base.file.state === "invalid") return onProposed;
  return proposed === null || proposed.file.state === "absent" ? onBase : onProposed;
}
function digestComparison(reference, run, known, tolerance, texts) {
  const found = known ?? compareTrainings(reference, run, tolerance, texts);
  const contradiction = contradictionWith(reference, run, found, texts);
  if (contradiction !== void 0) return contradiction;
  const isOther = found.firstDifference?.rung === "data" || found.firstDifference?.rung === "recipe";
  if (known === void 0 || !isOther) return found;
  return { ...found, reasons: [...found.reasons, texts.baseline.notProposed] };
}
function isFirst({ base }, digests) {
  return base.file.state === "absent" || base.file.state === "invalid" && digests.verdict === "reproduced";
}
function accuracyCheck({ account }, onBase, tolerance, texts) {
  if (!onBase?.accuracy) {
    return { name: "accuracy", passed: false, expected: "", actual: "", sentence: texts.gate.noAccuracy(account) };
  }
  const { passed, reference, candidate } = onBase.accuracy;
  const sentence = accuracySentence(onBase.reference, onBase.accuracy, tolerance, texts);
  return { name: "accuracy", passed, expected: reference, actual: candidate, sentence };
}
function accuracySentence(base, { reference, candidate, drop, mcnemar }, { maxAccuracyDrop, significance }, { gate, numbers }) {
  const share = (value) => numbers.exact(Number(value.toFixed(4)));
  const points = (value) => numbers.decimal(100 * value, 2);
  const change = drop > 0 ? gate.dropped(points(drop)) : drop < 0 ? gate.improved(points(-drop)) : gate.unchanged;
  const [chance, allowed] = mcnemar === null ? [gate.unpaired, gate.allowedDrop(points(maxAccuracyDrop))] : [
    gate.pValue(numbers.exact(Number(mcnemar.pValue.toPrecision(2)))),
    gate.allowedByChance(points(maxAccuracyDrop), numbers.exact(significance))
  ];
  return gate.accuracyAgainst(base, share(reference), share(candidate), change, chance, allowed);
}
function digestCheck({ reference: name, verdict, reasons, accuracy }, reference, run, { reproducibility }, { comparison, gate }) {
  const ofAccuracy = accuracy && comparison.accuracy(accuracy);
  return {
    name: "baseline",
    passed: verdictPasses(verdict, reproducibility),
    expected: reference?.digests.weights ?? "",
    actual: run.digests.weights ?? "",
    sentence: gate.digestsAgainst(name, reasons.filter((reason) => reason !== ofAccuracy).join(" "))
  };
}

function againstExpectedDigest({ expectedDigest: expected, language, reproducibility }, run) {
  if (expected === void 0) return [];
  const { gate } = textsIn(language);
  const actual = run.digests.weights ?? "";
  const sentence = gate.digestOf(expected, actual);
  const verdict = actual === expected ? "reproduced" : "diverged";
  const passed = verdictPasses(verdict, reproducibility);
  const firstDifference = verdict === "reproduced" ? null : {
    rung: "weights",
    field: "digests.weights",
    reference: expected,
    candidate: actual,
    epoch: run.recipe.epochs,
    step: null,
    element: null
  };
  const comparison = {
    reference: gate.expectedDigest,
    candidate: run.name,
    verdict,
    reasons: [sentence],
    firstDifference,
    accuracy: null,
    labels: null
  };
  const check = { name: "digest", passed, expected, actual, sentence };
  return [{ counterpart: "expected digest", comparison, checks: [check] }];
}

function againstFirst(first, others, tolerance, texts) {
  const comparisons = others.map((other) => compareTrainings(first, other, tolerance, texts));
  const verdict = worstVerdict(comparisons.map((comparison) => comparison.verdict));
  const position = comparisons.findIndex((comparison) => comparison.verdict === verdict);
  const worst = comparisons[position];
  if (verdict === "" || worst === void 0) return [];
  const sentence = verdict === "reproduced" ? texts.gate.repeatsAgree(comparisons.length + 1) : texts.gate.repeatDiffers(worst.candidate, first.name, worst.reasons.join(" "));
  const check = {
    name: "repeats",
    passed: verdictPasses(verdict, tolerance.reproducibility),
    expected: first.digests.weights ?? "",
    actual: others[position]?.digests.weights ?? "",
    sentence
  };
  return comparisons.map((comparison, index) => ({
    counterpart: "repeats",
    comparison,
    checks: index === position ? [check] : []
  }));
}

function withoutOutcome({ expectedDigest, language, repeats }, run, baseline, unfinished, position) {
  const { baseline: words, comparison, gate } = textsIn(language);
  const told = (counterpart, reference, candidate) => ({
    counterpart,
    comparison: inconclusive(reference, candidate, comparison.unfinished(unfinished.name)),
    checks: []
  });
  return [
    ...expectedDigest === void 0 ? [] : [told("expected digest", gate.expectedDigest, run.name)],
    ...baseline === null ? [] : [told("baseline", words.baseFile, run.name)],
    // Where the first was cancelled, it is the second that was never trained.
    ...repeats === 1 ? [] : [told("repeats", gate.repeat(1), gate.repeat(Math.max(2, position)))]
  ];
}

function judge(demands, run, baseline, others = []) {
  const { reproducibility, maxAccuracyDrop, significance } = demands;
  const tolerance = { reproducibility, maxAccuracyDrop, significance };
  const texts = textsIn(demands.language);
  const { accuracy } = run.result;
  const all = [run, ...others];
  const position = all.findIndex(({ finished }) => !finished);
  const isUnfinished = accuracy === null || position >= 0;
  const unfinished = all[position] ?? run;
  const compared = isUnfinished ? withoutOutcome(demands, run, baseline, unfinished, position + 1) : [
    ...againstExpectedDigest(demands, run),
    ...baseline === null ? [] : [againstBaseline(baseline, run, tolerance, texts)],
    ...againstFirst(run, others, tolerance, texts)
  ];
  const own = isUnfinished ? finishedCheck(demands, unfinished) : thresholdCheck(demands, accuracy);
  const checks = [own, ...compared.flatMap((one) => one.checks), ...faultChecks(demands, all)];
  const comparisons = compared.map(({ comparison }) => comparison);
  return {
    passed: checks.every((check) => check.passed),
    verdict: worstVerdict(comparisons.map(({ verdict }) => verdict)),
    verdicts: verdictsOf(compared),
    checks,
    firstDifference: firstDifferenceIn(comparisons, demands),
    comparisons,
    tolerance
  };
}
function verdictsOf(compared) {
  const worst = (counterpart) => worstVerdict(compared.filter((one) => one.counterpart === counterpart).map(({ comparison }) => comparison.verdict));
  return { "expected digest": worst("expected digest"), baseline: worst("baseline"), repeats: worst("repeats") };
}
function firstDifferenceIn(comparisons, { language }) {
  const { comparison } = textsIn(language);
  const sentences = comparisons.map(({ firstDifference, reference, candidate, verdict, reasons }) => {
    if (firstDifference !== null) return comparison.firstDifference(firstDifference, reference, candidate);
    return verdict === "diverged" ? reasons[0] ?? "" : "";
  });
  return sentences.find((sentence) => sentence !== "") ?? "";
}
function finishedCheck({ epochs, language }, run) {
  const actual = run.digests.epochs.length;
  const sentence = textsIn(language).gate.epochsTrained(epochs, actual);
  return { name: "finished", passed: false, expected: epochs, actual, sentence };
}
function thresholdCheck({ accuracyThreshold: expected, language }, actual) {
  const { gate, numbers } = textsIn(language);
  const passed = actual >= expected;
  const rounded = Number(actual.toFixed(4));
  const shown = rounded >= expected === passed ? rounded : actual;
  const sentence = gate.accuracyAtLeast(numbers.exact(expected), numbers.exact(shown));
  return { name: "threshold", passed, expected, actual, sentence };
}
function faultChecks({ language }, trainings) {
  const fault = trainings.find((training) => training.fault !== null)?.fault ?? null;
  if (fault === null) return [];
  const { gate } = textsIn(language);
  return [{ name: "fault", passed: false, expected: gate.noFault, actual: fault, sentence: gate.faultInjected(fault) }];
}

function evidenceOfRun(inputs, dataset, model, environment, training, evaluation) {
  return {
    name: textsIn(inputs.language).baseline.thisRun,
    finished: training.finished,
    recipe: recipeOf(inputs, model),
    data: dataOf(dataset),
    promise: promiseOf(environment),
    digests: digestsOf(training, evaluation),
    result: {
      accuracy: evaluation?.accuracy ?? null,
      loss: evaluation?.loss ?? null,
      epochs: training.epochs.map(({ epoch, testLoss, testAccuracy }) => ({ epoch, testLoss, testAccuracy })),
      mistakes: evaluation === null ? null : mistakesOf(evaluation.predictions, dataset.test.labels)
    },
    fault: inputs.fault?.text ?? null,
    environment,
    ...keptOf(training.epochs)
  };
}
function recipeOf(inputs, model) {
  return {
    version: RECIPE_VERSION,
    imageShape: kerasShape(model.imageShape),
    layers: model.layers.map(({ name, units, activation }) => ({ name, units, activation })),
    seed: inputs.seed,
    epochs: inputs.epochs,
    batchSize: inputs.batchSize,
    optimizer: { name: "adam", learningRate: inputs.learningRate, ...ADAM },
    loss: LOSS
  };
}
function dataOf({ classes, classNames, train, test, digests }) {
  const named = classNames.some((name, label) => name !== String(label));
  return {
    classes,
    ...named ? { classNames: [...classNames] } : {},
    train: { count: train.count, imagesSha256: digests.trainImages, labelsSha256: digests.trainLabels },
    test: { count: test.count, imagesSha256: digests.testImages, labelsSha256: digests.testLabels },
    sha256: digests.all
  };
}
function digestsOf(training, evaluation) {
  return {
    initialWeights: training.initialDigest,
    epochs: training.epochs.map(({ epoch, orderDigest, weightsDigest }) => ({
      epoch,
      order: orderDigest,
      weights: weightsDigest
    })),
    weights: (training.finished ? training.epochs.at(-1)?.weightsDigest : null) ?? null,
    probabilities: evaluation?.probabilitiesDigest ?? null,
    predictions: evaluation?.predictionsDigest ?? null
  };
}
function mistakesOf(predictions, labels) {
  const wrong = [...predictions.entries()].filter(([index, predicted]) => predicted !== labels[index]);
  return new Map(wrong);
}

async function describeEnvironment(host, engine, leg) {
  const { environment } = host;
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return {
    os: { platform: platform(), type: type(), release: release() },
    runnerImage: runnerImage(environment["ImageOS"], environment["ImageVersion"]),
    cpu: {
      arch: arch(),
      endianness: endianness(),
      model: cpus()[0]?.model.trim() ?? null,
      flags: await cpuFlags(),
      cores: availableParallelism(),
      wasmSimd: await hasWasmSimd()
    },
    memoryBytes: totalmem(),
    node: process.versions.node,
    v8: process.versions.v8,
    engine: { ...engine },
    timeZone,
    locale,
    run: {
      leg: leg.name,
      job: leg.job,
      matrix: leg.matrix,
      jobIndex: leg.jobIndex,
      jobTotal: leg.jobTotal,
      step: leg.step,
      id: orNull(environment["GITHUB_RUN_ID"]),
      attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 0) || null,
      sha: orNull(environment["GITHUB_SHA"])
    }
  };
}
function runnerImage(os, version) {
  return os === void 0 ? null : { os, version: version ?? "" };
}
function orNull(value) {
  return value === void 0 || value === "" ? null : value;
}
async function cpuFlags() {
  try {
    if (platform() === "linux") {
      const text = await readFile("/proc/cpuinfo", "utf8");
      return words(/^(?:flags|Features)\s*:(.*)$/m.exec(text)?.[1]);
    }
    if (platform() === "darwin") return words(await macFlags());
  } catch {
  }
  return null;
}
async function macFlags() {
  const { stdout } = await promisify(execFile)("/usr/sbin/sysctl", ["machdep.cpu", "hw.optional"]);
  const intel = [...stdout.matchAll(/^machdep\.cpu\.(?:leaf7_)?features: (.*)$/gm)].map((match) => match[1] ?? "");
  const arm = [...stdout.matchAll(/^hw\.optional\.(?:arm\.)?(\S+): 1$/gm)].map((match) => match[1] ?? "");
  return [...intel, ...arm].join(" ");
}
function words(text) {
  const found = text?.trim().split(/\s+/).filter((word) => word !== "") ?? [];
  return found.length === 0 ? null : [...new Set(found)].sort();
}

async function runTrials(inputs, dataset, model, host) {
  const { repeats, fault: asked } = inputs;
  if (asked !== void 0) {
    host.warning(`A bit will be flipped on purpose, and this run will not pass: inject-fault is '${asked.text}'.`);
  }
  const trial = (number) => {
    const fault = number === repeats ? inputs.fault : void 0;
    return runTrial({ ...inputs, fault }, dataset, model, host, repeats === 1 ? null : number);
  };
  const trials = [await trial(1)];
  while (trials.length < repeats && trials.at(-1)?.training.finished === true) {
    trials.push(await trial(trials.length + 1));
  }
  return trials;
}
function judgeTrials(run, [first, ...others]) {
  const { inputs, baseline } = run;
  const alone = (trial) => {
    const gate2 = judge({ ...inputs, repeats: 1 }, trial.evidence, baseline);
    return { ...run, ...trial, gate: gate2, repeats: [] };
  };
  const evidence = others.map((other) => other.evidence);
  const gate = judge(inputs, first.evidence, baseline, evidence);
  const repeats = inputs.repeats === 1 ? [] : [first, ...others].map(alone);
  return { ...first, ...run, seconds: null, gate, repeats };
}
async function runTrial(inputs, dataset, model, host, number) {
  const startedAt = /* @__PURE__ */ new Date();
  const which = number === null ? "" : `, ${number} of ${inputs.repeats}`;
  const engine = await host.group(`Engine${which}`, () => startEngine(inputs, model, dataset.train, host));
  const environment = await describeEnvironment(host, engine.description, inputs.leg);
  const training = await host.group(`Training${which}`, () => train(engine, model, dataset, inputs, host));
  const evaluation = evaluate(training, dataset);
  const evidence = evidenceOfRun(inputs, dataset, model, environment, training, evaluation);
  const name = number === null ? evidence.name : textsIn(inputs.language).gate.repeat(number);
  const seconds = (Date.now() - startedAt.getTime()) / 1e3;
  return { inputs, environment, training, evaluation, evidence: { ...evidence, name }, startedAt, seconds };
}

export { runTrials as a, report as b, deliver as d, judgeTrials as j, refuseUnreachable as r };
