/**
 * Trains the default recipe with the C step (step.c, built by build.mjs) and prints one line of JSON, as the peers do.
 * `--count` uses the build that counts Adam's vectors.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

import seedrandom from 'seedrandom';

import { awaitTurn } from '../gate.mjs';

/* global WebAssembly */

const { values } = parseArgs({ options: { epochs: { type: 'string', default: '5' }, count: { type: 'boolean' } } });
const SEED = 42;
const BATCH = 32;
const PAGE_BYTES = 65536;

const idx = (file, headerBytes) =>
  gunzipSync(readFileSync(new URL(`../../data/mnist/${file}.gz`, import.meta.url))).subarray(headerBytes);
const train = { images: idx('train-images-idx3-ubyte', 16), labels: idx('train-labels-idx1-ubyte', 8) };
const test = { images: idx('t10k-images-idx3-ubyte', 16), labels: idx('t10k-labels-idx1-ubyte', 8) };

const wasm = readFileSync(new URL(`../build/step${values.count ? '-count' : ''}.wasm`, import.meta.url));
const { exports: c } = new WebAssembly.Instance(new WebAssembly.Module(wasm));

let free = c.heap_base();
/** Reserves room in the module's memory and copies bytes there. */
function place(bytes) {
  const address = Math.ceil(free / 64) * 64;
  free = address + bytes.byteLength;
  const missing = free - c.memory.buffer.byteLength;
  if (missing > 0) c.memory.grow(Math.ceil(missing / PAGE_BYTES));
  new Uint8Array(c.memory.buffer, address).set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return address;
}

function glorotUniform(label, fanIn, fanOut) {
  const limit = Math.sqrt(6 / (fanIn + fanOut));
  const next = seedrandom.alea(label);
  return Float32Array.from({ length: fanIn * fanOut }, () => -limit + 2 * limit * next());
}

function shuffle(order, next) {
  for (const i of order.keys()) order[i] = i;
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

const initial = new Float32Array(784 * 128 + 128 + 128 * 10 + 10);
initial.set(glorotUniform(`${SEED}/dense_1/kernel`, 784, 128));
initial.set(glorotUniform(`${SEED}/dense_2/kernel`, 128, 10), 784 * 128 + 128);

const at = {
  weights: place(initial),
  images: place(train.images),
  labels: place(train.labels),
  order: place(new Uint32Array(train.labels.length)),
};
c.start(at.weights, 0.001);
const seconds = [];
const digests = [];
const losses = [];
const trainAccuracies = [];
for (let epoch = 1; epoch <= Number(values.epochs); epoch++) {
  const order = new Uint32Array(c.memory.buffer, at.order, train.labels.length);
  shuffle(order, seedrandom.alea(`${SEED}/epoch_${epoch}`));
  awaitTurn();
  const started = performance.now();
  c.train(at.images, at.labels, at.order, order.length / BATCH);
  seconds.push((performance.now() - started) / 1000);
  losses.push(c.loss() / order.length);
  trainAccuracies.push(c.right() / order.length);
  c.weights(at.weights);
  const weights = new Uint8Array(c.memory.buffer, at.weights, initial.byteLength);
  digests.push(createHash('sha256').update(weights).digest('hex'));
}

/** Share of the test images whose label is predicted; the last batch is filled up with image 0. */
function testAccuracy() {
  const { images, labels } = test;
  const batches = Math.ceil(labels.length / BATCH);
  const order = Uint32Array.from({ length: batches * BATCH }, (_, index) => (index < labels.length ? index : 0));
  const addresses = [place(images), place(order), place(new Uint8Array(batches * BATCH))];
  c.predict(addresses[0], addresses[1], batches, addresses[2]);
  const predicted = new Uint8Array(c.memory.buffer, addresses[2], labels.length);
  return predicted.reduce((hits, label, index) => hits + Number(label === labels[index]), 0) / labels.length;
}

const counted = values.count ? { visited: c.visited(), moved: c.moved() } : {};
const result = { epochSeconds: seconds, losses, trainAccuracies, accuracy: testAccuracy(), digests };
console.log(JSON.stringify({ ...result, ...counted }));
