import type { Check, Demands } from '../gate.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { ACCURACIES, statisticsOf } from '../reproducibility/statistics.js';
import { textsIn } from '../texts.js';

/**
 * Whether a training is accurate enough, or several seeds are.
 *
 * @param accuracy of the only training
 * @param firsts the first training of each seed, all finished
 */
export function thresholdCheck(demands: Demands, accuracy: number, firsts: readonly Evidence[]): Check {
  return demands.seeds.length > 0 ? ofSeeds(demands, firsts) : ofTraining(demands, accuracy);
}

function ofTraining({ accuracyThreshold: expected, language }: Demands, actual: number): Check {
  const { gate, numbers } = textsIn(language);
  const { passed, shown } = heldTo(expected, actual);
  const sentence = gate.accuracyAtLeast(numbers.exact(expected), numbers.exact(shown));
  return { name: 'threshold', passed, expected, actual, sentence };
}

/** Not the mean of the seeds, which the next seeds may fall below, but the lower bound of its confidence interval. */
function ofSeeds({ accuracyThreshold: expected, language }: Demands, firsts: readonly Evidence[]): Check {
  const { numbers, seeds } = textsIn(language);
  const statistics = statisticsOf(
    firsts.map(({ result }) => result.accuracy ?? 0),
    ACCURACIES,
  );
  if (statistics === null) throw new Error('Fewer than two seeds have no interval.');
  const { low, high, level } = statistics.confidenceInterval;
  const { passed, shown } = heldTo(expected, low);
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

/**
 * Whether a number reaches the threshold, and as which number it is shown: with four decimals, unless rounding would
 * make the sentence contradict the verdict.
 */
function heldTo(expected: number, actual: number): { readonly passed: boolean; readonly shown: number } {
  const passed = actual >= expected;
  const rounded = Number(actual.toFixed(4));
  return { passed, shown: rounded >= expected === passed ? rounded : actual };
}
