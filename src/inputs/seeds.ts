import { DEFAULT_SEED, MAX_TRAININGS } from '../choices.js';
import { refuse, wholeNumber } from './parse.js';

/** The seeds of a run, and how often each is trained. */
export interface SeedInputs {
  /** The first of several. */
  readonly seed: number;
  /** Several seeds in the order in which they are trained; empty where there is one only. */
  readonly seeds: readonly number[];
  /** How many times to train; with several seeds, each of them. */
  readonly repeats: number;
}

/** Reads the inputs `seed`, `seeds` and `repeats`, which go together. */
export function seedInputs(input: (name: string) => string): SeedInputs {
  const seed = wholeNumber('seed', input('seed'), 0, Number.MAX_SAFE_INTEGER);
  const repeats = wholeNumber('repeats', input('repeats'), 1, MAX_TRAININGS);
  const seeds = severalSeeds(input('seeds'));
  const [first] = seeds;
  if (first === undefined) return { seed, seeds, repeats };
  // A runner hands defaults over like anything else, so that a default cannot be told from the same, written out.
  if (seed !== DEFAULT_SEED) refuse('seed', input('seed'), "left out when 'seeds' is given");
  if (seeds.length * repeats > MAX_TRAININGS) {
    const most = Math.floor(MAX_TRAININGS / seeds.length);
    refuse(
      'repeats',
      input('repeats'),
      `at most ${most} with ${seeds.length} seeds, ${MAX_TRAININGS} trainings in all`,
    );
  }
  return { seed: first, seeds, repeats };
}

function severalSeeds(value: string): number[] {
  if (value.trim() === '') return [];
  const allowed = `empty or 2 to ${MAX_TRAININGS} different whole numbers from 0 to ${Number.MAX_SAFE_INTEGER}, comma-separated`;
  const seeds = value.split(',').map((text) => seedIn(text.trim()) ?? refuse('seeds', value, allowed));
  const areFew = seeds.length >= 2 && seeds.length <= MAX_TRAININGS;
  return areFew && new Set(seeds).size === seeds.length ? seeds : refuse('seeds', value, allowed);
}

function seedIn(text: string): number | undefined {
  const seed = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(seed) ? seed : undefined;
}
