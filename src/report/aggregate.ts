import packageJson from '../../package.json' with { type: 'json' };
import type { Aggregate } from '../reproducibility/aggregate-schema.js';
import { placesOf } from '../reproducibility/trainings.js';
import type { Findings } from './metrics.js';

/** What `aggregate.json` says of a run that trained more than once. */
export function aggregateOf(findings: Findings): Aggregate {
  const { inputs, gate, trainings } = findings;
  const isWhole = trainings.length === placesOf(inputs).length;
  return {
    schema: 'mnist-action/aggregate/v1',
    action: packageJson.version,
    finished: isWhole && trainings.every(({ evidence }) => evidence.finished),
    repeats: inputs.repeats,
    ...seedsOf(findings),
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    trainings: trainings.map(({ seed, repeat, folder, evidence }) => ({
      ...(seed === null ? {} : { seed }),
      ...(inputs.repeats === 1 ? {} : { repeat }),
      metrics: `${folder}metrics.json`,
      finished: evidence.finished,
      fault: evidence.fault,
      accuracy: evidence.result.accuracy,
      loss: evidence.result.loss,
      weights: evidence.digests.weights,
    })),
  };
}

function seedsOf({ seeds }: Findings): Pick<Aggregate, 'seeds'> {
  if (seeds === null) return {};
  const { asked, results, accuracy, loss } = seeds;
  return { seeds: { asked: [...asked], finished: results.map(({ seed }) => seed), accuracy, loss } };
}
