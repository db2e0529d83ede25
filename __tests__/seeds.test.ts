import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { summaryMarkdown } from '../src/announce/summary.js';
import { readEvidence, readSeeds } from '../src/evidence.js';
import type { Findings } from '../src/report/metrics.js';
import { parseAggregate, parseMetrics } from '../src/reproducibility/parse.js';
import { property } from '../src/parsed.js';
import { leftBySeveral, realFindings } from './support/findings.js';
import { folderOf } from './support/left-behind.js';
import { ROOT } from './support/spawned.js';

const text = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  Buffer.from(files.get(name) ?? []).toString();

const FILES_OF_A_TRAINING = [
  'checkpoints/epoch-1.bin',
  'checkpoints/epoch-2.bin',
  'metrics.json',
  'model/model.json',
  'model/weights.bin',
  'trace.bin',
];

const LINKS = { zip: undefined, contactSheet: undefined };

describe('a run with three seeds', () => {
  let found: Findings;
  let files: Map<string, Uint8Array>;

  beforeAll(async () => {
    found = await realFindings({ seeds: '7, 42,3', pictures: 'true' });
    files = await leftBySeveral(found);
  });

  test('trains each as if it were alone, to the last bit', async () => {
    for (const seed of [7, 42, 3]) {
      const alone = await realFindings({ seed: String(seed) });
      const { digests, recipe } = parseMetrics(text(files, `runs/seed-${seed}/metrics.json`), 'metrics.json');
      expect(recipe.seed).toBe(seed);
      expect(digests).toEqual(alone.evidence.digests);
    }
    expect(new Set(found.seeds?.results.map(({ weights }) => weights)).size).toBe(3);
  });

  test('leaves the evidence of each in a folder of its own, and one chart', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        'aggregate.json',
        'baseline.json',
        'contact-sheet.png',
        'misclassified.png',
        'seeds.svg',
        ...[7, 42, 3].flatMap((seed) => FILES_OF_A_TRAINING.map((name) => `runs/seed-${seed}/${name}`)),
      ].sort(),
    );
  });

  test('is told by its first', () => {
    expect([found.inputs.seed, found.evidence.recipe.seed, found.evidence.name]).toEqual([7, 7, 'seed 7']);
    expect(found.evidence.digests.weights).toBe(found.trainings[0]?.evidence.digests.weights);
    expect(property(JSON.parse(text(files, 'baseline.json')), 'recipe')).toMatchObject({ seed: 7 });
  });

  test('keeps no weights of any but the first in memory', () => {
    for (const { evidence } of found.trainings) expect([evidence.trace, evidence.checkpoints]).toEqual([null, []]);
  });

  test('has an aggregate of the published schema, with statistics of the accuracies', () => {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schema/aggregate.v1.schema.json'), 'utf8'));
    const ajv = new Ajv.default();
    addFormats.default(ajv);
    const isValid = ajv.compile(Object.fromEntries(Object.entries(schema ?? {})));
    const json: unknown = JSON.parse(text(files, 'aggregate.json'));
    expect([isValid(json), isValid.errors]).toEqual([true, null]);
    const { seeds, trainings, finished, repeats } = parseAggregate(text(files, 'aggregate.json'), 'aggregate.json');
    expect([finished, repeats, seeds?.asked, seeds?.finished]).toEqual([true, 1, [7, 42, 3], [7, 42, 3]]);
    expect(trainings.map(({ seed, repeat, metrics }) => [seed, repeat, metrics])).toEqual([
      [7, undefined, 'runs/seed-7/metrics.json'],
      [42, undefined, 'runs/seed-42/metrics.json'],
      [3, undefined, 'runs/seed-3/metrics.json'],
    ]);
    expect(seeds?.accuracy).toEqual(found.seeds?.accuracy);
    const accuracies = trainings.map(({ accuracy }) => accuracy ?? NaN);
    expect(seeds?.accuracy?.minimum).toBe(Math.min(...accuracies));
    expect(seeds?.accuracy?.mean).toBeCloseTo(accuracies.reduce((sum, accuracy) => sum + accuracy) / 3, 11);
  });

  test('tells in its summary what the seeds come to, and how to train them again', () => {
    const summary = summaryMarkdown(found, LINKS);
    expect(summary).toContain('### 3 seeds');
    expect(summary).toContain('of the test images are classified rightly, on average over 3 seeds.');
    expect(summary).toContain('### Epochs of seed 7');
    expect(summary).toContain('seeds&#58; &#34;7,42,3&#34;');
  });

  test('is read as a training for each seed, ascending, and never as one', async () => {
    const folder = folderOf({}, files);
    const seeds = await readSeeds(folder, 'A');
    expect(seeds.map(({ seed, evidence }) => [seed, evidence.recipe.seed])).toEqual([
      [3, 3],
      [7, 7],
      [42, 42],
    ]);
    await expect(readEvidence(folder, 'A')).rejects.toThrow(
      `${folder} holds trainings of several seeds (3, 7, 42), each in a folder of its own, such as runs/seed-3/: name one of these.`,
    );
    expect((await readEvidence(join(folder, 'runs/seed-42'), 'A')).recipe.seed).toBe(42);
  });
});
