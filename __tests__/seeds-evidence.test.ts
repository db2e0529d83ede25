import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { compareLegs, type LegsComparison } from '../src/compare/groups.js';
import { findLegs } from '../src/compare/legs.js';
import { htmlOf } from '../src/compare/page/document.js';
import { fileOf } from '../src/compare/page.js';
import { readEvidence, readSeeds } from '../src/evidence.js';
import { messageOf } from '../src/refusal.js';
import { legsSchema } from '../src/reproducibility/legs-schema.js';
import { COMPARE_INPUTS } from './support/legs.js';
import { leftBySeveral, realFindings } from './support/findings.js';
import { newFolder } from './support/folders.js';
import { archiveOf, files as alone, folderOf } from './support/left-behind.js';
import { recordingHost } from './support/recording-host.js';

/** Two seeds, and the same with a bit flipped in the second. */
const FAULT = 'epoch=2,step=5,parameter=dense_1/kernel,element=3216,bit=0';
const two = await leftBySeveral(await realFindings({ pictures: 'false', seeds: '42,43' }));
const flipped = await leftBySeveral(await realFindings({ pictures: 'false', seeds: '42,43', 'inject-fault': FAULT }));
const repeated = await leftBySeveral(await realFindings({ pictures: 'false', seeds: '42,43', repeats: '2' }));

async function refusal(path: string): Promise<string> {
  try {
    const seeds = await readSeeds(path, 'B');
    for (const { evidence } of seeds) for (const checkpoint of evidence.checkpoints) checkpoint.weights();
  } catch (error) {
    return messageOf(error).replaceAll(path, 'B');
  }
  return 'nothing was refused';
}

const json = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  Buffer.from(files.get(name) ?? []).toString();

describe('what a run with several seeds left', () => {
  test('is read from a folder, an archive and an archive of the folder', async () => {
    for (const path of [folderOf({}, two), await archiveOf({}, '', two), await archiveOf({}, 'mnist-report/', two)]) {
      const seeds = await readSeeds(path, 'A');
      expect(seeds.map(({ seed, evidence }) => [seed, evidence.recipe.seed, evidence.checkpoints.length])).toEqual([
        [42, 42, 2],
        [43, 43, 2],
      ]);
    }
  });

  test('is read as its first trainings where each seed was trained more than once', async () => {
    const seeds = await readSeeds(folderOf({}, repeated), 'A');
    expect(seeds.map(({ seed }) => seed)).toEqual([42, 43]);
    const [once, again] = [two, repeated].map((files) => Buffer.from(files.get('baseline.json') ?? []).toString());
    expect(again).toBe(once);
  });

  test('is one training for what takes one, of a single seed that was finished', async () => {
    const files = new Map([...two].filter(([path]) => !path.startsWith('runs/seed-43/') && path !== 'aggregate.json'));
    expect((await readEvidence(folderOf({}, files), 'A')).recipe.seed).toBe(42);
  });

  test('is refused when a folder names another seed than its training has', async () => {
    const folder = folderOf({ 'aggregate.json': null }, two);
    renameSync(join(folder, 'runs/seed-43'), join(folder, 'runs/seed-44'));
    expect(await refusal(folder)).toBe(
      'B/runs/seed-44/metrics.json: recipe.seed must be 44, as its folder says, but is 43.',
    );
  });

  test('is refused when a training is not there that the aggregate lists', async () => {
    const folder = folderOf({}, two);
    rmSync(join(folder, 'runs/seed-43'), { recursive: true });
    expect(await refusal(folder)).toBe('B/aggregate.json lists runs/seed-43/metrics.json, which is not there.');
  });

  test('is refused where the repeats of a seed are not the same', async () => {
    const spoiled = json(repeated, 'aggregate.json').replace(
      /("metrics": "runs\/seed-43-repeat-2.*"weights": ")[0-9a-f]{64}/,
      `$1${'ab'.repeat(32)}`,
    );
    expect(await refusal(folderOf({ 'aggregate.json': spoiled }, repeated))).toContain(
      'B/aggregate.json says that not all trainings of this run ended the same,',
    );
  });

  test.each([
    [
      'is JSON of something else',
      '[]',
      "B/aggregate.json must have schema 'mnist-action/aggregate/v1', but has missing.",
    ],
    [
      'has a seed that is none',
      json(two, 'aggregate.json').replace('"seed": 43', '"seed": -1'),
      'B/aggregate.json: trainings[1].seed must be at least 0, but is -1.',
    ],
    [
      'leads elsewhere',
      json(two, 'aggregate.json').replace('runs/seed-43/metrics.json', '../../etc/passwd'),
      'B/aggregate.json lists ../../etc/passwd, which is not there.',
    ],
  ])('is refused with an aggregate that %s', async (_, content, sentence) => {
    expect(await refusal(folderOf({ 'aggregate.json': content }, two))).toBe(sentence);
  });

  test('is refused when a link leads out of it', async () => {
    const [folder, elsewhere] = [folderOf({}, two), folderOf({}, two)];
    rmSync(join(folder, 'runs/seed-43'), { recursive: true });
    symlinkSync(join(elsewhere, 'runs/seed-43'), join(folder, 'runs/seed-43'));
    expect(await refusal(folder)).toBe('B/runs/seed-43/checkpoints/epoch-1.bin is a link that leads out of B.');
  });

  test('has no folder that is not named like one', async () => {
    const folder = folderOf({}, two);
    for (const name of ['seed-', 'seed-043', 'seed-4 3', 'seed-99999999999999999', 'seed-43-repeat-2', 'else']) {
      mkdirSync(join(folder, 'runs', name, 'checkpoints'), { recursive: true });
      symlinkSync('/etc/hosts', join(folder, 'runs', name, 'metrics.json'));
    }
    expect(await refusal(folder)).toBe('nothing was refused');
  });
});

