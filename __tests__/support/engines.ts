import type { Engine, EngineDescription, Task } from '../../src/engine.js';
import { type DenseTask, denseTask } from '../../src/engine/dense-task.js';
import { plainEngine } from '../../src/engine/plain.js';
import { startTfjs } from '../../src/engine/tfjs.js';
import { startWasm } from '../../src/engine/wasm.js';

/** What an engine calls itself, where a test does not care. */
export const SOME_ENGINE: EngineDescription = {
  name: 'tfjs',
  version: '4.22.0',
  promise: 'portable',
  arithmetic: 'simd',
  threads: 1,
  wasmSha256: null,
};

/** A way to compute a training, by the name that a test shows. */
export interface Candidate {
  readonly name: string;
  readonly start: (task: Task) => Promise<Engine>;
}

/** A task that has dense layers alone, as the engines of these take it. */
export function denseOf(task: Task): DenseTask {
  const dense = denseTask(task);
  if (dense === null) throw new Error('this task has other layers than dense ones, or another optimizer than Adam');
  return dense;
}

export const tfjs: Candidate = { name: 'tfjs', start: startTfjs };

export const plain: Candidate = {
  name: 'plain',
  start: (task) => Promise.resolve(plainEngine({ ...SOME_ENGINE, name: 'wasm', arithmetic: 'scalar' }, denseOf(task))),
};

/** The fused step with this many threads: as many as blocks, fewer, and numbers that do not divide them. */
export const wasm = ([1, 2, 3, 4, 7] as const).map((threads) => ({
  name: `wasm with ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
  threads,
  start: (task: Task) => startWasm({ ...task, threads }),
}));

/** Engines that promise the bits of stock TensorFlow.js. */
export const PROMISING: readonly Candidate[] = [plain, ...wasm];
