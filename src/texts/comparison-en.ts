import type { AccuracyComparison, DifferingElement, FirstDifference } from '../reproducibility/comparison-schema.js';
import { numbersIn } from './numbers.js';

const n = numbersIn('en');

/** What the test computes is rounded to this. */
const SMALLEST_P = 1e-10;

/** What comparisons of two trainings say, in English. */
export const comparison = {
  reproduced: 'Every digest compared is equal.',
  otherData: (fields: readonly string[]) =>
    `The two were not trained and tested on the same data: ${fields.join(', ')}.`,
  otherRecipe: 'The two are trainings of different recipes, so nothing is promised about their bits.',
  unfinished: (name: string) => `The training of ${name} was cancelled before its last epoch ended.`,
  missing: (field: string) => `One of the two lacks ${field}, so there is nothing to compare it with.`,
  contradiction: (epoch: number, step: number | null) =>
    step === null
      ? `The evidence contradicts itself: after epoch ${n.count(epoch)} the weights digests are equal, but the checksums in the traces differ.`
      : `The evidence contradicts itself: every weights digest is equal, but the checksums in the traces differ after step ${n.count(step)} of epoch ${n.count(epoch)}.`,
  promised: (kind: 'portable' | 'same-machine'): string =>
    kind === 'portable'
      ? 'Both engines promise the same bits on every machine, so there is no tolerance.'
      : 'Library, CPU model, CPU flags, oneDNN setting and threads are the same, for which the same bits are promised, so there is no tolerance.',
  notPromised:
    'The two promise no equal bits to each other (another engine, or another machine), and no tolerance was asked for.',
  separates: ([one, other]: readonly [string, string], reference: string, candidate: string) =>
    `What separates the two: ${one} in ${reference}, ${other} in ${candidate}.`,
  withinTolerance:
    'The two promise no equal bits to each other; the accuracy holds, and few enough test images changed their label.',
  worse: 'The accuracy fell by more than is allowed.',
  manyLabels: (share: number) => `More than ${n.percent(share, 0)} of the test images changed their label.`,
  labels: (changed: number, images: number) =>
    `${n.count(changed)} of ${n.count(images)} test images changed ${changed === 1 ? 'its' : 'their'} predicted label.`,
  accuracy: ({ reference, candidate, drop, mcnemar }: AccuracyComparison) =>
    [
      `Accuracy went from ${n.exact(reference)} to ${n.exact(candidate)}, ${points(drop)}`,
      mcnemar === null
        ? '; the test images are not the same, so only the difference counts.'
        : `; of the images that only one of the two classifies rightly, the reference has ${n.count(mcnemar.onlyReferenceRight)} and ` +
          `the candidate ${n.count(mcnemar.onlyCandidateRight)} (McNemar’s exact test, one-sided: p ${probability(mcnemar.pValue)}).`,
    ].join(''),
  fault: (name: string, fault: string) => `In ${name} a bit was flipped on purpose: inject-fault: ${fault}.`,
  firstDifference: (difference: FirstDifference, reference: string, candidate: string) =>
    [where(difference, reference, candidate), ...element(difference, reference, candidate)].join(' '),
};

function points(drop: number): string {
  if (drop === 0) return 'no change';
  const change = Number(Math.abs(100 * drop).toPrecision(12));
  const size = `${n.exact(change)} percentage ${change === 1 ? 'point' : 'points'}`;
  return drop > 0 ? `${size} lower` : `${size} higher`;
}

function probability(p: number): string {
  return p === 0 ? `< ${n.short(SMALLEST_P)}` : `= ${n.short(p)}`;
}

function where(difference: FirstDifference, reference: string, candidate: string): string {
  const { rung, field, epoch, step } = difference;
  const values = `${difference.reference} in ${reference}, ${difference.candidate} in ${candidate}`;
  switch (rung) {
    case 'data':
    case 'recipe':
      return `The first difference is in the ${rung}: ${field} is ${values}.`;
    case 'initial-weights':
      return 'The first difference is in the initial weights, before any training: the same seed and layers gave others.';
    case 'order':
      return `The first difference is in the order of the training images in epoch ${n.count(epoch ?? 0)}; everything before it is equal.`;
    case 'weights':
      return step === null
        ? `The first difference is in the weights after epoch ${n.count(epoch ?? 0)}; everything before it is equal.`
        : `The first difference is in the weights after step ${n.count(step)} of epoch ${n.count(epoch ?? 0)}; everything before it is equal.`;
    case 'probabilities':
      return 'The first difference is in the probabilities of the test images; all weights are equal.';
    case 'predictions':
      return 'The first difference is in the predicted labels of the test images; all weights and probabilities are equal.';
  }
}

function element({ element: found }: FirstDifference, reference: string, candidate: string): string[] {
  if (found === null) return [];
  const when = found.atFirstStep
    ? 'There'
    : `In the earliest checkpoint of both that shows it, after step ${n.count(found.step)} of epoch ${n.count(found.epoch)},`;
  return [
    `${when} the first weight that differs is ${found.parameter}, element ${n.count(found.element)} ` +
      `(${found.index.join(', ')}): ${value(found.reference)} in ${reference}, ${value(found.candidate)} in ${candidate}, ` +
      `${ulps(found.ulps)} apart.`,
    `${n.count(found.differing)} of ${n.count(found.elements)} weights ${found.differing === 1 ? 'differs' : 'differ'}, ` +
      `by at most ${found.largestDifference === null ? 'an infinite amount' : n.short(found.largestDifference)} and ` +
      `${ulps(found.largestUlps)}.`,
  ];
}

function value({ number, bits }: DifferingElement['reference']): string {
  return number === null ? bits : `${String(number)} (${bits})`;
}

function ulps(distance: number): string {
  return `${n.count(distance)} ULP`;
}
