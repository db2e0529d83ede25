import type { Result } from '../prove.js';
import { resultTable } from '../prove/table.js';

/** Prints results for a person. */
export function printTable(results: readonly Result[]): void {
  process.stdout.write(`${resultTable(results).join('\n')}\n`);
}

/** Prints results for a program. */
export function printJson(results: readonly Result[]): void {
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}
