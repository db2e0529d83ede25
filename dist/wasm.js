import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { E as fusedLayers, a6 as ADAM, a7 as PIXEL_VALUES, a8 as logarithm, k as imageAt, q as weightChecksum, C as bytesPerImage, D as distPath, R as Refusal, p as packageJson, J as assetPath, o as digest } from './leaves.js';
import { h as hasWasmSimd } from './wasm-simd.js';
import { setImmediate } from 'node:timers/promises';
import { f as flipBit } from './flip-bit.js';
import { i as instantiate } from './kernels.js';
import { Worker } from 'node:worker_threads';

function denseTask({ model, images, batchSize, threads, optimizer }) {
  const layers = fusedLayers(model, optimizer.name);
  if (layers === null) return null;
  const { initialWeights } = model;
  return { layers, initialWeights, images, batchSize, threads, learningRate: optimizer.learningRate };
}

const { fround: fround$4 } = Math;
const BETA1 = fround$4(ADAM.beta1);
const BETA2 = fround$4(ADAM.beta2);
const EPSILON = fround$4(ADAM.epsilon);
const ONE_MINUS_BETA1 = fround$4(1 - ADAM.beta1);
const ONE_MINUS_BETA2 = fround$4(1 - ADAM.beta2);
function parameter(initialWeights) {
  const { length } = initialWeights;
  return {
    weights: Float32Array.from(initialWeights),
    gradient: new Float32Array(length),
    firstMoment: new Float32Array(length),
    secondMoment: new Float32Array(length)
  };
}
class Adam {
  #minusRate;
  /** β₁ᵗ and β₂ᵗ: running float32 products, not powers. */
  #power1 = BETA1;
  #power2 = BETA2;
  constructor(learningRate) {
    this.#minusRate = fround$4(-learningRate);
  }
  /** Moves the weights against their gradient. */
  update({ weights, gradient, firstMoment, secondMoment }) {
    const minusRate = this.#minusRate;
    const correction1 = fround$4(1 - this.#power1);
    const correction2 = fround$4(1 - this.#power2);
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] ?? NaN;
      const m = fround$4(fround$4((firstMoment[i] ?? NaN) * BETA1) + fround$4(g * ONE_MINUS_BETA1));
      const v = fround$4(fround$4((secondMoment[i] ?? NaN) * BETA2) + fround$4(fround$4(g * g) * ONE_MINUS_BETA2));
      firstMoment[i] = m;
      secondMoment[i] = v;
      const root = fround$4(Math.sqrt(fround$4(v / correction2)));
      const direction = fround$4(fround$4(m / correction1) / fround$4(root + EPSILON));
      weights[i] = fround$4(fround$4(direction * minusRate) + (weights[i] ?? NaN));
    }
  }
  /** Ends a step, in which every parameter was updated once. */
  endStep() {
    this.#power1 = fround$4(this.#power1 * BETA1);
    this.#power2 = fround$4(this.#power2 * BETA2);
  }
}

const { fround: fround$3 } = Math;
const BLOCK$1 = 48;
function addScaled(target, targetStart, factor, source, sourceStart, count) {
  for (let i = 0; i < count; i++) {
    const product = fround$3(factor * (source[sourceStart + i] ?? NaN));
    target[targetStart + i] = fround$3((target[targetStart + i] ?? NaN) + product);
  }
}
function add(target, targetStart, source, sourceStart, count) {
  for (let i = 0; i < count; i++) {
    target[targetStart + i] = fround$3((target[targetStart + i] ?? NaN) + (source[sourceStart + i] ?? NaN));
  }
}
function addRowProduct(output, outputStart, input, inputStart, kernel, inputs, units) {
  for (let k = 0; k < inputs; k++) {
    const x = input[inputStart + k] ?? NaN;
    if (x !== 0) addScaled(output, outputStart, x, kernel, k * units, units);
  }
}
function addOuterProduct(gradient, input, inputStart, delta, deltaStart, inputs, units) {
  for (let k = 0; k < inputs; k++) {
    const x = input[inputStart + k] ?? NaN;
    if (x !== 0) addScaled(gradient, k * units, x, delta, deltaStart, units);
  }
}
function blockedDot(delta, deltaStart, kernel, kernelStart, units) {
  let total = 0;
  for (let start = 0; start < units; start += BLOCK$1) {
    const end = Math.min(start + BLOCK$1, units);
    let sum = 0;
    for (let j = start; j < end; j++) {
      sum = fround$3(sum + fround$3((delta[deltaStart + j] ?? NaN) * (kernel[kernelStart + j] ?? NaN)));
    }
    total = fround$3(total + sum);
  }
  return total;
}

