import { setImmediate } from 'node:timers/promises';
import { I as stream, L as LOSS, q as weightChecksum, a9 as count, C as bytesPerImage, k as imageAt, a7 as PIXEL_VALUES } from './leaves.js';
import { f as flipBit } from './flip-bit.js';

const FRESH_DROPOUT = "FreshDropout";
function freshDropout(tf) {
  class SteppingDropout extends tf.layers.Layer {
    static className = FRESH_DROPOUT;
    #rate;
    #label = "";
    #step = 0;
    constructor(args) {
      super(args);
      this.#rate = args.rate;
    }
    start(seed) {
      this.#label = `${seed}/${this.name}`;
      this.#step = 0;
    }
    call(inputs, kwargs) {
      const [input] = [inputs].flat();
      if (input === void 0 || kwargs["training"] !== true) return inputs;
      this.#step++;
      const next = stream(`${this.#label}/mask_${this.#step}`);
      const kept = 1 / (1 - this.#rate);
      const mask = Float32Array.from({ length: input.size }, () => next() < this.#rate ? 0 : kept);
      return tf.tidy(() => tf.mul(input, tf.tensor(mask, input.shape, "float32")));
    }
  }
  tf.serialization.registerClass(SteppingDropout);
  return SteppingDropout;
}

async function buildLayersModel(tf, model) {
  const FreshDropout = freshDropout(tf);
  const built = await tf.models.modelFromJSON({ modelTopology: { ...toBuild(model.definition) } });
  for (const layer of built.layers) if (layer instanceof FreshDropout) layer.start(model.seed);
  setWeights(tf, built, model, model.initialWeights);
  return built;
}
function setWeights(tf, built, { weights: specs }, weights) {
  const tensors = specs.map(({ shape }, index) => tf.tensor(weights[index] ?? [], [...shape], "float32"));
  built.setWeights(tensors);
  tf.dispose(tensors);
}
function toBuild({ class_name, config: { name, layers } }) {
  const built = layers.map(({ class_name: layerClass, config }) => ({
    class_name: layerClass === "Dropout" ? FRESH_DROPOUT : layerClass,
    config: Object.fromEntries(
      Object.entries(config).map(([field, value]) => [field, field.endsWith("_initializer") ? "zeros" : value])
    )
  }));
  return { class_name, config: { name, layers: built } };
}

function startOptimizer({ train }, optimizer) {
  const { learningRate } = optimizer;
  switch (optimizer.name) {
    case "adam":
      return train.adam(learningRate, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
    case "sgd":
      return train.sgd(learningRate);
    case "momentum":
      return train.momentum(learningRate, optimizer.momentum);
    case "rmsprop":
      return train.rmsprop(learningRate, optimizer.rho, optimizer.momentum, optimizer.epsilon);
  }
}

const PREDICTION_BATCH = 1e3;
const MAX_PREDICTED = 2 ** 24;
const MAX_TURN_MS = 100;
async function layersModelEngine(tf, description, task) {
  const optimizer = startOptimizer(tf, task.optimizer);
  const model = await buildLayersModel(tf, task.model);
  model.compile({ optimizer, loss: LOSS, metrics: ["accuracy"] });
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
    }
  };
}
function flipWeightBit(tf, model, definition, { parameter, element, bit }) {
  const weights = copyWeights(model);
  flipBit(weights[parameter] ?? new Float32Array(), element, bit);
  setWeights(tf, model, definition, weights);
}
async function train(tf, model, { model: definition, images, batchSize }, indices, onStep, signal) {
  const count2 = Math.ceil(indices.length / batchSize);
  const losses = new Float32Array(count2);
  const checksums = new Uint32Array(count2);
  let correct = 0;
  let turnStarted = performance.now();
  for (let step = 0; step < count2; step++) {
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
      await setImmediate();
      signal.throwIfAborted();
      turnStarted = performance.now();
    }
  }
  return { losses, checksums, correct };
}
async function trainOnBatch(model, x, y) {
  const metrics = await model.trainOnBatch(x, y);
  const [loss = NaN, accuracy = NaN] = Array.isArray(metrics) ? metrics : [metrics];
  return [loss, accuracy];
}
function imageTensor(tf, { layers: [first] }, images, picked) {
  const values = new Float32Array(picked.length * bytesPerImage(images));
  let at = 0;
  for (const index of picked) {
    for (const byte of imageAt(images, index)) values[at++] = PIXEL_VALUES[byte] ?? NaN;
  }
  return tf.tensor(values, [picked.length, ...first?.input ?? []]);
}
function copyWeights(model) {
  return model.getWeights().map((tensor) => tensor.dataSync());
}
function predictionBatch({ layers }) {
  const widest = Math.max(...layers.map(({ output }) => count(output)));
  return Math.max(1, Math.min(PREDICTION_BATCH, Math.floor(MAX_PREDICTED / widest)));
}
async function predict(tf, model, definition, images, signal) {
  const parts = [];
  const batch = predictionBatch(definition);
  for (let start = 0; start < images.count; start += batch) {
    const length = Math.min(batch, images.count - start);
    const x = imageTensor(
      tf,
      definition,
      images,
      Uint32Array.from({ length }, (_, index) => start + index)
    );
    const y = model.predict(x, { batchSize: batch });
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
