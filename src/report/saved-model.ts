import type { Model } from '../model.js';
import { littleEndianBytes } from '../reproducibility/digest.js';

/** The files of a saved model, by their names in its folder. */
export interface SavedModel {
  readonly 'model.json': string;
  readonly 'weights.bin': Uint8Array;
}

/**
 * The model as TensorFlow.js saves a `LayersModel` (format `layers-model`), whichever engine trained it: it loads with
 * `tf.loadLayersModel`, and `sha256sum weights.bin` is the weights digest.
 *
 * @param weights in the order of `Model.initialWeights`
 */
export function savedModel(model: Model, weights: readonly Float32Array[]): SavedModel {
  const json = {
    format: 'layers-model',
    generatedBy: 'mnist-action',
    convertedBy: null,
    modelTopology: {
      ...model.definition,
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [
      {
        paths: ['weights.bin'],
        weights: model.weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })),
      },
    ],
  };
  return { 'model.json': `${JSON.stringify(json, null, 2)}\n`, 'weights.bin': weightBytes(weights) };
}

/** All weights one after the other as little-endian float32: `weights.bin` and every checkpoint. */
export function weightBytes(weights: readonly Float32Array[]): Uint8Array {
  return Buffer.concat(weights.map(littleEndianBytes));
}
