import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareLegs, type LegsComparison } from '../src/compare/groups.js';
import { commonMarks } from '../src/compare/groups/marks.js';
import { groupsOf, letterOf } from '../src/compare/groups/partition.js';
import { rungGroups } from '../src/compare/groups/rungs.js';
import type { CompareInputs } from '../src/compare/inputs.js';
import { markSentences, shownLegs, shownRungs } from '../src/compare/page/table.js';
import { textsIn } from '../src/texts.js';
import { COMPARE_INPUTS, type KnownLeg, someLeg } from './support/legs.js';

function comparisonOf(legs: readonly KnownLeg[], changed: Partial<CompareInputs> = {}): LegsComparison {
  return compareLegs({ legs: legs.map(someLeg), problems: [], notes: [] }, { ...COMPARE_INPUTS, ...changed });
}

describe('legs that agree', () => {
  test('are one group, and reproduced', () => {
    const { groups, comparisons, verdict, passed } = comparisonOf([{ name: 'a' }, { name: 'b' }]);
    expect(groups.map(({ letter, legs }) => [letter, legs.length])).toEqual([['A', 2]]);
    expect([comparisons, verdict, passed]).toEqual([[], 'reproduced', true]);
  });

  test('pass not even as a report when one has a fault injected', () => {
    const { problems, verdict, passed } = comparisonOf(
      [
        { name: 'a', fault: 'epoch=1' },
        { name: 'b', fault: 'epoch=1' },
      ],
      { tolerance: { ...COMPARE_INPUTS.tolerance, reproducibility: 'report' } },
    );
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      "Leg 'a' has a fault that was injected on purpose (epoch=1): it never passes.",
      "Leg 'b' has a fault that was injected on purpose (epoch=1): it never passes.",
    ]);
    expect([verdict, passed]).toEqual(['reproduced', false]);
  });
});

describe('legs that differ', () => {
  const THREE = [
    { name: 'a', weights: '1' },
    { name: 'b', weights: '2' },
    { name: 'c', weights: '2' },
    { name: 'd', weights: '3' },
  ];

  test('are groups, the largest first, then by name, and diverge', () => {
    const { groups, comparisons, verdict, passed } = comparisonOf(THREE);
    expect(groups.map(({ letter, legs }) => [letter, ...legs.map(({ name }) => name)])).toEqual([
      ['A', 'b', 'c'],
      ['B', 'a'],
      ['C', 'd'],
    ]);
    expect(comparisons.map((pair) => [...pair.groups, pair.verdict, pair.firstDifference?.rung])).toEqual([
      ['A', 'B', 'diverged', 'weights'],
      ['A', 'C', 'diverged', 'weights'],
      ['B', 'C', 'diverged', 'weights'],
    ]);
    expect([verdict, passed]).toEqual(['diverged', false]);
  });

  test('fail even as a report when one of them is missing, or all are', () => {
    const missing = { leg: 'e', file: null, sentence: "Leg 'e' is missing." };
    const asReport = {
      ...COMPARE_INPUTS,
      tolerance: { ...COMPARE_INPUTS.tolerance, reproducibility: 'report' },
    } as const;
    for (const legs of [THREE.map(someLeg), [someLeg({ name: 'a' }), someLeg({ name: 'b' })], []]) {
      const { verdict, passed } = compareLegs({ legs, problems: [missing], notes: [] }, asReport);
      expect([verdict, passed]).toEqual(['inconclusive', false]);
    }
  });

  test('are shown by rung, with the letter of the first group that agrees', () => {
    const rungs = rungGroups(groupsOf(THREE.map(someLeg)));
    expect(rungs.map(({ rung, groups }) => [rung, groups['A'], groups['B'], groups['C']])).toEqual([
      ['data', 'A', 'A', 'A'],
      ['recipe', 'A', 'A', 'A'],
      ['initial-weights', 'A', 'A', 'A'],
      ['order', 'A', 'A', 'A'],
      ['weights', 'A', 'B', 'C'],
      ['probabilities', 'A', 'A', 'A'],
      ['predictions', 'A', 'A', 'A'],
    ]);
  });

  test('pass as a report', () => {
    const { verdict, passed } = comparisonOf(THREE, {
      tolerance: { ...COMPARE_INPUTS.tolerance, reproducibility: 'report' },
    });
    expect([verdict, passed]).toEqual(['diverged', true]);
  });

  test('are spoken for by the leg with the most evidence', () => {
    const [poor, rich] = [someLeg({ name: 'a' }), someLeg({ name: 'b' })];
    const trace = { losses: new Float32Array(1), checksums: new Uint32Array(1) };
    const [group] = groupsOf([poor, { ...rich, evidence: { ...rich.evidence, trace } }]);
    expect(group?.representative.name).toBe('b');
  });

  test('in more groups than eight are each compared with the first', () => {
    const legs = Array.from({ length: 15 }, (_, index) => ({ name: `leg ${index}`, weights: index.toString(16) }));
    expect(comparisonOf(legs.slice(0, 8)).comparisons).toHaveLength(28);
    const { comparisons, pairs, groups } = comparisonOf(legs);
    expect(comparisons.map(({ groups: [one] }) => one)).toEqual(Array(14).fill('A'));
    expect([groups.length, pairs]).toEqual([15, 105]);
  });

  test('have no accuracy and no digest where they were cancelled', () => {
    const { comparisons, rungs, verdict } = comparisonOf([{ name: 'a' }, { name: 'b', finished: false }]);
    expect(comparisons.map((pair) => pair.verdict)).toEqual(['inconclusive']);
    expect(rungs.find(({ rung }) => rung === 'weights')?.groups).toEqual({ A: 'A', B: null });
    expect(verdict).toBe('inconclusive');
  });
});

