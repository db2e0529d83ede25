import type { Comparison } from '../reproducibility/comparison-schema.js';
import type { Evidence } from '../reproducibility/evidence.js';
import type { Texts } from '../texts.js';

/** Losses are rounded to eight decimals; two machines may round one to either side. */
const LOSS_TOLERANCE = 1.5e-8;

/**
 * What a baseline claims and cannot be so. A weaker promise than the run's would let digests differ, whatever they are;
 * and equal digests have equal accuracies, losses and mistakes: a file that claims others was edited, to look better or
 * worse than it is.
 *
 * @returns `undefined` where it claims nothing that is not so
 */
export function contradictionWith(
  reference: Evidence,
  run: Evidence,
  found: Comparison,
  { baseline, comparison }: Texts,
): Comparison | undefined {
  const [promised, promises] = [reference.promise.kind, run.promise.kind];
  if (promised !== promises) {
    const { firstDifference } = found;
    const told =
      firstDifference === null ? [] : [comparison.firstDifference(firstDifference, reference.name, run.name)];
    return { ...found, verdict: 'diverged', reasons: [baseline.promiseEdited(promised, promises), ...told] };
  }
  if (found.verdict !== 'reproduced') return undefined;
  const claim = claims(reference, run).find(([, claimed, actual]) => !isSame(claimed, actual));
  if (claim === undefined) return undefined;
  const [field, claimed, actual] = claim;
  const [expected, candidate] = [String(claimed ?? '–'), String(actual ?? '–')];
  return {
    ...found,
    verdict: 'diverged',
    reasons: [baseline.contradicts(field, expected, candidate)],
    firstDifference: null,
  };
}

type Claimed = number | string | null | undefined;
type Claim = readonly [field: string, claimed: Claimed, actual: Claimed];

function claims(reference: Evidence, run: Evidence): Claim[] {
  const [claimed, actual] = [reference.result, run.result];
  const images = new Set([...(claimed.mistakes?.keys() ?? []), ...(actual.mistakes?.keys() ?? [])]);
  return [
    ['accuracy', claimed.accuracy, actual.accuracy],
    ['loss', claimed.loss, actual.loss],
    ...actual.epochs.flatMap(({ testLoss, testAccuracy }, index): Claim[] => [
      [`epochs.${index}.testLoss`, claimed.epochs[index]?.testLoss, testLoss],
      [`epochs.${index}.testAccuracy`, claimed.epochs[index]?.testAccuracy, testAccuracy],
    ]),
    ...[...images].map((image): Claim => [
      `mistakes.${image}`,
      claimed.mistakes?.get(image),
      actual.mistakes?.get(image),
    ]),
  ];
}

function isSame(claimed: Claimed, actual: Claimed): boolean {
  if (typeof claimed !== 'number' || typeof actual !== 'number') return claimed === actual;
  return Math.abs(claimed - actual) < LOSS_TOLERANCE;
}
