import { join } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';

import { entries, property } from '../src/parsed.js';
import { newService, type Service } from './support/artifact-service.js';
import { CHECKPOINTS, compare, FAULT, objectionsTo, twoTrainings } from './support/comparing.js';
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
      'report-url': 'https://github.com/octo/digits/actions/runs/4711/artifacts/1005',
    });
    expect(service.store.all.map(({ name }) => name).sort()).toEqual([
      'comparison.html',
      'mnist-train_macos',
      'mnist-train_ubuntu',
      'report-train_macos.html',
      'report-train_ubuntu.html',
    ]);
    const { content, mimeType } = service.store.find('comparison.html');
    expect([mimeType, content.toString()]).toEqual([
      'text/html',
      job.report('mnist-comparison').get('comparison.html')?.toString(),
    ]);
    expect(content.toString()).toContain('Both legs agree in every digest.');
    expect(step.summary).toContain('✅ **Passed.** **Reproduced.**');
    expect(step.summary).toContain('[The page](https://github.com/octo/digits/actions/runs/4711/artifacts/1005)');
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
