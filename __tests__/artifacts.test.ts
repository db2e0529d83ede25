import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { startArtifactServer } from './support/artifact-server.mjs';
import { names, newService, type Run, run, type Service } from './support/artifact-service.js';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { Job, NODE_24 } from './support/runner.js';

/** What a runner said of a service that is no longer there. */
async function closedService(): Promise<{ environment: Record<string, string> }> {
  const service = await startArtifactServer();
  const { environment } = service;
  await service.close();
  return { environment };
}

/** The names of those that are zips. */
function zips(service: Service): string[] {
  const isZip = ({ mimeType }: { mimeType: string }): boolean => mimeType === 'application/zip';
  return service.store.all
    .filter(isZip)
    .map(({ name }) => name)
    .sort();
}

describe.skipIf(NODE_24 === undefined).concurrent('an upload that fails', () => {
  /** Runs a step that passes and one that fails its gate, and checks all that must be as if nothing had happened. */
  async function expectVerdicts(
    service: Service,
    reason: RegExp,
    environment: Record<string, string> = {},
  ): Promise<void> {
    for (const [leg, threshold, code] of [
      ['high', '0.6', 0],
      ['low', '0.99', 1],
    ] as const) {
      const job = new Job();
      const step = await run(service, { job, environment, inputs: { leg, 'accuracy-threshold': threshold } });
      expect(step.code).toBe(code);
      expect(step.errors).toEqual(code === 0 ? [] : ['Accuracy: expected at least 0.99, found 0.65.']);
      expect(step.warnings).toEqual([expect.stringMatching(reason)]);
      expect(step.warnings[0]).toMatch(/ The verdict stands, and the files are in .*mnist-report\.$/);
      expect(step.outputs).toMatchObject({
        passed: String(code === 0),
        digest: KNOWN_ANSWER.digest,
        'artifact-id': '',
        'artifact-url': '',
      });
      expect([...job.report().keys()]).toContain('metrics.json');
      expect(step.summary).toContain('Nothing was uploaded; the files are in');
      expect(job.leftovers()).toEqual([]);
    }
  }

  // First, because the client waits for half a minute, while the others run.
  test('for a service that keeps failing is a warning after the retries of the client', async (context) => {
    const service = await newService(context);
    service.fault = () => ({ status: 500, message: 'out of order' });
    const step = await run(service);
    expect(step).toMatchObject({ code: 0, errors: [], outputs: { passed: 'true', 'artifact-url': '' } });
    expect(step.warnings).toEqual([expect.stringMatching(/^The artifact 'mnist-train' was not uploaded: .*\(500\)/)]);
    expect(service.calls.map(({ operation }) => operation)).toEqual(Array(5).fill('CreateArtifact'));
  });

  test('for a quota that is used up is a warning that says so', async (context) => {
    const service = await newService(context);
    service.fault = ({ operation }) =>
      operation === 'CreateArtifact' ? { status: 403, message: 'insufficient usage to create artifact' } : undefined;
    await expectVerdicts(
      service,
      /^The artifact 'mnist-(high|low)' was not uploaded: the artifact storage quota is used up \(/,
    );
  });

  test('for a service that does not answer is a warning that says so', async (context) => {
    const service = await newService(context);
    const { environment } = await closedService();
    await expectVerdicts(service, /: the artifact service cannot be reached \(.*ECONNREFUSED\)\./, environment);
  });

  test('in the blob store is a warning with its reason', async (context) => {
    const service = await newService(context);
    service.fault = ({ operation }) =>
      operation === 'PutBlock' ? { status: 403, message: 'the account is locked' } : undefined;
    await expectVerdicts(service, /^The artifact 'mnist-(high|low)' was not uploaded: .*the account is locked/);
  });

  test('where nothing temporary can be written is a warning with its reason', async (context) => {
    const service = await newService(context);
    const missing = join(new Job().workspace, 'gone');
    await expectVerdicts(service, /^Nothing was uploaded: .*ENOENT/, { RUNNER_TEMP: missing });
  });

  test('for a moment only is tried again, and succeeds', async (context) => {
    const service = await newService(context);
    let failures = 1;
    service.fault = () => (failures-- > 0 ? { status: 503, message: 'a moment' } : undefined);
    const step = await run(service);
    expect(step).toMatchObject({ code: 0, warnings: [], outputs: { 'artifact-id': '1001' } });
  });
});

describe.skipIf(NODE_24 === undefined).concurrent('artifacts of one workflow run', () => {
  test('have a name of their own for every leg of a matrix, whatever its values are', async (context) => {
    const service = await newService(context);
    const legs: readonly Run[] = [
      { contexts: { matrix: { os: 'ubuntu-latest', node: 24 } } },
      { contexts: { matrix: { os: 'ubuntu latest', path: 'a/b\\c' } } },
      { contexts: { matrix: { config: { os: 'x', list: [1, null] } } } },
      { contexts: { matrix: { tag: 'a_b' } } },
      { contexts: { matrix: { one: 'a', two: 'b' } } },
    ];
    const steps = await Promise.all(legs.map((leg) => run(service, leg)));
    expect(steps.map(({ code, warnings }) => [code, warnings])).toEqual(legs.map(() => [0, []]));
    expect(names(service)).toHaveLength(2 * legs.length);
    expect(zips(service)).toEqual([
      expect.stringMatching(/^mnist-train_-os-x-list-1-null-_[0-9a-f]{8}$/),
      'mnist-train_a_b',
      expect.stringMatching(/^mnist-train_a_b_[0-9a-f]{8}$/),
      'mnist-train_ubuntu-latest_24',
      expect.stringMatching(/^mnist-train_ubuntu-latest_a-b-c_[0-9a-f]{8}$/),
    ]);
  });

  test('have a name of their own for every step of a job, and take the leg that is given', async (context) => {
    const service = await newService(context);
    const actions = ['__self', '__self_2', 'second-seed', '__octo_mnist-action_3'];
    const steps = await Promise.all([
      ...actions.map((action) => run(service, { environment: { GITHUB_ACTION: action } })),
      run(service, { inputs: { leg: 'Ubuntu, new', 'artifact-name': 'digits' }, contexts: { matrix: { os: 'x' } } }),
    ]);
    expect(steps.map(({ code, warnings }) => [code, warnings])).toEqual(steps.map(() => [0, []]));
    expect(names(service)).toHaveLength(2 * steps.length);
    expect(zips(service)).toEqual([
      expect.stringMatching(/^digits-Ubuntu-new_[0-9a-f]{8}$/),
      'mnist-train',
      'mnist-train_2',
      'mnist-train_3',
      'mnist-train_second-seed',
    ]);
  });

  test('are kept as long as retention-days says', async (context) => {
    const service = await newService(context);
    await run(service, { inputs: { 'retention-days': '3' } });
    const days = (Date.parse(service.store.find('mnist-train').expiresAt ?? '') - Date.now()) / 86_400_000;
    // Between three days and the time that the run took since; an hour more or less where clocks change.
    expect(Math.abs(days - 3)).toBeLessThan(0.1);
  });
});

describe.skipIf(NODE_24 === undefined).concurrent('outside of a runner', () => {
  test('there is nothing to upload to, which is said and no fault', async () => {
    const step = await new Job().step({ pictures: 'false' });
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(step.log).toContain('Nothing is uploaded: outside an action on a runner there is no artifact service.');
  });
});
