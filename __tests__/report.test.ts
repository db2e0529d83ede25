import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';

import { report } from '../src/report.js';
import { type Findings, metricsOf, metricsText } from '../src/report/metrics.js';
import { digest } from '../src/reproducibility/digest.js';
import { realFindings } from './support/findings.js';
import { loadSaved, predicted } from './support/load-saved.js';

let findings: Findings;
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  // Trained by TensorFlow.js, so that its backend is there to load the saved model with.
  findings = await realFindings({ engine: 'tfjs' });
  files = (await report(findings)).files;
});

function bytes(name: string): Buffer {
  const content = files.get(name);
  if (content === undefined) throw new Error(`the report has no ${name}`);
  return Buffer.from(content);
}

describe('the report of a finished run', () => {
  test('has every file of the contract, metrics.json last', () => {
    expect([...files.keys()]).toEqual([
      'checkpoints/epoch-1.bin',
      'checkpoints/epoch-2.bin',
      'trace.bin',
      'model/model.json',
      'model/weights.bin',
      'baseline.json',
      'junit.xml',
      'benchmark.json',
      'benchmark-smaller.json',
      'contact-sheet.png',
      'misclassified.png',
      'classes.png',
      'report.html',
      'metrics.json',
    ]);
  });

  test('has no baseline where its repeats are not the same, or one of them was cancelled', async () => {
    const { evidence, gate } = findings;
    const inputs = { ...findings.inputs, pictures: false };
    const baselineOf = async (all: readonly Findings[], verdict: '' | 'diverged' | 'reproduced'): Promise<boolean> => {
      const verdicts = { ...gate.verdicts, repeats: verdict };
      const place = { seed: null, repeat: 1, folder: 'runs/repeat-1/', files: [], seconds: 1 };
      const trainings = all.map((one) => ({ ...place, evidence: one.evidence, gate: one.gate }));
      const { files: left } = await report({ ...findings, inputs, gate: { ...gate, verdicts }, trainings });
      return left.has('baseline.json');
    };
    expect(await baselineOf([findings, findings], 'reproduced')).toBe(true);
    expect(await baselineOf([findings, findings], 'diverged')).toBe(false);
    const cancelled = { ...findings, evidence: { ...evidence, finished: false } };
    expect(await baselineOf([findings, cancelled], '')).toBe(false);
  });

  test('has weights whose SHA-256 is the weights digest, equal to the last checkpoint', () => {
    expect(digest(bytes('model/weights.bin'))).toBe(findings.training.epochs.at(-1)?.weightsDigest);
    expect(bytes('checkpoints/epoch-2.bin').equals(bytes('model/weights.bin'))).toBe(true);
    expect(digest(bytes('checkpoints/epoch-1.bin'))).toBe(findings.training.epochs[0]?.weightsDigest);
  });

  test('has a trace of eight bytes for each of the 2 × 20 steps', () => {
    expect(bytes('trace.bin')).toHaveLength(2 * 20 * 8);
  });

  test('has a model that TensorFlow.js loads, and that predicts what was found', async () => {
    const model = await loadSaved(bytes('model/model.json').toString(), bytes('model/weights.bin'));
    expect(model.layers.map((layer) => layer.getClassName())).toEqual(['Flatten', 'Dense', 'Dense']);
    expect(model.layers[1]).toBeInstanceOf(layers.dense({ units: 1 }).constructor);
    const probabilities = predicted(model, findings.dataset.test);
    expect(digest(probabilities)).toBe(findings.evaluation?.probabilitiesDigest);
    model.dispose();
  });

  test('has metrics whose arrays of numbers are on one line each', () => {
    const text = bytes('metrics.json').toString();
    expect(text).toContain('"imageShape": [28,28]');
    expect(text).not.toMatch(/^\s*-?[\d.e+-]+,?$/m);
    expect(JSON.parse(text)).toHaveProperty('result.predictions.length', 200);
  });

  test('has metrics whose texts are kept, also where one looks like an array of numbers', () => {
    const metrics = metricsOf(findings);
    const matrix = { sizes: 'of [1, 2] and "[3, 4]\\' };
    const run = { ...metrics.environment.run, leg: 'train ([1, 2])', matrix };
    const text = metricsText({ ...metrics, environment: { ...metrics.environment, run } });
    expect(JSON.parse(text)).toMatchObject({ environment: { run: { leg: 'train ([1, 2])', matrix } } });
  });
});
