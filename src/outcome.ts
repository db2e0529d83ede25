import { areNumbers } from './class-names.js';
import type { Dataset } from './dataset.js';
import type { Evaluation } from './evaluate.js';
import { kerasShape } from './image-shape.js';
import type { Inputs } from './inputs.js';
import type { Model } from './model.js';
import { LOSS, optimizerOf, RECIPE_VERSION } from './recipe.js';
import type { Evidence } from './reproducibility/evidence.js';
import type { Environment } from './reproducibility/metrics-schema.js';
import { keptOf } from './reproducibility/evidence-of.js';
import { promiseOf } from './reproducibility/promise.js';
import { textsIn } from './texts.js';
import { definitionDigest } from './topology/definition.js';
import type { Training } from './train.js';

/** What there is to know of this very run, in the form in which trainings are compared. */
export function evidenceOfRun(
  inputs: Readonly<Inputs>,
  dataset: Dataset,
  model: Model,
  environment: Environment,
  training: Training,
  evaluation: Evaluation | null,
): Evidence {
  return {
    name: textsIn(inputs.language).baseline.thisRun,
    finished: training.finished,
    recipe: recipeOf(inputs, model),
    data: dataOf(dataset),
    promise: promiseOf(environment),
    digests: digestsOf(training, evaluation),
    result: {
      accuracy: evaluation?.accuracy ?? null,
      loss: evaluation?.loss ?? null,
      epochs: training.epochs.map(({ epoch, testLoss, testAccuracy }) => ({ epoch, testLoss, testAccuracy })),
      mistakes: evaluation === null ? null : mistakesOf(evaluation.predictions, dataset.test.labels),
    },
    fault: inputs.fault?.text ?? null,
    environment,
    ...keptOf(training.epochs),
  };
}

function recipeOf(inputs: Readonly<Inputs>, model: Model): Evidence['recipe'] {
  return {
    version: RECIPE_VERSION,
    imageShape: kerasShape(model.imageShape),
    ...networkOf(model),
    seed: inputs.seed,
    epochs: inputs.epochs,
    batchSize: inputs.batchSize,
    optimizer: optimizerOf(inputs.optimizer, inputs.learningRate),
    loss: LOSS,
  };
}

/** The layers that the input `hidden-units` asks for, or those of a file. */
function networkOf({ dense, definition, isFromFile }: Model): Pick<Evidence['recipe'], 'layers' | 'model'> {
  if (isFromFile) return { layers: [], model: { sha256: definitionDigest(definition), definition } };
  return { layers: dense?.map(({ name, units, activation }) => ({ name, units, activation })) ?? [] };
}

function dataOf({ classes, classNames, testSplit, train, test, digests }: Dataset): Evidence['data'] {
  return {
    classes,
    ...(areNumbers(classNames) ? {} : { classNames: [...classNames] }),
    ...(testSplit === undefined ? {} : { testSplit }),
    train: { count: train.count, imagesSha256: digests.trainImages, labelsSha256: digests.trainLabels },
    test: { count: test.count, imagesSha256: digests.testImages, labelsSha256: digests.testLabels },
    sha256: digests.all,
  };
}

function digestsOf(training: Training, evaluation: Evaluation | null): Evidence['digests'] {
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

/** The predicted label of each image that is classified wrongly, by its index. */
function mistakesOf(predictions: Uint8Array, labels: Uint8Array): ReadonlyMap<number, number> {
  const wrong = [...predictions.entries()].filter(([index, predicted]) => predicted !== labels[index]);
  return new Map(wrong);
}
