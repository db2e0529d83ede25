/**
 * Trains models of model files as users do: a convolutional network on all of MNIST, and on some of it under conditions
 * that must not change a bit of it, another processor among them. Holds `wasm` against `tensorflow`.
 *
 * Usage: node .ci/check-models.mjs ACTION, where ACTION is the folder that stands in for the action. NODE_20 and NODE_24
 * name folders with a Node, NODE_ARM64 a Node for arm64 and ARM64_LIBRARIES its C library; pip's index must be there.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { check } from './results.mjs';
import { action, command, train, WORK } from './tensorflow-leg.mjs';

const { CI_WORK, NODE_24, NODE_ARM64, ARM64_LIBRARIES } = process.env;

const MIN_ACCURACY = 0.985;
const MAX_RELATIVE_RMS = 1e-5;

/** Steps of an epoch of the share that all conditions train on, and of the smaller one under emulation. */
const STEPS = 50;
const EMULATED_STEPS = 4;
const BATCH = 32;
const TEST_IMAGES = 100;

/** Files that the real Keras wrote: two convolutions, and every layer that there is. */
const MODELS = {
  conv: { file: 'keras-3/conv.json', optimizer: 'adam' },
  // A bias before a batch normalisation has a gradient of nothing but rounding, which Adam blows up to whole steps.
  all: { file: 'keras-3/all.json', optimizer: 'sgd' },
};

const floats = (path) => new Float32Array(new Uint8Array(readFileSync(path)).buffer);
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Root mean square of the differences, by that of the reference. */
function relativeRms(reference, candidate) {
  const squares = candidate.map((value, index) => (value - reference[index]) ** 2);
  return Math.sqrt(sum(squares) / sum(reference.map((value) => value ** 2)));
}

/** The first images of an IDX file, or their labels. */
function firstOf(name, count) {
  const whole = gunzipSync(readFileSync(join(action, 'dist/assets/mnist', `${name}.gz`)));
  const [header, size] = name.includes('images') ? [16, 28 * 28] : [8, 1];
  const content = Buffer.from(whole.subarray(0, header + count * size));
  content.writeUInt32BE(count, 4);
  return content;
}

/** A folder with the first images of MNIST, as IDX files. */
function share(folder, steps) {
  mkdirSync(join(WORK, folder));
  for (const [part, count] of [
    ['train', steps * BATCH],
    ['t10k', TEST_IMAGES],
  ]) {
    for (const name of [`${part}-images-idx3-ubyte`, `${part}-labels-idx1-ubyte`]) {
      writeFileSync(join(WORK, folder, name), firstOf(name, count));
    }
  }
}

async function wholeOfMnist() {
  const inputs = {
    model: 'conv-hidden.json',
    epochs: '3',
    'learning-rate': '0.002',
    'accuracy-threshold': String(MIN_ACCURACY),
  };
  const { code, metrics, seconds } = await train('whole', inputs);
  const accuracy = metrics?.result.accuracy;
  check(
    `a convolutional network comes to at least ${MIN_ACCURACY} in three epochs`,
    code === 0 && accuracy >= MIN_ACCURACY,
    String(accuracy),
  );
  console.log(`${accuracy}, ${((1000 * seconds) / (3 * 1875)).toFixed(1)} ms a step with all that is around it`);
  const { kernels } = metrics?.environment.engine ?? {};
  check('engine wasm says that the kernels of TensorFlow.js trained it', kernels === 'tfjs', kernels);
}

/** Trains a model on a share of MNIST under a condition; the name of the run says both. */
function trainShare(model, name, data, inputs, how) {
  return train(`${model}/${name}`, { model: `${model}.json`, dataset: data, epochs: '1', ...inputs }, how);
}

function mustBeSame(claim, one, other) {
  check(
    claim,
    one.code === 0 && other.code === 0 && isDeepStrictEqual(one.metrics?.digests, other.metrics?.digests),
    `${other.metrics?.digests.weights ?? other.said}, not ${one.metrics?.digests.weights}`,
  );
}

async function oneDigest(model) {
  const on24 = await trainShare(model, 'node-24', 'share');
  const { digests } = on24.metrics ?? {};
  check(`${model}: it learns`, digests !== undefined && digests.weights !== digests.initialWeights, on24.said);
  const conditions = {
    'on Node 20': [{}, { major: 20 }],
    'under --liftoff-only': [{}, { program: [join(NODE_24, 'node'), '--liftoff-only'] }],
    'by engine tfjs': [{ engine: 'tfjs' }, {}],
  };
  for (const [condition, [inputs, how]] of Object.entries(conditions)) {
    const other = await trainShare(model, condition.split(' ').at(-1), 'share', inputs, how);
    mustBeSame(`${model}: ${condition} it has the digests of engine wasm on Node 24`, on24, other);
  }
}

/** Few steps, as qemu takes many times as long. */
async function onArm64(model) {
  const program = ['qemu-aarch64-static', '-L', ARM64_LIBRARIES, NODE_ARM64];
  const here = await trainShare(model, 'x64', 'smaller-share');
  const there = await trainShare(model, 'arm64', 'smaller-share', {}, { program });
  const { arch } = there.metrics?.environment.cpu ?? {};
  check(`${model}: qemu trains it on arm64`, arch === 'arm64', arch ?? there.said);
  mustBeSame(`${model}: on arm64 it has the digests that it has here`, here, there);
}

async function byTensorFlow(model) {
  const { optimizer } = MODELS[model];
  const variables = { RUNNER_TOOL_CACHE: join(CI_WORK, 'tools') };
  const wasm = await trainShare(model, 'wasm', 'share', { optimizer });
  const native = await trainShare(model, 'tensorflow', 'share', { optimizer, engine: 'tensorflow' }, { variables });
  check(`${model}: engine tensorflow trains it`, native.code === 0, native.said);
  const weights = ({ folder }) => floats(join(folder, 'model/weights.bin'));
  const rms = relativeRms(weights(wasm), weights(native));
  check(
    `${model}: after ${STEPS} steps of ${optimizer} its weights are within ${MAX_RELATIVE_RMS} of wasm and not the same`,
    rms > 0 && rms < MAX_RELATIVE_RMS,
    String(rms),
  );
  console.log(`${model}: ${rms}`);
}

/** With nothing of the model but what the recording holds. */
async function verified(model) {
  const { code, said } = await command(['verify', `${model}/node-24`, '--dataset', 'share']);
  check(`${model}: verify reproduces it`, code === 0 && /^ {2}Reproduced on/m.test(said), said);
}

for (const [model, { file }] of Object.entries(MODELS)) {
  copyFileSync(new URL(`../__tests__/models/${file}`, import.meta.url), join(WORK, `${model}.json`));
}
copyFileSync(new URL('../__tests__/models/keras-3/conv-hidden.json', import.meta.url), join(WORK, 'conv-hidden.json'));
share('share', STEPS);
share('smaller-share', EMULATED_STEPS);
await wholeOfMnist();
for (const model of Object.keys(MODELS)) {
  await oneDigest(model);
  await verified(model);
  await byTensorFlow(model);
  await onArm64(model);
}
