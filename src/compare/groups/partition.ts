import { groupBy } from '../../group-by.js';
import type { Rung } from '../../reproducibility/comparison-schema.js';
import type { Evidence } from '../../reproducibility/evidence.js';
import type { Leg } from '../legs.js';

/** Legs that agree on every rung. */
export interface LegGroup {
  /** A, B, …, Z, AA, … in the order of size. */
  readonly letter: string;
  /** Sorted by name; at least one. */
  readonly legs: readonly Leg[];
  /** The leg that speaks for the group: one with a trace and checkpoints, where there is one. */
  readonly representative: Leg;
}

/** A rung of the ladder, of one epoch where it has epochs. */
export interface RungValue {
  readonly rung: Rung;
  readonly epoch: number | null;
  /** Equal exactly when two legs agree; `null` where a leg has none. */
  readonly value: string | null;
}

/** The rungs of a training, from the bottom of the ladder; `order` is of all epochs together. */
export function rungsOf({ data, recipe, digests }: Evidence): RungValue[] {
  return [
    { rung: 'data', epoch: null, value: canonical(data) },
    { rung: 'recipe', epoch: null, value: canonical(recipe) },
    { rung: 'initial-weights', epoch: null, value: digests.initialWeights },
    { rung: 'order', epoch: null, value: digests.epochs.map(({ order }) => order).join() },
    ...digests.epochs.map(({ epoch, weights }) => ({ rung: 'weights', epoch, value: weights }) as const),
    { rung: 'probabilities', epoch: null, value: digests.probabilities },
    { rung: 'predictions', epoch: null, value: digests.predictions },
  ];
}

/** Puts legs into groups by all of their rungs: the largest group first, then by the names of the first legs. */
export function groupsOf(legs: readonly Leg[]): LegGroup[] {
  const byRungs = groupBy(legs, ({ evidence }) => JSON.stringify(rungsOf(evidence)));
  // The legs come sorted by name and the sort is stable, so that groups of one size stay in the order of their names.
  return [...byRungs.values()]
    .sort((one, other) => seedOf(one) - seedOf(other) || other.length - one.length)
    .flatMap((group, index) => {
      const representative = speakerOf(group);
      return representative === undefined ? [] : [{ letter: letterOf(index), legs: group, representative }];
    });
}

/** Where legs have several seeds, the groups of a seed stand together. */
function seedOf([leg]: readonly Leg[]): number {
  return leg?.seed ?? 0;
}

/** A, B, …, Z, AA, AB, … @param index counts from 0 */
export function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The leg with the most evidence, the first of them; `undefined` of none. */
export function speakerOf(legs: readonly Leg[]): Leg | undefined {
  const evidenceOf = ({ evidence: { trace, checkpoints } }: Leg): number =>
    (trace === null ? 0 : 2) + (checkpoints.length === 0 ? 0 : 1);
  return legs.reduce<Leg | undefined>(
    (best, leg) => (best === undefined || evidenceOf(leg) > evidenceOf(best) ? leg : best),
    undefined,
  );
}

/** JSON with sorted keys: two files may list the same fields in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
