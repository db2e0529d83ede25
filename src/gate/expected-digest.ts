import type { Compared, Demands } from '../gate.js';
import type { Comparison } from '../reproducibility/comparison-schema.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { verdictPasses } from '../reproducibility/verdict.js';
import { textsIn } from '../texts.js';

/** Compares a run with the digest that the input `expected-digest` names: nothing else is known of that training. */
export function againstExpectedDigest(
  { expectedDigest: expected, language, reproducibility }: Demands,
  run: Evidence,
): Compared[] {
  if (expected === undefined) return [];
  const { gate } = textsIn(language);
  const actual = run.digests.weights ?? '';
  const sentence = gate.digestOf(expected, actual);
  const verdict = actual === expected ? 'reproduced' : 'diverged';
  const passed = verdictPasses(verdict, reproducibility);
  const firstDifference =
    verdict === 'reproduced'
      ? null
      : ({
          rung: 'weights',
          field: 'digests.weights',
          reference: expected,
          candidate: actual,
          epoch: run.recipe.epochs,
          step: null,
          element: null,
        } as const);
  const comparison: Comparison = {
    reference: gate.expectedDigest,
    candidate: run.name,
    verdict,
    reasons: [sentence],
    firstDifference,
    accuracy: null,
    labels: null,
  };
  const check = { name: 'digest', passed, expected, actual, sentence } as const;
  return [{ counterpart: 'expected digest', comparison, checks: [check] }];
}
