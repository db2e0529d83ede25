import { describe, expect, test } from 'vitest';

import type { BaselineReading } from '../src/baseline.js';
import { type Demands, type Gate, judge } from '../src/gate.js';
import { candidateBaseline } from '../src/reproducibility/baseline.js';
import type { Evidence } from '../src/reproducibility/evidence.js';
import { DEMANDS, readingOf } from './support/demands.js';
import { type Known, repeat, someEvidence } from './support/evidence.js';

const BEFORE = 'ab'.repeat(32);
const NOW = 'cd'.repeat(32);
const CHANGE = '5d6e7f8'.padEnd(40, '0');

const demands: Demands = { ...DEMANDS, accuracyThreshold: 0 };

/** The same repository under a change that proposes the baseline of another training. */
function proposing(reading: BaselineReading, evidence: Evidence): BaselineReading {
  const file = { state: 'read', content: 'other', baseline: candidateBaseline(evidence) } as const;
  return { ...reading, proposed: { place: { commit: CHANGE, why: { kind: 'tested' } }, file } };
}

/** A training on ten thousand images that gets these many wrong, from this image on. */
function training(weights: string, wrong: number, from = 0): Evidence {
  const known: Known = {
    accuracy: (10_000 - wrong) / 10_000,
    weights,
    mistakes: Object.fromEntries(Array.from({ length: wrong }, (_, index) => [from + index, 1])),
  };
  const evidence = someEvidence(known);
  return { ...evidence, data: { ...evidence.data, test: { ...evidence.data.test, count: 10_000 } } };
}

function accuracyOf({ checks }: Gate): [boolean | undefined, string | undefined] {
  const check = checks.find(({ name }) => name === 'accuracy');
  return [check?.passed, check?.sentence];
}

describe('the accuracy against a baseline', () => {
  test.each([
    // All that differ are worse: p = 2^-k.
    [100, 106, true, '0.99 there, 0.9894 here, a drop of 0.06 points (p = 0.016, McNemar’s exact test)'],
    [100, 107, false, '0.99 there, 0.9893 here, a drop of 0.07 points (p = 0.0078, McNemar’s exact test)'],
    [100, 100, true, '0.99 there, 0.99 here, no change (p = 1, McNemar’s exact test)'],
    [100, 60, true, '0.99 there, 0.994 here, 0.40 points better (p = 1, McNemar’s exact test)'],
  ])('of %d mistakes before and %d now: passed %s', (before, now, passed, said) => {
    const gate = judge(
      { ...demands, reproducibility: 'report' },
      training(NOW, now),
      readingOf(training(BEFORE, before)),
    );
    expect(accuracyOf(gate)).toEqual([
      passed,
      `Accuracy against the baseline at 1a2b3c4: ${said}; allowed: a drop of at most 0.50 points, with p not below 0.01.`,
    ]);
    expect(gate.passed).toBe(passed);
  });

  test('does not pass by chance where it fell by more than is allowed', () => {
    // 30 images got worse and 0 better of 10,000 would be certain; 300 against 240 is 0.6 points, and p = 0.005.
    const [before, now] = [training(BEFORE, 240), training(NOW, 300, 5000)];
    const lenient = { ...demands, reproducibility: 'report', significance: 0 } as const;
    expect(accuracyOf(judge(lenient, now, readingOf(before)))[0]).toBe(false);
    expect(accuracyOf(judge({ ...lenient, maxAccuracyDrop: 0.006 }, now, readingOf(before)))[0]).toBe(true);
  });

  test('on other test images has no p-value, says why, and the drop alone decides', () => {
    const now = training(NOW, 107);
    const other = { ...now, data: { ...now.data, test: { ...now.data.test, imagesSha256: 'ef'.repeat(32) } } };
    const gate = judge({ ...demands, reproducibility: 'report' }, other, readingOf(training(BEFORE, 100)));
    expect(accuracyOf(gate)).toEqual([
      true,
      'Accuracy against the baseline at 1a2b3c4: 0.99 there, 0.9893 here, a drop of 0.07 points (no p-value, because the ' +
        'test images are not the same: the drop alone decides); allowed: a drop of at most 0.50 points.',
    ]);
  });
});

