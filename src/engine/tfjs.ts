import { setWasmPaths, version_wasm as version } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { layers, models } from '@tensorflow/tfjs-layers';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { assetPath } from '../assets.js';
import type { Engine, EngineDescription, Task } from '../engine.js';
import { Refusal } from '../refusal.js';
import { digest } from '../reproducibility/digest.js';
import { layersModelEngine } from './layers-model.js';
import { registerMissingGradients } from './missing-gradients.js';

/** The only kernels that ship: TensorFlow.js takes these where there is SIMD and no threads, as always in Node. */
const SIMD_WASM = 'tfjs/tfjs-backend-wasm-simd.wasm';

/**
 * Stock TensorFlow.js on its WebAssembly SIMD backend, without overrides: the referee of every portable engine.
 *
 * @throws Refusal without WebAssembly SIMD
 */
export async function startTfjs(task: Task): Promise<Engine> {
  return startKernels({ name: 'tfjs', version, promise: 'portable' }, task);
}

/**
 * An engine on TensorFlow.js's WebAssembly SIMD kernels.
 *
 * @param presented what the caller presents it as
 * @throws Refusal without WebAssembly SIMD, where TensorFlow.js would silently take kernels that give other bits
 */
export async function startKernels(
  presented: Pick<EngineDescription, 'name' | 'version' | 'promise' | 'kernels'>,
  task: Task,
): Promise<Engine> {
  const { name } = presented;
  const what = presented.kernels === undefined ? '' : ' for this model and optimizer';
  if (!('WebAssembly' in globalThis) || !(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) {
    throw new Refusal(
      `Engine '${name}' needs WebAssembly SIMD${what}, which this Node or CPU does not have; without it TensorFlow.js ` +
        'computes other bits.',
    );
  }
  const wasmPath = assetPath(SIMD_WASM);
  setWasmPaths(`${dirname(wasmPath)}/`);
  if (!(await tf.setBackend('wasm'))) throw new Refusal(`Engine '${name}' could not load ${wasmPath}.`);
  registerMissingGradients();
  const wasmSha256 = digest(await readFile(wasmPath));
  const { dispose, mul, serialization, tensor, tensor1d, tidy, train } = tf;
  return layersModelEngine(
    { dispose, layers, models, mul, serialization, tensor, tensor1d, tidy, train },
    { ...presented, arithmetic: 'simd', threads: 1, wasmSha256 },
    task,
  );
}
