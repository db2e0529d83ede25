import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';
import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { LabelledImages } from '../dataset/labelled-images.js';
import type { Engine, EngineDescription, OnStep, Steps, Task, WeightBit } from '../engine.js';
import { bytesPerImage, imageAt, kerasShape } from '../image-shape.js';
import type { Model } from '../model.js';
import { ADAM, LOSS, PIXEL_VALUES } from '../recipe.js';
import { weightChecksum } from '../reproducibility/digest.js';
import { weightSpecs } from '../weight-specs.js';
import { flipBit } from './flip-bit.js';

/** Images predicted at a time; rows do not influence one another, so this bounds memory only. */
const PREDICTION_BATCH = 1000;

/** Steps run in one turn of the event loop at most this long, so that signals and progress get through. */
const MAX_TURN_MS = 100;

/** What an engine takes of TensorFlow.js. There may be several copies of it, each with backends and tensors of its own. */
export type TensorFlow = Pick<typeof core, 'dispose' | 'tensor' | 'tensor1d' | 'train'> &
  Pick<typeof layers, 'layers' | 'sequential'>;

type LayersModel = layers.LayersModel;

/**
 * An engine that trains a TensorFlow.js `LayersModel` with `trainOnBatch` on the current backend.
 *
 * `fit` is not used: it shuffles with Math.random.
 *
 * @param tf the copy of TensorFlow.js to train with
 */
export function layersModelEngine(tf: TensorFlow, description: EngineDescription, task: Task): Engine {
  const optimizer = tf.train.adam(task.learningRate, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  const model = build(tf, task.model);
  model.compile({ optimizer, loss: LOSS, metrics: ['accuracy'] });
  return {
    description,
    train: (indices, onStep, signal) => train(tf, model, task, indices, onStep, signal),
    weights: () => Promise.resolve(copyWeights(model)),
    flipBit: (place) => {
      flipWeightBit(tf, model, task.model, place);
      return Promise.resolve();
    },
    predict: (images, signal) => predict(tf, model, images, signal),
    dispose: () => {
      model.dispose();
      optimizer.dispose();
      return Promise.resolve();
    },
  };
}

function build(tf: TensorFlow, { imageShape, layers: dense, initialWeights }: Model): LayersModel {
  const model = tf.sequential();
  model.add(tf.layers.flatten({ inputShape: kerasShape(imageShape) }));
  for (const { name, units, activation } of dense) model.add(tf.layers.dense({ name, units, activation }));
  setWeights(tf, model, dense, initialWeights);
  return model;
}

function setWeights(
  tf: TensorFlow,
  model: LayersModel,
  dense: Model['layers'],
  weights: readonly Float32Array[],
): void {
  const tensors = weightSpecs(dense).map(({ shape }, index) => tf.tensor(weights[index] ?? [], [...shape], 'float32'));
  model.setWeights(tensors);
  tf.dispose(tensors);
}

/** The optimizer knows the variables, not their values, so its moments stay. */
function flipWeightBit(
  tf: TensorFlow,
  model: LayersModel,
  { layers: dense }: Model,
  { parameter, element, bit }: WeightBit,
): void {
  const weights = copyWeights(model);
  flipBit(weights[parameter] ?? new Float32Array(), element, bit);
  setWeights(tf, model, dense, weights);
}

async function train(
  tf: TensorFlow,
  model: LayersModel,
  { images, batchSize }: Task,
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
    const [loss, accuracy] = await trainOnBatch(tf, model, images, picked);
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
  tf: TensorFlow,
  model: LayersModel,
  images: LabelledImages,
  picked: Uint32Array,
): Promise<[loss: number, accuracy: number]> {
  const x = imageTensor(tf, images, picked);
  const y = tf.tensor1d(Float32Array.from(picked, (index) => images.labels[index] ?? NaN));
  const metrics = await model.trainOnBatch(x, y);
  tf.dispose([x, y]);
  const [loss = NaN, accuracy = NaN] = Array.isArray(metrics) ? metrics : [metrics];
  return [loss, accuracy];
}

function imageTensor(tf: TensorFlow, images: LabelledImages, picked: Uint32Array): core.Tensor {
  const values = new Float32Array(picked.length * bytesPerImage(images));
  let at = 0;
  for (const index of picked) {
    for (const byte of imageAt(images, index)) values[at++] = PIXEL_VALUES[byte] ?? NaN;
  }
  return tf.tensor(values, [picked.length, ...kerasShape(images)]);
}

/** `dataSync` copies out of the backend's memory. */
function copyWeights(model: LayersModel): Float32Array[] {
  return model.getWeights().map((tensor) => tensor.dataSync<'float32'>());
}

async function predict(
  tf: TensorFlow,
  model: LayersModel,
  images: LabelledImages,
  signal: AbortSignal,
): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  for (let start = 0; start < images.count; start += PREDICTION_BATCH) {
    const length = Math.min(PREDICTION_BATCH, images.count - start);
    const x = imageTensor(
      tf,
      images,
      Uint32Array.from({ length }, (_, index) => start + index),
    );
    const y = model.predict(x, { batchSize: PREDICTION_BATCH });
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
