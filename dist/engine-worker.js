import { parentPort, workerData } from 'node:worker_threads';
import { p as property } from './parsed.js';
import { i as instantiate } from './kernels.js';

function work({ module, memory, plan, thread, threads }) {
  const kernels = instantiate(module, memory);
  parentPort?.on("message", (count) => {
    parentPort?.postMessage(kernels.train(plan, thread, threads, count) === 1);
  });
  parentPort?.postMessage(true);
}
function isPosition(value) {
  return ["module", "memory", "plan", "thread", "threads"].every((name) => property(value, name) !== void 0);
}
const position = workerData;
if (!isPosition(position)) throw new Error("this file is a thread of the engine and does nothing by itself");
work(position);
