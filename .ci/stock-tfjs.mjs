/**
 * The referee: the recipe of the default training, written once more from its definition, on stock TensorFlow.js alone.
 * Nothing of `src/` or `dist/` takes part. Prints the digests and accuracies as JSON.
 *
 * Usage, where node_modules is installed: node .ci/stock-tfjs.mjs
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const tf = require('@tensorflow/tfjs-core');
require('@tensorflow/tfjs-backend-cpu');
const { setWasmPaths } = require('@tensorflow/tfjs-backend-wasm');
const { layers, sequential } = require('@tensorflow/tfjs-layers');
const { alea } = require('seedrandom');

const SEED = 42;
const EPOCHS = 5;
const BATCH = 32;
const PIXELS = 28 * 28;
const SIZES = [PIXELS, 128, 10];
/** What a pixel's byte is to the network. */
const SHADES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/** The content of an IDX file without its header: three dimensions make one of 16 bytes, one makes one of 8. */
function idx(name, headerBytes) {
  const path = new URL(`../data/mnist/${name}.gz`, import.meta.url);
  return gunzipSync(readFileSync(path)).subarray(headerBytes);
}

function sha256(...arrays) {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of arrays) hash.update(Buffer.from(buffer, byteOffset, byteLength));
  return hash.digest('hex');
}

function initialKernel(layer) {
  const [fanIn, fanOut] = [SIZES[layer - 1], SIZES[layer]];
  const limit = Math.sqrt(6 / (fanIn + fanOut));
  const random = alea(`${SEED}/dense_${layer}/kernel`);
  return tf.tensor2d(
    Float32Array.from({ length: fanIn * fanOut }, () => -limit + 2 * limit * random()),
    [fanIn, fanOut],
  );
}

function shuffled(count, epoch) {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const random = alea(`${SEED}/epoch_${epoch}`);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

function compiledModel() {
  const model = sequential();
  model.add(layers.dense({ inputShape: [PIXELS], units: SIZES[1], activation: 'relu' }));
  model.add(layers.dense({ units: SIZES[2], activation: 'softmax' }));
  model.setWeights([initialKernel(1), tf.zeros([SIZES[1]]), initialKernel(2), tf.zeros([SIZES[2]])]);
  model.compile({
    optimizer: tf.train.adam(0.001, 0.9, 0.999, 1e-7),
    loss: 'sparseCategoricalCrossentropy',
    metrics: ['accuracy'],
  });
  return model;
}

async function trainEpoch(model, images, labels, order) {
  for (let start = 0; start < order.length; start += BATCH) {
    const chosen = order.subarray(start, start + BATCH);
    const pixels = new Float32Array(chosen.length * PIXELS);
    chosen.forEach((image, row) => {
      for (let pixel = 0; pixel < PIXELS; pixel++) {
        pixels[row * PIXELS + pixel] = SHADES[images[image * PIXELS + pixel]];
      }
    });
    const x = tf.tensor2d(pixels, [chosen.length, PIXELS]);
    const y = tf.tensor1d(Float32Array.from(chosen, (image) => labels[image]));
    await model.trainOnBatch(x, y);
    tf.dispose([x, y]);
  }
}

/** The label of each row of probabilities; the first of equal maxima wins. */
function predictedLabels(probabilities, classes) {
  return Uint8Array.from({ length: probabilities.length / classes }, (_, row) => {
    const scores = probabilities.subarray(row * classes, (row + 1) * classes);
    return scores.indexOf(Math.max(...scores));
  });
}

setWasmPaths(fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)));
await tf.setBackend('wasm');
// Without SIMD TensorFlow.js falls back in silence, to other bits.
if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('no WebAssembly SIMD');

const train = { images: idx('train-images-idx3-ubyte', 16), labels: idx('train-labels-idx1-ubyte', 8) };
const test = { images: idx('t10k-images-idx3-ubyte', 16), labels: idx('t10k-labels-idx1-ubyte', 8) };
const testPixels = tf.tensor2d(
  Float32Array.from(test.images, (byte) => SHADES[byte]),
  [test.labels.length, PIXELS],
);
const model = compiledModel();
const weightsDigest = () => sha256(...model.getWeights().map((weights) => weights.dataSync()));

const digests = { initialWeights: weightsDigest(), epochs: [] };
const accuracies = [];
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  const order = shuffled(train.labels.length, epoch);
  await trainEpoch(model, train.images, train.labels, order);
  digests.epochs.push({ epoch, order: sha256(order), weights: weightsDigest() });
  const output = model.predict(testPixels, { batchSize: 1000 });
  const probabilities = output.dataSync();
  output.dispose();
  const predictions = predictedLabels(probabilities, SIZES[2]);
  accuracies.push(predictions.filter((label, image) => label === test.labels[image]).length / predictions.length);
  digests.weights = weightsDigest();
  digests.probabilities = sha256(probabilities);
  digests.predictions = sha256(predictions);
}
console.log(JSON.stringify({ digests, accuracies }));
