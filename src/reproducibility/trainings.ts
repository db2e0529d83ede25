import type { Texts } from '../texts.js';

/** Which of a run's trainings one is. */
export interface Place {
  /** `null` where the run has one seed only. */
  readonly seed: number | null;
  /** Counts from 1, for each seed anew. */
  readonly repeat: number;
}

/** What of the inputs says how often a run trains. */
export interface Series {
  /** Empty where the run has one seed only. */
  readonly seeds: readonly number[];
  /** How many times each seed is trained. */
  readonly repeats: number;
}

/** The trainings that are asked of a run, in their order; of an ordinary run one. */
export function placesOf({ seeds, repeats }: Series): Place[] {
  const each = seeds.length === 0 ? [null] : seeds;
  return each.flatMap((seed) => Array.from({ length: repeats }, (_, index) => ({ seed, repeat: index + 1 })));
}

/** The folder in which a training leaves its evidence, with a slash at its end: `''` where it is the run's only one. */
export function folderOf({ seed, repeat }: Place, { repeats }: Pick<Series, 'repeats'>): string {
  const parts = [...(seed === null ? [] : [`seed-${seed}`]), ...(repeats === 1 ? [] : [`repeat-${repeat}`])];
  return parts.length === 0 ? '' : `runs/${parts.join('-')}/`;
}

/** What `folderOf` may give to one of several trainings, for use within a pattern. */
export const FOLDER = String.raw`runs/(seed-\d{1,16}|repeat-\d{1,3}|seed-\d{1,16}-repeat-\d{1,3})/`;

/** What `folderOf` gives to the first training of a seed, or of a run: another that is the same need not be read. */
export const FIRST_FOLDER = String.raw`runs/(?:repeat-1|seed-(?:0|[1-9]\d{0,15})(?:-repeat-1)?)/`;

/** The seed that a folder names; `null` where it names none. */
export function seedOfFolder(folder: string): number | null {
  const [, seed] = /^runs\/seed-(\d+)/.exec(folder) ?? [];
  return seed === undefined ? null : Number(seed);
}

/** What sentences call one of several trainings: `training 2`, `seed 43`, `training 2 of seed 43`. */
export function nameOfTraining(
  { seed, repeat }: Place,
  { repeats }: Pick<Series, 'repeats'>,
  { seeds, gate }: Texts,
): string {
  if (seed === null) return gate.repeat(repeat);
  return repeats === 1 ? seeds.name(seed) : seeds.nameOfRepeat(seed, repeat);
}
