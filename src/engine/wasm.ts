import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

import packageJson from '../../package.json' with { type: 'json' };
import { assetPath } from '../assets.js';
import type { LabelledImages } from '../dataset/labelled-images.js';
import type { Engine, EngineDescription, OnStep, Steps, Task, WeightBit } from '../engine.js';
import { bytesPerImage } from '../image-shape.js';
import { ADAM, PIXEL_VALUES } from '../recipe.js';
import { digest, weightChecksum } from '../reproducibility/digest.js';
import { hasWasmSimd } from '../reproducibility/wasm-simd.js';
import { type DenseTask, denseTask } from './dense-task.js';
import { plainEngine } from './plain.js';
import { instantiate, type Kernels } from './wasm/kernels.js';
import { SharedMemory } from './wasm/memory.js';
import {
  allocateLayers,
  allocatePlan,
  BLOCK,
  type LayerPlan,
  MAX_IMAGES_IN_U16,
  PIXEL_VALUES_AT,
  type Plan,
  SEGMENTS,
} from './wasm/plan.js';
import { CONTROL_BYTES, Team } from './wasm/team.js';
import { Predictor } from './wasm/predictor.js';
import { allocateStaging, chunks } from './wasm/staging.js';
import { usefulThreads } from './wasm/threads.js';
import { flipWeightBit, readWeights, rowOf, writeWeights } from './wasm/weights.js';

/** As the plan has them; each is rounded to float32 once. */
const ADAM_CONSTANTS = [ADAM.beta1, 1 - ADAM.beta1, ADAM.beta2, 1 - ADAM.beta2, ADAM.epsilon];

/** Milliseconds between two looks at how far the threads are. */
const PROGRESS_INTERVAL_MS = 100;

/**
 * How often a thread looks for the others before it sleeps. Too short, and the system puts both on one core; too long
 * with more threads than cores, and they wait for one that cannot run.
 */
const SPIN_WITH_CORES = 50_000;
const SPIN_WITHOUT = 500;

/**
 * The fused training step in WebAssembly SIMD (assembly/): the bits of stock TensorFlow.js, many times as fast. Threads
 * split outputs and never a sum, so that every number of them gives the same bits. Without SIMD plain arithmetic
 * computes these bits. What the fused step does not cover, TensorFlow.js's own kernels train.
 *
 * @throws Refusal for what it does not cover, without SIMD
 */
export async function startWasm(task: Task): Promise<Engine> {
  const common = { name: 'wasm', version: packageJson.version, promise: 'portable' } as const;
  const dense = denseTask(task);
  if (dense === null) {
    const { startKernels } = await import('./tfjs.js');
    return startKernels({ ...common, kernels: 'tfjs' }, task);
  }
  return startFused({ ...common, kernels: 'fused' }, dense);
}

async function startFused(
  common: Pick<EngineDescription, 'name' | 'version' | 'promise' | 'kernels'>,
  task: DenseTask,
): Promise<Engine> {
  if (!(await hasWasmSimd())) {
    const { name, version, promise } = common;
    return plainEngine({ name, version, promise, arithmetic: 'scalar', threads: 1, wasmSha256: null }, task);
  }
  const threads = task.threads === 'auto' ? usefulThreads(task, availableParallelism()) : task.threads;
  const code = await readFile(assetPath('engine.wasm'));
  const engine = new WasmEngine(await WebAssembly.compile(code), task, threads);
  await engine.start();
  const description = { ...common, arithmetic: 'simd', threads, wasmSha256: digest(code) } as const;
  return {
    description,
    train: (indices, onStep, signal) => engine.train(indices, onStep, signal),
    weights: () => Promise.resolve(engine.weights()),
    flipBit: (place) => {
      engine.flipBit(place);
      return Promise.resolve();
    },
    predict: (images, signal) => engine.predict(images, signal),
    dispose: () => engine.dispose(),
  };
}

class WasmEngine {
  readonly #module: WebAssembly.Module;
  readonly #task: DenseTask;
  readonly #threads: number;
  readonly #shared = new SharedMemory();
  readonly #kernels: Kernels;
  readonly #layers: readonly LayerPlan[];
  readonly #plan: Plan;
  readonly #predictor: Predictor;
  #team: Team | undefined;
  #checksum: number;

