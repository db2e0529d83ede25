import { join } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';

import { entries, property } from '../src/parsed.js';
import {
  CHECKPOINTS,
  compare,
  FAULT,
  newService,
  objectionsTo,
  type Service,
  twoTrainings,
} from './support/comparing.js';
import { declaredOutputs, Job, NODE_24, type Step } from './support/runner.js';
import { asLeg, store, zipOf } from './support/stored-legs.js';

const trained = await twoTrainings();

/** Trains a leg of a matrix of two, and uploads it. */
async function trainLeg(
  service: Service,
  os: string,
  index: number,
  inputs: Record<string, string> = {},
): Promise<Step> {
  return new Job().step(
    { pictures: 'false', checkpoints: CHECKPOINTS, ...inputs },
    {
      contexts: { matrix: { os }, strategy: { 'job-index': index, 'job-total': 2 } },
      environment: service.environment,
    },
  );
}

describe.skipIf(NODE_24 === undefined).concurrent('two legs that train, upload and are compared', () => {
  test('agree: reproduced, with a page that opens in the browser', async (context) => {
    const service = await newService(context);
    await Promise.all([trainLeg(service, 'ubuntu', 0), trainLeg(service, 'macos', 1)]);
    const { step, job, json } = await compare(service);
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(Object.keys(step.outputs).sort()).toEqual(declaredOutputs('compare/action.yml').sort());
    expect(step.outputs).toEqual({
      passed: 'true',
      verdict: 'reproduced',
      groups: '1',
      'first-difference': '',
      'report-path': join(job.workspace, 'mnist-comparison/comparison.html'),
      'report-url': 'https://github.com/octo/digits/actions/runs/4711/artifacts/1003',
    });
    expect(service.store.all.map(({ name }) => name).sort()).toEqual([
      'comparison.html',
      'mnist-train_macos',
      'mnist-train_ubuntu',
    ]);
    const { content, mimeType } = service.store.find('comparison.html');
    expect([mimeType, content.toString()]).toEqual([
      'text/html',
      job.report('mnist-comparison').get('comparison.html')?.toString(),
    ]);
    expect(content.toString()).toContain('Both legs agree in every digest.');
    expect(step.summary).toContain('✅ **Passed.** **Reproduced.**');
    expect(step.summary).toContain('[The page](https://github.com/octo/digits/actions/runs/4711/artifacts/1003)');
    expect(objectionsTo(json)).toBeNull();
    expect(job.leftovers()).toEqual([]);
  });

  test('differ by one bit: diverged, naming that epoch, step, parameter and element', async (context) => {
    const service = await newService(context);
    await Promise.all([trainLeg(service, 'a', 0), trainLeg(service, 'b', 1, { 'inject-fault': FAULT })]);
    const { step, json } = await compare(service);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ passed: 'false', verdict: 'diverged', groups: '2' });
    expect(step.outputs['first-difference']).toMatch(
      /^The first difference is in the weights after step 10 of epoch 2; .* dense_1\/kernel, element 412 \(25, 12\): .* 8 ULP apart\./,
    );
    expect(step.errors).toEqual([
      `Leg 'train (b)' has a fault that was injected on purpose (${FAULT}): it never passes.`,
      expect.stringMatching(/^Groups A and B: The first difference is in the weights after step 10 of epoch 2;/),
    ]);
    const [pair] = entries(property(json, 'comparisons')).map(([, value]) => value);
    expect(property(pair, 'firstDifference')).toMatchObject({
      rung: 'weights',
      epoch: 2,
      step: 10,
      element: { epoch: 2, step: 10, atFirstStep: true, parameter: 'dense_1/kernel', element: 412, ulps: 8 },
    });
    expect(step.summary).toContain('**A and B: Diverged.**');
    expect(objectionsTo(json)).toBeNull();
  });

  test('pass as a report, which warns', async (context) => {
    const service = await newService(context);
    store(service, 'mnist-a', await zipOf(asLeg(trained.honest, 'a', 0, 2)));
    const honest = new Map(trained.flipped);
    const metrics = honest.get('metrics.json')?.toString() ?? '';
    honest.set('metrics.json', Buffer.from(metrics.replace(`"fault": "${FAULT}"`, '"fault": null')));
    store(service, 'mnist-b', await zipOf(asLeg(honest, 'b', 1, 2)));
    const { step } = await compare(service, { reproducibility: 'report' });
    expect(step).toMatchObject({ code: 0, errors: [], outputs: { passed: 'true', verdict: 'diverged' } });
    expect(step.warnings).toEqual([expect.stringMatching(/^Groups A and B: The first difference/)]);
  });

  test('fail as a report all the same where a leg is missing', async (context) => {
    const service = await newService(context);
    for (const [index, name] of ['a', 'b'].entries()) {
      store(service, `mnist-${name}`, await zipOf(asLeg(trained.honest, name, index, 3)));
    }
    const { step, job } = await compare(service, { reproducibility: 'report' });
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'inconclusive' } });
    expect(step.errors).toEqual(["Job 'local': 1 of 3 legs is missing, number 3."]);
    expect(job.report('mnist-comparison').get('comparison.html')?.toString()).toContain(
      "What is wrong fails whatever 'reproducibility: report' allows.",
    );
  });
});

