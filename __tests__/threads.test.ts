import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';

import type { LabelledImages } from '../src/dataset/labelled-images.js';
import type { Task } from '../src/engine.js';
import { startWasm } from '../src/engine/wasm.js';
import { usefulThreads } from '../src/engine/wasm/threads.js';
import { defineModel } from '../src/model.js';
import { optimizerOf } from '../src/recipe.js';
import { denseOf } from './support/engines.js';
import { firstOfMnist } from './support/mnist.js';

async function task(hiddenUnits: readonly number[], batchSize: number): Promise<Task> {
  const dataset = await firstOfMnist({ train: 6000, test: 10 });
  const model = defineModel(hiddenUnits, 42, dataset);
  return { model, images: dataset.train, batchSize, optimizer: optimizerOf('adam', 0.001), threads: 3 };
}

describe('threads', () => {
  test('are as many as there are cores for the default model, at most eight', async () => {
    const usual = await task([128], 32);
    expect([1, 2, 4].map((cores) => usefulThreads(denseOf(usual), cores))).toEqual([1, 2, 4]);
    expect(usefulThreads(denseOf(await task([4096], 512)), 64)).toBe(8);
  });

  test('are as many as find room for their gradients, where images are large', async () => {
    const side = 1024;
    const images = {
      images: new Uint8Array(side * side),
      labels: Uint8Array.of(1),
      count: 1,
      rows: side,
      columns: side,
    };
    const part: LabelledImages = { ...images, channels: 1 };
    const layers = [{ name: 'dense_1', inputs: side * side, units: 256, activation: 'softmax' }] as const;
    const large = { ...denseOf(await task([128], 32)), images: part, layers };
    expect(usefulThreads(large, 64)).toBe(2);
  });

  test('are one where a step is too small to share', async () => {
    expect(usefulThreads(denseOf(await task([4], 1)), 64)).toBe(1);
  });

  test('are as many as asked for, and counted in the description', async () => {
    const engine = await startWasm(await task([16], 32));
    expect(engine.description).toMatchObject({ name: 'wasm', threads: 3, arithmetic: 'simd', promise: 'portable' });
    await engine.dispose();
    const auto = await startWasm({ ...(await task([128], 32)), threads: 'auto' });
    expect(auto.description.threads).toBe(Math.min(availableParallelism(), 5));
    await auto.dispose();
  });

  test.each([0, 2])('that die in the middle are an error, and leave nobody waiting: thread %i', async (position) => {
    const workers: Worker[] = [];
    const remember = (worker: Worker): void => {
      workers.push(worker);
    };
    process.on('worker', remember);
    const engine = await startWasm(await task([128], 1));
    process.off('worker', remember);
    expect(workers).toHaveLength(3);
    const order = Uint32Array.from({ length: 6000 }, (_, index) => index);
    const kill = (): void => {
      void workers[position]?.terminate();
    };
    const trained = engine.train(order, kill, new AbortController().signal);
    await expect(trained).rejects.toThrow('a thread of the engine ended before its work was done');
    await expect(engine.train(order, () => {}, new AbortController().signal)).rejects.toThrow('a thread of the engine');
    const others = workers.filter((_, index) => index !== position).map((worker) => once(worker, 'exit'));
    await engine.dispose();
    await Promise.all(others);
  });
});

describe('an engine that is told to stop', () => {
  /** All images as one batch: a step takes about a second, and nearly half of it until the threads meet. */
  async function longStep(): Promise<{ readonly task: Task; readonly order: Uint32Array }> {
    const long = await task([4096], 6000);
    return { task: { ...long, threads: 2 }, order: Uint32Array.from({ length: 6000 }, (_, index) => index) };
  }

  test('does so in the middle of a step, with the reason of the signal', async () => {
    const { task, order } = await longStep();
    const engine = await startWasm(task);
    const started = performance.now();
    await engine.train(order, () => {}, new AbortController().signal);
    const whole = performance.now() - started;
    const controller = new AbortController();
    const training = engine.train(order, () => {}, controller.signal);
    const aborted = performance.now();
    controller.abort('SIGTERM');
    await expect(training).rejects.toBe('SIGTERM');
    expect(performance.now() - aborted).toBeLessThan(whole / 4);
    // It has trained a part of a step: whoever asks for more gets the same answer.
    await expect(engine.train(order, () => {}, new AbortController().signal)).rejects.toBe('SIGTERM');
    await engine.dispose();
    expect(performance.now() - aborted).toBeLessThan(whole / 3);
  });

  test('lets nobody wait for it once it is disposed of', async () => {
    const { task, order } = await longStep();
    const engine = await startWasm(task);
    const training = engine.train(order, () => {}, new AbortController().signal);
    await Promise.all([expect(training).rejects.toThrow('the engine was disposed of'), engine.dispose()]);
  });

  test('hears of it between a few images, where a model is so large that each takes long', async () => {
    const dataset = await firstOfMnist({ train: 1, test: 256 });
    const model = defineModel([4096, 2048], 42, dataset);
    const optimizer = optimizerOf('adam', 0.001);
    const engine = await startWasm({ model, images: dataset.train, batchSize: 1, optimizer, threads: 1 });
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await engine.predict(dataset.test, new AbortController().signal);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    await engine.dispose();
  });
});
