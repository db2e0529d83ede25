import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

import packageJson from '../../package.json' with { type: 'json' };
import { assetPath } from '../assets.js';
import type { LabelledImages } from '../dataset/labelled-images.js';
import type { Engine, EngineDescription, OnStep, Steps, Task, WeightBit } from '../engine.js';
import { digest, weightChecksum } from '../reproducibility/digest.js';
import { hasWasmSimd } from '../reproducibility/wasm-simd.js';
import { type DenseTask, denseTask } from './dense-task.js';
import { plainEngine } from './plain.js';
import { instantiate, type Kernels } from './wasm/kernels.js';
import { type LaidOut, layOut } from './wasm/layout.js';
import { SharedMemory } from './wasm/memory.js';
import type { LayerPlan, Plan } from './wasm/plan.js';
import { Predictor } from './wasm/predictor.js';
import { Team } from './wasm/team.js';
import { usefulThreads } from './wasm/threads.js';
import { flipWeightBit, readWeights, rowOf } from './wasm/weights.js';

/** Milliseconds between two looks at how far the threads are. */
const PROGRESS_INTERVAL_MS = 100;

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
  const engine = await WasmEngine.start(await WebAssembly.compile(code), task, threads);
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
  readonly #shared: SharedMemory;
  readonly #kernels: Kernels;
  readonly #layers: readonly LayerPlan[];
  readonly #plan: Plan;
  readonly #predictor: Predictor;
  readonly #team: Team;
  #checksum: number;

  private constructor(shared: SharedMemory, kernels: Kernels, laidOut: LaidOut, predictor: Predictor, team: Team) {
    this.#shared = shared;
    this.#kernels = kernels;
    this.#layers = laidOut.layers;
    this.#plan = laidOut.plan;
    this.#predictor = predictor;
    this.#team = team;
    this.#checksum = weightChecksum(this.weights());
  }

  static async start(module: WebAssembly.Module, task: DenseTask, threads: number): Promise<WasmEngine> {
    const shared = new SharedMemory();
    const kernels = instantiate(module, shared.memory);
    shared.startAt(kernels.heapBase());
    const laidOut = layOut(shared, kernels, task, threads);
    const { layers, plan } = laidOut;
    const predictor = new Predictor(shared, kernels, layers);
    const team = await Team.start({ module, memory: shared.memory, plan: plan.address, threads }, plan.get('control'));
    return new WasmEngine(shared, kernels, laidOut, predictor, team);
  }

  async train(indices: Uint32Array, onStep: OnStep, signal: AbortSignal): Promise<Steps> {
    const plan = this.#plan;
    const steps = Math.ceil(indices.length / plan.get('batch'));
    this.#shared.words(plan.get('order'), indices.length).set(indices);
    this.#shared.words(plan.get('checksums'), steps).fill(0);
    plan.set({ correct: 0 });
    const losses = this.#shared.floats(plan.get('losses'), steps);
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
    await this.#team.dispose();
  }

  /** The threads leave the differences of each step; their running sum is the checksum. */
  #checksums(steps: number): Uint32Array {
    return new Uint32Array(this.#shared.words(this.#plan.get('checksums'), steps)).map((change) => {
      this.#checksum = (this.#checksum + change) >>> 0;
      return this.#checksum;
    });
  }
}
