import { parentPort, workerData } from 'node:worker_threads';

import { property } from '../../parsed.js';
import { instantiate } from './kernels.js';

/** What a thread is started with. */
export interface Position {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Address of the plan. */
  readonly plan: number;
  readonly thread: number;
  readonly threads: number;
}

/** One thread of the engine: told to train on so many images, it answers when it is done, or was stopped. */
function work({ module, memory, plan, thread, threads }: Position): void {
  const kernels = instantiate(module, memory);
  parentPort?.on('message', (count: number) => {
    parentPort?.postMessage(kernels.train(plan, thread, threads, count) === 1);
  });
  parentPort?.postMessage(true);
}

function isPosition(value: unknown): value is Position {
  return ['module', 'memory', 'plan', 'thread', 'threads'].every((name) => property(value, name) !== undefined);
}

const position: unknown = workerData;
if (!isPosition(position)) throw new Error('this file is a thread of the engine and does nothing by itself');
work(position);
