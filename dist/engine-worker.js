import { parentPort, workerData } from 'node:worker_threads';
import { i as instantiate } from './kernels.js';

function work({ module, memory, plan, thread, threads }) {
  const kernels = instantiate(module, memory);
  parentPort?.on("message", (count) => {
    parentPort?.postMessage(kernels.train(plan, thread, threads, count) === 1);
  });
  parentPort?.postMessage(true);
}
work(workerData);
