import type { Dataset } from '../dataset.js';
import type { Engine, Steps } from '../engine.js';
import type { Host, Progress } from '../host.js';
import type { Model } from '../model.js';
import { epochOrder } from '../random.js';
import { digest, weightChecksum } from '../reproducibility/digest.js';
import { stepsPerEpoch } from '../reproducibility/parameters.js';
import { roundLoss, score } from '../score.js';
import { refuseNonFinite, refuseNonFiniteProbabilities } from './finite.js';
import { type Schedule, stretches, weightBitOf } from './schedule.js';

/** What an epoch leaves behind. */
export interface TrainedEpoch {
  /** Counts from 1. */
  readonly epoch: number;
  /** SHA-256 of the order in which the images were visited. */
  readonly orderDigest: string;
  /** The weights after the epoch, in the order of `Model.initialWeights`. */
  readonly weights: readonly Float32Array[];
  readonly weightsDigest: string;
  /** The weights at the places within the epoch that were asked for. */
  readonly checkpoints: readonly StepCheckpoint[];
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

/** The weights after a step, in the order of `Model.initialWeights`. */
export interface StepCheckpoint {
  /** Counts from 1 within the epoch. */
  readonly step: number;
  readonly weights: readonly Float32Array[];
}

/** Everything that the epochs of a training have in common. */
export interface Course {
  readonly engine: Engine;
  readonly model: Model;
  readonly dataset: Dataset;
  readonly schedule: Schedule;
  readonly host: Host;
}

/** Trains an epoch and tests after it. */
export async function trainEpoch(
  course: Course,
  epoch: number,
): Promise<{ epoch: TrainedEpoch; probabilities: Float32Array<ArrayBuffer> }> {
  const { engine, model, host, schedule } = course;
  const { train: images, test, classes } = course.dataset;
  host.cancelled.throwIfAborted();
  const order = epochOrder(schedule.seed, epoch, images.count);
  const started = performance.now();
  const { steps, checkpoints } = await takeSteps(course, epoch, order);
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
      checkpoints,
      steps,
      loss: roundLoss(meanLoss(steps.losses, order.length, schedule.batchSize)),
      accuracy: steps.correct / order.length,
      testLoss: tested.loss,
      testAccuracy: tested.accuracy,
      trainSeconds: (trained - started) / 1000,
      testSeconds: (performance.now() - trained) / 1000,
    },
    probabilities,
  };
}

/** All steps of an epoch, with a halt wherever weights are to be kept or a bit is to be flipped. */
async function takeSteps(
  course: Course,
  epoch: number,
  order: Uint32Array,
): Promise<{ steps: Steps; checkpoints: StepCheckpoint[] }> {
  const { engine, schedule, host } = course;
  const { batchSize, epochs, checkpoints: asked } = schedule;
  const count = stepsPerEpoch(schedule, order.length);
  const losses = new Float32Array(count);
  const checksums = new Uint32Array(count);
  const checkpoints: StepCheckpoint[] = [];
  let correct = 0;
  const progress = host.progress(`Epoch ${epoch}/${epochs}`, count);
  try {
    for (const { from, to } of stretches(schedule, epoch, count)) {
      const indices = order.subarray(from * batchSize, to * batchSize);
      const steps = await engine.train(indices, reportTo(progress, from), host.cancelled);
      losses.set(steps.losses, from);
      checksums.set(steps.checksums, from);
      correct += steps.correct;
      if (await injectFault(course, epoch, to)) checksums[to - 1] = weightChecksum(await engine.weights());
      const isAsked = asked?.places.some((place) => place.epoch === epoch && place.step === to) ?? false;
      if (isAsked) checkpoints.push({ step: to, weights: await engine.weights() });
    }
  } finally {
    progress.end();
  }
  return { steps: { losses, checksums, correct }, checkpoints };
}

function reportTo(progress: Progress, from: number): (done: number, loss: number) => void {
  return (done, loss) => {
    progress.update(from + done, `loss ${loss.toFixed(4)}`);
  };
}

/** Flips the bit that the schedule wants flipped after this step. Returns whether there was one. */
async function injectFault({ engine, model, schedule, host }: Course, epoch: number, step: number): Promise<boolean> {
  const { fault } = schedule;
  if (fault?.epoch !== epoch || fault.step !== step) return false;
  await engine.flipBit(weightBitOf(fault, model));
  host.info(
    `Epoch ${epoch}, step ${step}: bit ${fault.bit} of element ${fault.element} of ${fault.parameter} was flipped on ` +
      "purpose, as the input 'inject-fault' says.",
  );
  return true;
}

/** Each batch's mean counts as often as the batch has images; the last one may be shorter. */
function meanLoss(losses: Float32Array, images: number, batchSize: number): number {
  let sum = 0;
  for (const [step, loss] of losses.entries()) sum += loss * Math.min(batchSize, images - step * batchSize);
  return sum / images;
}