describe.skipIf(NODE_24 === undefined).concurrent('legs that cannot be compared', () => {
  test('are named, each in a sentence, and the rest is compared all the same', async (context) => {
    const service = await newService(context);
    const total = 7;
    const leg = (name: string, index: number): Promise<Buffer> => zipOf(asLeg(trained.honest, name, index, total));
    store(service, 'mnist-1', await leg('one', 0));
    store(service, 'mnist-2', await leg('two', 1));
    store(service, 'mnist-3', await leg('two', 2));
    store(service, 'mnist-4-broken', Buffer.from('PK this is no zip'));
    store(service, 'mnist-5-empty', await zipOf(new Map([['readme.txt', Buffer.from('nothing')]])));
    const bomb = new Map([['metrics.json', Buffer.alloc(65 * 1024 ** 2, ' ')]]);
    store(service, 'mnist-6-bomb', await zipOf(bomb));
    store(service, 'mnist-7-nan', await zipOf(new Map([['metrics.json', Buffer.from('{"schema": NaN}')]])));
    store(service, 'contact-sheet-7.png', Buffer.from('png'), 'image/png');
    const { step, json, job } = await compare(service);
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'inconclusive', groups: '1' } });
    expect(step.errors).toEqual([
      expect.stringMatching(/^Leg 'mnist-4-broken' cannot be compared: .*mnist-4-broken.* is no sound zip archive: /),
      expect.stringMatching(/^Leg 'mnist-5-empty' cannot be compared: .*mnist-5-empty.* holds no metrics\.json\.$/),
      expect.stringMatching(/^Leg 'mnist-6-bomb' cannot be compared: .*metrics\.json has 68157440 bytes; at most/),
      expect.stringMatching(/^Leg 'mnist-7-nan' cannot be compared: .*metrics\.json/),
      "2 legs are called 'two': mnist-2 and mnist-3.",
      "Job 'local': 4 of 7 legs are missing, number 4, 5, 6, and 7.",
    ]);
    expect(step.errors.join(' ')).not.toContain(job.workspace);
    expect(step.errors.join(' ')).not.toMatch(/\bat .*:\d+:\d+/);
    expect(entries(property(json, 'legs')).map(([, found]) => property(found, 'name'))).toEqual([
      'one',
      'two [mnist-2]',
      'two [mnist-3]',
    ]);
    expect(objectionsTo(json)).toBeNull();
  });

  test('may be all of them: then nothing passes', async (context) => {
    const service = await newService(context);
    const { step } = await compare(service);
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'inconclusive', groups: '0' } });
    expect(step.errors).toEqual(["No leg was found: no artifact of this run that can be read matches 'mnist-*'."]);
    expect(service.store.all.map(({ name }) => name)).toEqual(['comparison.html']);
  });

  test('are those whose bytes are not what the service says', async (context) => {
    const service = await newService(context);
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      store(service, `mnist-${name}`, await zipOf(asLeg(trained.honest, name, index, 3)));
    }
    Object.defineProperty(service.store.find('mnist-b'), 'digest', { value: `sha256:${'0'.repeat(64)}` });
    const { step } = await compare(service);
    expect(step.errors).toEqual([
      "Leg 'mnist-b' cannot be compared: its content has another digest than the service says.",
      "Job 'local': 1 of 3 legs is missing, number 2.",
    ]);
  });

  test('are missing by their names, when names are given', async (context) => {
    const service = await newService(context);
    for (const [index, name] of ['a', 'b'].entries()) {
      store(service, `mnist-${name}`, await zipOf(asLeg(trained.honest, name, index, 2)));
    }
    const { step } = await compare(service, { legs: 'a\n  b\nc, with a comma\n' });
    expect(step.errors).toEqual(["Leg 'c, with a comma' is missing."]);
  });

  test('cannot be had where there is no artifact service, which is said', async (context) => {
    const service = await newService(context);
    const { step } = await compare(service, {}, { ACTIONS_RESULTS_URL: '' });
    expect(step.errors).toEqual([
      "There are no artifacts to download: outside an action on a runner there is no artifact service; give a 'path'.",
    ]);
    expect(step.outputs).toEqual({ passed: 'false' });
  });
});

describe.skipIf(NODE_24 === undefined).concurrent('the page of an earlier attempt', () => {
  async function twoLegs(context: TestContext): Promise<Service> {
    const service = await newService(context);
    for (const [index, name] of ['a', 'b'].entries()) {
      store(service, `mnist-${name}`, await zipOf(asLeg(trained.honest, name, index, 2)));
    }
    return service;
  }

  test('is replaced by the same comparison, run again', async (context) => {
    const service = await twoLegs(context);
    await compare(service);
    const { step } = await compare(service, { language: 'es' }, { GITHUB_RUN_ATTEMPT: '2' });
    expect(step).toMatchObject({ code: 0, warnings: [] });
    expect(service.store.find('comparison.html').content.toString()).toContain('<html lang="es">');
  });

  test.for([
    ['by another comparison of the same attempt', {}],
    ['by a comparison of another job', { GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'other' }],
  ] as const)('is not replaced %s, in words', async ([, environment], context) => {
    const service = await twoLegs(context);
    await compare(service);
    const first = service.store.find('comparison.html').digest;
    const { step } = await compare(service, { language: 'es' }, environment);
    expect(step).toMatchObject({ code: 0, outputs: { passed: 'true', 'report-url': '' } });
    expect(step.warnings).toEqual([
      expect.stringContaining(
        "The artifact 'comparison.html' was not uploaded: this workflow run has another artifact",
      ),
    ]);
    expect(service.store.find('comparison.html').digest).toBe(first);
  });

  test('leaves room for a second comparison in one job', async (context) => {
    const service = await twoLegs(context);
    await compare(service);
    await compare(service, {}, { GITHUB_ACTION: '__org_mnist-action_compare_2' });
    expect(service.store.all.map(({ name }) => name)).toEqual([
      'mnist-a',
      'mnist-b',
      'comparison.html',
      'comparison-2.html',
    ]);
  });
});
