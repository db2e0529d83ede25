import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { entries, property } from '../src/parsed.js';
import { escapeMarkdown } from '../src/announce/escape.js';
import { startArtifactServer } from './support/artifact-server.mjs';
import { filesIn, newFolder } from './support/folders.js';
import { firstOfMnist, KNOWN_ANSWER, writeDataset } from './support/idx-fixture.js';
import { Job, NODE_24 } from './support/runner.js';
import { optionsOf, startCli } from './support/spawned.js';

/** Seconds from the signal to the end: one, and some for a machine that is busy with other tests. */
const MAX_SECONDS = 2.5;

/** Steps of an epoch on the small dataset, at eight bytes each in the trace. */
const TRACE_BYTES = 19 * 8;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const ENDLESS = { 'hidden-units': '16', epochs: '1000', 'accuracy-threshold': '0' } as const;
const SENTENCE = /^Training: expected 1,000 epochs, cancelled after (\d+)\.$/;

async function secondsUntil(end: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await end;
  return (performance.now() - started) / 1000;
}

/** What a cancelled run must have left: the epochs that were finished, marked as unfinished, and nothing else. */
function expectUnfinished(report: ReadonlyMap<string, Buffer>, epochs: number): void {
  const metrics: unknown = JSON.parse(report.get('metrics.json')?.toString() ?? 'null');
  const digests = property(metrics, 'digests');
  const weights = entries(property(digests, 'epochs')).map(([, epoch]) => property(epoch, 'weights'));
  expect(property(metrics, 'finished')).toBe(false);
  expect(property(metrics, 'gate')).toMatchObject({ passed: false, verdict: '' });
  expect(property(metrics, 'result')).toMatchObject({ accuracy: null, loss: null, predictions: null });
  expect(digests).toMatchObject({ initialWeights: KNOWN_ANSWER.initialDigest, weights: null, probabilities: null });
  expect(weights).toHaveLength(epochs);
  expect(weights.slice(0, 2)).toEqual(KNOWN_ANSWER.epochDigests.slice(0, epochs));
  const checkpoints = weights.map((_, index) => `checkpoints/epoch-${index + 1}.bin`);
  expect([...report.keys()].sort()).toEqual([...checkpoints, 'junit.xml', 'metrics.json', 'trace.bin'].sort());
  expect(report.get('trace.bin')).toHaveLength(epochs * TRACE_BYTES);
}

describe('a run on a terminal', () => {
  test.each(SIGNALS)('stops soon after %s, says so, and keeps the epochs so far', async (signal) => {
    const folder = newFolder('cancelled');
    writeDataset(join(folder, 'data'), firstOfMnist());
    const run = startCli(['train', ...optionsOf({ dataset: 'data', ...ENDLESS })], folder);
    await run.says(/Epoch 2\/1000/);
    run.kill(signal);
    expect(await secondsUntil(run.ended)).toBeLessThan(MAX_SECONDS);
    const { code, stderr } = await run.ended;
    expect(code).toBe(1);
    const [, epochs] = SENTENCE.exec(stderr.replace('Error: ', '').trim()) ?? [];
    expect(Number(epochs)).toBeGreaterThanOrEqual(2);
    expectUnfinished(filesIn(join(folder, 'mnist-report')), Number(epochs));
  });

  test('that is cancelled before its first epoch ends says that too', async () => {
    const folder = newFolder('cancelled');
    const run = startCli(['train', '--epochs', '1000', '--hidden-units', '16'], folder);
    await run.says(/^Dataset$/m);
    run.kill('SIGINT');
    const { code, stderr } = await run.ended;
    expect(code).toBe(1);
    expect(stderr.trim()).toBe('Error: Training: expected 1,000 epochs, cancelled after 0.');
    expectUnfinished(filesIn(join(folder, 'mnist-report')), 0);
  });
});

describe.skipIf(NODE_24 === undefined)('a run on a runner', () => {
  test.each(SIGNALS)('stops soon after %s, in one annotation, and uploads nothing', async (signal) => {
    const service = await startArtifactServer();
    const job = new Job();
    const step = job.start(ENDLESS, { environment: service.environment });
    await step.spawned.says(/Epoch 2\/1000/);
    step.spawned.kill(signal);
    expect(await secondsUntil(step.ended())).toBeLessThan(MAX_SECONDS);
    const { code, errors, warnings, outputs, log, summary } = await step.ended();
    expect([code, errors.length, warnings]).toEqual([1, 1, []]);
    const [, epochs] = SENTENCE.exec(errors[0] ?? '') ?? [];
    expect(Number(epochs)).toBeGreaterThanOrEqual(2);
    expectUnfinished(job.report(), Number(epochs));
    expect(outputs).toMatchObject({
      passed: 'false',
      verdict: '',
      accuracy: '',
      loss: '',
      digest: '',
      'model-path': '',
    });
    expect(outputs['metrics-path']).toBe(join(job.workspace, 'mnist-report', 'metrics.json'));
    expect(summary).toContain(`**Failed.** One check did not pass:\n\n- ${escapeMarkdown(errors[0] ?? '')}`);
    expect(log).toContain('Nothing is uploaded, because the run was cancelled.');
    expect(service.calls).toEqual([]);
    await service.close();
  });

  test('that is cancelled during an upload gives up all artifacts, and the verdict stands', async () => {
    const service = await startArtifactServer();
    service.fault = () => 'silence';
    const job = new Job();
    const step = job.start({}, { environment: service.environment });
    await expect.poll(() => service.calls.length, { timeout: 60_000, interval: 20 }).toBe(1);
    step.spawned.kill('SIGINT');
    expect(await secondsUntil(step.ended())).toBeLessThan(MAX_SECONDS);
    const stays = `The verdict stands, and the files are in ${join(job.workspace, 'mnist-report')}.`;
    expect(await step.ended()).toMatchObject({
      code: 0,
      errors: [],
      warnings: [`The artifact 'mnist-train' was not uploaded: the run was cancelled. ${stays}`],
      outputs: { passed: 'true', digest: KNOWN_ANSWER.digest, 'artifact-id': '', 'contact-sheet-url': '' },
    });
    expect(service.calls).toHaveLength(1);
    await service.close();
  });
});