/** The comparison of legs that left this, by name. */
async function comparisonOf(legs: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>): Promise<LegsComparison> {
  const path = newFolder('legs');
  for (const [name, left] of Object.entries(legs)) renameSync(folderOf({}, new Map(left)), join(path, name));
  const inputs = { ...COMPARE_INPUTS, path };
  const comparison = compareLegs(await findLegs(inputs, recordingHost()), inputs);
  expect(legsSchema.safeParse(fileOf(comparison, inputs)).error).toBeUndefined();
  expect(htmlOf(comparison, inputs, 'run')).toContain(comparison.meaning.replaceAll("'", '&#39;'));
  return comparison;
}

const groupsOf = ({ groups }: LegsComparison): string[][] => groups.map(({ legs }) => legs.map(({ name }) => name));

describe('legs with several seeds', () => {
  test('agree where every seed does, and no seed is compared with another', async () => {
    const comparison = await comparisonOf({ a: two, b: two });
    expect(groupsOf(comparison)).toEqual([
      ['a · seed 42', 'b · seed 42'],
      ['a · seed 43', 'b · seed 43'],
    ]);
    expect(comparison).toMatchObject({ verdict: 'reproduced', passed: true, problems: [], comparisons: [], pairs: 0 });
    expect(comparison.meaning).toBe('Both legs agree in every digest of each of 2 seeds.');
    expect(comparison.notes).toEqual([
      'Each seed is compared by itself, across the legs: groups of different seeds have different letters, and agree on nothing.',
    ]);
    expect(comparison.rungs.map(({ groups }) => groups)).toEqual(comparison.rungs.map(() => ({ A: 'A', B: 'B' })));
  });

  test('part where one of their seeds does, at the very weight', async () => {
    const honest = new Map(
      [...flipped].map(([path, content]) => [path, path.endsWith('.json') ? withoutFault(content) : content]),
    );
    const comparison = await comparisonOf({ a: two, b: honest });
    expect(groupsOf(comparison)).toEqual([['a · seed 42', 'b · seed 42'], ['a · seed 43'], ['b · seed 43']]);
    expect(comparison.comparisons).toMatchObject([
      { groups: ['B', 'C'], verdict: 'diverged', firstDifference: { epoch: 2, step: 5 } },
    ]);
    expect(comparison.meaning).toBe(
      'The trainings of 2 seeds on 2 legs fall into 3 groups whose digests differ, where one group a seed would agree.',
    );
    const weights = comparison.rungs.filter(({ rung }) => rung === 'weights').map(({ groups }) => groups);
    expect(weights).toEqual([
      { A: 'A', B: 'B', C: 'B' },
      { A: 'A', B: 'B', C: 'C' },
    ]);
  });

  test('fail where a bit of one was flipped on purpose', async () => {
    const { problems, passed } = await comparisonOf({ a: flipped, b: flipped });
    expect(passed).toBe(false);
    expect(problems.map(({ leg }) => leg)).toEqual(['a · seed 43', 'b · seed 43']);
  });

  test('are inconclusive where one lacks a seed, also where it trained one seed only', async () => {
    const comparison = await comparisonOf({ a: two, b: alone });
    expect(groupsOf(comparison)).toEqual([['a · seed 42', 'b · seed 42'], ['a · seed 43']]);
    expect(comparison).toMatchObject({ verdict: 'inconclusive', passed: false });
    expect(comparison.problems.map(({ sentence }) => sentence)).toEqual([
      "Leg 'b' has no training of seed 43, which another leg has.",
    ]);
  });

  test('are no comparison when there is only one', async () => {
    const comparison = await comparisonOf({ a: two });
    expect(comparison.problems.map(({ sentence }) => sentence)).toEqual([
      "Only one leg was found, 'a': a comparison takes two.",
    ]);
  });
});

/** A file of a training with a fault, as a machine that flips bits by itself would leave it. */
function withoutFault(content: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(content).toString().replaceAll(`"fault": "${FAULT}"`, '"fault": null'));
}
