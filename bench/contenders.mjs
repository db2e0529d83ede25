/** Who is measured: how each is started, and where it says how long an epoch took. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { measure } from './measure.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = here('../dist/cli.js');
const GATE = here('gate-cli.mjs');
const PYTHON = here('peers/.venv/bin/python');

/** SHA-256 of the default recipe's weights after epoch 1: who claims the same bits must arrive there. */
const KNOWN_DIGEST = 'be15824c00660e3609c4abc71c73b589c0e828c0b3002c2759d79005b77d0078';

/** What `threads: auto` means to the engine. */
export const ALL_THREADS = Math.min(availableParallelism(), 8);

/** Everything is compared with this one. */
export const REFERENCE = 'wasm-1';

/**
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} title
 * @property {number} [copies] how many of it run side by side
 * @property {() => Promise<unknown>} [prepare] what is done once before it is measured
 * @property {(epochs: number, turn?: import('./turns.mjs').Turn) => Promise<Run>} run one cold process, which waits for
 *   its turn before each epoch where there is one
 *
 * @typedef {object} Run
 * @property {readonly number[]} epochSeconds
 * @property {number} wallSeconds
 * @property {number | null} peakMegabytes
 * @property {number} accuracy of the test images
 * @property {Record<string, string>} versions
 */

/** @returns {Contender[]} */
export function contenders() {
  const engine = (threads) => ['--engine', 'wasm', '--threads', String(threads)];
  const native = ours(['--engine', 'tensorflow', '--threads', '1'], false);
  const together = (count) => `This engine, ${count} processes of 1 thread`;
  return [
    { id: 'wasm-1', title: 'This engine, 1 thread', run: ours(engine(1)) },
    ...(ALL_THREADS === 1
      ? []
      : [
          { id: `wasm-${ALL_THREADS}`, title: `This engine, ${ALL_THREADS} threads`, run: ours(engine(ALL_THREADS)) },
          { id: 'wasm-side-by-side', title: together(ALL_THREADS), copies: ALL_THREADS, run: ours(engine(1)) },
        ]),
    { id: 'c', title: 'The C step, 1 thread', run: script([process.execPath, here('c/run.mjs')], promisesBits) },
    { id: 'jax', title: 'JAX, jit and scan', run: peer('jax_peer.py') },
    { id: 'numpy', title: 'NumPy', run: peer('numpy_peer.py') },
    { id: 'pytorch', title: 'PyTorch, CPU', run: peer('pytorch_peer.py') },
    { id: 'keras', title: 'Keras on TensorFlow', run: peer('keras_peer.py') },
    { id: 'keras-1', title: 'Keras on TensorFlow, 1 thread', run: peer('keras_peer.py', '--threads', '1') },
    // Its library is fetched first, if it is not there yet: a network is not what is measured.
    {
      id: 'tensorflow',
      title: 'tfjs-node on TensorFlow, 1 thread',
      prepare: () => native(1),
      run: native,
    },
    { id: 'tfjs', title: 'Stock TensorFlow.js, WASM', run: ours(['--engine', 'tfjs']) },
  ];
}

/**
 * This repository's own command line, whole: data, training, a test after each epoch, pictures and report.
 *
 * @param {readonly string[]} options besides the epochs
 * @param {boolean} isDefaultRecipe whose digest is known
 */
export function ours(options, isDefaultRecipe = true) {
  return async (epochs, turn) => {
    const cwd = mkdtempSync(join(tmpdir(), 'mnist-action-bench-'));
    try {
      // One epoch need not reach the accuracy of five.
      const schedule = ['--epochs', String(epochs), '--accuracy-threshold', '0', '--upload', 'false'];
      const gate = turn === undefined ? [] : ['--import', GATE];
      const command = [process.execPath, ...gate, CLI, 'train', ...options, ...schedule];
      const { wallSeconds, peakMegabytes } = await measure(command, { cwd, turn });
      const metrics = JSON.parse(readFileSync(join(cwd, 'mnist-report/metrics.json'), 'utf8'));
      if (isDefaultRecipe) promisesBits(metrics.digests.epochs.map(({ weights }) => weights));
      return {
        epochSeconds: metrics.timing.epochs.map(({ trainSeconds }) => trainSeconds),
        wallSeconds,
        peakMegabytes,
        accuracy: metrics.result.accuracy,
        versions: versionOf(metrics.environment.engine),
      };
    } finally {
      rmSync(cwd, { recursive: true });
    }
  };
}

/** Of the native library, where one trained; all else is of this repository. */
function versionOf({ tensorflow }) {
  return tensorflow === undefined ? {} : { 'TensorFlow of tfjs-node': tensorflow.version };
}

/** A program that prints `{epochSeconds, accuracy, …}` as its last line. */
function script(command, check = () => {}) {
  return async (epochs, turn) => {
    const { stdout, ...watched } = await measure([...command, '--epochs', String(epochs)], { cwd: here('.'), turn });
    const { epochSeconds, accuracy, versions = {}, digests } = JSON.parse(stdout.trim().split('\n').at(-1));
    check(digests);
    return { epochSeconds, accuracy, versions, ...watched };
  };
}

function peer(file, ...options) {
  const run = script([PYTHON, here(`peers/${file}`), ...options]);
  return async (epochs, turn) => {
    if (!existsSync(PYTHON)) throw new Error('there is no Python environment; bench/peers/setup.sh makes it');
    return run(epochs, turn);
  };
}

function promisesBits([first]) {
  if (first !== KNOWN_DIGEST) throw new Error(`its weights after epoch 1 have digest ${first}, not ${KNOWN_DIGEST}`);
}
