import { groupBy } from '../../group-by.js';
import { compareTrainings } from '../../reproducibility/comparison.js';
import type { Tolerance } from '../../reproducibility/comparison-schema.js';
import type { BitPromise } from '../../reproducibility/evidence.js';
import type { PairComparison } from '../../reproducibility/legs-schema.js';
import { worstVerdict } from '../../reproducibility/verdict.js';
import type { Texts } from '../../texts.js';
import type { Leg } from '../legs.js';
import { type LegGroup, speakerOf } from './partition.js';

/** Up to this many groups each is compared with each other; beyond, the pairs are chosen so that the cost stays linear. */
const MAX_GROUPS_IN_PAIRS = 8;

type Pair = readonly [LegGroup, LegGroup];

/**
 * Which groups are compared. Of many groups each with the first, the most accurate with the least accurate, and of those
 * that are promised the same bits the first two: if any two of them differ, so do these.
 */
export function pairsOf(groups: readonly LegGroup[]): Pair[] {
  if (groups.length <= MAX_GROUPS_IN_PAIRS) {
    return groups.flatMap((one, index) => groups.slice(index + 1).map((other): Pair => [one, other]));
  }
  const chosen = new Map<string, Pair>();
  const add = (one: LegGroup | undefined, other: LegGroup | undefined): void => {
    if (one === undefined || other === undefined || one === other) return;
    const pair: Pair = groups.indexOf(one) < groups.indexOf(other) ? [one, other] : [other, one];
    chosen.set(`${pair[0].letter} ${pair[1].letter}`, pair);
  };
  for (const other of groups) add(groups[0], other);
  const accuracy = ({ representative }: LegGroup): number => representative.evidence.result.accuracy ?? NaN;
  const known = groups.filter((group) => !Number.isNaN(accuracy(group))).sort((a, b) => accuracy(a) - accuracy(b));
  add(known.at(-1), known[0]);
  const promises = groups.flatMap((group) => [...legsByPromise(group).keys()].map((key) => ({ key, group })));
  for (const [one, other] of groupBy(promises, ({ key }) => key).values()) add(one?.group, other?.group);
  return [...chosen.values()];
}

/**
 * Compares two groups by one leg of each: by two that are promised the same bits, where there are such, else by those
 * that speak for the groups. Which of the groups is the better one nobody said, so that the worse direction counts.
 */
export function comparePair(pair: Pair, tolerance: Tolerance, texts: Texts): PairComparison {
  const legs = speakersOf(pair);
  const compared = (first: 0 | 1, second: 0 | 1): PairComparison => ({
    ...compareTrainings(legs[first].evidence, legs[second].evidence, tolerance, texts),
    groups: [pair[first].letter, pair[second].letter],
  });
  const forth = compared(0, 1);
  // Only tolerance has directions; whatever is worse than it is equally bad both ways.
  if (forth.verdict !== 'within-tolerance') return forth;
  const back = compared(1, 0);
  return worstVerdict([forth.verdict, back.verdict]) === forth.verdict ? forth : back;
}

function speakersOf([one, other]: Pair): readonly [Leg, Leg] {
  const speakers = [one.representative, other.representative] as const;
  if (keyOf(speakers[0].evidence.promise) === keyOf(speakers[1].evidence.promise)) return speakers;
  const others = legsByPromise(other);
  for (const [key, legs] of legsByPromise(one)) {
    const first = speakerOf(legs);
    const second = speakerOf(others.get(key) ?? []);
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return speakers;
}

/** Legs that are promised the same bits as each other, of one group. */
function legsByPromise({ legs }: LegGroup): ReadonlyMap<string, readonly Leg[]> {
  return groupBy(legs, ({ evidence }) => keyOf(evidence.promise));
}

function keyOf({ kind, scope }: BitPromise): string {
  return `${kind} ${scope}`;
}
