import type { Compared } from '../gate.js';
import { compareTrainings } from '../reproducibility/comparison.js';
import type { Tolerance } from '../reproducibility/comparison-schema.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { verdictPasses, worstVerdict } from '../reproducibility/verdict.js';
import type { Texts } from '../texts.js';

/** Compares every further training of a run with its first: one check for all of them, told by the first of the worst. */
export function againstFirst(
  first: Evidence,
  others: readonly Evidence[],
  tolerance: Tolerance,
  texts: Texts,
): Compared[] {
  const comparisons = others.map((other) => compareTrainings(first, other, tolerance, texts));
  const verdict = worstVerdict(comparisons.map((comparison) => comparison.verdict));
  const position = comparisons.findIndex((comparison) => comparison.verdict === verdict);
  const worst = comparisons[position];
  if (verdict === '' || worst === undefined) return [];
  const sentence =
    verdict === 'reproduced'
      ? texts.gate.repeatsAgree(comparisons.length + 1)
      : texts.gate.repeatDiffers(worst.candidate, first.name, worst.reasons.join(' '));
  const check = {
    name: 'repeats',
    passed: verdictPasses(verdict, tolerance.reproducibility),
    expected: first.digests.weights ?? '',
    actual: others[position]?.digests.weights ?? '',
    sentence,
  } as const;
  return comparisons.map((comparison, index) => ({
    counterpart: 'repeats',
    comparison,
    checks: index === position ? [check] : [],
  }));
}
