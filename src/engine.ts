import type { EngineName, TensorflowSource } from './choices.js';
import type { LabelledImages } from './dataset/labelled-images.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Model } from './model.js';
import { type Optimizer, optimizerOf } from './recipe.js';

/** What computed the training, and what its bits can be compared with. */
export interface EngineDescription {
  readonly name: EngineName;
  /** Of the software that computes: this action, or TensorFlow.js. */
  readonly version: string;
  /** `portable`: the same bits as every other portable engine, on every machine. */
  readonly promise: 'portable' | 'same-machine';
  /** `scalar` where WebAssembly SIMD is missing and the same bits are computed one by one; `native` without WebAssembly. */
  readonly arithmetic: 'simd' | 'scalar' | 'native';
  /** How many threads train; no influence on the bits of a `portable` engine. */
  readonly threads: number;
  /** SHA-256 of the WebAssembly module that computes; `null` for an engine without one. */
  readonly wasmSha256: string | null;
  /** What the bits depend on besides CPU and threads; engines that compute without native TensorFlow have none. */
  readonly tensorflow?: NativeTensorflow;
  /** Of engine `wasm`: the fused step, or TensorFlow.js's kernels for what it does not cover; the same bits. */
  readonly kernels?: 'fused' | 'tfjs';
}

/** A native TensorFlow, as far as its bits depend on it. */
export interface NativeTensorflow {
  readonly source: TensorflowSource;
  /** As the library itself says it: `2.15.1`. */
  readonly version: string;
  /** SHA-256 of its shared libraries, one after the other by name; `null` where they were not found. */
  readonly librarySha256: string | null;
  /** What oneDNN was told by variables, such as `ONEDNN_MAX_CPU_ISA=AVX2`; `as shipped` where it was told nothing. */
  readonly oneDnn: string;
}

/** What an engine is started with. */
export interface Task {
  readonly model: Model;
  readonly images: LabelledImages;
  readonly batchSize: number;
  readonly optimizer: Optimizer;
  /** How many threads may train; `auto`: as many as pay. */
  readonly threads: number | 'auto';
}

/** What training steps leave behind, one element a step. */
export interface Steps {
  /** Mean loss of the batch; a report, which each engine computes in its own way. */
  readonly losses: Float32Array;
  /** Checksum of all weights after the step; equal between engines whose weights are. */
  readonly checksums: Uint32Array;
  /** How many images of all batches were classified rightly, each before its step. */
  readonly correct: number;
}

/** One bit of one weight. */
export interface WeightBit {
  /** Place in the list of weights, in the order of `Model.initialWeights`. */
  readonly parameter: number;
  /** Row-major index within the parameter. */
  readonly element: number;
  /** 0 for the lowest bit of the float32, 31 for its sign. */
  readonly bit: number;
}

/** How far a call is; called now and then, at every step at most, and after the last. */
export type OnStep = (step: number, loss: number) => void;

/**
 * Trains one model and predicts with it. Plain values in, plain values out: no tensor crosses this border.
 *
 * Every call rejects with the signal's reason soon after the signal is aborted.
 */
export interface Engine {
  readonly description: EngineDescription;
  /**
   * Trains on the images at these indices, `batchSize` at a time; the last batch may be shorter. The caller may split
   * an epoch at any batch.
   */
  train(indices: Uint32Array, onStep: OnStep, signal: AbortSignal): Promise<Steps>;
  /** Copies of the weights, in the order of `Model.initialWeights`. */
  weights(): Promise<readonly Float32Array[]>;
  /** Flips one bit of one weight and leaves all else as it is, Adam's moments too; not while `train` runs. */
  flipBit(place: WeightBit): Promise<void>;
  /** Class probabilities; float32, shape [images.count, classes]. */
  predict(images: LabelledImages, signal: AbortSignal): Promise<Float32Array>;
  /** Frees everything; the engine is of no use afterwards. */
  dispose(): Promise<void>;
}

/**
 * Starts the engine that the inputs name; its code is loaded only now.
 *
 * @param images to train on
 * @throws Refusal when this machine cannot run it with the bits that it promises
 */
export async function startEngine(
  inputs: Pick<Inputs, 'engine' | 'batchSize' | 'optimizer' | 'learningRate' | 'threads' | 'tensorflow'>,
  model: Model,
  images: LabelledImages,
  host: Host,
): Promise<Engine> {
  const { batchSize, threads } = inputs;
  const optimizer = optimizerOf(inputs.optimizer, inputs.learningRate);
  const task = { model, images, batchSize, optimizer, threads };
  const engine = await STARTERS[inputs.engine](task, inputs.tensorflow, host);
  const { name, version, promise, arithmetic, threads: used, tensorflow: native } = engine.description;
  host.info(`${name} ${version}, bits: ${promise}, threads: ${used}`);
  if (native !== undefined) host.info(`TensorFlow ${native.version} from ${native.source}, oneDNN ${native.oneDnn}`);
  if (arithmetic === 'scalar') {
    host.info('This machine has no WebAssembly SIMD: plain arithmetic computes the same bits, many times slower.');
  }
  return engine;
}

/** How each engine is started. */
const STARTERS: Readonly<Record<EngineName, (task: Task, source: TensorflowSource, host: Host) => Promise<Engine>>> = {
  wasm: async (task) => (await import('./engine/wasm.js')).startWasm(task),
  tfjs: async (task) => (await import('./engine/tfjs.js')).startTfjs(task),
  tensorflow: async (...all) => (await import('./engine/tensorflow.js')).startTensorflow(...all),
};
