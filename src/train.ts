import type { Dataset } from './dataset.js';
import type { LabelledImages } from './dataset/labelled-images.js';
import type { Engine, EngineDescription, Steps } from './engine.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Model } from './model.js';
import { epochOrder } from './random.js';
import { Refusal } from './refusal.js';
import { digest } from './reproducibility/digest.js';
import { roundLoss, score } from './score.js';
import { weightSpecs } from './weight-specs.js';

/** What an epoch leaves behind. */
export interface TrainedEpoch {
  /** Counts from 1. */
  readonly epoch: number;
  /** SHA-256 of the order in which the images were visited. */
  readonly orderDigest: string;
  /** The weights after the epoch, in the order of `Model.initialWeights`. */
  readonly weights: readonly Float32Array[];
  readonly weightsDigest: string;
  readonly steps: Steps;
  /** Mean loss over the epoch's training images, each taken before its step. */
  readonly loss: number;
  /** Share of the epoch's training images classified rightly, each before its step. */
  readonly accuracy: number;
  readonly testLoss: number;
  readonly testAccuracy: number;
  readonly trainSeconds: number;
  readonly testSeconds: number;
}

/** A training, finished or cancelled between two epochs. */
export interface Training {
  readonly engine: EngineDescription;
  readonly finished: boolean;
  readonly initialDigest: string;
  readonly epochs: readonly TrainedEpoch[];
  /** Of the test images after the last finished epoch; shape [images, classes], empty when there is none. */
  readonly probabilities: Float32Array;
}

/** What the trainer needs to know of the inputs. */
export type Schedule = Pick<Inputs, 'seed' | 'epochs' | 'batchSize'>;

/**
 * Trains epoch by epoch, testing after each, then disposes of the engine. A cancelled training ends with the epochs
 * that were finished.
 *
 * @throws Refusal when a weight or a probability is not finite: NaN has no fixed bits, so such a run has no result
 */
export async function train(
  engine: Engine,
  model: Model,
  dataset: Dataset,
  schedule: Schedule,
  host: Host,
): Promise<Training> {
  const epochs: TrainedEpoch[] = [];
  let probabilities = new Float32Array();
  try {
    for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
      const trained = await trainEpoch(engine, model, dataset, schedule, epoch, host);
      epochs.push(trained.epoch);
      probabilities = trained.probabilities;
      host.info(epochLine(trained.epoch, schedule.epochs));
    }
  } catch (error) {
    if (!host.cancelled.aborted || error !== host.cancelled.reason) throw error;
  } finally {
    await engine.dispose();
  }
  const initialDigest = digest(...model.initialWeights);
  const finished = epochs.length === schedule.epochs;
  return { engine: engine.description, finished, initialDigest, epochs, probabilities };
}

async function trainEpoch(
  engine: Engine,
  model: Model,
  { train: images, test, classes }: Dataset,
  { seed, epochs, batchSize }: Schedule,
  epoch: number,
  host: Host,
): Promise<{ epoch: TrainedEpoch; probabilities: Float32Array<ArrayBuffer> }> {
  host.cancelled.throwIfAborted();
  const order = epochOrder(seed, epoch, images.count);
  const started = performance.now();
  const progress = host.progress(`Epoch ${epoch}/${epochs}`, Math.ceil(order.length / batchSize));
  let steps: Steps;
  try {
    steps = await engine.train(
      order,
      (done, loss) => {
        progress.update(done, `loss ${loss.toFixed(4)}`);
      },
      host.cancelled,
    );
  } finally {
    progress.end();
  }
  const trained = performance.now();
  const weights = await engine.weights();
  refuseNonFinite(weights, model, epoch);
  const probabilities = new Float32Array(await engine.predict(test, host.cancelled));
  refuseNonFiniteProbabilities(probabilities, test, epoch);
  const tested = score(probabilities, test.labels, classes);
  return {
    epoch: {
      epoch,
      orderDigest: digest(order),
      weights,
      weightsDigest: digest(...weights),
      steps,
      loss: roundLoss(meanLoss(steps.losses, order.length, batchSize)),
      accuracy: steps.correct / order.length,
      testLoss: tested.loss,
      testAccuracy: tested.accuracy,
      trainSeconds: (trained - started) / 1000,
      testSeconds: (performance.now() - trained) / 1000,
    },
    probabilities,
  };
}

/** Each batch's mean counts as often as the batch has images; the last one may be shorter. */
function meanLoss(losses: Float32Array, images: number, batchSize: number): number {
  let sum = 0;
  for (const [step, loss] of losses.entries()) sum += loss * Math.min(batchSize, images - step * batchSize);
  return sum / images;
}

function refuseNonFinite(weights: readonly Float32Array[], { layers }: Model, epoch: number): void {
  const specs = weightSpecs(layers);
  for (const [position, array] of weights.entries()) {
    const element = array.findIndex((weight) => !Number.isFinite(weight));
    if (element < 0) continue;
    throw new Refusal(
      `After epoch ${epoch} element ${element} of ${specs[position]?.name ?? 'the weights'} is ${array[element] ?? NaN}, ` +
        'not a finite number: this training has no result. A lower learning-rate may help.',
    );
  }
}

/** Finite weights, if large, may still give sums that overflow both ways. */
function refuseNonFiniteProbabilities(probabilities: Float32Array, { count }: LabelledImages, epoch: number): void {
  const element = probabilities.findIndex((probability) => !Number.isFinite(probability));
  if (element < 0) return;
  throw new Refusal(
    `After epoch ${epoch} the probabilities of test image ${Math.floor((element * count) / probabilities.length)} are ` +
      'not finite numbers: this training has no result. A lower learning-rate may help.',
  );
}

function epochLine(epoch: TrainedEpoch, epochs: number): string {
  return [
    `Epoch ${epoch.epoch}/${epochs}`,
    `loss ${epoch.loss.toFixed(4)}`,
    `accuracy ${epoch.accuracy.toFixed(4)}`,
    `test loss ${epoch.testLoss.toFixed(4)}`,
    `test accuracy ${epoch.testAccuracy.toFixed(4)}`,
    `weights ${epoch.weightsDigest.slice(0, 12)}`,
    `${(epoch.trainSeconds + epoch.testSeconds).toFixed(1)} s`,
  ].join('  ');
}
