/**
 * Holds what a run of the action wrote against what the referee printed.
 *
 * Usage: node .ci/compare-with-stock.mjs METRICS.json REFEREE.json
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { check } from './results.mjs';

const [metrics, referee] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));

for (const [name, digest] of Object.entries(referee.digests)) {
  check(
    `${name}: the digests are those of stock TensorFlow.js`,
    isDeepStrictEqual(metrics.digests[name], digest),
    JSON.stringify(metrics.digests[name]),
  );
}
const accuracies = metrics.result.epochs.map(({ testAccuracy }) => testAccuracy);
check(
  'the test accuracy of every epoch is that of stock TensorFlow.js',
  isDeepStrictEqual(accuracies, referee.accuracies),
  JSON.stringify(accuracies),
);
