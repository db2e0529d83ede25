import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { deliver } from '../src/artifacts.js';
import { summaryMarkdown } from '../src/announce/summary.js';
import { readEvidence, readSeeds } from '../src/evidence.js';
import { report } from '../src/report.js';
import type { Findings } from '../src/report/metrics.js';
import { parseAggregate, parseMetrics } from '../src/reproducibility/parse.js';
import { property } from '../src/parsed.js';
import { leftBySeveral, realFindings } from './support/findings.js';
import { filesIn, newFolder } from './support/folders.js';
import { folderOf } from './support/left-behind.js';
import { recordingHost } from './support/recording-host.js';
import { FILES_OF_A_TRAINING } from './support/report-files.js';
import { ROOT } from './support/spawned.js';

const text = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  Buffer.from(files.get(name) ?? []).toString();

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
    const names = [...files.keys()]
      .filter((name) => /^(runs\/|aggregate|baseline|seeds|model|checkpoints|trace)/.test(name))
      .sort();
    const ofEach = [7, 42, 3].flatMap((seed) => FILES_OF_A_TRAINING.map((name) => `runs/seed-${seed}/${name}`));
    expect(names).toEqual(['aggregate.json', 'baseline.json', 'seeds.svg', ...ofEach].sort());
    expect(files.has('contact-sheet.png')).toBe(true);
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

describe('several seeds', () => {
  test('that are cancelled keep what was finished, say so, and do not pass', async () => {
    const controller = new AbortController();
    const heard = (line: string): void => {
      // Two epochs of the first seed, one of the second.
      if (line.startsWith('Epoch 1/2') && trained++ === 1) controller.abort();
    };
    let trained = 0;
    const found = await realFindings({ seeds: '42,43,44' }, { cancelled: controller.signal, heard });
    const files = await leftBySeveral(found);
    const aggregate = parseAggregate(text(files, 'aggregate.json'), 'aggregate.json');
    expect(aggregate).toMatchObject({
      finished: false,
      seeds: { asked: [42, 43, 44], finished: [42], accuracy: null, loss: null },
      gate: { passed: false },
      trainings: [
        { seed: 42, finished: true },
        { seed: 43, finished: false, accuracy: null, weights: null },
      ],
    });
    expect(found.gate.checks.map(({ sentence }) => sentence)).toEqual([
      'Training: seed 43 was cancelled after 1 of 2 epochs; 1 of 3 seeds is finished.',
    ]);
    expect([...files.keys()].filter((path) => path.endsWith('metrics.json'))).toEqual([
      'runs/seed-42/metrics.json',
      'runs/seed-43/metrics.json',
    ]);
    expect([files.has('runs/seed-43/checkpoints/epoch-1.bin'), files.has('seeds.svg')]).toEqual([true, false]);
    expect(files.has('baseline.json')).toBe(false);
    expect(summaryMarkdown(found, LINKS)).toContain('### 1 of 3 seeds');
  });

  test('are each trained as often as repeats says, and compared with themselves', async () => {
    const found = await realFindings({ seeds: '42,43', repeats: '2', pictures: 'false' });
    expect(found.gate.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['threshold', true],
      ['repeats', true],
    ]);
    expect(found.gate.comparisons.map(({ reference, candidate, verdict }) => [reference, candidate, verdict])).toEqual([
      ['training 1 of seed 42', 'training 2 of seed 42', 'reproduced'],
      ['training 1 of seed 43', 'training 2 of seed 43', 'reproduced'],
    ]);
    expect(found.seeds?.results.map(({ seed }) => seed)).toEqual([42, 43]);
    expect(found.trainings.map(({ folder }) => folder)).toEqual([
      'runs/seed-42-repeat-1/',
      'runs/seed-42-repeat-2/',
      'runs/seed-43-repeat-1/',
      'runs/seed-43-repeat-2/',
    ]);
  });

  test('name the very weight where a repeat of one differs', async () => {
    const fault = 'epoch=2,step=5,parameter=dense_1/kernel,element=3216,bit=0';
    const asked = { seeds: '42,43', repeats: '2', 'inject-fault': fault, checkpoints: '2:5', pictures: 'false' };
    const { gate } = await realFindings(asked);
    expect(gate.verdict).toBe('diverged');
    expect(gate.checks.find(({ name }) => name === 'repeats')?.sentence).toMatch(
      /^Repeats: training 2 of seed 43 is not the same as training 1 of seed 43\. .* after step 5 of epoch 2; .*dense_1\/kernel, element 3,216/,
    );
  });

  test('say which one has no result', async () => {
    const inputs = { seeds: '42,43', 'learning-rate': '1e30' };
    await expect(realFindings(inputs)).rejects.toThrow(/^Seed 42: After epoch 1 .* this training has no result\./);
  });

  test('leave nothing of an earlier run in the same folder', async () => {
    const workspace = newFolder('workspace');
    const names = async (changed: Readonly<Record<string, string>>): Promise<string[]> => {
      const found = await realFindings({ pictures: 'false', epochs: '1', ...changed }, { workspace });
      const host = recordingHost({ workspace });
      await deliver(found.inputs, await report(found), host);
      return [...filesIn(found.inputs.outputDirectory).keys()].filter((path) =>
        /(metrics|model|aggregate|baseline)\.json$/.test(path),
      );
    };
    const models = (folder: string): string[] => ['metrics.json', 'model/model.json'].map((name) => folder + name);
    const both = ['aggregate.json', 'baseline.json'];
    expect(await names({ seeds: '1,2' })).toEqual([...both, ...models('runs/seed-1/'), ...models('runs/seed-2/')]);
    expect(await names({ seeds: '2,3' })).toEqual([...both, ...models('runs/seed-2/'), ...models('runs/seed-3/')]);
    expect(await names({ seed: '2' })).toEqual(['baseline.json', ...models('')]);
    expect(await names({ seeds: '1,2' })).toEqual([...both, ...models('runs/seed-1/'), ...models('runs/seed-2/')]);
  });
});
