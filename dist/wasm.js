import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { R as Refusal, h as distPath, b as assetPath, a as packageJson, i as weightChecksum } from './leaves.js';
import { i as instantiate } from './kernels.js';
import { Worker } from 'node:worker_threads';

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
        "Engine 'wasm' needs more than the 4 GiB that WebAssembly can address for these images and this batch-size; engine 'tfjs' takes less."
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

const BLOCK = 32;
const SEGMENTS = 8;
const PLAN_FIELDS = [
  "inputs",
  "layerCount",
  "batch",
  "paddedBatch",
  "threads",
  "spin",
  "learningRate",
  "segmentPixels",
  "pixelValues",
  "entries",
  "starts",
  "segments",
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
  "kernelGradient",
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
function allocateLayers(shared, { layers }, paddedBatch) {
  const structs = shared.allocate(4 * LAYER_FIELDS.length * layers.length);
  return layers.map((layer, position) => {
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
      kernelGradient: position === 0 ? shared.allocate(4 * kernelFloats) : 0,
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
  plan.set({
    inputs: layers[0]?.layer.inputs ?? 0,
    layerCount: layers.length,
    layers: layers[0]?.struct.address ?? 0,
    batch,
    paddedBatch: roundUp(batch, 4)
  });
  return plan;
}

const GENERATION = 16;
const STOPPED = 48;
const PROGRESS = 64;
const CONTROL_BYTES = 384;
class Team {
  #workers;
  #control;
  #lost;
  #onLoss = () => {
  };
  constructor(workers, control) {
    this.#workers = workers;
    this.#control = control;
    for (const worker of workers) {
      worker.on("error", (error) => {
        this.#lose(new Error(`a thread of the engine failed: ${String(error)}`));
      });
      worker.on("exit", () => {
        this.#lose(new Error("a thread of the engine ended before its work was done"));
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
    await team.#all(() => {
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
   * @throws the signal's reason soon after it is aborted; an Error when a thread dies. Either leaves the team of no use.
   */
  async train(count, signal) {
    signal.throwIfAborted();
    Atomics.store(this.#control, PROGRESS, 0);
    const stop = () => {
      this.#stop();
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      const whole = await this.#all((worker) => {
        worker.postMessage(count);
      });
      if (!whole) signal.throwIfAborted();
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
  async dispose() {
    this.#lost ??= new Error("the engine was disposed of");
    this.#stop();
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
  /** Asks every worker and waits for an answer of each; true when all said true. */
  #all(ask) {
    return new Promise((resolve, reject) => {
      if (this.#lost !== void 0) {
        reject(this.#lost);
        return;
      }
      this.#onLoss = reject;
      const answers = [];
      for (const worker of this.#workers) {
        worker.ref();
        worker.once("message", (answer) => {
          worker.unref();
          answers.push(answer);
          if (answers.length === this.#workers.length) resolve(answers.every(Boolean));
        });
        ask(worker);
      }
    });
  }
  #lose(error) {
    if (this.#lost !== void 0) return;
    this.#lost = error;
    this.#stop();
    this.#onLoss(error);
  }
  /** Lets no thread wait at a barrier for one that will not come. */
  #stop() {
    Atomics.store(this.#control, STOPPED, 1);
    Atomics.add(this.#control, GENERATION, 1);
    Atomics.notify(this.#control, GENERATION);
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
function eachRun(plan, position, visit) {
  const { inputs, units } = plan.layer;
  const run = position > 0 ? units : BLOCK;
  for (let input = 0; input < inputs; input++) {
    for (let unit = 0; unit < units; unit += run) {
      visit(indexOf(plan, position, input, unit), input * units + unit, Math.min(run, units - unit));
    }
  }
}

const CHUNK = 256;
const PROGRESS_INTERVAL_MS = 100;
const SPIN_WITH_CORES = 5e4;
const SPIN_WITHOUT = 500;
const OVERREAD = 16;
async function startWasm(task, threads) {
  const code = await readFile(assetPath("engine.wasm"));
  const engine = new WasmEngine(await WebAssembly.compile(code), task, threads);
  await engine.start();
  const description = {
    name: "wasm",
    version: packageJson.version,
    promise: "portable",
    wasmSha256: createHash("sha256").update(code).digest("hex")
  };
  return {
    description,
    train: (indices, onStep, signal) => engine.train(indices, onStep, signal),
    weights: () => Promise.resolve(engine.weights()),
    predict: (images, signal) => engine.predict(images, signal),
    dispose: () => engine.dispose()
  };
}
class WasmEngine {
  #module;
  #task;
  #threads;
  #shared = new SharedMemory();
  #kernels;
  #layers;
  #plan;
  #predictor;
  #team;
  #checksum;
  constructor(module, task, threads) {
    this.#module = module;
    this.#task = task;
    this.#threads = threads;
    this.#kernels = instantiate(module, this.#shared.memory);
    this.#shared.startAt(this.#kernels.heapBase());
    const batch = Math.min(task.batchSize, task.images.count);
    this.#layers = allocateLayers(this.#shared, task.model, batch + 3);
    this.#plan = allocatePlan(this.#shared, this.#layers, batch);
    writeWeights(this.#shared, this.#layers, task.model.initialWeights);
    this.#checksum = weightChecksum(task.model.initialWeights);
    this.#prepare(batch);
    this.#listTrainingImages();
    this.#predictor = new Predictor(this.#shared, this.#kernels, this.#layers, this.#plan.get("pixelValues"));
  }
  async start() {
    const { memory } = this.#shared;
    const position = { module: this.#module, memory, plan: this.#plan.address, threads: this.#threads };
    this.#team = await Team.start(position, this.#plan.get("control"));
  }
  async train(indices, onStep, signal) {
    const plan = this.#plan;
    const steps = Math.ceil(indices.length / plan.get("batch"));
    this.#shared.words(plan.get("order"), indices.length).set(indices);
    this.#shared.words(plan.get("checksums"), steps).fill(0);
    plan.set({ correct: 0 });
    const losses = this.#shared.floats(plan.get("losses"), steps);
    const team = this.#team;
    if (team === void 0) throw new Error("the engine was not started");
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
  predict(images, signal) {
    return this.#predictor.predict(images, signal);
  }
  async dispose() {
    await this.#team?.dispose();
  }
  /** The threads leave the differences of each step; their running sum is the checksum. */
  #checksums(steps) {
    return new Uint32Array(this.#shared.words(this.#plan.get("checksums"), steps)).map((change) => {
      this.#checksum = this.#checksum + change >>> 0;
      return this.#checksum;
    });
  }
  #prepare(batch) {
    const { images, learningRate, model } = this.#task;
    const shared = this.#shared;
    const [first] = model.layers;
    const inputs = first?.inputs ?? 0;
    const blocks = Math.ceil((first?.units ?? 0) / 32);
    const paddedBatch = this.#plan.get("paddedBatch");
    const entryBytes = paddedBatch <= 64 ? 2 : 4;
    const widest = Math.max(...model.layers.map(({ units }) => units));
    const scratchBytes = 128 + 4 * (inputs + 4) + Math.max(192, 16 * (widest + 3)) + 256;
    const steps = Math.ceil(images.count / batch);
    const cores = availableParallelism();
    this.#plan.set({
      threads: this.#threads,
      spin: this.#threads <= cores ? SPIN_WITH_CORES : SPIN_WITHOUT,
      learningRate,
      segmentPixels: Math.ceil(inputs / SEGMENTS),
      pixelValues: shared.allocate(4 * 256),
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
      awakeRows: shared.allocate(4 * blocks * (inputs + this.#threads)),
      awakeCounts: shared.allocate(4 * blocks * this.#threads),
      truth: shared.allocate(4 * paddedBatch),
      scratchBytes: Math.ceil(scratchBytes / 128) * 128,
      power1: 0.9,
      power2: 0.999
    });
    this.#plan.set({ scratch: shared.allocate(this.#threads * this.#plan.get("scratchBytes")) });
    shared.bytes(this.#plan.get("labels"), images.count).set(images.labels);
    shared.floats(this.#plan.get("pixelValues"), 256).set(Float32Array.from({ length: 256 }, (_, byte) => byte / 255));
  }
  #listTrainingImages() {
    const { images } = this.#task;
    const staging = this.#shared.allocate(CHUNK * images.rows * images.columns + OVERREAD);
    let lit = 0;
    for (const { at, length } of chunks(this.#shared, images, staging)) {
      lit += this.#kernels.countLit(at, length * images.rows * images.columns);
    }
    const entries = this.#shared.allocate(4 * lit);
    const starts = this.#shared.allocate(4 * (images.count + 1));
    const segments = this.#shared.allocate(4 * (SEGMENTS + 1) * images.count);
    this.#plan.set({ entries, starts, segments });
    const inputs = images.rows * images.columns;
    const segmentPixels = this.#plan.get("segmentPixels");
    for (const { at, first, length } of chunks(this.#shared, images, staging)) {
      this.#kernels.listImages(at, first, length, inputs, segmentPixels, entries, starts, segments);
    }
  }
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
  constructor(shared, kernels, layers, pixelValues) {
    this.#shared = shared;
    this.#kernels = kernels;
    this.#plan = allocatePlan(shared, sameWeights(shared, layers, CHUNK), CHUNK);
    this.#plan.set({ pixelValues });
    this.#inputs = layers[0]?.layer.inputs ?? 0;
    this.#classes = layers.at(-1)?.layer.units ?? 0;
    this.#staging = shared.allocate(CHUNK * this.#inputs + OVERREAD);
    this.#entries = shared.allocate(4 * CHUNK * this.#inputs);
    this.#starts = shared.allocate(4 * (CHUNK + 1));
    this.#order = shared.allocate(4 * CHUNK);
    this.#out = shared.allocate(4 * CHUNK * this.#classes);
    this.#scratch = shared.allocate(16 * (this.#classes + 3));
    shared.words(this.#order, CHUNK).set(Uint32Array.from({ length: CHUNK }, (_, index) => index));
  }
  async predict(images, signal) {
    const probabilities = new Float32Array(images.count * this.#classes);
    for (const { at, first, length } of chunks(this.#shared, images, this.#staging)) {
      const { address } = this.#plan;
      this.#kernels.listImages(
        at,
        0,
        length,
        this.#inputs,
        Math.ceil(this.#inputs / SEGMENTS),
        this.#entries,
        this.#starts,
        0
      );
      this.#kernels.predict(address, this.#entries, this.#starts, this.#order, length, this.#out, this.#scratch);
      probabilities.set(this.#shared.floats(this.#out, length * this.#classes), first * this.#classes);
      await setImmediate();
      signal.throwIfAborted();
    }
    return probabilities;
  }
}
function* chunks(shared, { images, count, rows, columns }, staging) {
  const pixels = rows * columns;
  for (let first = 0; first < count; first += CHUNK) {
    const length = Math.min(CHUNK, count - first);
    shared.bytes(staging, length * pixels).set(images.subarray(first * pixels, (first + length) * pixels));
    yield { at: staging, first, length };
  }
}

export { startWasm };
