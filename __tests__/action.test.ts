import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { startArtifactServer } from './support/artifact-server.mjs';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { declaredOutputs, Job, NODE_24, type Step } from './support/runner.js';
import { unzip } from './support/unzip.mjs';

const OTHER_DIGEST = 'ab'.repeat(32);
const ARTIFACTS = 'https://github.com/octo/digits/actions/runs/4711/artifacts';

const EVERY_FILE = [
  'baseline.json',
  'benchmark-smaller.json',
  'benchmark.json',
  'checkpoints/epoch-1.bin',
  'checkpoints/epoch-2.bin',
  'classes.png',
  'contact-sheet.png',
  'junit.xml',
  'metrics.json',
  'misclassified.png',
  'model/model.json',
  'model/weights.bin',
  'report.html',
  'trace.bin',
];

/** A run that was compared with something leaves one file more. */
const EVERY_FILE_COMPARED = [...EVERY_FILE, 'comparison.json'].sort();

const service = await startArtifactServer();
afterAll(() => service.close());

function metricsOf(job: Job): unknown {
  return JSON.parse(job.report().get('metrics.json')?.toString() ?? 'null');
}

describe.skipIf(NODE_24 === undefined)('a run that passes', () => {
  const job = new Job();
  let step: Step;

  beforeAll(async () => {
    step = await job.step(
      { 'expected-digest': KNOWN_ANSWER.digest.toUpperCase() },
      { environment: service.environment },
    );
  });

  test('ends with 0, without an annotation', () => {
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
  });

  test('sets every output of action.yml, and no other', () => {
    const folder = join(job.workspace, 'mnist-report');
    expect(step.outputs).toEqual({
      passed: 'true',
      verdict: 'reproduced',
      accuracy: '0.65',
      loss: '1.57151856',
      digest: KNOWN_ANSWER.digest,
      'first-difference': '',
      'baseline-source': '',
      'metrics-path': join(folder, 'metrics.json'),
      'aggregate-path': '',
      'report-path': join(folder, 'report.html'),
      'contact-sheet-path': join(folder, 'contact-sheet.png'),
      'model-path': join(folder, 'model/model.json'),
      'artifact-id': '1001',
      'artifact-url': `${ARTIFACTS}/1001`,
      'report-url': `${ARTIFACTS}/1003`,
      'contact-sheet-url': `${ARTIFACTS}/1002`,
    });
    expect(Object.keys(step.outputs).sort()).toEqual(declaredOutputs().sort());
  });

  test('leaves the files of the contract, and none under a temporary name', () => {
    expect([...job.report().keys()]).toEqual(EVERY_FILE_COMPARED);
    expect(job.leftovers()).toEqual([]);
  });

  test('writes the digests that stock TensorFlow.js gives', () => {
    const metrics = metricsOf(job);
    expect(property(metrics, 'digests')).toMatchObject({
      initialWeights: KNOWN_ANSWER.initialDigest,
      epochs: KNOWN_ANSWER.epochDigests.map((weights, index) => ({ epoch: index + 1, weights })),
      weights: KNOWN_ANSWER.digest,
      probabilities: KNOWN_ANSWER.probabilitiesDigest,
      predictions: KNOWN_ANSWER.predictionsDigest,
    });
    expect(property(metrics, 'data')).toMatchObject({ name: 'data', classes: 10 });
  });

  test('uploads a zip of exactly the files in the output directory, byte for byte', async () => {
    const zip = service.store.find('mnist-train');
    const packed = await unzip(zip.content);
    expect([...packed.keys()].sort()).toEqual(EVERY_FILE_COMPARED);
    for (const [name, content] of job.report()) expect(packed.get(name)?.equals(content), name).toBe(true);
    expect(zip.mimeType).toBe('application/zip');
  });

  test('uploads the contact sheet once more, un-zipped', () => {
    const sheet = service.store.find('contact-sheet-train.png');
    expect(sheet.mimeType).toBe('image/png');
    expect(sheet.content.equals(job.report().get('contact-sheet.png') ?? Buffer.of())).toBe(true);
  });

  test('uploads the report once more, un-zipped, so that it opens in the browser', () => {
    const report = service.store.find('report-train.html');
    expect(report.mimeType).toBe('text/html');
    expect(report.content.equals(job.report().get('report.html') ?? Buffer.of())).toBe(true);
    expect(report.content.toString()).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(service.store.all.map(({ name }) => name)).toEqual([
      'mnist-train',
      'contact-sheet-train.png',
      'report-train.html',
    ]);
  });

  test('summarises verdict, checks, epochs and recipe, with links', () => {
    expect(step.summary).toContain('## MNIST · train\n');
    expect(step.summary).toContain('**Passed.** 65.00 % of the test images are classified rightly.');
    expect(step.summary).toContain('Reproduced: every digest compared is equal.');
    expect(step.summary).toContain(
      `Artifacts: [report](${ARTIFACTS}/1003) · [contact sheet](${ARTIFACTS}/1002) · [everything (zip)](${ARTIFACTS}/1001)`,
    );
    expect(step.summary).toContain(
      [
        '| Check | Result | Expected | Found |',
        '| --- | --- | --- | --- |',
        '| Accuracy | ✅ passed | at least 0.6 | 0.65 |',
        '| Weights digest | ✅ passed | <code>ae66d3e355b9</code> | <code>ae66d3e355b9</code> |',
      ].join('\n'),
    );
    expect(step.summary).toContain('| 1 | 2.2133 | 0.1950 | 2.0132 | 0.4000 | <code>931c268667df</code> |');
    expect(step.summary).toContain('| 2 | 1.7479 | 0.5267 | 1.5715 | 0.6500 | <code>ae66d3e355b9</code> |');
    for (const line of ['dataset&#58; &#34;data&#34;', 'hidden-units&#58; &#34;16&#34;', 'seed&#58; 42']) {
      expect(step.summary.split('\n')).toContain(line);
    }
  });
});

