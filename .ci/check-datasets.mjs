/**
 * Trains on the same images in several containers, each written by another program, and holds the digests against each
 * other; measures what reading 70,000 PNG files takes. Run in a checkout that has `node_modules`.
 *
 * Usage: node .ci/check-datasets.mjs PYTHON FASHION-MNIST
 *   PYTHON         one that has NumPy and Pillow
 *   FASHION-MNIST  folder of the four IDX files, as Debian has them
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { check } from './results.mjs';

const [python, fashion] = process.argv.slice(2);
const { CI_WORK } = process.env;
const CLI = resolve('dist/cli.js');
const MNIST = resolve('data/mnist');

const MAX_KILOBYTES = 500 * 1000;
const MAX_RATIO = 1.5;

/** Of MNIST's pixels and labels, whatever holds them. */
const MNIST_DIGEST = '06b0d1f124c4e5fa796686ade41a9b778edacc8622f2195a352ef479ad44fc16';

function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stdout}\n${stderr}`);
  return { stdout, stderr };
}

/** Trains one small epoch, and says what came out, how much memory it took. */
function train(folder, dataset, output) {
  const recipe = ['--epochs', '1', '--hidden-units', '16', '--accuracy-threshold', '0.5', '--pictures', 'false'];
  const args = ['train', '--dataset', dataset, '--output-directory', output, ...recipe];
  const command = ['--format', '%M', '--quiet', process.execPath, CLI, ...args];
  const { stderr } = run('/usr/bin/time', command, folder);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  const { data, digests } = JSON.parse(readFileSync(join(folder, output, 'metrics.json'), 'utf8'));
  return { data: data.sha256, weights: digests.weights, kilobytes };
}

/** What reading the images takes, in seconds of the CPU: the best of three, since other work can only make it longer. */
function secondsOf(which, folder) {
  const times = [1, 2, 3].map(() => {
    const { stdout } = run(process.execPath, [resolve('.ci/read-images.mjs'), which, folder], process.cwd());
    console.log(`${which}: ${stdout.trim()}`);
    return JSON.parse(stdout).seconds;
  });
  return Math.min(...times);
}

function sameEverywhere(name, source) {
  const folder = join(CI_WORK, `datasets-${name}`);
  mkdirSync(folder);
  run(python, [resolve('.ci/write-containers.py'), source, 'data.npz', 'images'], folder);
  run(process.execPath, [CLI, 'sheets', '--dataset', source, '--output-directory', 'sheets'], folder);
  const idx = train(folder, source, 'idx');
  console.log(`${name}: data ${idx.data}, weights ${idx.weights}`);
  const others = Object.fromEntries(
    ['data.npz', 'images', 'sheets'].map((path) => [path, train(folder, path, `of-${path}`)]),
  );
  for (const [container, found] of Object.entries(others)) {
    check(`${name}: ${container} has the data digest of the IDX files`, found.data === idx.data, found.data);
    check(
      `${name}: ${container} gives the weights digest of the IDX files`,
      found.weights === idx.weights,
      found.weights,
    );
  }
  return { folder, idx, images: others.images };
}

const mnist = sameEverywhere('mnist', MNIST);
check('MNIST has its known data digest', mnist.idx.data === MNIST_DIGEST, mnist.idx.data);
const { kilobytes } = mnist.images;
check(`70,000 PNG files take less than ${MAX_KILOBYTES} KB`, kilobytes < MAX_KILOBYTES, `${kilobytes} KB`);
const images = join(mnist.folder, 'images');
const ratio = secondsOf('reader', images) / secondsOf('library', images);
check(
  `reading them takes at most ${MAX_RATIO} times as long as the bare library does`,
  ratio <= MAX_RATIO,
  ratio.toFixed(2),
);

const { idx } = sameEverywhere('fashion-mnist', fashion);
check('Fashion-MNIST is other data than MNIST', idx.data !== mnist.idx.data && idx.weights !== mnist.idx.weights);
