import { setImmediate } from 'node:timers/promises';
import { A as ADAM, L as LOSS, o as kerasShape, x as weightChecksum, n as weightSpecs, F as bytesPerImage, k as imageAt, S as PIXEL_VALUES } from './leaves.js';
import { f as flipBit } from './flip-bit.js';

const PREDICTION_BATCH = 1e3;
const MAX_TURN_MS = 100;
function layersModelEngine(tf, description, task) {
  const optimizer = tf.train.adam(task.learningRate, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  const model = build(tf, task.model);
  model.compile({ optimizer, loss: LOSS, metrics: ["accuracy"] });
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
    }
  };
}
function build(tf, { imageShape, layers: dense, initialWeights }) {
  const model = tf.sequential();
  model.add(tf.layers.flatten({ inputShape: kerasShape(imageShape) }));
  for (const { name, units, activation } of dense) model.add(tf.layers.dense({ name, units, activation }));
  setWeights(tf, model, dense, initialWeights);
  return model;
}
function setWeights(tf, model, dense, weights) {
  const tensors = weightSpecs(dense).map(({ shape }, index) => tf.tensor(weights[index] ?? [], [...shape], "float32"));
  model.setWeights(tensors);
  tf.dispose(tensors);
}
function flipWeightBit(tf, model, { layers: dense }, { parameter, element, bit }) {
  const weights = copyWeights(model);
  flipBit(weights[parameter] ?? new Float32Array(), element, bit);
  setWeights(tf, model, dense, weights);
}
async function train(tf, model, { images, batchSize }, indices, onStep, signal) {
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
      await setImmediate();
      signal.throwIfAborted();
      turnStarted = performance.now();
    }
  }
  return { losses, checksums, correct };
}
async function trainOnBatch(tf, model, images, picked) {
  const x = imageTensor(tf, images, picked);
  const y = tf.tensor1d(Float32Array.from(picked, (index) => images.labels[index] ?? NaN));
  const metrics = await model.trainOnBatch(x, y);
  tf.dispose([x, y]);
  const [loss = NaN, accuracy = NaN] = Array.isArray(metrics) ? metrics : [metrics];
  return [loss, accuracy];
}
function imageTensor(tf, images, picked) {
  const values = new Float32Array(picked.length * bytesPerImage(images));
  let at = 0;
  for (const index of picked) {
    for (const byte of imageAt(images, index)) values[at++] = PIXEL_VALUES[byte] ?? NaN;
  }
  return tf.tensor(values, [picked.length, ...kerasShape(images)]);
}
function copyWeights(model) {
  return model.getWeights().map((tensor) => tensor.dataSync());
}
async function predict(tf, model, images, signal) {
  const parts = [];
  for (let start = 0; start < images.count; start += PREDICTION_BATCH) {
    const length = Math.min(PREDICTION_BATCH, images.count - start);
    const x = imageTensor(
      tf,
      images,
      Uint32Array.from({ length }, (_, index) => start + index)
    );
    const y = model.predict(x, { batchSize: PREDICTION_BATCH });
    for (const tensor of [y].flat()) parts.push(tensor.dataSync());
    tf.dispose([x, y]);
    await setImmediate();
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

export { layersModelEngine as l };
