import type { Compared } from '../gate.js';
import { compareTrainings } from '../reproducibility/comparison.js';
import type { Comparison, Tolerance } from '../reproducibility/comparison-schema.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { verdictPasses, worstVerdict } from '../reproducibility/verdict.js';
import type { Texts } from '../texts.js';

/** A further training of a run, after its first. */
export interface Sibling {
  readonly evidence: Evidence;
  /** The first training of its seed, and how it compares with that; `null` where it is the first itself. */
  readonly repeats: { readonly reference: Evidence; readonly comparison: Comparison } | null;
}

/** A training that must be the same as another of the run, and whether it is. */
export function repeatOf(reference: Evidence, evidence: Evidence, tolerance: Tolerance, texts: Texts): Sibling {
  return { evidence, repeats: { reference, comparison: compareTrainings(reference, evidence, tolerance, texts) } };
}

/** Whether the repeats of a run are the same: one check for all of them, told by the first of the worst. */
export function againstFirst(
  siblings: readonly Sibling[],
  { reproducibility }: Tolerance,
  agreed: string,
  { gate }: Texts,
): Compared[] {
  const compared = siblings.flatMap(({ evidence, repeats }) => (repeats === null ? [] : [{ evidence, ...repeats }]));
  const verdict = worstVerdict(compared.map(({ comparison }) => comparison.verdict));
  const position = compared.findIndex(({ comparison }) => comparison.verdict === verdict);
  const worst = compared[position];
  if (verdict === '' || worst === undefined) return [];
  const { comparison, reference, evidence } = worst;
  const sentence =
    verdict === 'reproduced'
      ? agreed
      : gate.repeatDiffers(comparison.candidate, reference.name, comparison.reasons.join(' '));
  const check = {
    name: 'repeats',
    passed: verdictPasses(verdict, reproducibility),
    expected: reference.digests.weights ?? '',
    actual: evidence.digests.weights ?? '',
    sentence,
  } as const;
  return compared.map((one, index) => ({
    counterpart: 'repeats',
    comparison: one.comparison,
    checks: index === position ? [check] : [],
  }));
}
