import type { FileAt } from '../baseline/file-at.js';
import { baselineIn } from './baseline.js';
import type { Baseline } from './baseline-schema.js';
import type { Evidence } from './evidence.js';
import type { Metrics } from './metrics-schema.js';
import { promiseOf } from './promise.js';
import { decodeTrace, encodeTrace } from './trace.js';
import type { TrainedEpoch } from '../train.js';

/** What a training may leave behind besides its metrics. */
export type Kept = Pick<Evidence, 'trace' | 'checkpoints'>;

/**
 * The evidence that a training's metrics are.
 *
 * @param kept its trace and checkpoints, where there are any
 */
export function evidenceOfMetrics(
  metrics: Metrics,
  name: string,
  kept: Kept = { trace: null, checkpoints: [] },
): Evidence {
  const { finished, recipe, data, environment, result, digests, fault } = metrics;
  const { accuracy, loss, epochs } = result;
  return {
    name,
    finished,
    recipe,
    data: withoutName(data),
    promise: promiseOf(environment),
    digests,
    result: { accuracy, loss, epochs: epochs.map(tested), mistakes: byImage(result.mistakes) },
    fault,
    environment,
    ...kept,
  };
}

/**
 * What a training that has just ended keeps in memory: the trace of all its steps, checkpoints at the places that were
 * asked for and after each epoch.
 */
export function keptOf(epochs: readonly Pick<TrainedEpoch, 'epoch' | 'steps' | 'weights' | 'checkpoints'>[]): Kept {
  return {
    trace: decodeTrace(encodeTrace(epochs.map(({ steps }) => steps))),
    checkpoints: epochs.flatMap(({ epoch, steps, weights, checkpoints }) =>
      [...checkpoints, { step: steps.checksums.length, weights }].map((kept) => ({
        epoch,
        step: kept.step,
        weights: () => kept.weights,
      })),
    ),
  };
}

/** The evidence that a baseline is: a finished training of which neither trace nor checkpoints were kept. */
export function evidenceOfBaseline(baseline: Baseline, name: string): Evidence {
  const { recipe, data, promise, digests, accuracy, loss, epochs, mistakes } = baseline;
  return {
    name,
    finished: true,
    recipe,
    data,
    promise,
    digests,
    result: { accuracy, loss, epochs, mistakes: byImage(mistakes) },
    fault: null,
    environment: null,
    trace: null,
    checkpoints: [],
  };
}

/** The evidence that the baseline in a file is; `undefined` where there is none that can be read. */
export function evidenceIn(file: FileAt | undefined, name: string): Evidence | undefined {
  const baseline = baselineIn(file);
  return baseline && evidenceOfBaseline(baseline, name);
}

function withoutName({ classes, classNames, testSplit, train, test, sha256 }: Metrics['data']): Evidence['data'] {
  return { classes, ...(classNames && { classNames }), ...(testSplit && { testSplit }), train, test, sha256 };
}

function tested({ epoch, testLoss, testAccuracy }: Metrics['result']['epochs'][number]): {
  epoch: number;
  testLoss: number;
  testAccuracy: number;
} {
  return { epoch, testLoss, testAccuracy };
}

function byImage(mistakes: Readonly<Record<string, number>> | null): ReadonlyMap<number, number> | null {
  if (mistakes === null) return null;
  return new Map(Object.entries(mistakes).map(([index, predicted]) => [Number(index), predicted]));
}
