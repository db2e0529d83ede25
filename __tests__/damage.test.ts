import { cpSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { filesIn, newFolder } from './support/folders.js';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { newWorkspace, train } from './support/small-training.js';
import { ROOT } from './support/spawned.js';

const WITH_PICTURES = { pictures: 'true' } as const;
const DIGEST_LINE = `Weights digest: ${KNOWN_ANSWER.digest}`;

/** What a runner downloads, as far as it runs: no `node_modules` anywhere above it. */
function copyOfAction(): string {
  const copy = newFolder('action');
  for (const name of ['dist', 'package.json', 'action.yml', 'compare']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  return copy;
}

/** Path of a file in the copy's assets. */
function asset(copy: string, name: string): string {
  return join(copy, 'dist/assets', name);
}

function canvasBinary(copy: string): string {
  const libc = process.platform === 'linux' ? '-gnu' : '';
  return asset(copy, `canvas/canvas-${process.platform}-${process.arch}${libc}.node`);
}

const regularFont = (copy: string): string => asset(copy, 'fonts/DejaVuSans.ttf');
const boldFont = (copy: string): string => asset(copy, 'fonts/DejaVuSans-Bold.ttf');

/** As a checkout without Git LFS leaves a file. */
function replace(path: string): void {
  writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\n');
}

/** As a download that broke off leaves a file. */
function cut(path: string): void {
  truncateSync(path, 100_000);
}

describe.concurrent('a copy without node_modules', () => {
  test('runs, also through a symbolic link', async () => {
    const folder = newWorkspace();
    symlinkSync(copyOfAction(), join(folder, 'action'));
    const { code, stdout, stderr } = await train(folder, WITH_PICTURES, { root: join(folder, 'action') });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(DIGEST_LINE);
    expect([...filesIn(join(folder, 'mnist-report')).keys()]).toContain('contact-sheet.png');
  });
});

describe.concurrent('where pictures cannot be drawn', () => {
  test.for([
    ['the canvas binary is missing', canvasBinary, rmSync],
    ['the canvas binary is something else', canvasBinary, replace],
    ['the canvas binary was cut off', canvasBinary, cut],
    ['a font is missing', regularFont, rmSync],
    ['a font is something else', boldFont, replace],
  ] as const)('because %s, a warning says so and the verdict stands', async ([, file, damage]) => {
    const folder = newWorkspace();
    const copy = copyOfAction();
    damage(file(copy));
    const { code, stdout, stderr } = await train(folder, WITH_PICTURES, { root: copy });
    expect(code).toBe(0);
    expect(stdout).toContain(DIGEST_LINE);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^Warning: No pictures were drawn: .*${process.platform}-${process.arch} machine \\(.+\\)\\.$`),
      ),
    ]);
    expect([...filesIn(join(folder, 'mnist-report')).keys()]).toEqual([
      'baseline.json',
      'benchmark-smaller.json',
      'benchmark.json',
      'checkpoints/epoch-1.bin',
      'checkpoints/epoch-2.bin',
      'junit.xml',
      'metrics.json',
      'model/model.json',
      'model/weights.bin',
      'report.html',
      'trace.bin',
    ]);
  });
});

describe.concurrent('a run that could give other bits', () => {
  test('because the bundled MNIST is damaged is refused', async () => {
    const folder = newFolder('workspace');
    const copy = copyOfAction();
    const path = asset(copy, 'mnist/t10k-labels-idx1-ubyte.gz');
    const labels = gunzipSync(readFileSync(path));
    labels[8] = 3;
    writeFileSync(path, gzipSync(labels));
    const { code, stderr } = await train(folder, { dataset: 'mnist' }, { root: copy });
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(
      /^Error: The bundled MNIST is damaged: its test labels have SHA-256 [0-9a-f]{64}, expected ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5\. Fetch this action again\.$/,
    );
    expect(filesIn(folder).size).toBe(0);
  });

  // V8 takes its SIMD from SSE 4.1, so that this takes it away where that is; other machines have it for good.
  test.runIf(process.arch === 'x64')('because there is no WebAssembly SIMD is refused', async () => {
    const folder = newWorkspace();
    const { code, stderr } = await train(folder, { engine: 'tfjs' }, { nodeOptions: ['--no-enable-sse4-1'] });
    expect([code, stderr.trim()]).toEqual([
      1,
      "Error: Engine 'tfjs' needs WebAssembly SIMD, which this Node or CPU does not have; without it TensorFlow.js " +
        'computes other bits.',
    ]);
    expect(filesIn(join(folder, 'mnist-report')).size).toBe(0);
  });

  test.runIf(process.arch === 'x64')('cannot be had from engine wasm: without SIMD it computes the same', async () => {
    const [without, usual] = [newWorkspace(), newWorkspace()];
    const plain = await train(without, { engine: 'wasm' }, { nodeOptions: ['--no-enable-sse4-1'] });
    expect(plain.code).toBe(0);
    expect(plain.stdout).toContain(
      'This machine has no WebAssembly SIMD: plain arithmetic computes the same bits, many times slower.',
    );
    expect((await train(usual, { engine: 'wasm' })).code).toBe(0);
    for (const name of ['model/weights.bin', 'trace.bin']) {
      const [one, other] = [without, usual].map((folder) => readFileSync(join(folder, 'mnist-report', name)));
      expect(one?.equals(other ?? Buffer.of())).toBe(true);
    }
  });

  test('because a weight is no longer finite has no result', async () => {
    const folder = newWorkspace();
    const { code, stderr } = await train(folder, { 'learning-rate': '1e30' });
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(
      /^Error: After epoch 1 element \d+ of dense_\d\/(kernel|bias) is (NaN|-?Infinity), not a finite number: this training has no result\. A lower learning-rate may help\.$/,
    );
    expect(filesIn(join(folder, 'mnist-report')).size).toBe(0);
  });
});
