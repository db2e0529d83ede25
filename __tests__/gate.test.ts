import { describe, expect, test } from 'vitest';

import { judge } from '../src/gate.js';
import { DEMANDS } from './support/demands.js';
import { repeat, someEvidence } from './support/evidence.js';

const DIGEST = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

describe('the gate', () => {
  test('passes an accuracy that equals the threshold', () => {
    const gate = judge(DEMANDS, someEvidence({ accuracy: 0.97, weights: DIGEST }), null);
    expect(gate).toEqual({
      passed: true,
      verdict: '',
      verdicts: { 'expected digest': '', baseline: '', repeats: '' },
      firstDifference: '',
      comparisons: [],
      tolerance: { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 },
      checks: [
        {
          name: 'threshold',
          passed: true,
          expected: 0.97,
          actual: 0.97,
          sentence: 'Accuracy: expected at least 0.97, found 0.97.',
        },
      ],
    });
  });

  test('fails an accuracy below the threshold, in one sentence', () => {
    const gate = judge(DEMANDS, someEvidence({ accuracy: 0.9142, weights: DIGEST }), null);
    expect(gate.passed).toBe(false);
    expect(gate.checks.map(({ sentence }) => sentence)).toEqual(['Accuracy: expected at least 0.97, found 0.9142.']);
  });

  test('never rounds a sentence so that it contradicts the verdict', () => {
    const [check] = judge(DEMANDS, someEvidence({ accuracy: 0.96999, weights: DIGEST }), null).checks;
    expect(check?.passed).toBe(false);
    expect(check?.sentence).toBe('Accuracy: expected at least 0.97, found 0.96999.');
  });

  test('rounds what would be long to four decimals', () => {
    const [check] = judge(
      { ...DEMANDS, accuracyThreshold: 0.5 },
      someEvidence({ accuracy: 2 / 3, weights: DIGEST }),
      null,
    ).checks;
    expect(check?.sentence).toBe('Accuracy: expected at least 0.5, found 0.6667.');
  });

  test('says reproduced for the expected digest and diverged for another', () => {
    const same = judge({ ...DEMANDS, expectedDigest: DIGEST }, someEvidence({ accuracy: 1, weights: DIGEST }), null);
    expect([same.passed, same.verdict]).toEqual([true, 'reproduced']);
    const other = judge({ ...DEMANDS, expectedDigest: OTHER }, someEvidence({ accuracy: 1, weights: DIGEST }), null);
    expect([other.passed, other.verdict]).toEqual([false, 'diverged']);
    expect(other.checks[1]?.sentence).toBe(`Weights digest: expected ${OTHER}, found ${DIGEST}.`);
  });

  test('judges accuracy and digest apart, and fails for both', () => {
    const gate = judge({ ...DEMANDS, expectedDigest: OTHER }, someEvidence({ accuracy: 0.1, weights: DIGEST }), null);
    expect(gate.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['threshold', false],
      ['digest', false],
    ]);
  });

  test('fails a cancelled training, whatever else was asked for', () => {
    const gate = judge(
      { ...DEMANDS, epochs: 5, expectedDigest: DIGEST },
      someEvidence({ accuracy: null, weights: DIGEST }),
      null,
    );
    expect(gate).toMatchObject({
      passed: false,
      verdict: 'inconclusive',
      checks: [
        {
          name: 'finished',
          passed: false,
          expected: 5,
          actual: 0,
          sentence: 'Training: expected 5 epochs, cancelled after 0.',
        },
      ],
    });
  });

  test('says of a cancelled training nothing where nothing was asked, and else that it cannot be compared', () => {
    const cancelled = someEvidence({ accuracy: null, weights: DIGEST });
    expect(judge(DEMANDS, cancelled, null)).toMatchObject({ verdict: '', comparisons: [] });
    const gate = judge({ ...DEMANDS, expectedDigest: DIGEST, repeats: 3 }, cancelled, null);
    expect(gate).toMatchObject({
      verdict: 'inconclusive',
      verdicts: { 'expected digest': 'inconclusive', baseline: '', repeats: 'inconclusive' },
      firstDifference: '',
    });
    expect(gate.checks.map(({ name }) => name)).toEqual(['finished']);
    const reason = 'The training of this run was cancelled before its last epoch ended.';
    expect(gate.comparisons.map(({ reference, candidate, reasons }) => [reference, candidate, reasons])).toEqual([
      ['the expected digest', 'this run', [reason]],
      ['training 1', 'training 2', [reason]],
    ]);
  });

  test('says so too where only a later training was cancelled', () => {
    const [first, second] = [1, null].map((accuracy) => someEvidence({ accuracy, weights: DIGEST }));
    if (first === undefined || second === undefined) throw new Error('two trainings are needed');
    const gate = judge({ ...DEMANDS, repeats: 3 }, first, null, [repeat(first, { ...second, name: 'training 2' })]);
    expect([gate.passed, gate.verdict, gate.comparisons[0]?.reasons]).toEqual([
      false,
      'inconclusive',
      ['The training of training 2 was cancelled before its last epoch ended.'],
    ]);
  });

  test('never passes a training in which a bit was flipped on purpose', () => {
    const text = 'epoch=1,step=2,parameter=dense_1/kernel,element=3,bit=0';
    const gate = judge(
      { ...DEMANDS, expectedDigest: DIGEST },
      { ...someEvidence({ accuracy: 1, weights: DIGEST }), fault: text },
      null,
    );
    expect([gate.passed, gate.verdict]).toEqual([false, 'reproduced']);
    expect(gate.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['threshold', true],
      ['digest', true],
      ['fault', false],
    ]);
    expect(gate.checks[2]).toMatchObject({
      expected: 'none',
      actual: text,
      sentence: `Fault: a bit was flipped on purpose (${text}); such a run never passes.`,
    });
  });

  test('speaks Spanish, with a decimal comma', () => {
    const gate = judge({ ...DEMANDS, language: 'es' }, someEvidence({ accuracy: 0.9142, weights: DIGEST }), null);
    expect(gate.checks[0]?.sentence).toBe('Exactitud: se esperaba al menos 0,97, se obtuvo 0,9142.');
  });
});
