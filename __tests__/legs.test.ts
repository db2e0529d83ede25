import { describe, expect, test } from 'vitest';

import { type Census, takeCensus } from '../src/compare/legs/census.js';
import { matcher } from '../src/compare/legs/download.js';
import { legName } from '../src/compare/legs/name.js';
import { textsIn } from '../src/texts.js';
import { type KnownLeg, someLeg } from './support/legs.js';

const EN = textsIn('en');

interface Asked {
  readonly expected?: readonly string[];
  readonly where?: string;
}

function census(legs: readonly KnownLeg[], { expected = [], where }: Asked = {}): Census {
  return takeCensus(legs.map(someLeg), { expected, pattern: 'mnist-*', where: where ?? null }, EN);
}

const sentences = (legs: readonly KnownLeg[], asked?: Asked): string[] =>
  census(legs, asked).problems.map(({ sentence }) => sentence);

/** A leg of a matrix. */
const of = (name: string, jobIndex: number, jobTotal: number, run: KnownLeg['run'] = {}): KnownLeg => ({
  name,
  run: { jobIndex, jobTotal, ...run },
});

describe('the legs of a matrix', () => {
  test('are whole when every index is there, and come sorted as people sort', () => {
    const { legs, problems, notes } = census([of('leg 10', 1, 3), of('leg 9', 0, 3), of('leg 11', 2, 3)]);
    expect(legs.map(({ name }) => name)).toEqual(['leg 9', 'leg 10', 'leg 11']);
    expect([problems, notes]).toEqual([[], []]);
  });

  test('that are missing are counted by what the others recorded', () => {
    expect(sentences([of('a', 0, 5), of('d', 3, 5)])).toEqual([
      "Job 'train': 3 of 5 legs are missing, number 2, 3, and 5.",
    ]);
    expect(sentences([of('a', 0, 3), of('c', 2, 3)])).toEqual(["Job 'train': 1 of 3 legs is missing, number 2."]);
  });

  test('that are missing are counted without a list of all, since a leg may say what it likes', () => {
    const [sentence] = sentences([of('a', 0, 1e15), of('b', 3, 2)]);
    expect(sentence).toMatch(
      /^Job 'train': 999,999,999,999,998 of 1,000,000,000,000,000 legs are missing, number 2, 3, 5, 6, .*, 21, and 22, …\.$/,
    );
  });

  test('that are missing are counted for each job and each step by itself', () => {
    const twoSteps = [of('a', 0, 2), of('b', 1, 2), of('a #2', 0, 2, { step: '2' })];
    expect(sentences(twoSteps)).toEqual(["Job 'train #2': 1 of 2 legs is missing, number 2."]);
    expect(sentences([of('a', 0, 1), of('b', 0, 1, { job: 'other' })])).toEqual([]);
  });

  test('that are missing from a list are named, whatever the matrix says', () => {
    const { problems } = census([of('a', 0, 4), of('b', 1, 4)], { expected: ['a', 'b', 'c'] });
    expect(problems).toEqual([{ leg: 'c', file: null, sentence: "Leg 'c' is missing." }]);
    expect(sentences([of('a', 0, 4), of('b', 1, 4)], { expected: ['a', 'b'] })).toEqual([]);
  });

  test('of one name are a problem, and are told apart by where they were found', () => {
    const { legs, problems } = census([{ name: 'a', source: 'one' }, { name: 'a', source: 'two' }, { name: 'b' }]);
    expect(problems).toEqual([{ leg: 'a', file: 'one', sentence: "2 legs are called 'a': one and two." }]);
    expect(legs.map(({ name, evidence }) => [name, evidence.name])).toEqual([
      ['a [one]', 'a [one]'],
      ['a [two]', 'a [two]'],
      ['b', 'b'],
    ]);
  });

  test('of one index are a problem even under two names', () => {
    expect(sentences([of('a', 0, 2), of('b', 1, 2), of('c', 1, 2)])).toEqual([
      "2 legs say that they are number 2 of job 'train': b and c.",
    ]);
  });

  test('of an earlier attempt make way for the later one, in words', () => {
    const { legs, problems, notes } = census([
      { ...of('a', 0, 2), source: 'mnist-1-a' },
      { ...of('a', 0, 2, { attempt: 2 }), source: 'mnist-2-a' },
      { ...of('b', 1, 2), source: 'mnist-1-b' },
    ]);
    expect(legs.map(({ name, source }) => [name, source])).toEqual([
      ['a', 'mnist-2-a'],
      ['b', 'mnist-1-b'],
    ]);
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      "'mnist-1-a' was set aside: it is leg 'a' of attempt 1, and a later attempt is there too.",
      'The legs are of different attempts of the workflow run; attempt 1: b; attempt 2: a. A leg that was run again and could not upload speaks by its earlier attempt.',
    ]);
  });

  test('of different attempts are named, since a later attempt may have failed to upload', () => {
    const names = Array.from({ length: 12 }, (_, index) => String.fromCharCode(98 + index));
    const again = of('a', 0, 13, { attempt: 3 });
    const { notes, problems } = census([again, ...names.map((name, index) => of(name, index + 1, 13))]);
    expect(notes).toEqual([
      'The legs are of different attempts of the workflow run; attempt 1: b, c, d, e, f, g, h, i, j, k, and 2 more; attempt 3: a. A leg that was run again and could not upload speaks by its earlier attempt.',
    ]);
    expect(problems).toEqual([]);
    expect(census([of('a', 0, 2, { attempt: 2 }), of('b', 1, 2, { attempt: 2 })]).notes).toEqual([]);
  });

  test('of two attempts of two workflow runs are two legs of one name', () => {
    expect(sentences([of('a', 0, 1), { ...of('a', 0, 1, { id: '8', attempt: 2 }), source: 'other' }])).toEqual([
      "2 legs are called 'a': mnist-a and other.",
    ]);
  });

  test('that were cancelled are named', () => {
    expect(sentences([{ name: 'a' }, { name: 'b', finished: false }])).toEqual([
      "Leg 'b' is unfinished: its training was cancelled.",
    ]);
  });

  test('are at least two', () => {
    expect(sentences([])).toEqual(["No leg was found: no artifact of this run that can be read matches 'mnist-*'."]);
    expect(sentences([], { where: '/legs' })).toEqual([
      'No leg was found in /legs: no subfolder and no zip that can be read.',
    ]);
    expect(sentences([of('a', 0, 1)])).toEqual(["Only one leg was found, 'a': a comparison takes two."]);
  });
});

describe('a leg is called', () => {
  test('by the name that it recorded', () => {
    const { evidence } = someLeg({ name: 'train (ubuntu)', run: { jobIndex: 0 } });
    expect(legName(evidence, 'folder')).toBe('train (ubuntu)');
  });

  test('by its folder, when it trained at a terminal and was given no name', () => {
    const at = (leg: string): string =>
      legName(someLeg({ name: leg, run: { job: 'local', leg, id: null } }).evidence, 'folder');
    expect([at('local'), at('mine')]).toEqual(['folder', 'mine']);
  });
});

test.each([
  ['mnist-*', 'mnist-train_a', true],
  ['mnist-*', 'mnist-', true],
  ['mnist-*', 'contact-sheet-mnist-train.png', false],
  ['mnist-?', 'mnist-10', false],
  ['mnist-train.*', 'mnist-trainx1', false],
  ['a(b)*[c]', 'a(b)x[c]', true],
])('the pattern %s and the name %s: %s', (pattern, name, matches) => {
  expect(matcher(pattern)(name)).toBe(matches);
});
