import type { Aggregate } from './aggregate-schema.js';

/**
 * Whether the trainings of a run ended, honest and the same, so that any of them stands for all; where the run has
 * several seeds, whether those of each seed did, as far as each was trained more than once.
 */
export function repeatsAgree({ repeats, seeds, gate, trainings }: Aggregate): boolean {
  if (repeats === 1) return true;
  const first = new Map(trainings.toReversed().map(({ seed, weights }) => [seed, weights]));
  return (
    trainings.length === repeats * (seeds?.asked.length ?? 1) &&
    trainings.every(
      ({ finished, fault, seed, weights }) => finished && fault === null && weights === first.get(seed),
    ) &&
    gate.checks.some(({ name, passed }) => name === 'repeats' && passed)
  );
}
