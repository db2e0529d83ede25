/** What the measurements were made on. */
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** @returns {Record<string, string>} by name, in the order of the table; without dates, names or paths */
export function describeMachine() {
  return {
    CPU: cpus()[0]?.model.trim() ?? 'unknown',
    Cores: String(availableParallelism()),
    Memory: `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    System: `${type()} ${release().split('-')[0]}, ${process.arch}`,
    Node: `${process.versions.node} (V8 ${process.versions.v8})`,
  };
}
