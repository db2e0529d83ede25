import type { BaselineReading } from '../baseline.js';
import type { Compared, Counterpart, Demands } from '../gate.js';
import { inconclusive } from '../reproducibility/comparison.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { textsIn } from '../texts.js';

/**
 * The comparisons that were asked of a run and cannot be made, because one of its trainings was cancelled. None has a
 * check: that the training was not finished is one.
 *
 * @param unfinished the training that was cancelled
 * @param position of it among the trainings of the run, from 1
 */
export function withoutOutcome(
  { expectedDigest, language, repeats }: Demands,
  run: Evidence,
  baseline: BaselineReading | null,
  unfinished: Evidence,
  position: number,
): Compared[] {
  const { baseline: words, comparison, gate } = textsIn(language);
  const told = (counterpart: Counterpart, reference: string, candidate: string): Compared => ({
    counterpart,
    comparison: inconclusive(reference, candidate, comparison.unfinished(unfinished.name)),
    checks: [],
  });
  return [
    ...(expectedDigest === undefined ? [] : [told('expected digest', gate.expectedDigest, run.name)]),
    ...(baseline === null ? [] : [told('baseline', words.baseFile, run.name)]),
    // Where the first was cancelled, it is the second that was never trained.
    ...(repeats === 1 ? [] : [told('repeats', gate.repeat(1), gate.repeat(Math.max(2, position)))]),
  ];
}