  constructor(module: WebAssembly.Module, task: DenseTask, threads: number) {
    this.#module = module;
    this.#task = task;
    this.#threads = threads;
    this.#kernels = instantiate(module, this.#shared.memory);
    this.#shared.startAt(this.#kernels.heapBase());
    const batch = Math.min(task.batchSize, task.images.count);
    this.#layers = allocateLayers(this.#shared, task.layers, batch + 3);
    this.#plan = allocatePlan(this.#shared, this.#layers, batch);
    writeWeights(this.#shared, this.#layers, task.initialWeights);
    this.#checksum = weightChecksum(task.initialWeights);
    this.#prepare(batch);
    this.#listTrainingImages();
    this.#predictor = new Predictor(this.#shared, this.#kernels, this.#layers);
  }

  async start(): Promise<void> {
    const { memory } = this.#shared;
    const position = { module: this.#module, memory, plan: this.#plan.address, threads: this.#threads };
    this.#team = await Team.start(position, this.#plan.get('control'));
  }

  async train(indices: Uint32Array, onStep: OnStep, signal: AbortSignal): Promise<Steps> {
    const plan = this.#plan;
    const steps = Math.ceil(indices.length / plan.get('batch'));
    this.#shared.words(plan.get('order'), indices.length).set(indices);
    this.#shared.words(plan.get('checksums'), steps).fill(0);
    plan.set({ correct: 0 });
    const losses = this.#shared.floats(plan.get('losses'), steps);
    const team = this.#team;
    if (team === undefined) throw new Error('the engine was not started');
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
    return { losses: new Float32Array(losses), checksums: this.#checksums(steps), correct: plan.get('correct') };
  }

  weights(): Float32Array[] {
    return readWeights(this.#shared, this.#layers);
  }

  flipBit(place: WeightBit): void {
    const row = rowOf(this.#layers, place);
    if (row !== undefined) this.#kernels.wake(this.#plan.address, row.block, row.row);
    this.#checksum = (this.#checksum + flipWeightBit(this.#shared, this.#layers, place)) >>> 0;
  }

  predict(images: LabelledImages, signal: AbortSignal): Promise<Float32Array> {
    return this.#predictor.predict(images, signal);
  }

  async dispose(): Promise<void> {
    await this.#team?.dispose();
  }

  /** The threads leave the differences of each step; their running sum is the checksum. */
  #checksums(steps: number): Uint32Array {
    return new Uint32Array(this.#shared.words(this.#plan.get('checksums'), steps)).map((change) => {
      this.#checksum = (this.#checksum + change) >>> 0;
      return this.#checksum;
    });
  }

  #prepare(batch: number): void {
    const { images, learningRate, layers } = this.#task;
    const shared = this.#shared;
    const inputs = this.#plan.get('inputs');
    const blocks = this.#layers[0]?.struct.get('blocks') ?? 0;
    const paddedBatch = this.#plan.get('paddedBatch');
    const entryBytes = paddedBatch <= MAX_IMAGES_IN_U16 ? 2 : 4;
    const widest = Math.max(...layers.map(({ units }) => units));
    const scratchBytes = 128 + 4 * (inputs + 4) + Math.max(192, 16 * (widest + 3)) + 256;
    const steps = Math.ceil(images.count / batch);
    const cores = availableParallelism();
    this.#plan.set({
      threads: this.#threads,
      spin: this.#threads <= cores ? SPIN_WITH_CORES : SPIN_WITHOUT,
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
      awakeRows: shared.allocate(4 * blocks * (inputs + this.#threads)),
      awakeCounts: shared.allocate(4 * blocks * this.#threads),
      rowGradients: shared.allocate(this.#threads * inputs * 4 * BLOCK),
      truth: shared.allocate(4 * paddedBatch),
      scratchBytes: Math.ceil(scratchBytes / 128) * 128,
      power1: ADAM.beta1,
      power2: ADAM.beta2,
    });
    this.#plan.set({ scratch: shared.allocate(this.#threads * this.#plan.get('scratchBytes')) });
    shared.floats(this.#plan.get('adam'), ADAM_CONSTANTS.length).set(ADAM_CONSTANTS);
    shared.bytes(this.#plan.get('labels'), images.count).set(images.labels);
    shared.floats(PIXEL_VALUES_AT, PIXEL_VALUES.length).set(PIXEL_VALUES);
  }

  #listTrainingImages(): void {
    const { images } = this.#task;
    const staging = allocateStaging(this.#shared, bytesPerImage(images));
    let lit = 0;
    for (const { at, length } of chunks(this.#shared, images, staging)) {
      lit += this.#kernels.countLit(at, length * bytesPerImage(images));
    }
    const entries = this.#shared.allocate(4 * lit);
    const starts = this.#shared.allocate(4 * (SEGMENTS * images.count + 1));
    this.#plan.set({ entries, starts });
    const inputs = bytesPerImage(images);
    const segmentPixels = this.#plan.get('segmentPixels');
    for (const { at, first, length } of chunks(this.#shared, images, staging)) {
      this.#kernels.listImages(at, first, length, inputs, segmentPixels, entries, starts);
    }
  }
}
