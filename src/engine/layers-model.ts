import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';
import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { LabelledImages } from '../dataset/labelled-images.js';
import type { Engine, EngineDescription, OnStep, Steps, Task, WeightBit } from '../engine.js';
import { bytesPerImage, imageAt } from '../image-shape.js';
import type { Model } from '../model.js';
import { LOSS, PIXEL_VALUES } from '../recipe.js';
import { weightChecksum } from '../reproducibility/digest.js';
import { count } from '../topology/shapes.js';
import { buildLayersModel, setWeights } from './build.js';
import { flipBit } from './flip-bit.js';
import { startOptimizer } from './optimizer.js';
import type { TensorFlow } from './tensor-flow.js';

/** Images predicted at a time; they do not influence one another, so this bounds memory only. */
const PREDICTION_BATCH = 1000;

/** Numbers that a layer may give for all images of such a batch: 64 MiB. */
const MAX_PREDICTED = 2 ** 24;

/** Steps run in one turn of the event loop at most this long, so that signals and progress get through. */
const MAX_TURN_MS = 100;

type LayersModel = layers.LayersModel;

/**
 * An engine that trains a TensorFlow.js `LayersModel` with `trainOnBatch` on the current backend.
 *
 * `fit` is not used: it shuffles with Math.random.
 *
 * @param tf the copy of TensorFlow.js to train with
 */
export async function layersModelEngine(tf: TensorFlow, description: EngineDescription, task: Task): Promise<Engine> {
  const optimizer = startOptimizer(tf, task.optimizer);
  const model = await buildLayersModel(tf, task.model);
  model.compile({ optimizer, loss: LOSS, metrics: ['accuracy'] });
  return {
    description,
    train: (indices, onStep, signal) => train(tf, model, task, indices, onStep, signal),
    weights: () => Promise.resolve(copyWeights(model)),
    flipBit: (place) => {
      flipWeightBit(tf, model, task.model, place);
      return Promise.resolve();
    },
    predict: (images, signal) => predict(tf, model, task.model, images, signal),
    dispose: () => {
      model.dispose();
      optimizer.dispose();
      return Promise.resolve();
    },
  };
}

/** The optimizer knows the variables, not their values, so its moments stay. */
function flipWeightBit(
  tf: TensorFlow,
  model: LayersModel,
  definition: Model,
  { parameter, element, bit }: WeightBit,
): void {
  const weights = copyWeights(model);
  flipBit(weights[parameter] ?? new Float32Array(), element, bit);
  setWeights(tf, model, definition, weights);
}

async function train(
  tf: TensorFlow,
  model: LayersModel,
  { model: definition, images, batchSize }: Task,
  indices: Uint32Array,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Steps> {
  const count = Math.ceil(indices.length / batchSize);
  const losses = new Float32Array(count);
  const checksums = new Uint32Array(count);
  let correct = 0;
  let turnStarted = performance.now();
  for (let step = 0; step < count; step++) {
    const picked = indices.subarray(step * batchSize, (step + 1) * batchSize);
    const x = imageTensor(tf, definition, images, picked);
    const y = tf.tensor1d(Float32Array.from(picked, (index) => images.labels[index] ?? NaN));
    const [loss, accuracy] = await trainOnBatch(model, x, y);
    tf.dispose([x, y]);
    losses[step] = loss;
    checksums[step] = weightChecksum(copyWeights(model));
    correct += Math.round(accuracy * picked.length);
    onStep(step + 1, loss);
    if (performance.now() - turnStarted > MAX_TURN_MS) {
      await turnOfTheEventLoop();
      signal.throwIfAborted();
      turnStarted = performance.now();
    }
  }
  return { losses, checksums, correct };
}

async function trainOnBatch(
  model: LayersModel,
  x: core.Tensor,
  y: core.Tensor,
): Promise<[loss: number, accuracy: number]> {
  const metrics = await model.trainOnBatch(x, y);
  const [loss = NaN, accuracy = NaN] = Array.isArray(metrics) ? metrics : [metrics];
  return [loss, accuracy];
}

/** Images as the first layer takes them. */
function imageTensor(
  tf: TensorFlow,
  { layers: [first] }: Model,
  images: LabelledImages,
  picked: Uint32Array,
): core.Tensor {
  const values = new Float32Array(picked.length * bytesPerImage(images));
  let at = 0;
  for (const index of picked) {
    for (const byte of imageAt(images, index)) values[at++] = PIXEL_VALUES[byte] ?? NaN;
  }
  return tf.tensor(values, [picked.length, ...(first?.input ?? [])]);
}

/** `dataSync` copies out of the backend's memory. */
function copyWeights(model: LayersModel): Float32Array[] {
  return model.getWeights().map((tensor) => tensor.dataSync<'float32'>());
}

/** As many images at a time as the widest layer has room for. */
function predictionBatch({ layers }: Model): number {
  const widest = Math.max(...layers.map(({ output }) => count(output)));
  return Math.max(1, Math.min(PREDICTION_BATCH, Math.floor(MAX_PREDICTED / widest)));
}

async function predict(
  tf: TensorFlow,
  model: LayersModel,
  definition: Model,
  images: LabelledImages,
  signal: AbortSignal,
): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  const batch = predictionBatch(definition);
  for (let start = 0; start < images.count; start += batch) {
    const length = Math.min(batch, images.count - start);
    const x = imageTensor(
      tf,
      definition,
      images,
      Uint32Array.from({ length }, (_, index) => start + index),
    );
    const y = model.predict(x, { batchSize: batch });
    for (const tensor of [y].flat()) parts.push(tensor.dataSync<'float32'>());
    tf.dispose([x, y]);
    await turnOfTheEventLoop();
    signal.throwIfAborted();
  }
  const probabilities = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    probabilities.set(part, at);
    at += part.length;
  }
  return probabilities;
}