const { fround: fround$2 } = Math;
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);
function bitsOf(value) {
  float[0] = value;
  return bits[0] ?? NaN;
}
function fromBits(pattern) {
  bits[0] = pattern;
  return float[0] ?? NaN;
}
const LOG2_E = fromBits(1069066811);
const MINUS_LN2_HIGH = fromBits(3207688704);
const MINUS_LN2_LOW = fromBits(3049242254);
const C5 = fromBits(1007144910);
const C4 = fromBits(1026268429);
const C3 = fromBits(1042984256);
const C2 = fromBits(1056964323);
const C1 = fromBits(1065353211);
const CUTOFF = fromBits(3266227279);
const MAGIC = 12582912;
const EXPONENT_SHIFT = 23;
const EXPONENT_BIAS = 127;
function exponential(x) {
  if (x < CUTOFF) return 0;
  const shifted = fround$2(fround$2(x * LOG2_E) + MAGIC);
  const powerOfTwo = fromBits((bitsOf(shifted) << EXPONENT_SHIFT) + (EXPONENT_BIAS << EXPONENT_SHIFT));
  const n = fround$2(shifted - MAGIC);
  const t = fround$2(fround$2(n * MINUS_LN2_LOW) + fround$2(fround$2(n * MINUS_LN2_HIGH) + x));
  let p = fround$2(fround$2(C5 * t) + C4);
  p = fround$2(fround$2(p * t) + C3);
  p = fround$2(fround$2(p * t) + C2);
  p = fround$2(fround$2(p * t) + C1);
  return fround$2(powerOfTwo + fround$2(fround$2(t * powerOfTwo) * p));
}

const { fround: fround$1 } = Math;
const LANES = 4;
function softmax(values, start, count) {
  let largest = -Infinity;
  for (let j = start; j < start + count; j++) {
    const logit = values[j] ?? NaN;
    if (logit > largest) largest = logit;
  }
  for (let j = start; j < start + count; j++) values[j] = exponential(fround$1((values[j] ?? NaN) - largest));
  const reciprocal = fround$1(1 / sumInLanes(values, start, count));
  for (let j = start; j < start + count; j++) values[j] = (values[j] ?? NaN) * reciprocal;
}
function sumInLanes(values, start, count) {
  const inLanes = count - count % LANES;
  let sum = 0;
  if (inLanes > 0) {
    const even = fround$1(laneSum(values, start, inLanes) + laneSum(values, start + 2, inLanes));
    const odd = fround$1(laneSum(values, start + 1, inLanes) + laneSum(values, start + 3, inLanes));
    sum = fround$1(even + odd);
  }
  for (let j = start + inLanes; j < start + count; j++) sum = fround$1(sum + (values[j] ?? NaN));
  return sum;
}
function laneSum(values, first, inLanes) {
  let sum = values[first] ?? NaN;
  for (let offset = LANES; offset < inLanes; offset += LANES) sum = fround$1(sum + (values[first + offset] ?? NaN));
  return sum;
}

function startLayers({
  layers,
  initialWeights
}) {
  return layers.map(({ inputs, units, activation }, index) => ({
    inputs,
    units,
    activation,
    kernel: parameter(initialWeights[2 * index] ?? new Float32Array()),
    bias: parameter(initialWeights[2 * index + 1] ?? new Float32Array())
  }));
}
function makeBatch(layers, rows) {
  const outputs = layers.map(({ units }) => units);
  return {
    activations: [layers[0]?.inputs ?? 0, ...outputs].map((width) => new Float32Array(rows * width)),
    deltas: outputs.map((width) => new Float32Array(rows * width))
  };
}
function setImage({ activations: [input = new Float32Array()] }, row, image) {
  let at = row * image.length;
  for (const byte of image) input[at++] = PIXEL_VALUES[byte] ?? NaN;
}
function* forward(layers, { activations }, rows, purpose) {
  for (const [index, { inputs, units, activation, kernel, bias }] of layers.entries()) {
    const input = activations[index] ?? new Float32Array();
    const output = activations[index + 1] ?? new Float32Array();
    const isBiasFirst = purpose === "prediction" && activation === "relu";
    for (let row = 0; row < rows; row++) {
      const start = row * units;
      if (isBiasFirst) output.set(bias.weights, start);
      else output.fill(0, start, start + units);
      addRowProduct(output, start, input, row * inputs, kernel.weights, inputs, units);
      if (!isBiasFirst) add(output, start, bias.weights, 0, units);
      if (activation === "softmax") softmax(output, start, units);
      else if (purpose === "training") rectify(output, start, units);
      else rectifyFused(output, start, units);
      yield;
    }
  }
}
function rectify(values, start, count) {
  for (let i = start; i < start + count; i++) {
    if ((values[i] ?? NaN) < 0) values[i] = 0;
  }
}
function rectifyFused(values, start, count) {
  for (let i = start; i < start + count; i++) {
    if (!((values[i] ?? NaN) > 0)) values[i] = 0;
  }
}

