/** What this engine set out to reach, as ratios of contenders measured in the same rounds or turns. Pure. */
import { min } from 'simple-statistics';

import { REFERENCE } from './contenders.mjs';
import { medianRatio, steadySeconds } from './statistics.mjs';

const epoch = (run) => steadySeconds(run.epochSeconds);
const wall = (run) => run.wallSeconds;

/**
 * @param rounds of whole processes, by contender
 * @param turns of epochs, by contender
 * @param rows of the table
 * @param shapes of other networks
 * @param {number} threads that `auto` means
 * @returns {{ name: string, atMost?: number, atLeast?: number, found: number | null }[]}
 */
export function goals(rounds, turns, rows, shapes, threads) {
  const all = `wasm-${threads}`;
  const peak = rows.find(({ id }) => id === all)?.peakMegabytes ?? null;
  return [
    {
      name: 'One thread against the C step, per epoch',
      atMost: 0.85,
      found: medianRatio(turns, REFERENCE, 'c', epoch),
    },
    {
      name: `${threads} threads against JAX, per epoch`,
      atMost: 0.85,
      found: medianRatio(turns, all, 'jax', epoch),
    },
    {
      name: `Whole process, ${threads} threads, against NumPy's`,
      atMost: 0.8,
      found: medianRatio(rounds, all, 'numpy', wall),
    },
    {
      // (one / threads) / (one / side by side): what one thread takes cancels out.
      name: `What ${threads} threads gain of what as many processes side by side gain`,
      atLeast: 0.75,
      found: medianRatio(turns, 'wasm-side-by-side', all, epoch),
    },
    { name: `Peak memory in MB, ${threads} threads`, atMost: 300, found: peak },
    {
      name: 'Other networks: times as fast as stock TensorFlow.js, the least',
      atLeast: 5,
      found: shapes.length === 0 ? null : min(shapes.map(({ faster }) => faster)),
    },
  ];
}
