import type { BaselineReading } from '../baseline.js';
import type { Compared, Counterpart, Demands } from '../gate.js';
import { inconclusive } from '../reproducibility/comparison.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { nameOfTraining, placesOf } from '../reproducibility/trainings.js';
import { textsIn } from '../texts.js';

/**
 * The comparisons that were asked of a run and cannot be made, because one of its trainings was cancelled. None has a
 * check: that the training was not finished is one.
 *
 * @param unfinished the training that was cancelled
 * @param position of it among the trainings of the run, from 0
 */
export function withoutOutcome(
  demands: Demands,
  run: Evidence,
  baseline: BaselineReading | null,
  unfinished: Evidence,
  position: number,
): Compared[] {
  const { expectedDigest, language, repeats } = demands;
  const texts = textsIn(language);
  const { baseline: words, comparison, gate } = texts;
  const place = placesOf(demands)[position] ?? { seed: null, repeat: 1 };
  // Where the first of a seed was cancelled, it is the second that was never trained.
  const [one, other] = [1, Math.max(2, place.repeat)].map((repeat) =>
    nameOfTraining({ ...place, repeat }, demands, texts),
  );
  const told = (counterpart: Counterpart, reference: string, candidate: string): Compared => ({
    counterpart,
    comparison: inconclusive(reference, candidate, comparison.unfinished(unfinished.name)),
    checks: [],
  });
  return [
    ...(expectedDigest === undefined ? [] : [told('expected digest', gate.expectedDigest, run.name)]),
    ...(baseline === null ? [] : [told('baseline', words.baseFile, run.name)]),
    ...(repeats === 1 ? [] : [told('repeats', one ?? '', other ?? '')]),
  ];
}
