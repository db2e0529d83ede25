import type { BaselineReading } from './baseline.js';
import { againstBaseline } from './gate/baseline.js';
import { againstExpectedDigest } from './gate/expected-digest.js';
import { againstFirst, type Sibling } from './gate/repeats.js';
import { counterpartOf, seedsUnfinished } from './gate/seeds.js';
import { thresholdCheck } from './gate/threshold.js';
import { withoutOutcome } from './gate/unfinished.js';
import type { Inputs } from './inputs.js';
import type { Comparison, Tolerance } from './reproducibility/comparison-schema.js';
import type { Evidence } from './reproducibility/evidence.js';
import { type Verdict, worstVerdict } from './reproducibility/verdict.js';
import { textsIn } from './texts.js';

/** One question put to a run, and its answer. */
export interface Check {
  readonly name: 'threshold' | 'accuracy' | 'digest' | 'baseline' | 'finished' | 'fault' | 'repeats';
  readonly passed: boolean;
  readonly expected: string | number;
  readonly actual: string | number;
  /** Expected and found, in the user's language. */
  readonly sentence: string;
}

/** What a run is compared with. */
export type Counterpart = 'expected digest' | 'baseline' | 'repeats';

/** A comparison that was asked for, and the checks that follow from it. */
export interface Compared {
  readonly counterpart: Counterpart;
  readonly comparison: Comparison;
  readonly checks: readonly Check[];
}

/** Whether a run is good enough to be merged. */
export interface Gate {
  readonly passed: boolean;
  /** The worst of all comparisons; empty when nothing was asked to be compared. */
  readonly verdict: Verdict | '';
  /** The worst of the comparisons with each counterpart; empty where it was not asked for. */
  readonly verdicts: Readonly<Record<Counterpart, Verdict | ''>>;
  readonly checks: readonly Check[];
  /** Where the run first differs from what it was compared with, as a sentence; empty when nothing differs. */
  readonly firstDifference: string;
  readonly comparisons: readonly Comparison[];
  readonly tolerance: Tolerance;
}

/** What the gate needs to know of the inputs. */
export type Demands = Pick<
  Inputs,
  | 'accuracyThreshold'
  | 'expectedDigest'
  | 'epochs'
  | 'language'
  | 'maxAccuracyDrop'
  | 'significance'
  | 'reproducibility'
  | 'repeats'
  | 'seeds'
>;

/**
 * Puts every check that was asked for to a run. Pure: the verdict is a value, declared by somebody else.
 *
 * @param run the only training, or the first of several
 * @param others further trainings of this run
 */
export function judge(
  demands: Demands,
  run: Evidence,
  baseline: BaselineReading | null,
  others: readonly Sibling[] = [],
): Gate {
  const { reproducibility, maxAccuracyDrop, significance } = demands;
  const tolerance = { reproducibility, maxAccuracyDrop, significance };
  const texts = textsIn(demands.language);
  const { accuracy } = run.result;
  const all = [run, ...others.map(({ evidence }) => evidence)];
  const firsts = [run, ...others.filter(({ repeats }) => repeats === null).map(({ evidence }) => evidence)];
  const position = all.findIndex(({ finished }) => !finished);
  const isUnfinished = accuracy === null || position >= 0;
  const unfinished = all[position] ?? run;
  const compared = isUnfinished
    ? withoutOutcome(demands, run, baseline, unfinished, position)
    : [
        ...againstExpectedDigest(demands, run),
        ...(baseline === null
          ? []
          : [againstBaseline(baseline, counterpartOf(baseline, run, firsts), tolerance, texts)]),
        ...againstFirst(others, tolerance, repeatsAgree(demands), texts),
      ];
  const own = isUnfinished ? finishedCheck(demands, unfinished, firsts) : thresholdCheck(demands, accuracy, firsts);
  const checks = [own, ...compared.flatMap((one) => one.checks), ...faultChecks(demands, all)];
  const comparisons = compared.map(({ comparison }) => comparison);
  return {
    passed: checks.every((check) => check.passed),
    verdict: worstVerdict(comparisons.map(({ verdict }) => verdict)),
    verdicts: verdictsOf(compared),
    checks,
    firstDifference: firstDifferenceIn(comparisons, demands),
    comparisons,
    tolerance,
  };
}

function verdictsOf(compared: readonly Compared[]): Gate['verdicts'] {
  const worst = (counterpart: Counterpart): Verdict | '' =>
    worstVerdict(compared.filter((one) => one.counterpart === counterpart).map(({ comparison }) => comparison.verdict));
  return { 'expected digest': worst('expected digest'), baseline: worst('baseline'), repeats: worst('repeats') };
}

function firstDifferenceIn(comparisons: readonly Comparison[], { language }: Demands): string {
  const { comparison } = textsIn(language);
  const sentences = comparisons.map(({ firstDifference, reference, candidate, verdict, reasons }) => {
    if (firstDifference !== null) return comparison.firstDifference(firstDifference, reference, candidate);
    // Digests are equal, and yet something is not.
    return verdict === 'diverged' ? (reasons[0] ?? '') : '';
  });
  return sentences.find((sentence) => sentence !== '') ?? '';
}

function repeatsAgree({ language, repeats, seeds: { length: seeds } }: Demands): string {
  const texts = textsIn(language);
  return seeds === 0 ? texts.gate.repeatsAgree(repeats) : texts.seeds.repeatsAgree(seeds, repeats);
}

function finishedCheck(demands: Demands, run: Evidence, firsts: readonly Evidence[]): Check {
  const { epochs, language, seeds } = demands;
  if (seeds.length > 0) return seedsUnfinished(demands, run, firsts);
  const actual = run.digests.epochs.length;
  const sentence = textsIn(language).gate.epochsTrained(epochs, actual);
  return { name: 'finished', passed: false, expected: epochs, actual, sentence };
}

/** A training that was damaged on purpose shows what the gate does; it never passes. */
function faultChecks({ language }: Demands, trainings: readonly Evidence[]): Check[] {
  const fault = trainings.find((training) => training.fault !== null)?.fault ?? null;
  if (fault === null) return [];
  const { gate } = textsIn(language);
  return [{ name: 'fault', passed: false, expected: gate.noFault, actual: fault, sentence: gate.faultInjected(fault) }];
}
