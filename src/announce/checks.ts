import type { Gate } from '../gate.js';
import type { Findings } from '../report/metrics.js';
import type { Texts } from '../texts.js';

/** The sentences of the checks that failed. */
export function failuresOf({ checks }: Gate): string[] {
  return checks.filter(({ passed }) => !passed).map(({ sentence }) => sentence);
}

/** How many checks failed, or else how accurate the model is; several seeds speak by their mean. */
export function resultLines(
  { evaluation, gate, seeds: found }: Findings,
  { numbers, seeds, summary }: Texts,
): string[] {
  const failures = failuresOf(gate);
  if (failures.length > 0) return [summary.failed(failures.length)];
  if (found?.accuracy) return [seeds.passed(numbers.percent(found.accuracy.mean, 2), found.results.length)];
  return evaluation === null ? [] : [summary.passed(numbers.percent(evaluation.accuracy, 2))];
}