describe('digests against a baseline', () => {
  const elsewhere = (evidence: Evidence): Evidence => ({
    ...evidence,
    promise: { kind: 'same-machine', scope: 'another machine' },
  });

  test.each([
    ['exact', false, 'diverged'],
    ['tolerance', false, 'diverged'],
    ['report', true, 'diverged'],
  ] as const)('that were promised, %s: passed %s', (reproducibility, passed, verdict) => {
    const gate = judge({ ...demands, reproducibility }, training(NOW, 100), readingOf(training(BEFORE, 100)));
    expect([gate.passed, gate.verdict]).toEqual([passed, verdict]);
    expect(gate.firstDifference).not.toBe('');
  });

  test.each([
    ['exact', 100, false, 'inconclusive'],
    ['tolerance', 100, true, 'within-tolerance'],
    // 0.7 points fewer, and no chance.
    ['tolerance', 170, false, 'diverged'],
    ['report', 100, true, 'within-tolerance'],
  ] as const)('that were not promised, %s, with %d mistakes: passed %s', (reproducibility, wrong, passed, verdict) => {
    const reference = readingOf(elsewhere(training(BEFORE, 100)));
    const run: Evidence = { ...training(NOW, wrong), promise: { kind: 'same-machine', scope: 'this machine' } };
    const gate = judge({ ...demands, reproducibility }, run, reference);
    expect([gate.passed, gate.verdict]).toEqual([passed, verdict]);
  });

  test('that are equal do not excuse a weaker promise in the file', () => {
    const gate = judge(demands, training(NOW, 100), readingOf(elsewhere(training(NOW, 100))));
    expect([gate.passed, gate.verdict]).toEqual([false, 'diverged']);
    expect(gate.firstDifference).toBe(
      'Its promise.kind must be portable, which is what this run promises, but it says same-machine: it was edited.',
    );
  });

  test.each(['exact', 'tolerance'] as const)(
    'that are made up do not pass by a weaker promise, %s',
    (reproducibility) => {
      const madeUp = training(BEFORE, 100);
      const reading = proposing(readingOf(training(NOW, 100)), elsewhere(madeUp));
      const gate = judge({ ...demands, reproducibility }, training(NOW, 100), reading);
      expect([gate.passed, gate.verdict]).toEqual([false, 'diverged']);
      expect(gate.checks.find(({ name }) => name === 'baseline')?.sentence).toMatch(
        /^Digests against the proposed baseline: Its promise\.kind must be portable, .* it was edited\. The first difference is in the weights after epoch 1/,
      );
    },
  );

  test('count with the expected digest: the worst of both is the verdict', () => {
    const gate = judge({ ...demands, expectedDigest: BEFORE }, training(NOW, 100), readingOf(training(NOW, 100)));
    expect(gate.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['threshold', true],
      ['digest', false],
      ['accuracy', true],
      ['baseline', true],
    ]);
    expect([gate.verdict, gate.comparisons.map(({ verdict }) => verdict)]).toEqual([
      'diverged',
      ['diverged', 'reproduced'],
    ]);
  });

  test('of a cancelled training cannot be compared', () => {
    const gate = judge(demands, someEvidence({ accuracy: null, weights: NOW }), readingOf(training(NOW, 100)));
    expect([gate.passed, gate.verdict]).toEqual([false, 'inconclusive']);
    expect(gate.verdicts).toEqual({ 'expected digest': '', baseline: 'inconclusive', repeats: '' });
  });

  test('are told apart from those of the repeats, which are compared too', () => {
    const run = training(NOW, 100);
    const gate = judge(demands, run, readingOf(training(BEFORE, 100)), [repeat(run, run), repeat(run, run)]);
    expect([gate.verdict, gate.verdicts]).toEqual([
      'diverged',
      { 'expected digest': '', baseline: 'diverged', repeats: 'reproduced' },
    ]);
    const unlike = judge(demands, run, readingOf(run), [repeat(run, run), repeat(run, training(BEFORE, 100))]);
    expect(unlike.verdicts).toEqual({ 'expected digest': '', baseline: 'reproduced', repeats: 'diverged' });
  });
});
