import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { type Benchmark, benchmarkFiles } from '../src/report/benchmark.js';
import type { Findings, JudgedTraining } from '../src/report/metrics.js';
import { realFindings } from './support/findings.js';

/** A file as the documentation of github-action-benchmark has it for its custom tools: never empty. */
const documented = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      unit: z.string(),
      value: z.number(),
      range: z.string().optional(),
      extra: z.string().optional(),
    }),
  )
  .min(1);

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

/** The entries of a file, once they are read as its consumer does. */
function entries(files: Record<string, readonly Benchmark[]>, name: string): z.infer<typeof documented> {
  return documented.parse(JSON.parse(JSON.stringify(files[name])));
}

/** One of several trainings. */
function training(accuracy: number, loss: number, seconds: number, finished = true): JudgedTraining {
  const evidence = { ...findings.evidence, finished, result: { ...findings.evidence.result, accuracy, loss } };
  return { seed: null, repeat: 1, folder: '', files: [], gate: findings.gate, evidence, seconds };
}

/** A run that was asked for so many trainings. */
function several(trainings: readonly JudgedTraining[], repeats = trainings.length): Findings {
  return { ...findings, inputs: { ...findings.inputs, repeats }, trainings };
}

describe('the files for github-action-benchmark', () => {
  test('keep what is better when it is bigger apart from what is better when it is smaller', () => {
    const files = benchmarkFiles(findings);
    const { accuracy = 0, loss = 0 } = findings.evaluation ?? {};
    const digest = findings.evidence.digests.weights?.slice(0, 12) ?? '';
    const extra = `engine wasm\nseed 42\nweights ${digest}`;
    expect(Object.keys(files)).toEqual(['benchmark.json', 'benchmark-smaller.json']);
    expect(entries(files, 'benchmark.json')).toEqual([
      { name: 'train: test accuracy', unit: '%', value: Number((100 * accuracy).toFixed(6)), extra },
    ]);
    const [first, second] = entries(files, 'benchmark-smaller.json');
    expect(first).toEqual({ name: 'train: test loss', unit: 'nats', value: Number(loss.toFixed(8)), extra });
    expect(second).toMatchObject({ name: 'train: training time', unit: 's' });
    expect(second?.value).toBeGreaterThan(0);
  });

  test('have mean and standard deviation of several trainings', () => {
    const files = benchmarkFiles(several([training(0.9, 0.3, 1), training(0.92, 0.2, 3)]));
    const shown = (name: string): unknown[] => entries(files, name).map(({ value, range }) => [value, range]);
    expect(shown('benchmark.json')).toEqual([[91, '± 1.414214']]);
    expect(shown('benchmark-smaller.json')).toEqual([
      [0.25, '± 0.07071068'],
      [2, '± 1.414'],
    ]);
    expect(entries(files, 'benchmark.json')[0]?.extra).toMatch(/^engine wasm\n2 trainings\nseed 42\nweights /);
  });

  test('say the seeds where there are several, and no digest that is of one only', () => {
    const seeded = (seed: number): JudgedTraining => {
      const one = training(0.9, 0.3, 1);
      const digests = { ...one.evidence.digests, weights: String(seed % 10).repeat(64) };
      return { ...one, evidence: { ...one.evidence, recipe: { ...one.evidence.recipe, seed }, digests } };
    };
    const extraOf = (...seeds: number[]): string | undefined =>
      entries(benchmarkFiles(several(seeds.map(seeded))), 'benchmark.json')[0]?.extra;
    expect(extraOf(42, 43, 44)).toBe('engine wasm\n3 trainings\nseed 42, 43, 44');
    expect(extraOf(1, 2, 3, 4, 5, 6, 7, 8, 9)).toBe('engine wasm\n9 trainings\nseed 1, 2, 3, 4, 5, 6, 7, 8, …');
  });

  test('are not there for a run whose numbers belong in no chart', () => {
    const fault = { ...findings, evidence: { ...findings.evidence, fault: 'epoch=1' } };
    const cancelled = { ...findings, evidence: training(0.9, 0.3, 1, false).evidence };
    const half = several([training(0.9, 0.3, 1), training(0.9, 0.3, 1, false)]);
    const early = several([training(0.9, 0.3, 1)], 2);
    expect([fault, cancelled, half, early].map((run) => benchmarkFiles(run))).toEqual([{}, {}, {}, {}]);
  });

  test('name the leg without anything that a table in Markdown or a page takes for its own', () => {
    const named = (name: string): string | undefined => {
      const inputs = { ...findings.inputs, leg: { ...findings.inputs.leg, name } };
      return entries(benchmarkFiles({ ...findings, inputs }), 'benchmark.json')[0]?.name;
    };
    expect(named('train (ubuntu-latest, 24) #2')).toBe('train (ubuntu-latest, 24) #2: test accuracy');
    expect(named('a"]|`<script>\u0000\n')).toBe('a script: test accuracy');
    expect(named('`|`')).toBe('mnist: test accuracy');
  });
});
