import type { Comparison, FirstDifference, Tolerance } from './comparison-schema.js';
import type { Evidence } from './evidence.js';
import { differingData, type Parting, walkLadder } from './ladder.js';
import { contradiction, narrow } from './narrowing.js';
import { arePromisedEqual, whatSeparates } from './promise.js';
import type { Verdict } from './verdict.js';
import { compareAccuracy, compareLabels } from './worth.js';
import { Refusal } from '../refusal.js';
import type { Texts } from '../texts.js';

/** At most one in so many test images may change its label within the tolerance. */
const IMAGES_PER_CHANGED_LABEL = 100;

/** What a comparison found, before it is judged. */
type Found = Pick<Comparison, 'firstDifference' | 'accuracy' | 'labels'>;

/** A verdict and why, in sentences. */
type Judgement = Pick<Comparison, 'verdict' | 'reasons'>;

/** What is compared, by whom it is asked and in which language it is told. */
interface Case {
  readonly reference: Evidence;
  readonly candidate: Evidence;
  readonly tolerance: Tolerance;
  readonly texts: Texts;
}

/**
 * Compares two trainings: walks the ladder to the first rung that differs, narrows that down as far as the evidence of
 * both allows, compares what the models are worth, and judges. Pure, and never throws for evidence that is incomplete
 * or contradicts itself: that is `inconclusive`, in words.
 */
export function compareTrainings(
  reference: Evidence,
  candidate: Evidence,
  tolerance: Tolerance,
  texts: Texts,
): Comparison {
  const subject = { reference, candidate, tolerance, texts };
  const { parting, missing } = walkLadder(reference, candidate);
  const { firstDifference, unsound } = locate(subject, parting);
  const found = {
    firstDifference,
    accuracy: compareAccuracy(reference, candidate, tolerance),
    labels: compareLabels(reference, candidate),
  };
  const { verdict, reasons } = judge(subject, found, missing, unsound);
  const names = { reference: reference.name, candidate: candidate.name };
  return { ...names, verdict, reasons: [...reasons, ...faults(subject)], ...found };
}

/** The comparison with something that cannot be compared with; the reason is a sentence. */
export function inconclusive(reference: string, candidate: string, reason: string): Comparison {
  return {
    reference,
    candidate,
    verdict: 'inconclusive',
    reasons: [reason],
    firstDifference: null,
    accuracy: null,
    labels: null,
  };
}

/** Where the trainings part, and a sentence when the evidence cannot be trusted. */
function locate(
  { reference, candidate, texts }: Case,
  parting: Parting | null,
): { firstDifference: FirstDifference | null; unsound: string | null } {
  const wide = parting === null ? null : { ...parting, step: null, element: null };
  // Steps and epochs of other data or another recipe have nothing to do with each other.
  if (parting?.rung === 'data' || parting?.rung === 'recipe') return { firstDifference: wide, unsound: null };
  const found = contradiction(reference, candidate);
  if (found !== null) {
    const { epoch, step, isLastOfEpoch } = found;
    const sentence = texts.comparison.contradiction(epoch, isLastOfEpoch ? null : step);
    return { firstDifference: wide, unsound: sentence };
  }
  if (parting?.rung !== 'weights' || parting.epoch === null) return { firstDifference: wide, unsound: null };
  try {
    const { place, element } = narrow(reference, candidate, parting.epoch);
    return { firstDifference: { ...parting, ...(place ?? { step: null }), element }, unsound: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { firstDifference: wide, unsound: error.message };
  }
}

/** The verdict by the table: the first line that applies. */
function judge(subject: Case, found: Found, missing: string | null, unsound: string | null): Judgement {
  const { reference, candidate, texts } = subject;
  const { comparison } = texts;
  const difference = found.firstDifference;
  const told = difference === null ? [] : [comparison.firstDifference(difference, reference.name, candidate.name)];
  if (difference?.rung === 'data') {
    return verdict('inconclusive', comparison.otherData(differingData(reference, candidate)), ...told);
  }
  if (difference?.rung === 'recipe') return verdict('inconclusive', comparison.otherRecipe, ...told);
  const unfinished = [reference, candidate].filter(({ finished }) => !finished).map(({ name }) => name);
  if (unfinished.length > 0) return verdict('inconclusive', ...unfinished.map(comparison.unfinished), ...told);
  if (unsound !== null) return verdict('inconclusive', unsound, ...told);
  if (difference === null) {
    return missing === null
      ? verdict('reproduced', comparison.reproduced)
      : verdict('inconclusive', comparison.missing(missing));
  }
  const { verdict: decided, reasons } = judgeDifference(subject, found);
  return verdict(decided, ...told, ...reasons, ...worth(subject, found));
}

/** Digests of one recipe on the same data differ. */
function judgeDifference({ reference, candidate, tolerance, texts }: Case, { accuracy, labels }: Found): Judgement {
  const { comparison } = texts;
  const { promise } = reference;
  if (arePromisedEqual(promise, candidate.promise)) return verdict('diverged', comparison.promised(promise.kind));
  const separating = separates({ reference, candidate, texts });
  if (tolerance.reproducibility === 'exact') return verdict('inconclusive', comparison.notPromised, ...separating);
  if (accuracy === null || labels === null) return verdict('inconclusive', comparison.missing('result.mistakes'));
  const fewChanged = labels.changed * IMAGES_PER_CHANGED_LABEL <= labels.images;
  if (accuracy.passed && fewChanged) return verdict('within-tolerance', comparison.withinTolerance, ...separating);
  const reasons = [
    ...(accuracy.passed ? [] : [comparison.worse]),
    ...(fewChanged ? [] : [comparison.manyLabels(1 / IMAGES_PER_CHANGED_LABEL)]),
  ];
  return verdict('diverged', ...reasons);
}

/** What of library and machine differs, where both promise their bits for these. */
function separates({ reference, candidate, texts }: Pick<Case, 'reference' | 'candidate' | 'texts'>): string[] {
  const found = whatSeparates(reference.promise, candidate.promise);
  return found === null ? [] : [texts.comparison.separates(found, reference.name, candidate.name)];
}

function worth({ texts }: Case, { accuracy, labels }: Found): string[] {
  return [
    ...(labels === null ? [] : [texts.comparison.labels(labels.changed, labels.images)]),
    ...(accuracy === null ? [] : [texts.comparison.accuracy(accuracy)]),
  ];
}

function faults({ reference, candidate, texts }: Case): string[] {
  return [reference, candidate].flatMap(({ name, fault }) =>
    fault === null ? [] : [texts.comparison.fault(name, fault)],
  );
}

function verdict(decided: Verdict, ...reasons: readonly string[]): Judgement {
  return { verdict: decided, reasons: [...reasons] };
}
