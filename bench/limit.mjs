/** The least time that a training step can take on this machine: how many vectors there are, times what one costs. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { measure } from './measure.mjs';
import { measureSimd } from './simd.mjs';

const PIXELS = 784;
const UNITS = 128;
const CLASS_VECTORS = 3;
const CLASSES = 10;
const BATCH = 32;
const LANES = 4;
const EPOCHS = 5;

/** Adam's vectors when none is left out: both kernels, both biases. */
const ADAM_VECTORS = ((PIXELS + 1) * UNITS) / LANES + (UNITS + 1) * CLASS_VECTORS;

/**
 * @typedef {object} Limit
 * @property {Record<string, number>} nanoseconds per vector, of each operation
 * @property {number} litPixels a step, over all images of the batch
 * @property {{ all: number, visited: number, moved: number } | null} adam vectors a step; null without a C compiler
 * @property {{ rows: number, small: number, adam: number | null, divider: number | null, all: number | null }}
 *   microseconds a step
 */

/**
 * @param {string | null} counter program that trains with the counting build of the C step
 * @returns {Promise<Limit>}
 */
export async function measureLimit(counter) {
  const nanoseconds = await measureSimd();
  const litPixels = countLitPixels();
  const adam = counter === null ? null : await countAdamVectors(counter);
  // Forward each lit pixel adds its row of the kernel to the sums of an image, backward the image's to the row's.
  const rows = (2 * litPixels * (UNITS / LANES) * nanoseconds.row) / 1000;
  const products = 2 * BATCH * UNITS * CLASS_VECTORS + (BATCH * CLASSES * UNITS) / LANES;
  const small = (products * nanoseconds.row) / 1000;
  const adamTime = adam && (adam.moved * nanoseconds.adam) / 1000;
  return {
    nanoseconds,
    litPixels,
    adam,
    microseconds: {
      rows,
      small,
      adam: adamTime,
      divider: adam && (adam.moved * (2 * nanoseconds.div + nanoseconds.sqrt)) / 1000,
      all: adamTime && rows + small + adamTime,
    },
  };
}

/** Every image is in one batch of the epoch: the mean over batches is the mean over images, times the batch. */
function countLitPixels() {
  const file = new URL('../data/mnist/train-images-idx3-ubyte.gz', import.meta.url);
  const pixels = gunzipSync(readFileSync(file)).subarray(16);
  const lit = pixels.reduce((count, byte) => count + Number(byte > 0), 0);
  return (lit * PIXELS * BATCH) / pixels.length;
}

async function countAdamVectors(counter) {
  const command = [process.execPath, counter, '--count', '--epochs', String(EPOCHS)];
  const { stdout } = await measure(command, { cwd: process.cwd() });
  const { visited, moved } = JSON.parse(stdout);
  const steps = (EPOCHS * 60_000) / BATCH;
  return { all: ADAM_VECTORS, visited: visited / steps, moved: moved / steps };
}