const { fround } = Math;
const CLIP_LOW = fround(1e-7);
const CLIP_HIGH = fround(1 - 1e-7);
function crossEntropyRow(probabilities, gradient, start, classes, label, rows) {
  const end = start + classes;
  let sum = 0;
  for (let j = start; j < end; j++) sum = fround(sum + clip(probabilities[j] ?? NaN));
  const clipped = clip(probabilities[start + label] ?? NaN);
  const normalised = fround(clipped / sum);
  const byNormalised = isInside(normalised) ? fround(-fround(1 / rows) / clip(normalised)) : 0;
  const byClipped = fround(byNormalised / sum);
  const bySum = -fround(fround(byNormalised * clipped) / fround(sum * sum));
  let dot = 0;
  for (let j = start; j < end; j++) {
    const p = probabilities[j] ?? NaN;
    const byProbability = isInside(p) ? fround((j === start + label ? byClipped : 0) + bySum) : 0;
    const weighted = fround(byProbability * p);
    gradient[j] = weighted;
    dot = fround(dot + weighted);
  }
  for (let j = start; j < end; j++) {
    gradient[j] = fround((gradient[j] ?? NaN) - fround(dot * (probabilities[j] ?? NaN)));
  }
  return -logarithm(clip(normalised));
}
function clip(p) {
  if (p < CLIP_LOW) return CLIP_LOW;
  return p > CLIP_HIGH ? CLIP_HIGH : p;
}
function isInside(p) {
  return p >= CLIP_LOW && p <= CLIP_HIGH;
}

function* trainingStep(layers, batch, labels, adam, report) {
  yield* forward(layers, batch, labels.length, "training");
  judge(layers, batch, labels, report);
  for (let index = layers.length - 1; index >= 0; index--) yield* backward(layers, index, batch, labels.length);
  for (const { kernel, bias } of layers) {
    adam.update(kernel);
    adam.update(bias);
    yield;
  }
  adam.endStep();
}
function judge(layers, { activations, deltas }, labels, report) {
  const probabilities = activations.at(-1) ?? new Float32Array();
  const gradient = deltas.at(-1) ?? new Float32Array();
  const classes = layers.at(-1)?.units ?? 0;
  let loss = 0;
  let correct = 0;
  for (const [row, label] of labels.entries()) {
    const start = row * classes;
    loss += crossEntropyRow(probabilities, gradient, start, classes, label, labels.length);
    if (firstOfLargest(probabilities, start, classes) === label) correct++;
  }
  report.loss = loss / labels.length;
  report.correct = correct;
}
function firstOfLargest(values, start, count) {
  let best = 0;
  for (let j = 1; j < count; j++) {
    if ((values[start + j] ?? NaN) > (values[start + best] ?? NaN)) best = j;
  }
  return best;
}
function* backward(layers, index, { activations, deltas }, rows) {
  const layer = layers[index];
  const input = activations[index];
  const delta = deltas[index];
  if (layer === void 0 || input === void 0 || delta === void 0) return;
  yield* kernelGradient(layer, input, delta, rows);
  biasGradient(layer, delta, rows);
  const inputDelta = deltas[index - 1];
  if (inputDelta !== void 0) yield* inputDeltas(layer, input, delta, inputDelta, rows);
}
function* kernelGradient({ inputs, units, kernel }, input, delta, rows) {
  const { gradient } = kernel;
  gradient.fill(0);
  const laterBlock = rows > BLOCK$1 ? new Float32Array(gradient.length) : gradient;
  for (let start = 0; start < rows; start += BLOCK$1) {
    const block = start === 0 ? gradient : laterBlock.fill(0);
    for (let row = start; row < Math.min(start + BLOCK$1, rows); row++) {
      addOuterProduct(block, input, row * inputs, delta, row * units, inputs, units);
      yield;
    }
    if (block !== gradient) add(gradient, 0, block, 0, gradient.length);
  }
}
function biasGradient({ units, bias }, delta, rows) {
  bias.gradient.fill(0);
  for (let row = 0; row < rows; row++) add(bias.gradient, 0, delta, row * units, units);
}
function* inputDeltas({ inputs, units, kernel }, input, delta, inputDelta, rows) {
  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let k = 0; k < inputs; k++) {
      const slope = (input[start + k] ?? NaN) > 0 ? 1 : 0;
      inputDelta[start + k] = blockedDot(delta, row * units, kernel.weights, k * units, units) * slope;
    }
    yield;
  }
}

