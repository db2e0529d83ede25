import packageJson from '../../package.json' with { type: 'json' };
import type { Dataset } from '../dataset.js';
import type { Evaluation } from '../evaluate.js';
import type { Gate } from '../gate.js';
import type { Inputs } from '../inputs.js';
import type { Model } from '../model.js';
import { ADAM, LOSS, RECIPE_VERSION } from '../recipe.js';
import type { Environment, Metrics } from '../reproducibility/metrics-schema.js';
import type { Training } from '../train.js';

/** Everything that is known when a run is judged. */
export interface Findings {
  readonly inputs: Readonly<Inputs>;
  readonly dataset: Dataset;
  readonly model: Model;
  readonly environment: Environment;
  readonly training: Training;
  /** `null` when the training was cancelled. */
  readonly evaluation: Evaluation | null;
  readonly gate: Gate;
  readonly startedAt: Date;
}

/** What `metrics.json` says of a run. */
export function metricsOf(findings: Findings): Metrics {
  const { environment, training, gate } = findings;
  return {
    schema: 'mnist-action/metrics/v1',
    action: packageJson.version,
    finished: training.finished,
    fault: null,
    recipe: recipe(findings),
    data: data(findings.dataset),
    environment,
    result: result(findings),
    digests: digests(findings),
    gate: { ...gate, checks: gate.checks.map((check) => ({ ...check })) },
    timing: {
      startedAt: findings.startedAt.toISOString(),
      totalSeconds: (Date.now() - findings.startedAt.getTime()) / 1000,
      epochs: training.epochs.map(({ epoch, trainSeconds, testSeconds }) => ({ epoch, trainSeconds, testSeconds })),
    },
  };
}

/** The file itself: indented, but an array of numbers on one line. */
export function metricsText(metrics: Metrics): string {
  return `${JSON.stringify(metrics, null, 2).replaceAll(/\[[\s\d.,e-]*\]/g, (array) => array.replaceAll(/\s+/g, ''))}\n`;
}

function recipe({ inputs, model }: Findings): Metrics['recipe'] {
  return {
    version: RECIPE_VERSION,
    imageShape: [model.rows, model.columns],
    layers: model.layers.map(({ name, units, activation }) => ({ name, units, activation })),
    seed: inputs.seed,
    epochs: inputs.epochs,
    batchSize: inputs.batchSize,
    optimizer: { name: 'adam', learningRate: inputs.learningRate, ...ADAM },
    loss: LOSS,
  };
}

function data({ name, classes, train, test, digests }: Dataset): Metrics['data'] {
  return {
    name,
    classes,
    train: { count: train.count, imagesSha256: digests.trainImages, labelsSha256: digests.trainLabels },
    test: { count: test.count, imagesSha256: digests.testImages, labelsSha256: digests.testLabels },
    sha256: digests.all,
  };
}

function result({ dataset, training, evaluation }: Findings): Metrics['result'] {
  return {
    accuracy: evaluation?.accuracy ?? null,
    loss: evaluation?.loss ?? null,
    epochs: training.epochs.map(({ epoch, loss, accuracy, testLoss, testAccuracy }) => ({
      epoch,
      loss,
      accuracy,
      testLoss,
      testAccuracy,
    })),
    classes: evaluation?.classes.map((scores) => ({ ...scores })) ?? null,
    confusionMatrix: evaluation?.confusion.map((row) => [...row]) ?? null,
    predictions: evaluation === null ? null : [...evaluation.predictions],
    mistakes: evaluation === null ? null : mistakes(evaluation.predictions, dataset.test.labels),
  };
}

function mistakes(predictions: Uint8Array, labels: Uint8Array): Record<string, number> {
  return Object.fromEntries([...predictions.entries()].filter(([index, predicted]) => predicted !== labels[index]));
}

function digests({ training, evaluation }: Findings): Metrics['digests'] {
  return {
    initialWeights: training.initialDigest,
    epochs: training.epochs.map(({ epoch, orderDigest, weightsDigest }) => ({
      epoch,
      order: orderDigest,
      weights: weightsDigest,
    })),
    weights: (training.finished ? training.epochs.at(-1)?.weightsDigest : null) ?? null,
    probabilities: evaluation?.probabilitiesDigest ?? null,
    predictions: evaluation?.predictionsDigest ?? null,
  };
}
