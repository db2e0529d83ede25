import type { Comparison, Tolerance } from './comparison-schema.js';
import type { Evidence } from './evidence.js';
import type { Texts } from '../texts.js';

/** Compares two trainings. */
export function compareTrainings(
  reference: Evidence,
  candidate: Evidence,
  tolerance: Tolerance,
  texts: Texts,
): Comparison {
  throw new Error(
    `not written yet: ${reference.name} ${candidate.name} ${tolerance.reproducibility} ${texts.gate.digest}`,
  );
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
