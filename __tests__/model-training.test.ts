import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { OptimizerName } from '../src/choices.js';
import type { Dataset } from '../src/dataset.js';
import type { Task } from '../src/engine.js';
import { depthwiseFilterGradient, depthwiseInputGradient, type Extent } from '../src/engine/depthwise.js';
import { startTfjs } from '../src/engine/tfjs.js';
import { startWasm } from '../src/engine/wasm.js';
import type { ModelFile } from '../src/inputs/model.js';
import { defineModel } from '../src/model.js';
import { normalQuantile } from '../src/random/normal.js';
import { optimizerOf } from '../src/recipe.js';
import { savedModel } from '../src/report/saved-model.js';
import { digest } from '../src/reproducibility/digest.js';
import { readTopology } from '../src/topology/read.js';
import { train, type Training } from '../src/train.js';
import { loadSaved, predicted } from './support/load-saved.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

function file(name: string): ModelFile {
  const text = readFileSync(join(import.meta.dirname, 'models', `${name}.json`), 'utf8');
  return { path: 'model.json', topology: readTopology(text, 'model.json') };
}

function task(name: string, dataset: Dataset, optimizer: OptimizerName = 'adam', seed = 42): Task {
  const model = defineModel(file(name), seed, dataset);
  return { model, images: dataset.train, batchSize: 32, optimizer: optimizerOf(optimizer, 0.01), threads: 1 };
}

async function trained(start: typeof startWasm, asked: Task, dataset: Dataset): Promise<Training> {
  const schedule = { seed: 42, epochs: 1, batchSize: asked.batchSize };
  return train(await start(asked), asked.model, dataset, schedule, recordingHost());
}

describe('a model file', () => {
  test('of the default network has its initial weights, and the fused step trains it', async () => {
    const dataset = await firstOfMnist({ train: 64, test: 10 });
    for (const writer of ['keras-3', 'keras-2', 'tfjs']) {
      const asked = task(`${writer}/dense`, dataset);
      expect(digest(...asked.model.initialWeights)).toBe(
        '1f5307f5c673675474c34c97e3ac0e1e4185f32e017b8550f60242f6bbba6d17',
      );
      const engine = await startWasm(asked);
      expect(engine.description.kernels).toBe('fused');
      await engine.dispose();
    }
  });

  test.each(['adam', 'sgd', 'momentum', 'rmsprop'] as const)(
    'with every layer trains by %s to the same bits in engines wasm and tfjs',
    async (optimizer) => {
      const dataset = await firstOfMnist({ train: 70, test: 10 });
      const asked = task('keras-3/all', dataset, optimizer);
      const one = await trained(startWasm, asked, dataset);
      const other = await trained(startTfjs, asked, dataset);
      expect(one.engine).toMatchObject({ name: 'wasm', kernels: 'tfjs' });
      expect(other.engine.kernels).toBeUndefined();
      expect(one.epochs[0]?.weightsDigest).toBe(other.epochs[0]?.weightsDigest);
      expect(one.epochs[0]?.weightsDigest).not.toBe(one.initialDigest);
      const reseeded = await trained(startWasm, task('keras-3/all', dataset, optimizer, 43), dataset);
      expect(reseeded.epochs[0]?.weightsDigest).not.toBe(one.epochs[0]?.weightsDigest);
    },
  );

  test.each(['conv', 'all'])('of %s is saved as TensorFlow.js loads it, and predicts what was found', async (name) => {
    const dataset = await firstOfMnist({ train: 70, test: 10 });
    const asked = task(`keras-3/${name}`, dataset);
    // Trained by TensorFlow.js, so that its backend is there to load the saved model with.
    const { epochs, probabilities } = await trained(startTfjs, asked, dataset);
    const files = savedModel(asked.model, epochs.at(-1)?.weights ?? []);
    expect(digest(files['weights.bin'])).toBe(epochs.at(-1)?.weightsDigest);
    const loaded = await loadSaved(files['model.json'], files['weights.bin']);
    expect(loaded.layers.map((layer) => layer.getClassName())).toEqual(
      asked.model.layers.map(({ layer }) => layer.class_name),
    );
    expect(digest(predicted(loaded, dataset.test))).toBe(digest(probabilities));
    loaded.dispose();
  });

  test.each(['keras-3', 'keras-2'])('of %s whose last layer is no softmax is refused', async (writer) => {
    const dataset = await firstOfMnist({ train: 10, test: 10 });
    expect(() => defineModel(file(`${writer}/refused-not-softmax`), 1, dataset)).toThrow(
      "model.json: the last layer, 'out' (Dense), must be a softmax over the 10 classes of the data, but has the " +
        "activation 'linear'.",
    );
  });

  test('for another number of classes is refused', async () => {
    const dataset = { ...(await firstOfMnist({ train: 10, test: 10 })), classes: 11 };
    expect(() => defineModel(file('keras-3/conv'), 1, dataset)).toThrow(
      "model.json: the last layer, 'out' (Dense), must be a softmax over the 11 classes of the data, but gives 10.",
    );
  });
});

describe('a depthwise gradient', () => {
  // One image of 2 × 2 with one channel under a window of 2 × 2 with a padding of one before: four outputs.
  const extent: Extent = {
    ...{ batch: 1, inRows: 2, inColumns: 2, channels: 1, outRows: 2, outColumns: 2, filterRows: 2, filterColumns: 2 },
    ...{ multiplier: 1, strideRows: 1, strideColumns: 1, padRows: 1, padColumns: 1 },
  };
  const x = Float32Array.of(1, 2, 3, 4);
  const dy = Float32Array.of(10, 20, 30, 40);

  test('by the filter sums input times gradient where both are', () => {
    expect([...depthwiseFilterGradient(extent, x, dy)]).toEqual([40, 1 * 30 + 2 * 40, 1 * 20 + 3 * 40, 300]);
  });

  test('by the input sums gradient times weight where both are', () => {
    const filter = Float32Array.of(1, 2, 3, 4);
    expect([...depthwiseInputGradient(extent, dy, filter)]).toEqual([40 + 60 + 60 + 40, 80 + 80, 120 + 120, 160]);
  });
});

describe('a normal deviate by basic arithmetic', () => {
  test.each([
    // statistics.NormalDist().inv_cdf of Python, which is the same algorithm.
    [0.5, 0],
    [0.6, 0.2533471031357998],
    [0.025, -1.9599639845400538],
    [0.999999, 4.753424308817089],
    [1e-12, -7.034483825301132],
  ])('of %f is %f', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(1e-13);
  });
});
