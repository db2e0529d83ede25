import type { Mark, PairComparison, Problem, RungGroups } from '../reproducibility/legs-schema.js';
import { type Verdict, verdictPasses, worstVerdict } from '../reproducibility/verdict.js';
import { type Texts, textsIn } from '../texts.js';
import { groupBy } from '../group-by.js';
import { commonMarks } from './groups/marks.js';
import { comparePair, pairsOf } from './groups/pairs.js';
import { groupsOf, type LegGroup } from './groups/partition.js';
import { rungGroups } from './groups/rungs.js';
import { contradictoryTraces } from './groups/traces.js';
import type { CompareInputs } from './inputs.js';
import type { Leg } from './legs.js';
import type { Census } from './legs/census.js';

/** Everything that is known once the legs are compared. */
export interface LegsComparison {
  readonly legs: readonly Leg[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  readonly groups: readonly LegGroup[];
  readonly rungs: readonly RungGroups[];
  readonly comparisons: readonly PairComparison[];
  /** How many pairs of groups there are. */
  readonly pairs: number;
  readonly marks: readonly Mark[];
  readonly verdict: Verdict;
  /** What that means, in a sentence. */
  readonly meaning: string;
  readonly passed: boolean;
}

/**
 * Puts legs that agree into groups, and compares the groups by one leg of each: never all legs with all. Pure, but that
 * a checkpoint is read when it is needed.
 */
export function compareLegs({ legs, problems: found, notes }: Census, inputs: CompareInputs): LegsComparison {
  const { tolerance, language } = inputs;
  const texts = textsIn(language);
  const groups = groupsOf(legs);
  const ofSeeds = [...groupBy(groups, ({ representative }) => String(representative.seed)).values()];
  const problems = [...found, ...contradictoryTraces(groups, texts)];
  const comparisons = ofSeeds.flatMap(pairsOf).map((pair) => comparePair(pair, tolerance, texts));
  const all = [...problems, ...faults(legs, texts)];
  const verdict = worstVerdict([
    ...(problems.length > 0 ? (['inconclusive'] as const) : []),
    ...comparisons.map((comparison) => comparison.verdict),
  ]);
  const agreed = verdict === '' ? 'reproduced' : verdict;
  const seeds = legs.some(({ seed }) => seed !== null) ? ofSeeds.length : 0;
  return {
    legs,
    notes: seeds === 0 ? notes : [...notes, texts.seeds.eachByItself],
    problems: all,
    groups,
    rungs: rungsOfSeeds(ofSeeds),
    comparisons,
    pairs: ofSeeds.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0),
    marks: ofSeeds.flatMap(commonMarks),
    verdict: agreed,
    meaning: meaningOf(agreed, legs, groups.length, seeds, texts),
    // A report lets differences pass, but neither a leg that is not there nor one whose bits were changed on purpose.
    passed: verdictPasses(agreed, tolerance.reproducibility) && all.length === 0,
  };
}

/** The ladder: letters are of the groups of a seed, since others cannot agree with them. */
function rungsOfSeeds(ofSeeds: readonly (readonly LegGroup[])[]): RungGroups[] {
  const all = groupBy(ofSeeds.flatMap(rungGroups), ({ rung, epoch }) => `${rung} ${epoch ?? ''}`);
  return [...all.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const groups = Object.fromEntries([first, ...others].flatMap((one) => Object.entries(one.groups)));
    return [{ ...first, groups }];
  });
}

function meaningOf(verdict: Verdict, legs: readonly Leg[], groups: number, seeds: number, texts: Texts): string {
  if (seeds === 0) return texts.compare.meaning[verdict](legs.length, groups);
  return texts.seeds.meaning[verdict](new Set(legs.map(({ source }) => source)).size, groups, seeds);
}

/** A bit that was flipped to see the gate bite must make it bite, also where every leg has the same fault. */
function faults(legs: readonly Leg[], { compare }: Texts): Problem[] {
  return legs.flatMap(({ name, source, evidence: { fault } }) =>
    fault === null ? [] : [{ leg: name, file: source, sentence: compare.fault(name, fault) }],
  );
}
