import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { check } from './results.mjs';
import { action, CACHE, WORK } from './tensorflow-leg.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COUNT = 320;

/** A module of the action's `dist/`, in this very process. */
const fromDist = (name) => import(pathToFileURL(join(action, 'dist', name)).href);

/** The first test images of MNIST. */
function firstImages() {
  const bytes = (name, header) =>
    gunzipSync(readFileSync(join(action, 'dist/assets/mnist', `${name}.gz`))).subarray(header);
  const [images, labels] = [bytes('t10k-images-idx3-ubyte', 16), bytes('t10k-labels-idx1-ubyte', 8)];
  const size = { rows: 28, columns: 28, channels: 1 };
  return { ...size, images: images.subarray(0, COUNT * 784), labels: labels.subarray(0, COUNT), count: COUNT };
}

/** What of the sources makes a model and an optimizer; `dist/` gives such parts names of its own. */
async function fromSources() {
  const file = join(WORK, 'model.cjs');
  const contents = "export { defineModel } from './src/model.ts'; export { optimizerOf } from './src/recipe.ts';";
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: file,
  });
  return createRequire(import.meta.url)(file);
}

/** What an engine is started with. */
async function task(images) {
  const { defineModel, optimizerOf } = await fromSources();
  const model = defineModel([16, 8], 42, { train: images, classes: 10 });
  return { model, images, batchSize: 32, optimizer: optimizerOf('adam', 0.001), threads: 'auto' };
}

/** Counts tensors before, during and after two trainings. */
export async function checkTensors() {
  const { startTensorflow } = await fromDist('tensorflow.js');
  const quiet = () => undefined;
  const { signal } = new globalThis.AbortController();
  const environment = { ...process.env, RUNNER_TOOL_CACHE: CACHE };
  const host = { environment, workspace: tmpdir(), cancelled: signal, info: quiet, warning: quiet };
  const images = firstImages();
  const what = await task(images);
  const indices = Uint32Array.from({ length: COUNT }, (_, index) => index);
  for (const number of [1, 2]) {
    const engine = await startTensorflow(what, 'pip', host);
    const { default: tf } = await fromDist('tfjs-node.js');
    const count = () => tf.memory().numTensors;
    await engine.train(indices.subarray(0, 32), quiet, signal);
    const afterOneStep = count();
    await engine.train(indices, quiet, signal);
    await engine.predict(images, signal);
    await engine.flipBit({ parameter: 0, element: 0, bit: 0 });
    check(
      `training ${number}: ten steps, a prediction, a flipped bit leave no tensor`,
      count() === afterOneStep && count() > 0,
      `${count()} after ${afterOneStep}`,
    );
    await engine.dispose();
    check(`training ${number}: when it is over, there is none, as before it`, count() === 0, String(count()));
  }
}
