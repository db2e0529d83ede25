import { t as train$1, s as sequential, f as flatten, d as dense, a as dispose, b as tensor, c as tensor1d, e as env, g as setWasmPaths, h as setBackend, v as version } from './tensorflow.js';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { A as ADAM, L as LOSS, q as kerasShape, u as weightChecksum, o as weightSpecs, H as bytesPerImage, l as imageAt, P as PIXEL_VALUES, R as Refusal, b as assetPath, d as digest } from './leaves.js';
import { setImmediate } from 'node:timers/promises';
import { f as flipBit } from './flip-bit.js';

const PREDICTION_BATCH = 1e3;
const MAX_TURN_MS = 100;
function layersModelEngine(description, task) {
  const optimizer = train$1.adam(task.learningRate, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  const model = build(task.model);
  model.compile({ optimizer, loss: LOSS, metrics: ["accuracy"] });
  return {
    description,
    train: (indices, onStep, signal) => train(model, task, indices, onStep, signal),
    weights: () => Promise.resolve(copyWeights(model)),
    flipBit: (place) => {
      flipWeightBit(model, task.model, place);
      return Promise.resolve();
    },
    predict: (images, signal) => predict(model, images, signal),
    dispose: () => {
      model.dispose();
      optimizer.dispose();
      return Promise.resolve();
    }
  };
}
function build({ imageShape, layers: dense$1, initialWeights }) {
  const model = sequential();
  model.add(flatten({ inputShape: kerasShape(imageShape) }));
  for (const { name, units, activation } of dense$1) model.add(dense({ name, units, activation }));
  setWeights(model, dense$1, initialWeights);
  return model;
}
function setWeights(model, dense, weights) {
  const tensors = weightSpecs(dense).map(({ shape }, index) => tensor(weights[index] ?? [], [...shape], "float32"));
  model.setWeights(tensors);
  dispose(tensors);
}
function flipWeightBit(model, { layers: dense }, { parameter, element, bit }) {
  const weights = copyWeights(model);
  flipBit(weights[parameter] ?? new Float32Array(), element, bit);
  setWeights(model, dense, weights);
}
async function train(model, { images, batchSize }, indices, onStep, signal) {
  const count = Math.ceil(indices.length / batchSize);
  const losses = new Float32Array(count);
  const checksums = new Uint32Array(count);
  let correct = 0;
  let turnStarted = performance.now();
  for (let step = 0; step < count; step++) {
    const picked = indices.subarray(step * batchSize, (step + 1) * batchSize);
    const [loss, accuracy] = await trainOnBatch(model, images, picked);
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
async function trainOnBatch(model, images, picked) {
  const x = imageTensor(images, picked);
  const y = tensor1d(Float32Array.from(picked, (index) => images.labels[index] ?? NaN));
  const metrics = await model.trainOnBatch(x, y);
  dispose([x, y]);
  const [loss = NaN, accuracy = NaN] = Array.isArray(metrics) ? metrics : [metrics];
  return [loss, accuracy];
}
function imageTensor(images, picked) {
  const values = new Float32Array(picked.length * bytesPerImage(images));
  let at = 0;
  for (const index of picked) {
    for (const byte of imageAt(images, index)) values[at++] = PIXEL_VALUES[byte] ?? NaN;
  }
  return tensor(values, [picked.length, ...kerasShape(images)]);
}
function copyWeights(model) {
  return model.getWeights().map((tensor) => tensor.dataSync());
}
async function predict(model, images, signal) {
  const parts = [];
  for (let start = 0; start < images.count; start += PREDICTION_BATCH) {
    const length = Math.min(PREDICTION_BATCH, images.count - start);
    const x = imageTensor(
      images,
      Uint32Array.from({ length }, (_, index) => start + index)
    );
    const y = model.predict(x, { batchSize: PREDICTION_BATCH });
    for (const tensor of [y].flat()) parts.push(tensor.dataSync());
    dispose([x, y]);
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

const SIMD_WASM = "tfjs/tfjs-backend-wasm-simd.wasm";
async function startTfjs(task) {
  if (!("WebAssembly" in globalThis) || !await env().getAsync("WASM_HAS_SIMD_SUPPORT")) {
    throw new Refusal(
      "Engine 'tfjs' needs WebAssembly SIMD, which this Node or CPU does not have; without it TensorFlow.js computes other bits."
    );
  }
  const wasmPath = assetPath(SIMD_WASM);
  setWasmPaths(`${dirname(wasmPath)}/`);
  if (!await setBackend("wasm")) throw new Refusal(`Engine 'tfjs' could not load ${wasmPath}.`);
  const wasmSha256 = digest(await readFile(wasmPath));
  return layersModelEngine(
    { name: "tfjs", version, promise: "portable", arithmetic: "simd", threads: 1, wasmSha256 },
    task
  );
}

export { startTfjs };
