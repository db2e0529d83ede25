import type { Aggregate } from './aggregate-schema.js';

/** The folder in which a training of several leaves its evidence, with a slash at its end. */
export function folderOfRepeat(index: number): string {
  return `runs/repeat-${index + 1}/`;
}

/** Whether all trainings of a run ended, honest and the same, so that any of them stands for all. */
export function repeatsAgree({ repeats, gate, trainings }: Aggregate): boolean {
  const [first] = trainings;
  return (
    trainings.length === repeats &&
    trainings.every(({ finished, fault, weights }) => finished && fault === null && weights === first?.weights) &&
    gate.checks.some(({ name, passed }) => name === 'repeats' && passed)
  );
}
