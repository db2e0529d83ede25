import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { readEvidence } from '../src/evidence.js';
import { messageOf } from '../src/refusal.js';
import { archiveOf, folderOf, metricsWith, refusal } from './support/left-behind.js';

const MEBIBYTE = 1024 ** 2;

/** Metrics of a training on so many images, in batches of 32; there is nothing else that they could contradict. */
function metricsOn(images: number): string {
  return metricsWith(/"count": 640/, `"count": ${images}`);
}

/** Metrics of a network with so many units in its hidden layer. */
function metricsWithUnits(units: number): string {
  return metricsWith(/"units": 16/, `"units": ${units}`);
}

/** Makes a file of a folder so long, without taking the room on the disk. */
function lengthen(folder: string, path: string, bytes: number): string {
  truncateSync(join(folder, path), bytes);
  return folder;
}

const bare = { 'checkpoints/epoch-1.bin': null, 'checkpoints/epoch-2.bin': null } as const;

describe('of what lies in memory there is an end:', () => {
  test('a trace has at most 64 MiB, even where its training has so many steps', async () => {
    // Two epochs of 4,194,304 steps of 8 bytes are 64 MiB.
    const images = 32 * 4_194_304;
    const most = folderOf({ ...bare, 'metrics.json': metricsOn(images) });
    expect(await refusal(lengthen(most, 'trace.bin', 64 * MEBIBYTE))).toBe('nothing was refused');
    const more = folderOf({ ...bare, 'metrics.json': metricsOn(images + 1) });
    expect(await refusal(lengthen(more, 'trace.bin', 64 * MEBIBYTE + 16))).toBe(
      `B/trace.bin has ${64 * MEBIBYTE + 16} bytes; at most ${64 * MEBIBYTE} are read.`,
    );
  });

  test('a trace that an archive declares too large is not unpacked', async () => {
    const archive = await archiveOf({
      'metrics.json': Buffer.from(metricsOn(32 * 4_194_304 + 1)),
      'trace.bin': new Uint8Array(64 * MEBIBYTE + 16),
    });
    expect(await refusal(archive)).toBe(
      `B: trace.bin has ${64 * MEBIBYTE + 16} bytes; at most ${64 * MEBIBYTE} are read.`,
    );
  });

  test('a checkpoint has at most 1 GiB, even where its recipe has so many weights', async () => {
    // 784 inputs, 10 classes: 4 * (795 * 337,655 + 10) bytes are the first over 1 GiB.
    const bytes = 4 * (795 * 337_655 + 10);
    const folder = folderOf({ ...bare, 'metrics.json': metricsWithUnits(337_655), 'checkpoints/epoch-1.bin': '' });
    expect(await refusal(lengthen(folder, 'checkpoints/epoch-1.bin', bytes))).toBe(
      `B/checkpoints/epoch-1.bin has ${bytes} bytes; at most ${1024 * MEBIBYTE} are read.`,
    );
  });

  test('who reads many trainings may allow each less of a trace', async () => {
    // 2 × 20 steps of 8 bytes.
    const evidence = await readEvidence(folderOf(), 'A', { maxTraceBytes: 320 });
    expect(evidence.trace?.checksums).toHaveLength(40);
    const folder = folderOf();
    const refused = await readEvidence(folder, 'A', { maxTraceBytes: 319 }).catch(messageOf);
    expect(refused).toBe(`${join(folder, 'trace.bin')} has 320 bytes; at most 319 are read.`);
  });
});