const PREDICTION_BATCH = 100;
const MAX_TURN_MS = 50;
function plainEngine(description, task) {
  const layers = startLayers(task);
  const adam = new Adam(task.learningRate);
  return {
    description,
    train: (indices, onStep, signal) => train(layers, adam, task, indices, onStep, signal),
    weights: () => Promise.resolve(weightsOf(layers).map((array) => Float32Array.from(array))),
    flipBit: ({ parameter, element, bit }) => {
      flipBit(weightsOf(layers)[parameter] ?? new Float32Array(), element, bit);
      return Promise.resolve();
    },
    predict: (images, signal) => predict(layers, images, signal),
    dispose: () => Promise.resolve()
  };
}
async function train(layers, adam, { images, batchSize }, indices, onStep, signal) {
  const count = Math.ceil(indices.length / batchSize);
  const steps = { losses: new Float32Array(count), checksums: new Uint32Array(count), correct: 0 };
  const weights = weightsOf(layers);
  const batch = makeBatch(layers, Math.min(batchSize, indices.length));
  const report = { loss: NaN, correct: 0 };
  await inTurns(allSteps(), signal);
  return steps;
  function* allSteps() {
    for (let step = 0; step < count; step++) {
      const picked = indices.subarray(step * batchSize, (step + 1) * batchSize);
      for (const [row, index] of picked.entries()) setImage(batch, row, imageAt(images, index));
      const labels = Uint8Array.from(picked, (index) => images.labels[index] ?? NaN);
      yield* trainingStep(layers, batch, labels, adam, report);
      steps.losses[step] = report.loss;
      steps.checksums[step] = weightChecksum(weights);
      steps.correct += report.correct;
      onStep(step + 1, report.loss);
    }
  }
}
async function predict(layers, images, signal) {
  const classes = layers.at(-1)?.units ?? 0;
  const probabilities = new Float32Array(images.count * classes);
  const batch = makeBatch(layers, Math.min(PREDICTION_BATCH, images.count));
  await inTurns(allBatches(), signal);
  return probabilities;
  function* allBatches() {
    for (let start = 0; start < images.count; start += PREDICTION_BATCH) {
      const rows = Math.min(PREDICTION_BATCH, images.count - start);
      for (let row = 0; row < rows; row++) setImage(batch, row, imageAt(images, start + row));
      yield* forward(layers, batch, rows, "prediction");
      probabilities.set(batch.activations.at(-1)?.subarray(0, rows * classes) ?? [], start * classes);
    }
  }
}
function weightsOf(layers) {
  return layers.flatMap(({ kernel, bias }) => [kernel.weights, bias.weights]);
}
async function inTurns(work, signal) {
  signal.throwIfAborted();
  let turnStarted = performance.now();
  while (work.next().done !== true) {
    if (performance.now() - turnStarted < MAX_TURN_MS) continue;
    await setImmediate();
    signal.throwIfAborted();
    turnStarted = performance.now();
  }
}

