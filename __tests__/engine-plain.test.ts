import { describe, expect, test } from 'vitest';

import { plainEngine } from '../src/engine/plain.js';
import { exponential } from '../src/engine/plain/exponential.js';
import { startTfjs } from '../src/engine/tfjs.js';
import { defineModel } from '../src/model.js';
import { optimizerOf } from '../src/recipe.js';
import { train } from '../src/train.js';
import { denseOf, SOME_ENGINE } from './support/engines.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

describe('the plain engine', () => {
  test('stops within a step that takes long, with the reason of the signal', async () => {
    const dataset = await firstOfMnist({ train: 30_000, test: 10 });
    const model = defineModel([128], 42, dataset);
    const task = {
      model,
      images: dataset.train,
      batchSize: 30_000,
      optimizer: optimizerOf('adam', 0.001),
      threads: 1,
    } as const;
    const engine = plainEngine(SOME_ENGINE, denseOf(task));
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort('SIGTERM');
    }, 50);
    let stepsDone = 0;
    const indices = Uint32Array.from({ length: 30_000 }, (_, index) => index);
    const training = engine.train(indices, () => stepsDone++, controller.signal);
    await expect(training).rejects.toBe('SIGTERM');
    expect(stepsDone).toBe(0);
    await engine.dispose();
  });

  test('stops while it predicts', async () => {
    const dataset = await firstOfMnist({ train: 1, test: 10_000 });
    const model = defineModel([512], 42, dataset);
    const engine = plainEngine(
      SOME_ENGINE,
      denseOf({
        model,
        images: dataset.train,
        batchSize: 1,
        optimizer: optimizerOf('adam', 0.001),
        threads: 1,
      }),
    );
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort('SIGINT');
    }, 50);
    await expect(engine.predict(dataset.test, controller.signal)).rejects.toBe('SIGINT');
    await engine.dispose();
  });

  test('does nothing once its signal is aborted', async () => {
    const dataset = await firstOfMnist({ train: 10, test: 10 });
    const model = defineModel([], 42, dataset);
    const engine = plainEngine(
      SOME_ENGINE,
      denseOf({
        model,
        images: dataset.train,
        batchSize: 1,
        optimizer: optimizerOf('adam', 0.001),
        threads: 1,
      }),
    );
    const aborted = AbortSignal.abort('SIGINT');
    await expect(engine.train(Uint32Array.of(0), () => {}, aborted)).rejects.toBe('SIGINT');
    expect(await engine.weights()).toEqual(model.initialWeights);
  });
});

describe('a training with finite weights', () => {
  test('has no result when the sums of a test image overflow', async () => {
    const bright = await firstOfMnist({ train: 10, test: 10 });
    const black = { ...bright.train, images: new Uint8Array(bright.train.images.length) };
    const dataset = { ...bright, train: black };
    const defined = defineModel([], 42, dataset);
    const model = { ...defined, initialWeights: defined.initialWeights.map((array) => array.map(() => 3e38)) };
    const task = { model, images: black, batchSize: 5, optimizer: optimizerOf('adam', 0.001), threads: 1 } as const;
    const schedule = { seed: 42, epochs: 1, batchSize: 5 };
    for (const engine of [plainEngine(SOME_ENGINE, denseOf(task)), await startTfjs(task)]) {
      await expect(train(engine, model, dataset, schedule, recordingHost())).rejects.toThrow(
        'After epoch 1 the probabilities of test image 0 are not finite numbers: this training has no result.',
      );
    }
  });
});

describe('the exponential of the softmax', () => {
  test('of 0 is 1', () => {
    expect(exponential(0)).toBe(1);
  });

  test('is that of Math.exp to two units of the last place, down to where that becomes denormal', () => {
    for (let x = Math.fround(-87.33); x < 0; x = Math.fround(x + 0.0137)) {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(2 ** -22);
    }
  });

  test('is 0 where its result would be denormal, as in XNNPACK', () => {
    expect(Math.exp(-87.35)).toBeLessThan(2 ** -126);
    expect(exponential(Math.fround(-87.35))).toBe(0);
    expect(exponential(-Infinity)).toBe(0);
  });
});
