import type { BaselineReading } from '../baseline.js';
import type { Check, Compared } from '../gate.js';
import { evidenceIn } from '../reproducibility/evidence-of.js';
import { compareTrainings, inconclusive } from '../reproducibility/comparison.js';
import type { AccuracyComparison, Comparison, Tolerance } from '../reproducibility/comparison-schema.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { verdictPasses } from '../reproducibility/verdict.js';
import type { Texts } from '../texts.js';
import { contradictionWith } from './contradiction.js';

/**
 * Compares a run with its baseline. The accuracy is always compared with the file where the change would land; the
 * digests with the file that the change proposes, where it proposes one, which the run must really reproduce.
 */
export function againstBaseline(reading: BaselineReading, run: Evidence, tolerance: Tolerance, texts: Texts): Compared {
  const base = evidenceIn(reading.base.file, reading.names.base);
  const proposed = evidenceIn(reading.proposed?.file, reading.names.proposed);
  const onBase = base && compareTrainings(base, run, tolerance, texts);
  const reference = referenceOf(reading, base, proposed);
  const digests =
    reference === undefined
      ? inconclusive(texts.baseline.baseFile, run.name, texts.baseline.nothingSound(reading.account))
      : digestComparison(reference, run, reference === base ? onBase : undefined, tolerance, texts);
  const note = base !== undefined && reference === proposed ? [texts.baseline.accuracyOf(base.name)] : [];
  return {
    counterpart: 'baseline',
    comparison: {
      ...digests,
      reasons: [...digests.reasons, ...note],
      accuracy: onBase?.accuracy ?? null,
      labels: onBase?.labels ?? null,
    },
    checks: [
      ...(isFirst(reading, digests) ? [] : [accuracyCheck(reading, onBase, tolerance, texts)]),
      digestCheck(digests, reference, run, tolerance, texts),
    ],
  };
}

/** The training whose digests must come out; `undefined` where there is none. */
function referenceOf(
  { base, proposed }: BaselineReading,
  onBase?: Evidence,
  onProposed?: Evidence,
): Evidence | undefined {
  // Without the file that it would replace, nobody can tell what a proposal is a change of.
  if (base.file.state === 'unreadable') return undefined;
  // What is no baseline is only to be replaced; else it would stop every later change.
  if (base.file.state === 'invalid') return onProposed;
  // A change that deletes the file does not thereby escape it.
  return proposed === null || proposed.file.state === 'absent' ? onBase : onProposed;
}

function digestComparison(
  reference: Evidence,
  run: Evidence,
  known: Comparison | undefined,
  tolerance: Tolerance,
  texts: Texts,
): Comparison {
  const found = known ?? compareTrainings(reference, run, tolerance, texts);
  const contradiction = contradictionWith(reference, run, found, texts);
  if (contradiction !== undefined) return contradiction;
  const isOther = found.firstDifference?.rung === 'data' || found.firstDifference?.rung === 'recipe';
  if (known === undefined || !isOther) return found;
  return { ...found, reasons: [...found.reasons, texts.baseline.notProposed] };
}

/**
 * Whether a repository gets its first baseline, or one in the place of what is none: there is no accuracy that could
 * have fallen. What is none must be replaced by what the run reproduces, also where digests are only reported.
 */
function isFirst({ base }: BaselineReading, digests: Comparison): boolean {
  return base.file.state === 'absent' || (base.file.state === 'invalid' && digests.verdict === 'reproduced');
}

function accuracyCheck(
  { account }: BaselineReading,
  onBase: Comparison | undefined,
  tolerance: Tolerance,
  texts: Texts,
): Check {
  if (!onBase?.accuracy) {
    return { name: 'accuracy', passed: false, expected: '', actual: '', sentence: texts.gate.noAccuracy(account) };
  }
  const { passed, reference, candidate } = onBase.accuracy;
  const sentence = accuracySentence(onBase.reference, onBase.accuracy, tolerance, texts);
  return { name: 'accuracy', passed, expected: reference, actual: candidate, sentence };
}

/** The drop and the p-value, never one without the other; where there can be no p-value, why. */
function accuracySentence(
  base: string,
  { reference, candidate, drop, mcnemar }: AccuracyComparison,
  { maxAccuracyDrop, significance }: Tolerance,
  { gate, numbers }: Texts,
): string {
  const share = (value: number): string => numbers.exact(Number(value.toFixed(4)));
  const points = (value: number): string => numbers.decimal(100 * value, 2);
  const change = drop > 0 ? gate.dropped(points(drop)) : drop < 0 ? gate.improved(points(-drop)) : gate.unchanged;
  const [chance, allowed] =
    mcnemar === null
      ? [gate.unpaired, gate.allowedDrop(points(maxAccuracyDrop))]
      : [
          gate.pValue(numbers.exact(Number(mcnemar.pValue.toPrecision(2)))),
          gate.allowedByChance(points(maxAccuracyDrop), numbers.exact(significance)),
        ];
  return gate.accuracyAgainst(base, share(reference), share(candidate), change, chance, allowed);
}

function digestCheck(
  { reference: name, verdict, reasons, accuracy }: Comparison,
  reference: Evidence | undefined,
  run: Evidence,
  { reproducibility }: Tolerance,
  { comparison, gate }: Texts,
): Check {
  // The accuracy has a check, and a sentence, of its own.
  const ofAccuracy = accuracy && comparison.accuracy(accuracy);
  return {
    name: 'baseline',
    passed: verdictPasses(verdict, reproducibility),
    expected: reference?.digests.weights ?? '',
    actual: run.digests.weights ?? '',
    sentence: gate.digestsAgainst(name, reasons.filter((reason) => reason !== ofAccuracy).join(' ')),
  };
}
