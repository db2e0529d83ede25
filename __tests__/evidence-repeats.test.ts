import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { readEvidence } from '../src/evidence.js';
import type { Aggregate } from '../src/reproducibility/aggregate-schema.js';
import { compareTrainings } from '../src/reproducibility/comparison.js';
import { parseAggregate } from '../src/reproducibility/parse.js';
import { textsIn } from '../src/texts.js';
import { leftBySeveral, realFindings } from './support/findings.js';
import { archiveOf, files, folderOf, refusal } from './support/left-behind.js';
import { EXACT } from './support/made-evidence.js';

/** What the same training leaves behind in a run of two. */
const repeated = await leftBySeveral(await realFindings({ pictures: 'false', repeats: '2' }));

const aggregate = parseAggregate(Buffer.from(repeated.get('aggregate.json') ?? []).toString(), 'aggregate.json');

/** A folder in which the aggregate says something else. */
function folderThatSays(changed: Partial<Aggregate>): string {
  return folderOf({ 'aggregate.json': JSON.stringify({ ...aggregate, ...changed }) }, repeated);
}

/** The aggregate with something else said of its second training. */
function withSecond(changed: Partial<Aggregate['trainings'][number]>): Partial<Aggregate> {
  return { trainings: aggregate.trainings.map((one, index) => (index === 1 ? { ...one, ...changed } : one)) };
}

describe('what a run of several trainings left behind', () => {
  test('is read as its first training, from a folder, an archive and an archive of the folder', async () => {
    const alone = await readEvidence(folderOf(), 'A');
    for (const path of [
      folderOf({}, repeated),
      await archiveOf({}, '', repeated),
      await archiveOf({}, 'mnist-report/', repeated),
    ]) {
      const evidence = await readEvidence(path, 'B');
      expect(compareTrainings(alone, evidence, EXACT, textsIn('en')).verdict).toBe('reproduced');
      expect(evidence.trace).toEqual(alone.trace);
      expect(evidence.checkpoints.map((checkpoint) => checkpoint.weights())).toEqual(
        alone.checkpoints.map((checkpoint) => checkpoint.weights()),
      );
    }
  });

  test('is read without an aggregate, which a run writes last', async () => {
    expect(await refusal(folderOf({ 'aggregate.json': null }, repeated))).toBe('nothing was refused');
  });

  test('is read though the run differs from a baseline, as long as its trainings are the same', async () => {
    const differing = { gate: { ...aggregate.gate, passed: false, verdict: 'diverged' } } as const;
    expect(await refusal(folderThatSays(differing))).toBe('nothing was refused');
  });

  test('gives way to a metrics.json at the top', async () => {
    const folder = folderOf(
      { ...Object.fromEntries(repeated), 'aggregate.json': '{', 'runs/repeat-1/trace.bin': '' },
      files,
    );
    expect(await refusal(folder)).toBe('nothing was refused');
  });

  const otherRepeats = aggregate.gate.checks.map((check) =>
    check.name === 'repeats' ? { ...check, passed: false } : check,
  );

  test.each<[string, Partial<Aggregate>]>([
    ['other weights', withSecond({ weights: 'ab'.repeat(32) })],
    ['one that was cancelled', withSecond({ finished: false, weights: null })],
    ['one with a fault', withSecond({ fault: 'epoch=1,step=1,parameter=dense_1/kernel,element=0,bit=0' })],
    ['fewer than were asked for', { repeats: 3 }],
    ['a check that failed', { gate: { ...aggregate.gate, checks: otherRepeats } }],
    ['no check that they are the same', { gate: { ...aggregate.gate, checks: [] } }],
  ])('is refused with %s', async (_, changed) => {
    expect(await refusal(folderThatSays(changed))).toBe(
      'B/aggregate.json says that not all trainings of this run ended the same, so none stands for the others; ' +
        'each is in a folder of its own in runs.',
    );
  });

  test('is refused with an aggregate that is none', async () => {
    expect(await refusal(folderOf({ 'aggregate.json': '{' }, repeated))).toBe(
      "B/aggregate.json is not JSON: it begins with '{'.",
    );
    expect(await refusal(folderThatSays({ repeats: 1 }))).toBe(
      'B/aggregate.json: repeats must be at least 2, but is 1.',
    );
  });

  test('is refused when a link leads out of it', async () => {
    const [folder, elsewhere] = [folderOf({}, repeated), folderOf({}, repeated)];
    rmSync(join(folder, 'runs'), { recursive: true });
    symlinkSync(join(elsewhere, 'runs'), join(folder, 'runs'));
    expect(await refusal(folder)).toBe('B/runs/repeat-1/checkpoints/epoch-1.bin is a link that leads out of B.');
  });

  test('names files of the first training by their whole path', async () => {
    const path = 'runs/repeat-1/trace.bin';
    expect(await refusal(folderOf({ [path]: '' }, repeated))).toContain(`B/${path} must be 320 bytes`);
    const archive = await archiveOf({ [path]: new Uint8Array(8) }, 'mnist-report/', repeated);
    expect(await refusal(archive)).toContain(`B: ${path} must be 320 bytes`);
  });
});
