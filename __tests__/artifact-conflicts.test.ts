import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { startArtifactServer } from './support/artifact-server.mjs';
import { names, newService, type Run, run, seedOf } from './support/artifact-service.js';
import { Job, NODE_24 } from './support/runner.js';
import { store } from './support/stored-legs.js';

/** What a runner says to a job that somebody ran again. */
const RERUN = { GITHUB_RUN_ATTEMPT: '2' } as const;

describe.skipIf(NODE_24 === undefined).concurrent('a name that is taken', () => {
  test('is taken over by a later attempt of the same leg', async (context) => {
    const service = await newService(context);
    const leg = { contexts: { matrix: { os: 'ubuntu-latest' } } };
    await run(service, { ...leg, inputs: { pictures: 'true', seed: '1', 'accuracy-threshold': '1' } });
    const first = service.store.all.map(({ digest }) => digest);
    const again = await run(service, {
      ...leg,
      inputs: { pictures: 'true', seed: '2', 'accuracy-threshold': '0' },
      environment: RERUN,
    });
    expect(again).toMatchObject({ code: 0, warnings: [] });
    expect(names(service)).toEqual([
      'mnist-train_ubuntu-latest',
      'contact-sheet-train_ubuntu-latest.png',
      'report-train_ubuntu-latest.html',
    ]);
    expect(await seedOf(service, 'mnist-train_ubuntu-latest')).toBe(2);
    expect(service.store.all.map(({ digest }) => digest)).not.toEqual(first);
    expect(again.outputs['artifact-url']).toBe('https://github.com/octo/digits/actions/runs/4711/artifacts/1004');
    expect(again.outputs['contact-sheet-url']).toBe('https://github.com/octo/digits/actions/runs/4711/artifacts/1005');
    expect(again.outputs['report-url']).toBe('https://github.com/octo/digits/actions/runs/4711/artifacts/1006');
  });

  test('is taken over by a later attempt of a leg that trains more than once', async (context) => {
    const service = await newService(context);
    const inputs = { repeats: '2', 'accuracy-threshold': '0' };
    const first = await run(service, { inputs: { ...inputs, seed: '1' } });
    const again = await run(service, { inputs: { ...inputs, seed: '2' }, environment: RERUN });
    expect([first.outputs['artifact-id'], again.outputs['artifact-id']]).toEqual(['1001', '1003']);
    expect(again).toMatchObject({ code: 0, warnings: [] });
    expect(names(service)).toEqual(['mnist-train', 'report-train.html']);
  });

  const FOREIGN =
    'this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; give one of ' +
    "the two another 'leg' or 'artifact-name'";

  /** The zip that a run left under the name that a sibling wants. */
  let first: Buffer;

  beforeAll(async () => {
    const service = await startArtifactServer();
    await run(service, { inputs: { leg: 'shared', seed: '1', 'accuracy-threshold': '0' } });
    first = service.store.find('mnist-shared').content;
    await service.close();
  });

  const SIBLINGS: readonly (Run & { readonly whose: string })[] = [
    { whose: 'of the same attempt' },
    { whose: 'of another job in an earlier attempt', environment: RERUN, contexts: { job: 'other' } },
    { whose: 'of another leg of its matrix', environment: RERUN, contexts: { matrix: { os: 'b' } } },
  ];

  test.for(SIBLINGS)('is left to a run $whose, in words, and the verdict stands', async (sibling, context) => {
    const service = await newService(context);
    store(service, 'mnist-shared', first);
    const job = new Job();
    const second = await run(service, { ...sibling, job, inputs: { leg: 'shared' } });
    expect(second.code).toBe(0);
    expect(second.warnings).toEqual([
      `The artifact 'mnist-shared' was not uploaded: ${FOREIGN}. ` +
        `The verdict stands, and the files are in ${join(job.workspace, 'mnist-report')}.`,
    ]);
    expect(second.outputs).toMatchObject({ passed: 'true', 'artifact-id': '', 'artifact-url': '', 'report-url': '' });
    expect(await seedOf(service, 'mnist-shared')).toBe(1);
    expect(service.calls.map(({ operation }) => operation)).not.toContain('DeleteArtifact');
  });

  test('is left to an artifact that this action did not make', async (context) => {
    const service = await newService(context);
    service.store.create({ name: 'mnist-train', mime_type: 'text/plain', version: 7 }, service);
    service.store.finalize({ name: 'mnist-train', size: '0' });
    const step = await run(service, { environment: RERUN });
    expect(step).toMatchObject({ code: 0, outputs: { passed: 'true', 'artifact-id': '' } });
    expect(step.warnings).toEqual([
      expect.stringContaining(`The artifact 'mnist-train' was not uploaded: ${FOREIGN}.`),
    ]);
    expect(service.store.find('mnist-train').mimeType).toBe('text/plain');
  });
});
