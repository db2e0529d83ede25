import packageJson from '../../package.json' with { type: 'json' };
import type { Aggregate } from '../reproducibility/aggregate-schema.js';
import { folderOfRepeat } from '../reproducibility/repeats.js';
import type { Findings } from './metrics.js';

/** What `aggregate.json` says of a run that trained more than once. */
export function aggregateOf({ inputs, gate, repeats }: Findings): Aggregate {
  return {
    schema: 'mnist-action/aggregate/v1',
    action: packageJson.version,
    repeats: inputs.repeats,
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    trainings: repeats.map(({ evidence }, index) => ({
      metrics: `${folderOfRepeat(index)}metrics.json`,
      finished: evidence.finished,
      fault: evidence.fault,
      accuracy: evidence.result.accuracy,
      loss: evidence.result.loss,
      weights: evidence.digests.weights,
    })),
  };
}
