import type { BaselineReading } from '../baseline.js';
import type { Check, Demands } from '../gate.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { ACCURACIES, statisticsOf } from '../reproducibility/statistics.js';
import { textsIn } from '../texts.js';

/**
 * Whether several seeds are accurate enough: not their mean, which the next seeds may fall below, but the lower bound of
 * its confidence interval.
 *
 * @param firsts the first training of each seed, all finished
 */
export function thresholdOfSeeds(
  { accuracyThreshold: expected, language }: Demands,
  firsts: readonly Evidence[],
): Check {
  const { numbers, seeds } = textsIn(language);
  const statistics = statisticsOf(
    firsts.map(({ result }) => result.accuracy ?? 0),
    ACCURACIES,
  );
  if (statistics === null) throw new Error('Fewer than two seeds have no interval.');
  const { low, high, level } = statistics.confidenceInterval;
  const passed = low >= expected;
  // Four decimals, unless rounding would make the sentence contradict the verdict.
  const rounded = Number(low.toFixed(4));
  const shown = rounded >= expected === passed ? rounded : low;
  const decimal = (value: number): string => numbers.decimal(value, 4);
  const sentence = seeds.lowerBound(
    firsts.length,
    numbers.exact(expected),
    numbers.exact(shown),
    decimal(statistics.mean),
    seeds.interval(numbers.percent(level, 0), decimal(low), decimal(high)),
    decimal(statistics.minimum),
  );
  return { name: 'threshold', passed, expected, actual: low, sentence };
}

/** That not all seeds could be trained, because the run was cancelled. */
export function seedsUnfinished(
  { epochs, language, seeds: asked }: Demands,
  unfinished: Evidence,
  firsts: readonly Evidence[],
): Check {
  const finished = firsts.filter((one) => one.finished).length;
  const found = unfinished.digests.epochs.length;
  const sentence = textsIn(language).seeds.unfinished(unfinished.name, epochs, found, finished, asked.length);
  return { name: 'finished', passed: false, expected: asked.length, actual: finished, sentence };
}

/**
 * The training that a baseline is compared with, which is of one seed: that of the same seed as the file whose digests
 * must come out; where none is, the first.
 */
export function counterpartOf(
  { base, proposed }: BaselineReading,
  run: Evidence,
  firsts: readonly Evidence[],
): Evidence {
  const file = proposed?.file.state === 'read' ? proposed.file : base.file;
  if (file.state !== 'read') return run;
  return firsts.find(({ recipe }) => recipe.seed === file.baseline.recipe.seed) ?? run;
}
