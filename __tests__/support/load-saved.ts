import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import * as tf from '@tensorflow/tfjs-core';

import type { LabelledImages } from '../../src/dataset/labelled-images.js';
import { property } from '../../src/parsed.js';

/** The model of these two files, as people load it with TensorFlow.js. */
export async function loadSaved(modelJson: string, weights: Uint8Array): Promise<LayersModel> {
  const json: unknown = JSON.parse(modelJson);
  const manifest = property(property(json, 'weightsManifest'), '0');
  return loadLayersModel(
    tf.io.fromMemory({
      modelTopology: Object.fromEntries(Object.entries(property(json, 'modelTopology') ?? {})),
      weightSpecs: [property(manifest, 'weights')].flat().map((spec) => ({
        name: String(property(spec, 'name')),
        shape: [property(spec, 'shape')].flat().map(Number),
        dtype: 'float32',
      })),
      weightData: Uint8Array.from(weights).buffer,
    }),
  );
}

/** Probabilities of images, one row an image. */
export function predicted(model: LayersModel, { images, count, rows, columns }: LabelledImages): Float32Array {
  const [, ...shape] = model.inputs[0]?.shape ?? [];
  const x = tf.tensor(
    Float32Array.from(images, (byte) => byte / 255),
    [count, rows, columns, ...shape.slice(2).map(Number)],
  );
  const given = [model.predict(x)].flat();
  const probabilities = given[0]?.dataSync<'float32'>() ?? new Float32Array();
  tf.dispose([x, ...given]);
  return probabilities;
}