test('Letters go on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

describe('what separates groups', () => {
  const ARM = { arch: 'arm64', model: 'Neoverse', flags: ['asimd'] };

  test('is what every leg of one has and no leg of another', () => {
    const groups = groupsOf(
      [
        { name: 'a', weights: '1' },
        { name: 'b', weights: '1', node: '20.0.0' },
        { name: 'c', weights: '2', cpu: ARM },
      ].map(someLeg),
    );
    expect(commonMarks(groups)).toEqual([
      { group: 'A', field: 'cpu.arch', value: 'x64', separates: true },
      { group: 'B', field: 'cpu.arch', value: 'arm64', separates: true },
      { group: 'A', field: 'cpu.model', value: 'EPYC', separates: true },
      { group: 'B', field: 'cpu.model', value: 'Neoverse', separates: true },
      { group: 'A', field: 'cpu.flags.asimd', value: 'absent', separates: true },
      { group: 'B', field: 'cpu.flags.asimd', value: 'present', separates: true },
      { group: 'A', field: 'cpu.flags.avx', value: 'present', separates: true },
      { group: 'B', field: 'cpu.flags.avx', value: 'absent', separates: true },
      { group: 'A', field: 'cpu.flags.avx2', value: 'present', separates: true },
      { group: 'B', field: 'cpu.flags.avx2', value: 'absent', separates: true },
    ]);
  });

  test('may mark one group alone', () => {
    const groups = groupsOf(
      [
        { name: 'a', weights: '1', node: '20.0.0' },
        { name: 'b', weights: '1', node: '22.0.0' },
        { name: 'c', weights: '2', node: '24.0.0' },
      ].map(someLeg),
    );
    expect(commonMarks(groups)).toEqual([{ group: 'B', field: 'node', value: '24.0.0', separates: false }]);
  });

  test('is nothing that a leg does not tell: it might have the same', () => {
    const legs = [
      { name: 'a', weights: '1', cpu: { flags: null } },
      { name: 'b', weights: '2', cpu: { flags: ['avx512f'] } },
    ];
    expect(commonMarks(groupsOf(legs.map(someLeg)))).toEqual([]);
  });

  test('is told in a sentence for each group', () => {
    const legs = [
      { name: 'a', weights: '1' },
      { name: 'b', weights: '2', cpu: ARM },
      { name: 'c', weights: '2', cpu: ARM },
    ];
    expect(markSentences(comparisonOf(legs), textsIn('en'))).toEqual([
      'Every leg in A has cpu.arch arm64, cpu.model Neoverse, the CPU flag asimd, no CPU flag avx, and no CPU flag avx2; no other leg does.',
      'The leg in B has cpu.arch x64, cpu.model EPYC, no CPU flag asimd, the CPU flag avx, and the CPU flag avx2; no other leg does.',
    ]);
  });

  test('is found exactly when it holds, whatever the legs are', () => {
    const leg = fc.record({
      weights: fc.constantFrom('1', '2', '3'),
      node: fc.constantFrom('20', '22', '24'),
      flags: fc.option(fc.subarray(['avx', 'avx2', 'asimd']), { freq: 20 }),
    });
    fc.assert(
      fc.property(fc.array(leg, { minLength: 2, maxLength: 8 }), (known) => {
        const all = known.map(({ weights, node, flags }, index) =>
          someLeg({ name: `leg ${index}`, weights, node, cpu: { flags } }),
        );
        const groups = groupsOf(all);
        const found = new Set(commonMarks(groups).map(({ group, field, value }) => `${group} ${field} ${value}`));
        const holds = new Set<string>();
        for (const { letter, legs } of groups.length > 1 ? groups : []) {
          const others = all.filter((other) => !legs.includes(other));
          for (const node of ['20', '22', '24']) {
            const has = ({ evidence }: (typeof all)[number]): boolean => evidence.environment?.node === node;
            if (legs.every(has) && !others.some(has)) holds.add(`${letter} node ${node}`);
          }
          const told = all.every(({ evidence }) => evidence.environment?.cpu.flags !== null);
          for (const flag of told ? ['avx', 'avx2', 'asimd'] : []) {
            const has = ({ evidence }: (typeof all)[number]): boolean =>
              evidence.environment?.cpu.flags?.includes(flag) === true;
            if (legs.every(has) && !others.some(has)) holds.add(`${letter} cpu.flags.${flag} present`);
            if (!legs.some(has) && others.every(has)) holds.add(`${letter} cpu.flags.${flag} absent`);
          }
        }
        expect(found).toEqual(holds);
      }),
    );
  });
});

describe('the table of legs', () => {
  test('has a row for each of forty legs, and a few of each group of more', () => {
    const legs = (count: number): KnownLeg[] =>
      Array.from({ length: count }, (_, index) => ({ name: `leg ${index}`, weights: index % 8 === 0 ? '2' : '1' }));
    expect(shownLegs(comparisonOf(legs(40))).rows.map((row) => row.legs.length)).toEqual(Array(40).fill(1));
    const { rows } = shownLegs(comparisonOf(legs(256)));
    expect(rows.map((row) => [row.group, row.legs.length, row.isRest])).toEqual([
      ...Array<unknown>(8).fill(['A', 1, false]),
      ['A', 216, true],
      ...Array<unknown>(8).fill(['B', 1, false]),
      ['B', 24, true],
    ]);
  });

  test('leaves out epochs in which nothing changes, when there are many', () => {
    const rungs = Array.from({ length: 20 }, (_, index) => ({
      rung: 'weights' as const,
      epoch: index + 1,
      groups: { A: 'A', B: index < 12 ? 'A' : 'B' },
    }));
    expect(shownRungs(rungs).map(({ epoch }) => epoch)).toEqual([1, 13, 20]);
    expect(shownRungs(rungs.slice(0, 8))).toHaveLength(8);
  });
});