const BLOCK = 32;
const PIXEL_VALUES_AT = 1024;
const SEGMENTS = 8;
const MAX_IMAGES_IN_U16 = 64;
const PLAN_FIELDS = [
  "inputs",
  "layerCount",
  "batch",
  "paddedBatch",
  "threads",
  "spin",
  "learningRate",
  "segmentPixels",
  "adam",
  "entries",
  "starts",
  "labels",
  "order",
  "losses",
  "checksums",
  "control",
  "listCounts",
  "listEntries",
  "awake",
  "tiny",
  "last",
  "awakeRows",
  "awakeCounts",
  "rowGradients",
  "truth",
  "scratch",
  "scratchBytes",
  "power1",
  "power2",
  "step",
  "correct",
  "layers"
];
const LAYER_FIELDS = [
  "inputs",
  "units",
  "rowBytes",
  "blocks",
  "kernel",
  "kernelM",
  "kernelV",
  "bias",
  "biasM",
  "biasV",
  "activations",
  "gradients"
];
const FLOATS = ["learningRate", "power1", "power2"];
class Struct {
  address;
  #shared;
  #fields;
  constructor(shared, fields, address) {
    this.#shared = shared;
    this.#fields = fields;
    this.address = address;
  }
  get(field) {
    const address = this.address + 4 * this.#fields.indexOf(field);
    return (FLOATS.includes(field) ? this.#shared.floats(address, 1) : this.#shared.words(address, 1))[0] ?? NaN;
  }
  set(values) {
    for (const field of this.#fields) {
      const value = values[field];
      if (value === void 0) continue;
      const address = this.address + 4 * this.#fields.indexOf(field);
      if (FLOATS.includes(field)) this.#shared.floats(address, 1)[0] = value;
      else this.#shared.words(address, 1)[0] = value;
    }
  }
}
const roundUp = (value, multiple) => Math.ceil(value / multiple) * multiple;
function allocateLayers(shared, dense, paddedBatch) {
  const structs = shared.allocate(4 * LAYER_FIELDS.length * dense.length);
  return dense.map((layer, position) => {
    const blocks = Math.ceil(layer.units / BLOCK);
    const units = position === 0 ? BLOCK * blocks : roundUp(layer.units, 4);
    const rows = position === 0 ? layer.inputs : roundUp(layer.inputs, 4);
    const kernelFloats = rows * units;
    const kernel = shared.allocate(4 * kernelFloats);
    const bias = shared.allocate(4 * units);
    const struct = new Struct(shared, LAYER_FIELDS, structs + 4 * LAYER_FIELDS.length * position);
    struct.set({
      inputs: layer.inputs,
      units: layer.units,
      rowBytes: 4 * units,
      blocks,
      kernel,
      kernelM: shared.allocate(4 * kernelFloats),
      kernelV: shared.allocate(4 * kernelFloats),
      bias,
      biasM: shared.allocate(4 * units),
      biasV: shared.allocate(4 * units),
      ...activations(shared, blocks, paddedBatch)
    });
    return { layer, kernel, bias, kernelFloats, struct };
  });
}
function sameWeights(shared, layers, paddedBatch) {
  const structs = shared.allocate(4 * LAYER_FIELDS.length * layers.length);
  return layers.map((other, position) => {
    const struct = new Struct(shared, LAYER_FIELDS, structs + 4 * LAYER_FIELDS.length * position);
    const copied = Object.fromEntries(LAYER_FIELDS.map((field) => [field, other.struct.get(field)]));
    struct.set({ ...copied, ...activations(shared, other.struct.get("blocks"), paddedBatch) });
    return { ...other, struct };
  });
}
function activations(shared, blocks, paddedBatch) {
  const bytes = 4 * BLOCK * blocks * paddedBatch;
  return { activations: shared.allocate(bytes), gradients: shared.allocate(bytes) };
}
function allocatePlan(shared, layers, batch) {
  const plan = new Struct(shared, PLAN_FIELDS, shared.allocate(4 * PLAN_FIELDS.length));
  const inputs = layers[0]?.layer.inputs ?? 0;
  plan.set({
    inputs,
    segmentPixels: Math.ceil(inputs / SEGMENTS),
    layerCount: layers.length,
    layers: layers[0]?.struct.address ?? 0,
    batch,
    paddedBatch: roundUp(batch, 4)
  });
  return plan;
}

const MAX_IMAGES = 256;
const MAX_BYTES = 2 ** 24;
const OVERREAD = 16;
function chunkOf(pixels) {
  return Math.max(1, Math.min(MAX_IMAGES, Math.floor(MAX_BYTES / pixels)));
}
function allocateStaging(shared, pixels, chunk) {
  return { address: shared.allocate(chunk * pixels + OVERREAD), chunk };
}
function* chunks(shared, { images, count, ...shape }, { address, chunk }) {
  const pixels = bytesPerImage(shape);
  for (let first = 0; first < count; first += chunk) {
    const length = Math.min(chunk, count - first);
    shared.bytes(address, length * pixels).set(images.subarray(first * pixels, (first + length) * pixels));
    yield { first, length };
  }
}

const GENERATION = 16;
const STOPPED = 48;
const PROGRESS = 64;
const CONTROL_BYTES = 384;
class Team {
  #workers;
  #control;
  /** Why no further work is done; the error that whoever waits gets, and whoever asks again. */
  #end;
  #onEnd = () => {
  };
  constructor(workers, control) {
    this.#workers = workers;
    this.#control = control;
    for (const worker of workers) {
      worker.on("error", (error) => {
        this.#stop(new Error(`a thread of the engine failed: ${String(error)}`));
      });
      worker.on("exit", () => {
        this.#stop(new Error("a thread of the engine ended before its work was done"));
      });
    }
  }
  /**
   * Starts the threads.
   *
   * @param control address of the control block
   */
  static async start(position, control) {
    const words = new Int32Array(position.memory.buffer, control, CONTROL_BYTES / 4);
    const workers = Array.from({ length: position.threads }, (_, thread) => {
      const worker = new Worker(distPath("engine-worker.js"), { workerData: { ...position, thread } });
      worker.unref();
      return worker;
    });
    const team = new Team(workers, words);
    await team.#each(() => {
    });
    return team;
  }
  /** Steps of the present call that are done. */
  get stepsDone() {
    return Atomics.load(this.#control, PROGRESS);
  }
  /**
   * Trains on so many images of the plan's order.
   *
   * @throws the signal's reason as soon as it is aborted, though the threads look up only at the next barrier, which a
   *   large batch keeps them from for seconds; an Error when a thread dies. Either leaves the team of no use.
   */
  async train(count, signal) {
    signal.throwIfAborted();
    Atomics.store(this.#control, PROGRESS, 0);
    const stop = () => {
      this.#stop(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      await this.#each((worker) => {
        worker.postMessage(count);
      });
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
  /** Ends the threads, wherever they are. */
  async dispose() {
    this.#stop(new Error("the engine was disposed of"));
    for (const worker of this.#workers) worker.removeAllListeners("message");
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
  /** Asks every worker and waits for an answer of each. */
  #each(ask) {
    return new Promise((resolve, reject) => {
      this.#onEnd = reject;
      if (this.#end !== void 0) {
        this.#onEnd(this.#end.reason);
        return;
      }
      let waiting = this.#workers.length;
      for (const worker of this.#workers) {
        worker.ref();
        worker.once("message", () => {
          worker.unref();
          if (--waiting === 0) resolve();
        });
        ask(worker);
      }
    });
  }
  /** The first reason stands. Lets no thread wait at a barrier for one that will not come. */
  #stop(reason) {
    if (this.#end !== void 0) return;
    this.#end = { reason };
    Atomics.store(this.#control, STOPPED, 1);
    Atomics.add(this.#control, GENERATION, 1);
    Atomics.notify(this.#control, GENERATION);
    this.#onEnd(reason);
  }
}

function indexOf({ layer, struct }, position, input, unit) {
  if (position > 0) return input * (struct.get("rowBytes") / 4) + unit;
  return (Math.floor(unit / BLOCK) * layer.inputs + input) * BLOCK + unit % BLOCK;
}
function writeWeights(shared, layers, weights) {
  for (const [position, plan] of layers.entries()) {
    const kernel = shared.floats(plan.kernel, plan.kernelFloats);
    const { inputs, units } = plan.layer;
    const source = weights[2 * position] ?? new Float32Array();
    eachRun(plan, position, (at, row, length) => {
      kernel.set(source.subarray(row, row + length), at);
    });
    shared.floats(plan.bias, units).set(weights[2 * position + 1] ?? []);
    if (source.length !== inputs * units) throw new Error(`weights of ${plan.layer.name} have another shape`);
  }
}
function readWeights(shared, layers) {
  return layers.flatMap((plan, position) => {
    const { inputs, units } = plan.layer;
    const kernel = shared.floats(plan.kernel, plan.kernelFloats);
    const copy = new Float32Array(inputs * units);
    eachRun(plan, position, (at, row, length) => {
      copy.set(kernel.subarray(at, at + length), row);
    });
    return [copy, new Float32Array(shared.floats(plan.bias, units))];
  });
}
function rowOf(layers, { parameter, element }) {
  const units = layers[0]?.layer.units;
  if (units === void 0 || parameter !== 0) return void 0;
  return { block: Math.floor(element % units / BLOCK), row: Math.floor(element / units) };
}
function flipWeightBit(shared, layers, place) {
  const { parameter, element, bit } = place;
  const position = Math.floor(parameter / 2);
  const plan = layers[position];
  if (plan === void 0) throw new Error(`there is no parameter ${parameter}`);
  const { units } = plan.layer;
  if (parameter % 2 === 1) return flipBit(shared.floats(plan.bias, units), element, bit);
  const at = indexOf(plan, position, Math.floor(element / units), element % units);
  return flipBit(shared.floats(plan.kernel, plan.kernelFloats), at, bit);
}
function eachRun(plan, position, visit) {
  const { inputs, units } = plan.layer;
  const run = position > 0 ? units : BLOCK;
  for (let input = 0; input < inputs; input++) {
    for (let unit = 0; unit < units; unit += run) {
      visit(indexOf(plan, position, input, unit), input * units + unit, Math.min(run, units - unit));
    }
  }
}

const ADAM_CONSTANTS = [ADAM.beta1, 1 - ADAM.beta1, ADAM.beta2, 1 - ADAM.beta2, ADAM.epsilon];
const SPIN_WITH_CORES = 5e4;
const SPIN_WITHOUT = 500;
function layOut(shared, kernels, task, threads) {
  const batch = Math.min(task.batchSize, task.images.count);
  const layers = allocateLayers(shared, task.layers, batch + 3);
  const plan = allocatePlan(shared, layers, batch);
  writeWeights(shared, layers, task.initialWeights);
  allocateRest(shared, plan, task, layers[0]?.struct.get("blocks") ?? 0, threads);
  listTrainingImages(shared, kernels, plan, task.images);
  return { layers, plan };
}
function allocateRest(shared, plan, { images, learningRate, layers }, blocks, threads) {
  const inputs = plan.get("inputs");
  const paddedBatch = plan.get("paddedBatch");
  const entryBytes = paddedBatch <= MAX_IMAGES_IN_U16 ? 2 : 4;
  const widest = Math.max(...layers.map(({ units }) => units));
  const scratchBytes = 128 + 4 * (inputs + 4) + Math.max(192, 16 * (widest + 3)) + 256;
  const steps = Math.ceil(images.count / plan.get("batch"));
  const cores = availableParallelism();
  plan.set({
    threads,
    spin: threads <= cores ? SPIN_WITH_CORES : SPIN_WITHOUT,
    learningRate,
    adam: shared.allocate(4 * ADAM_CONSTANTS.length),
    labels: shared.allocate(images.count),
    order: shared.allocate(4 * images.count),
    losses: shared.allocate(4 * steps),
    checksums: shared.allocate(4 * steps),
    control: shared.allocate(CONTROL_BYTES),
    listCounts: shared.allocate(2 * 4 * inputs),
    listEntries: shared.allocate(2 * entryBytes * inputs * paddedBatch),
    awake: shared.allocate(blocks * inputs),
    tiny: shared.allocate(blocks * inputs),
    last: shared.allocate(4 * blocks * inputs),
    awakeRows: shared.allocate(4 * blocks * (inputs + threads)),
    awakeCounts: shared.allocate(4 * blocks * threads),
    rowGradients: shared.allocate(threads * inputs * 4 * BLOCK),
    truth: shared.allocate(4 * paddedBatch),
    scratchBytes: Math.ceil(scratchBytes / 128) * 128,
    power1: ADAM.beta1,
    power2: ADAM.beta2
  });
  plan.set({ scratch: shared.allocate(threads * plan.get("scratchBytes")) });
  shared.floats(plan.get("adam"), ADAM_CONSTANTS.length).set(ADAM_CONSTANTS);
  shared.bytes(plan.get("labels"), images.count).set(images.labels);
  shared.floats(PIXEL_VALUES_AT, PIXEL_VALUES.length).set(PIXEL_VALUES);
}
function listTrainingImages(shared, kernels, plan, images) {
  const inputs = bytesPerImage(images);
  const staging = allocateStaging(shared, inputs, chunkOf(inputs));
  const { address } = staging;
  let lit = 0;
  for (const { length } of chunks(shared, images, staging)) lit += kernels.countLit(address, length * inputs);
  const entries = shared.allocate(4 * lit);
  const starts = shared.allocate(4 * (SEGMENTS * images.count + 1));
  plan.set({ entries, starts });
  const segmentPixels = plan.get("segmentPixels");
  for (const { first, length } of chunks(shared, images, staging)) {
    kernels.listImages(address, first, length, inputs, segmentPixels, entries, starts);
  }
}

const PAGE_BYTES = 65536;
const MAX_PAGES = 65536;
const ALIGNMENT = 128;
class SharedMemory {
  memory = new WebAssembly.Memory({ initial: 16, maximum: MAX_PAGES, shared: true });
  #top = ALIGNMENT;
  /** @param from first address that may be given out */
  startAt(from) {
    this.#top = from;
  }
  /**
   * Room for this many bytes, all zero.
   *
   * @throws Refusal when the task does not fit
   */
  allocate(bytes) {
    const address = Math.ceil(this.#top / ALIGNMENT) * ALIGNMENT;
    this.#top = address + bytes;
    const missing = Math.ceil((this.#top - this.memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) this.#grow(missing);
    return address;
  }
  #grow(pages) {
    try {
      this.memory.grow(pages);
    } catch {
      throw new Refusal(
        "Engine 'wasm' needs more than the 4 GiB that WebAssembly can address for these images, this batch-size and so many threads; 'threads: 1' takes less, and so does engine 'tfjs'."
      );
    }
  }
  /** View of the bytes at an address; good until the next `allocate`. */
  bytes(address, length) {
    return new Uint8Array(this.memory.buffer, address, length);
  }
  floats(address, length) {
    return new Float32Array(this.memory.buffer, address, length);
  }
  words(address, length) {
    return new Uint32Array(this.memory.buffer, address, length);
  }
}

const PRODUCTS_PER_TURN = 5e7;
function imagesPerTurn(layers) {
  const products = layers.reduce((sum, { layer }) => sum + layer.inputs * layer.units, 0);
  const images = Math.min(chunkOf(layers[0]?.layer.inputs ?? 0), Math.floor(PRODUCTS_PER_TURN / products));
  return Math.max(4, images - images % 4);
}
class Predictor {
  #shared;
  #kernels;
  #plan;
  #inputs;
  #classes;
  #staging;
  #entries;
  #starts;
  #order;
  #out;
  #scratch;
  constructor(shared, kernels, layers) {
    this.#shared = shared;
    this.#kernels = kernels;
    const chunk = imagesPerTurn(layers);
    this.#plan = allocatePlan(shared, sameWeights(shared, layers, chunk), chunk);
    this.#inputs = layers[0]?.layer.inputs ?? 0;
    this.#classes = layers.at(-1)?.layer.units ?? 0;
    this.#staging = allocateStaging(shared, this.#inputs, chunk);
    this.#entries = shared.allocate(4 * chunk * this.#inputs);
    this.#starts = shared.allocate(4 * (SEGMENTS * chunk + 1));
    this.#order = shared.allocate(4 * chunk);
    this.#out = shared.allocate(4 * chunk * this.#classes);
    this.#scratch = shared.allocate(16 * (this.#classes + 3));
    shared.words(this.#order, chunk).set(Uint32Array.from({ length: chunk }, (_, index) => index));
  }
  async predict(images, signal) {
    const probabilities = new Float32Array(images.count * this.#classes);
    const { address } = this.#plan;
    const segmentPixels = this.#plan.get("segmentPixels");
    const staged = this.#staging.address;
    for (const { first, length } of chunks(this.#shared, images, this.#staging)) {
      this.#kernels.listImages(staged, 0, length, this.#inputs, segmentPixels, this.#entries, this.#starts);
      this.#kernels.predict(address, this.#entries, this.#starts, this.#order, length, this.#out, this.#scratch);
      probabilities.set(this.#shared.floats(this.#out, length * this.#classes), first * this.#classes);
      await setImmediate();
      signal.throwIfAborted();
    }
    return probabilities;
  }
}

const MAX_THREADS = 8;
const MIN_SHARE_US = 30;
const MAX_GRADIENT_BYTES = 2 ** 28;
const PRODUCT_NS = 0.3;
const UPDATE_NS = 3;
const LIT_SHARE = 0.2;
function usefulThreads({ layers, batchSize, images }, cores) {
  const batch = Math.min(batchSize, images.count);
  const stepNs = layers.reduce((sum, { inputs, units }, position) => {
    const vectors = Math.ceil(units / 4);
    const products = batch * vectors * inputs * (position === 0 ? 2 * LIT_SHARE : 3);
    return sum + products * PRODUCT_NS + inputs * vectors * UPDATE_NS;
  }, 0);
  const paying = Math.floor(stepNs / 1e3 / MIN_SHARE_US);
  const fitting = Math.floor(MAX_GRADIENT_BYTES / (4 * BLOCK * (layers[0]?.inputs ?? 0)));
  return Math.max(1, Math.min(paying, fitting, cores, MAX_THREADS));
}

const PROGRESS_INTERVAL_MS = 100;
async function startWasm(task) {
  const common = { name: "wasm", version: packageJson.version, promise: "portable" };
  const dense = denseTask(task);
  if (dense === null) {
    const { startKernels } = await import('./tfjs.js');
    return startKernels({ ...common, kernels: "tfjs" }, task);
  }
  return startFused({ ...common, kernels: "fused" }, dense);
}
async function startFused(common, task) {
  if (!await hasWasmSimd()) {
    const { name, version, promise } = common;
    return plainEngine({ name, version, promise, arithmetic: "scalar", threads: 1, wasmSha256: null }, task);
  }
  const threads = task.threads === "auto" ? usefulThreads(task, availableParallelism()) : task.threads;
  const code = await readFile(assetPath("engine.wasm"));
  const engine = await WasmEngine.start(await WebAssembly.compile(code), task, threads);
  const description = { ...common, arithmetic: "simd", threads, wasmSha256: digest(code) };
  return {
    description,
    train: (indices, onStep, signal) => engine.train(indices, onStep, signal),
    weights: () => Promise.resolve(engine.weights()),
    flipBit: (place) => {
      engine.flipBit(place);
      return Promise.resolve();
    },
    predict: (images, signal) => engine.predict(images, signal),
    dispose: () => engine.dispose()
  };
}
class WasmEngine {
  #shared;
  #kernels;
  #layers;
  #plan;
  #predictor;
  #team;
  #checksum;
  constructor(shared, kernels, laidOut, predictor, team) {
    this.#shared = shared;
    this.#kernels = kernels;
    this.#layers = laidOut.layers;
    this.#plan = laidOut.plan;
    this.#predictor = predictor;
    this.#team = team;
    this.#checksum = weightChecksum(this.weights());
  }
  static async start(module, task, threads) {
    const shared = new SharedMemory();
    const kernels = instantiate(module, shared.memory);
    shared.startAt(kernels.heapBase());
    const laidOut = layOut(shared, kernels, task, threads);
    const { layers, plan } = laidOut;
    const predictor = new Predictor(shared, kernels, layers);
    const team = await Team.start({ module, memory: shared.memory, plan: plan.address, threads }, plan.get("control"));
    return new WasmEngine(shared, kernels, laidOut, predictor, team);
  }
  async train(indices, onStep, signal) {
    const plan = this.#plan;
    const steps = Math.ceil(indices.length / plan.get("batch"));
    this.#shared.words(plan.get("order"), indices.length).set(indices);
    this.#shared.words(plan.get("checksums"), steps).fill(0);
    plan.set({ correct: 0 });
    const losses = this.#shared.floats(plan.get("losses"), steps);
    const team = this.#team;
    const progress = setInterval(() => {
      const done = team.stepsDone;
      if (done > 0) onStep(done, losses[done - 1] ?? NaN);
    }, PROGRESS_INTERVAL_MS);
    try {
      await team.train(indices.length, signal);
    } finally {
      clearInterval(progress);
    }
    onStep(steps, losses[steps - 1] ?? NaN);
    return { losses: new Float32Array(losses), checksums: this.#checksums(steps), correct: plan.get("correct") };
  }
  weights() {
    return readWeights(this.#shared, this.#layers);
  }
  flipBit(place) {
    const row = rowOf(this.#layers, place);
    if (row !== void 0) this.#kernels.wake(this.#plan.address, row.block, row.row);
    this.#checksum = this.#checksum + flipWeightBit(this.#shared, this.#layers, place) >>> 0;
  }
  predict(images, signal) {
    return this.#predictor.predict(images, signal);
  }
  async dispose() {
    await this.#team.dispose();
  }
  /** The threads leave the differences of each step; their running sum is the checksum. */
  #checksums(steps) {
    return new Uint32Array(this.#shared.words(this.#plan.get("checksums"), steps)).map((change) => {
      this.#checksum = this.#checksum + change >>> 0;
      return this.#checksum;
    });
  }
}

export { startWasm };
