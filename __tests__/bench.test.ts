import { describe, expect, it } from 'vitest';

import { goals } from '../bench/goals.mjs';
import { benchmarksPage } from '../bench/page.mjs';
import { medianRatio, sideBySide, steadySeconds, summarise } from '../bench/statistics.mjs';

function run(
  epochSeconds: number[],
  wallSeconds: number,
): {
  epochSeconds: number[];
  wallSeconds: number;
  peakMegabytes: number;
  accuracy: number;
  versions: Record<string, string>;
} {
  return { epochSeconds, wallSeconds, peakMegabytes: 100, accuracy: 0.97, versions: {} };
}

const rounds = [
  [
    { id: 'wasm-1', run: run([9, 1, 1, 1], 4) },
    { id: 'c', run: run([9, 2, 2, 2], 6) },
  ],
  // A minute in which the machine was ten times slower.
  [
    { id: 'wasm-1', run: run([90, 10, 10, 10], 40) },
    { id: 'c', run: run([90, 20, 20, 20], 60) },
  ],
];

const turns = rounds.map((results) =>
  results.map(({ id, run }) => ({ id, run: { ...run, epochSeconds: [run.epochSeconds[1] ?? NaN] } })),
);

describe('the statistics of the benchmarks', () => {
  it('leave the first epoch out of the steady state', () => {
    expect(steadySeconds([9, 1, 2, 3])).toBe(2);
  });

  it('take the first epoch when there is no other', () => {
    expect(steadySeconds([9])).toBe(9);
  });

  it('compare within a round, so that a slow minute of the machine does not count', () => {
    const epoch = ({ epochSeconds }: { readonly epochSeconds: readonly number[] }): number =>
      steadySeconds(epochSeconds);
    expect(medianRatio(rounds, 'c', 'wasm-1', epoch)).toBe(2);
  });

  it('give no ratio to somebody who did not run', () => {
    expect(medianRatio(rounds, 'jax', 'wasm-1', () => 1)).toBeNull();
  });

  it('share the time of an epoch among processes side by side, and add up their memory', () => {
    expect(sideBySide([run([4, 2], 5), run([8, 4], 7)])).toMatchObject({
      epochSeconds: [3, 1.5],
      wallSeconds: 7,
      peakMegabytes: 200,
    });
  });

  it('give each contender its medians, its middle half and its ratios', () => {
    expect(summarise(rounds, turns, { id: 'c', title: 'C' }, 'wasm-1')).toEqual({
      id: 'c',
      title: 'C',
      epoch: { least: 2, lower: 6.5, median: 11, upper: 15.5 },
      firstEpoch: 49.5,
      epochRatio: 2,
      wall: { least: 6, lower: 19.5, median: 33, upper: 46.5 },
      wallRatio: 1.5,
      peakMegabytes: 100,
      accuracy: 0.97,
      versions: {},
    });
  });
});

describe('the page of the benchmarks', () => {
  const rows = [summarise(rounds, turns, { id: 'wasm-1', title: 'This engine, 1 thread' }, 'wasm-1')];
  const page = benchmarksPage({
    rows,
    absent: [{ title: 'JAX', reason: 'there is no Python environment' }],
    goals: goals(rounds, turns, rows, [], 2),
    shapes: [],
    limit: {
      nanoseconds: { mul: 0.125, add: 0.125, div: 0.5, sqrt: 1, row: 0.25, adam: 2.5 },
      litPixels: 4797,
      adam: { all: 25_507, visited: 23_000, moved: 20_000 },
      microseconds: { rows: 75, small: 5, adam: 50, divider: 40, all: 125 },
    },
    machine: { CPU: 'a processor' },
    schedule: { turns: 2, rounds: 2, epochs: 4 },
  });

  it('names whoever was not measured, with the reason', () => {
    expect(page).toContain('- JAX: there is no Python environment');
  });

  it('says of each goal whether it was reached, missed or not measured', () => {
    expect(page).toContain('| One thread against the C step, per epoch | at most 0.85 | 0.50 | reached |');
    expect(page).toContain('| 2 threads against JAX, per epoch | at most 0.85 | – | not measured |');
  });

  it('says how far the engine is from the limit', () => {
    // 5.5 s for 1,875 steps.
    expect(page).toContain('takes 2933 µs a step with one thread: **23.47 times the bound**');
  });
});
