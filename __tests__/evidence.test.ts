import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { readEvidence } from '../src/evidence.js';
import { metricsOf } from '../src/report/metrics.js';
import { compareTrainings } from '../src/reproducibility/comparison.js';
import type { Evidence } from '../src/reproducibility/evidence.js';
import { evidenceOfMetrics, keptOf } from '../src/reproducibility/evidence-of.js';
import { textsIn } from '../src/texts.js';
import { realFindings } from './support/findings.js';
import { newFolder } from './support/folders.js';
import { archiveOf, files, folderOf, refusal, WEIGHT_BYTES } from './support/left-behind.js';
import { EXACT } from './support/made-evidence.js';

describe('what a training left behind', () => {
  test('is the same from a folder, its metrics.json, an archive and an archive of the folder', async () => {
    const folder = folderOf();
    const first = await readEvidence(folder, 'A');
    expect(first.checkpoints.map(({ epoch, step }) => [epoch, step])).toEqual([
      [1, 20],
      [2, 20],
    ]);
    expect(first.trace?.checksums).toHaveLength(40);
    expect(first.result.mistakes?.size).toBe(Math.round((1 - (first.result.accuracy ?? 0)) * 200));
    for (const path of [
      folder,
      join(folder, 'metrics.json'),
      await archiveOf(),
      await archiveOf({}, 'mnist-report/'),
    ]) {
      const second = await readEvidence(path, 'B');
      expect(compareTrainings(first, second, EXACT, textsIn('en')).verdict).toBe('reproduced');
      expect(second.checkpoints.map((checkpoint) => checkpoint.weights())).toEqual(
        first.checkpoints.map((checkpoint) => checkpoint.weights()),
      );
      expect(second.trace).toEqual(first.trace);
    }
  });

  test('is the same as what the run itself holds in memory', async () => {
    const findings = await realFindings({ pictures: 'false' });
    const held = evidenceOfMetrics(metricsOf(findings), 'A', keptOf(findings.training.epochs));
    const read = await readEvidence(folderOf(), 'A');
    const weights = ({ checkpoints }: Evidence): unknown => checkpoints.map((checkpoint) => checkpoint.weights());
    expect({ ...held, checkpoints: weights(held) }).toEqual({ ...read, checkpoints: weights(read) });
  });

  test('may be metrics alone, which then have neither trace nor checkpoints, whatever lies beside them', async () => {
    const folder = folderOf({ 'recorded.json': files.get('metrics.json') ?? null });
    const evidence = await readEvidence(join(folder, 'recorded.json'), 'A');
    expect([evidence.trace, evidence.checkpoints]).toEqual([null, []]);
    expect(evidence.digests.epochs).toHaveLength(2);
  });

  test('has a checkpoint within an epoch, for which the trace vouches', async () => {
    // The last step of epoch 1 under the name of a step.
    const bytes = files.get('checkpoints/epoch-1.bin') ?? null;
    const good = await readEvidence(folderOf({ 'checkpoints/epoch-1-step-20.bin': bytes }), 'A');
    expect(good.checkpoints.map(({ epoch, step }) => [epoch, step])).toEqual([
      [1, 20],
      [1, 20],
      [2, 20],
    ]);
    expect(good.checkpoints[1]?.weights()).toEqual(good.checkpoints[0]?.weights());
    expect(await refusal(folderOf({ 'checkpoints/epoch-1-step-7.bin': bytes }))).toBe(
      'B/checkpoints/epoch-1-step-7.bin does not have the checksum that trace.bin has for its step.',
    );
    const untraced = await readEvidence(folderOf({ 'checkpoints/epoch-1-step-7.bin': bytes, 'trace.bin': null }), 'A');
    expect(untraced.checkpoints).toHaveLength(2);
  });
});

describe('a folder is refused', () => {
  test.each<[string, Readonly<Record<string, Uint8Array | string | null>>, string]>([
    ['without metrics.json', { 'metrics.json': null }, 'B holds no metrics.json.'],
    [
      'with a trace cut short',
      { 'trace.bin': new Uint8Array(312) },
      'B/trace.bin must be 320 bytes, 8 for each of 40 steps, but is 312.',
    ],
    ['with an empty trace', { 'trace.bin': '' }, 'B/trace.bin must be 320 bytes, 8 for each of 40 steps, but is 0.'],
    [
      'with a checkpoint of another size',
      { 'checkpoints/epoch-1.bin': new Uint8Array(4) },
      `B/checkpoints/epoch-1.bin must be ${WEIGHT_BYTES} bytes, the weights of its recipe, but is 4.`,
    ],
    [
      'with a checkpoint of other weights',
      { 'checkpoints/epoch-2.bin': new Uint8Array(WEIGHT_BYTES) },
      'B/checkpoints/epoch-2.bin is not the checkpoint whose digest metrics.json has.',
    ],
    [
      'with a checkpoint of an epoch too many',
      { 'checkpoints/epoch-3.bin': new Uint8Array(WEIGHT_BYTES) },
      'B/checkpoints/epoch-3.bin is of no step of this training, which has 2 epochs of 20 steps.',
    ],
    [
      'with a checkpoint of a step too many',
      { 'checkpoints/epoch-1-step-21.bin': new Uint8Array(WEIGHT_BYTES) },
      'B/checkpoints/epoch-1-step-21.bin is of no step of this training, which has 2 epochs of 20 steps.',
    ],
  ])('%s', async (_, changed, sentence) => {
    expect(await refusal(folderOf(changed))).toBe(sentence);
  });

  test('that does not exist', async () => {
    expect(await refusal(join(newFolder('evidence'), 'missing'))).toBe('B: there is no such file or folder.');
  });

  test('with a folder where a file should be', async () => {
    const folder = folderOf({ 'trace.bin': null });
    mkdirSync(join(folder, 'trace.bin'));
    expect(await refusal(folder)).toBe('B/trace.bin is not a file.');
  });

  test.each(['trace.bin', 'checkpoints/epoch-1.bin', 'metrics.json'])(
    'with a link that leads out of it in place of %s',
    async (path) => {
      const [folder, elsewhere] = [folderOf(), folderOf()];
      rmSync(join(folder, path));
      symlinkSync(join(elsewhere, path), join(folder, path));
      expect(await refusal(folder)).toBe(`B/${path} is a link that leads out of B.`);
    },
  );

  test('with a link in place of its checkpoints', async () => {
    const [folder, elsewhere] = [folderOf(), folderOf()];
    rmSync(join(folder, 'checkpoints'), { recursive: true });
    symlinkSync(join(elsewhere, 'checkpoints'), join(folder, 'checkpoints'));
    expect(await refusal(folder)).toBe('B/checkpoints/epoch-1.bin is a link that leads out of B.');
  });

  test('never for a link that stays inside', async () => {
    const folder = folderOf();
    symlinkSync(join(folder, 'checkpoints/epoch-1.bin'), join(folder, 'checkpoints/epoch-1-step-20.bin'));
    expect(await refusal(folder)).toBe('nothing was refused');
  });
});