describe.skipIf(NODE_24 === undefined).concurrent('a run whose checks fail', () => {
  test('fails with one error, after everything was written and uploaded', async () => {
    const job = new Job();
    const step = await job.step(
      { 'accuracy-threshold': '0.99' },
      { environment: service.environment, contexts: { job: 'low' } },
    );
    expect(step.code).toBe(1);
    expect(step.errors).toEqual(['Accuracy: expected at least 0.99, found 0.65.']);
    expect(step.outputs).toMatchObject({ passed: 'false', verdict: '', accuracy: '0.65', digest: KNOWN_ANSWER.digest });
    expect(step.outputs['artifact-url']).toMatch(/\/artifacts\/\d+$/);
    expect([...job.report().keys()]).toEqual(EVERY_FILE);
    expect([...(await unzip(service.store.find('mnist-low').content)).keys()].sort()).toEqual(EVERY_FILE);
    expect(service.store.find('contact-sheet-low.png').finalized).toBe(true);
    expect(step.summary).toContain(
      '**Failed.** One check did not pass:\n\n- Accuracy&#58; expected at least 0.99, found 0.65.',
    );
    expect(step.summary).toContain('| Accuracy | ❌ failed | at least 0.99 | 0.65 |');
  });

  test('fails with one error for each of two checks, in the language asked for', async () => {
    const step = await new Job().step({
      'accuracy-threshold': '0.99',
      'expected-digest': OTHER_DIGEST,
      language: 'es',
      pictures: 'false',
    });
    expect(step.code).toBe(1);
    expect(step.errors).toEqual([
      'Exactitud: se esperaba al menos 0,99, se obtuvo 0,65.',
      `Huella de los pesos: se esperaba ${OTHER_DIGEST}, se obtuvo ${KNOWN_ANSWER.digest}.`,
    ]);
    expect(step.outputs).toMatchObject({ passed: 'false', verdict: 'diverged' });
    expect(step.summary).toContain('**No superado.** 2 comprobaciones fallaron:');
    expect(step.summary).toContain('| Comprobación | Resultado | Esperado | Obtenido |');
    expect(step.summary).toContain('| Exactitud | ❌ no superada | al menos 0,99 | 0,65 |');
    expect(step.summary).toContain('| 2 | 1,7479 | 0,5267 | 1,5715 | 0,6500 | <code>ae66d3e355b9</code> |');
    expect(step.summary).toContain('<summary>Receta y huellas</summary>');
  });

  test('fails when the digest alone is another, and says which', async () => {
    const step = await new Job().step({ 'expected-digest': OTHER_DIGEST, pictures: 'false', summary: 'false' });
    expect(step.code).toBe(1);
    expect(step.errors).toEqual([`Weights digest: expected ${OTHER_DIGEST}, found ${KNOWN_ANSWER.digest}.`]);
    expect(step.outputs).toMatchObject({ passed: 'false', verdict: 'diverged', accuracy: '0.65' });
  });
});

describe.skipIf(NODE_24 === undefined).concurrent('what is switched off', () => {
  test('is neither drawn, nor uploaded, nor summarised', async () => {
    const job = new Job();
    const before = service.calls.length;
    const step = await job.step(
      { pictures: 'false', upload: 'false', summary: 'false' },
      { environment: service.environment, contexts: { job: 'quiet' } },
    );
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [], summary: '' });
    expect([...job.report().keys()]).toEqual(EVERY_FILE.filter((name) => !name.endsWith('.png')));
    expect(step.outputs).toMatchObject({
      'contact-sheet-path': '',
      'artifact-id': '',
      'artifact-url': '',
      'report-url': '',
      'contact-sheet-url': '',
    });
    expect(step.log).toContain("Nothing is uploaded, as the input 'upload' says.");
    expect(service.calls.slice(before).filter(({ name }) => name.includes('quiet'))).toEqual([]);
  });

  test('leaves no un-zipped sheet when no pictures are drawn', async () => {
    const step = await new Job().step(
      { pictures: 'false' },
      { environment: service.environment, contexts: { job: 'blind' } },
    );
    expect(step).toMatchObject({ code: 0, warnings: [] });
    expect(service.store.all.map(({ name }) => name).filter((name) => name.includes('blind'))).toEqual([
      'mnist-blind',
      'report-blind.html',
    ]);
    expect(step.summary).toMatch(/Artifacts: \[report\]\(\S+\) · \[everything \(zip\)\]\(/);
    expect(step.summary).not.toContain('contact sheet');
  });
});
