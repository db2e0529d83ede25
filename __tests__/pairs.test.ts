import { describe, expect, test } from 'vitest';

import { compareLegs, type LegsComparison } from '../src/compare/groups.js';
import type { Leg } from '../src/compare/legs.js';
import type { BitPromise, Evidence } from '../src/reproducibility/evidence.js';
import { COMPARE_INPUTS } from './support/legs.js';
import { FLIP, madeEvidence } from './support/made-evidence.js';

/** What a test says of a leg. */
interface Making {
  /** The leg's bits: legs of one number agree, of two do not. */
  readonly bits: number;
  /** A CPU that makes no promise to others; without it the promise is portable. */
  readonly cpu?: string;
  /** Which of the 200 test images are wrong. */
  readonly wrong?: readonly number[];
  readonly changed?: Partial<Evidence>;
}

function leg(name: string, { bits, cpu, wrong = [3, 17], changed = {} }: Making): Leg {
  const promise: BitPromise =
    cpu === undefined ? { kind: 'portable', scope: 'portable' } : { kind: 'same-machine', scope: cpu };
  const mistakes = Object.fromEntries(wrong.map((image) => [image, 0]));
  const flip = bits === 0 ? {} : { flip: { ...FLIP, element: bits } };
  return {
    name,
    source: name,
    seed: null,
    further: [],
    evidence: madeEvidence(name, { ...flip, mistakes, changed: { promise, ...changed } }),
  };
}

function comparisonOf(legs: readonly Leg[], reproducibility: 'tolerance' | 'report' = 'tolerance'): LegsComparison {
  const tolerance = { ...COMPARE_INPUTS.tolerance, reproducibility };
  return compareLegs({ legs, problems: [], notes: [] }, { ...COMPARE_INPUTS, tolerance });
}

/** Who was compared with whom, and to what it came. */
const told = ({ comparisons }: LegsComparison): string[][] =>
  comparisons.map(({ groups, reference, candidate, verdict }) => [...groups, reference, candidate, verdict]);

describe('two groups', () => {
  test('are within the tolerance where no leg of one promises the bits of a leg of the other', () => {
    const legs = [leg('a', { bits: 0 }), leg('b', { bits: 1, cpu: 'EPYC' })];
    expect(told(comparisonOf(legs))).toEqual([['A', 'B', 'a', 'b', 'within-tolerance']]);
  });

  test('are diverged where two of their legs are promised the same bits, whoever speaks for the groups', () => {
    const quiet = { trace: null, checkpoints: [] };
    const legs = [
      leg('a', { bits: 0, cpu: 'EPYC' }),
      leg('b', { bits: 0, changed: quiet }),
      leg('c', { bits: 1, cpu: 'Xeon' }),
      leg('d', { bits: 1, changed: quiet }),
    ];
    const comparison = comparisonOf(legs);
    expect(comparison.groups.map(({ representative }) => representative.name)).toEqual(['a', 'c']);
    expect(told(comparison)).toEqual([['A', 'B', 'b', 'd', 'diverged']]);
    expect(comparison.passed).toBe(false);
  });

  test('are judged in the direction that is worse, whichever is named first', () => {
    const [better, worse] = [
      { bits: 0, cpu: 'EPYC', wrong: [3, 17] },
      { bits: 1, cpu: 'Xeon', wrong: [3, 17, 20, 21] },
    ];
    expect(told(comparisonOf([leg('a', better), leg('b', worse)]))).toEqual([['A', 'B', 'a', 'b', 'diverged']]);
    expect(told(comparisonOf([leg('a', worse), leg('b', better)]))).toEqual([['B', 'A', 'b', 'a', 'diverged']]);
  });
});

describe('more groups than eight', () => {
  /** A of two legs, then one leg a group. */
  const many = (changed: Readonly<Record<string, Partial<Making>>>): Leg[] =>
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name, index) =>
      leg(name, { bits: Math.max(0, index - 1), cpu: name, ...changed[name] }),
    );

  test('are each compared with the first, and pass where all are as good', () => {
    const comparison = comparisonOf(many({}));
    expect(comparison.comparisons.map(({ groups }) => groups.join(' '))).toEqual(
      ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((other) => `A ${other}`),
    );
    expect([comparison.pairs, comparison.verdict, comparison.passed]).toEqual([36, 'within-tolerance', true]);
  });

  test('are compared from best to worst: each may be as good as the first, and these two not as each other', () => {
    const comparison = comparisonOf(many({ d: { wrong: [3, 17, 20] }, h: { wrong: [3] } }));
    expect(told(comparison).filter((pair) => pair[4] !== 'within-tolerance')).toEqual([
      ['G', 'C', 'h', 'd', 'diverged'],
    ]);
    expect([comparison.comparisons.length, comparison.verdict]).toEqual([9, 'diverged']);
  });

  test('are diverged where two of them are promised the same bits', () => {
    const comparison = comparisonOf(many({ e: { cpu: 'EPYC' }, i: { cpu: 'EPYC' } }));
    expect(told(comparison).filter((pair) => pair[4] !== 'within-tolerance')).toEqual([
      ['D', 'H', 'e', 'i', 'diverged'],
    ]);
    expect(comparison.verdict).toBe('diverged');
  });
});

test.each(['tolerance', 'report'] as const)(
  'Legs of one group whose traces differ contradict themselves: inconclusive with %s',
  (reproducibility) => {
    const { trace } = madeEvidence('c');
    const checksums = trace?.checksums.slice() ?? new Uint32Array();
    checksums[4] = 7;
    const legs = [
      leg('a', { bits: 0 }),
      leg('b', { bits: 0, changed: { trace: null } }),
      leg('c', { bits: 0, changed: { trace: { losses: new Float32Array(6), checksums } } }),
    ];
    const { groups, problems, verdict, passed } = comparisonOf(legs, reproducibility);
    expect(groups).toHaveLength(1);
    expect(problems).toEqual([
      {
        leg: 'c',
        file: 'c',
        sentence:
          "Leg 'c' has the digests of leg 'a', but by their traces the weights differ after step 2 of epoch 2: such evidence contradicts itself.",
      },
    ]);
    expect([verdict, passed]).toEqual(['inconclusive', false]);
  },
);
