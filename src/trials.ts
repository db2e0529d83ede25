import type { Dataset } from './dataset.js';
import { startEngine } from './engine.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { judge } from './gate.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Model } from './model.js';
import { evidenceOfRun } from './outcome.js';
import type { Findings } from './report/metrics.js';
import { describeEnvironment } from './reproducibility/environment.js';
import type { Evidence } from './reproducibility/evidence.js';
import type { Environment } from './reproducibility/metrics-schema.js';
import { textsIn } from './texts.js';
import { train, type Training } from './train.js';

/** One training of a run, and what is known of it. */
export interface Trial {
  /** What it was asked for; differs from the run's inputs where a fault is another trial's. */
  readonly inputs: Readonly<Inputs>;
  readonly environment: Environment;
  readonly training: Training;
  /** `null` when the training was cancelled. */
  readonly evaluation: Evaluation | null;
  readonly evidence: Evidence;
  readonly startedAt: Date;
  readonly seconds: number;
}

/**
 * Trains as often as the input `repeats` says, each time in a fresh engine; a run that is cancelled ends with the
 * training that it was in. A fault is injected into the last training only: injected into all of them, it would be
 * reproduced.
 */
export async function runTrials(
  inputs: Readonly<Inputs>,
  dataset: Dataset,
  model: Model,
  host: Host,
): Promise<readonly [Trial, ...Trial[]]> {
  const { repeats, fault: asked } = inputs;
  if (asked !== undefined) {
    host.warning(`A bit will be flipped on purpose, and this run will not pass: inject-fault is '${asked.text}'.`);
  }
  const trial = (number: number): Promise<Trial> => {
    const fault = number === repeats ? inputs.fault : undefined;
    return runTrial({ ...inputs, fault }, dataset, model, host, repeats === 1 ? null : number);
  };
  const trials: [Trial, ...Trial[]] = [await trial(1)];
  while (trials.length < repeats && trials.at(-1)?.training.finished === true) {
    trials.push(await trial(trials.length + 1));
  }
  return trials;
}

/**
 * Judges the trainings of a run: together, the first standing for them, and where there are several each by itself too.
 */
export function judgeTrials(
  run: Pick<Findings, 'inputs' | 'baseline' | 'dataset' | 'model' | 'startedAt'>,
  [first, ...others]: readonly [Trial, ...Trial[]],
): Findings {
  const { inputs, baseline } = run;
  const alone = (trial: Trial): Findings => {
    const gate = judge({ ...inputs, repeats: 1 }, trial.evidence, baseline);
    return { ...run, ...trial, gate, repeats: [] };
  };
  const evidence = others.map((other) => other.evidence);
  const gate = judge(inputs, first.evidence, baseline, evidence);
  const repeats = inputs.repeats === 1 ? [] : [first, ...others].map(alone);
  return { ...first, ...run, seconds: null, gate, repeats };
}

async function runTrial(
  inputs: Readonly<Inputs>,
  dataset: Dataset,
  model: Model,
  host: Host,
  number: number | null,
): Promise<Trial> {
  const startedAt = new Date();
  const which = number === null ? '' : `, ${number} of ${inputs.repeats}`;
  const engine = await host.group(`Engine${which}`, () => startEngine(inputs, model, dataset.train, host));
  const environment = await describeEnvironment(host, engine.description, inputs.leg);
  const training = await host.group(`Training${which}`, () => train(engine, model, dataset, inputs, host));
  const evaluation = evaluate(training, dataset);
  const evidence = evidenceOfRun(inputs, dataset, model, environment, training, evaluation);
  const name = number === null ? evidence.name : textsIn(inputs.language).gate.repeat(number);
  const seconds = (Date.now() - startedAt.getTime()) / 1000;
  return { inputs, environment, training, evaluation, evidence: { ...evidence, name }, startedAt, seconds };
}
