import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';

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
