import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { j as seedrandom } from './tfjs.js';

class Refusal extends Error {
  name = "Refusal";
}
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function littleEndianBytes(array) {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  if (array.BYTES_PER_ELEMENT === 1 || endianness() === "LE") return bytes;
  return Buffer.from(bytes).swap32();
}
function digest(...arrays) {
  const hash = createHash("sha256");
  for (const array of arrays) hash.update(littleEndianBytes(array));
  return hash.digest("hex");
}
function weightChecksum(weights) {
  let sum = 0;
  for (const array of weights) {
    const bits = new Uint32Array(array.buffer, array.byteOffset, array.length);
    let partial = 0;
    for (const pattern of bits) partial = partial + pattern | 0;
    sum = sum + partial | 0;
  }
  return sum >>> 0;
}

function stream(label) {
  return seedrandom.alea(label);
}
function glorotUniform(label, fanIn, fanOut) {
  const limit = Math.sqrt(6 / (fanIn + fanOut));
  const next = stream(label);
  return Float32Array.from({ length: fanIn * fanOut }, () => -limit + 2 * limit * next());
}
function epochOrder(seed, epoch, count) {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const next = stream(`${seed}/epoch_${epoch}`);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

const MAX_WEIGHTS = 2 ** 24;
function defineModel(hiddenUnits, seed, dataset) {
  const { rows, columns } = dataset.train;
  const sizes = [...hiddenUnits, dataset.classes];
  const layers = sizes.map((units, index) => ({
    name: `dense_${index + 1}`,
    inputs: index === 0 ? rows * columns : sizes[index - 1] ?? 0,
    units,
    activation: index === sizes.length - 1 ? "softmax" : "relu"
  }));
  const weights = layers.reduce((sum, { inputs, units }) => sum + (inputs + 1) * units, 0);
  if (weights > MAX_WEIGHTS) {
    throw new Refusal(
      `Input 'hidden-units' must give a model of at most ${MAX_WEIGHTS} weights, but '${hiddenUnits.join(",")}' on images of ${rows} \xD7 ${columns} pixels has ${weights}.`
    );
  }
  return { rows, columns, layers, initialWeights: layers.flatMap((layer) => initialise(layer, seed)) };
}
function initialise({ name, inputs, units }, seed) {
  return [glorotUniform(`${seed}/${name}/kernel`, inputs, units), new Float32Array(units)];
}
function weightSpecs(layers) {
  return layers.flatMap(({ name, inputs, units }) => [
    { name: `${name}/kernel`, shape: [inputs, units] },
    { name: `${name}/bias`, shape: [units] }
  ]);
}

const RECIPE_VERSION = 1;
const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };
const LOSS = "sparseCategoricalCrossentropy";

export { ADAM as A, LOSS as L, Refusal as R, RECIPE_VERSION as a, defineModel as b, weightChecksum as c, digest as d, epochOrder as e, littleEndianBytes as l, messageOf as m, weightSpecs as w };
