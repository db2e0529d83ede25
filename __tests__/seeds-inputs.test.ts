import { describe, expect, test } from 'vitest';

import { DEFAULT_SEED } from '../src/choices.js';
import { seedInputs, type SeedInputs } from '../src/inputs/seeds.js';
import { folderOf, nameOfTraining, placesOf, seedOfFolder } from '../src/reproducibility/trainings.js';
import { textsIn } from '../src/texts.js';
import { declaredDefaults } from './support/runner.js';

const defaults = declaredDefaults();

function read(given: Readonly<Record<string, string>>): SeedInputs {
  return seedInputs((name) => given[name] ?? defaults.get(name) ?? '');
}

const LARGEST = '9007199254740991';
const ALLOWED = `empty or 2 to 100 different whole numbers from 0 to ${LARGEST}, comma-separated`;
const MANY = Array.from({ length: 101 }, (_, seed) => seed).join();

describe('the input seeds', () => {
  test('is empty by default, and the default seed is the one that it takes for not given', () => {
    expect(read({})).toEqual({ seed: 42, seeds: [], repeats: 1 });
    expect(defaults.get('seed')).toBe(String(DEFAULT_SEED));
  });

  test('takes several in the order in which they are written, the first for the outputs', () => {
    expect(read({ seeds: ` 44, 0,${LARGEST} ` })).toEqual({ seed: 44, seeds: [44, 0, Number(LARGEST)], repeats: 1 });
    expect(read({ seeds: MANY.slice(2) }).seeds).toHaveLength(100);
  });

  test.each([
    '42',
    '42,',
    ',42',
    '42,,43',
    '42,42',
    '42,042',
    '42 43',
    '42;43',
    '-1,2',
    '1.5,2',
    '1e3,2',
    'a,b',
    '1,9007199254740992',
    MANY,
    '٣,٤',
  ])("refuses '%s'", (seeds) => {
    expect(() => read({ seeds })).toThrow(`Input 'seeds' must be ${ALLOWED}, but got '${seeds}'.`);
  });

  test('is not taken together with another seed', () => {
    expect(() => read({ seed: '7', seeds: '7,8' })).toThrow(
      "Input 'seed' must be left out when 'seeds' is given, but got '7'.",
    );
    expect(read({ seed: '42', seeds: '7,8' }).seed).toBe(7);
  });

  test('goes together with repeats up to a hundred trainings', () => {
    expect(read({ seeds: '1,2,3', repeats: '33' })).toMatchObject({ repeats: 33 });
    expect(() => read({ seeds: '1,2,3', repeats: '34' })).toThrow(
      "Input 'repeats' must be at most 33 with 3 seeds, 100 trainings in all, but got '34'.",
    );
  });
});

describe('the trainings of a run', () => {
  const told = (seeds: readonly number[], repeats: number): string[][] =>
    placesOf({ seeds, repeats }).map((place) => [
      folderOf(place, { repeats }),
      nameOfTraining(place, { repeats }, textsIn('en')),
    ]);

  test('have folders and names of their own', () => {
    expect(told([], 2)).toEqual([
      ['runs/repeat-1/', 'training 1'],
      ['runs/repeat-2/', 'training 2'],
    ]);
    expect(told([42, 1000], 1)).toEqual([
      ['runs/seed-42/', 'seed 42'],
      ['runs/seed-1000/', 'seed 1000'],
    ]);
    expect(told([7, 8], 2)).toEqual([
      ['runs/seed-7-repeat-1/', 'training 1 of seed 7'],
      ['runs/seed-7-repeat-2/', 'training 2 of seed 7'],
      ['runs/seed-8-repeat-1/', 'training 1 of seed 8'],
      ['runs/seed-8-repeat-2/', 'training 2 of seed 8'],
    ]);
  });

  test('have none where there is one only', () => {
    expect(folderOf({ seed: null, repeat: 1 }, { repeats: 1 })).toBe('');
    expect([seedOfFolder(''), seedOfFolder('runs/repeat-1/'), seedOfFolder('runs/seed-7-repeat-1/')]).toEqual([
      null,
      null,
      7,
    ]);
  });
});
