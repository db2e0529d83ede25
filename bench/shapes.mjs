/** Networks other than the default one, in this engine and in stock TensorFlow.js. */
import { rmSync } from 'node:fs';

import { median } from 'simple-statistics';

import { ours } from './contenders.mjs';
import { fewImages } from './few-images.mjs';
import { steadySeconds } from './statistics.mjs';

/** A sixth of an epoch: the largest network would take stock TensorFlow.js minutes for a whole one. */
export const SHAPE_IMAGES = 10_000;
const TEST_IMAGES = 1000;
/** One to warm up, one to measure. */
const EPOCHS = 2;

const SHAPES = [
  { title: 'no hidden layer', options: ['--hidden-units', 'none'] },
  { title: '32 hidden units', options: ['--hidden-units', '32'] },
  { title: '512 hidden units', options: ['--hidden-units', '512'] },
  { title: '256 and 128 hidden units', options: ['--hidden-units', '256,128'] },
  { title: '128 hidden units, batches of 8', options: ['--batch-size', '8'] },
  { title: '128 hidden units, batches of 100', options: ['--batch-size', '100'] },
];

const ENGINES = ['wasm', 'tfjs'];

/**
 * @param {number} rounds
 * @param {(line: string) => void} say a line of progress
 * @returns rows `{ title, ours, stock, faster }` and, in words, which could not be measured
 */
export async function measureShapes(rounds, say) {
  const dataset = fewImages({ train: SHAPE_IMAGES, t10k: TEST_IMAGES });
  const rows = [];
  const absent = [];
  try {
    for (const { title, options } of SHAPES) {
      try {
        rows.push({ title, ...(await measureShape(['--dataset', dataset, ...options], rounds, title, say)) });
      } catch (error) {
        say(`${title}: not measured, ${error.message}`);
        absent.push({ title: `The network with ${title}`, reason: error.message });
      }
    }
  } finally {
    rmSync(dataset, { recursive: true });
  }
  return { rows, absent };
}

async function measureShape(options, rounds, title, say) {
  const times = { wasm: [], tfjs: [] };
  for (let round = 1; round <= rounds; round++) {
    for (const engine of ENGINES) {
      const run = ours(['--engine', engine, '--pictures', 'false', ...options], false);
      const seconds = steadySeconds((await run(EPOCHS)).epochSeconds);
      times[engine].push(seconds);
      say(`Round ${round}/${rounds}  ${title}, ${engine}: ${seconds.toFixed(3)} s`);
    }
  }
  const faster = median(times.tfjs.map((stock, round) => stock / times.wasm[round]));
  return { ours: median(times.wasm), stock: median(times.tfjs), faster };
}
