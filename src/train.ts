import type { Dataset } from './dataset.js';
import type { Engine, EngineDescription } from './engine.js';
import type { Host } from './host.js';
import type { Model } from './model.js';
import { digest, shortDigest } from './reproducibility/digest.js';
import { type TrainedEpoch, trainEpoch } from './train/epoch.js';
import type { Schedule } from './train/schedule.js';

export type { StepCheckpoint, TrainedEpoch } from './train/epoch.js';
export { refuseUnreachable, type Schedule } from './train/schedule.js';

/** A training, finished or cancelled between two epochs. */
export interface Training {
  readonly engine: EngineDescription;
  readonly finished: boolean;
  readonly initialDigest: string;
  readonly epochs: readonly TrainedEpoch[];
  /** Of the test images after the last finished epoch; shape [images, classes], empty when there is none. */
  readonly probabilities: Float32Array;
}

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
      const trained = await trainEpoch({ engine, model, dataset, schedule, host }, epoch);
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

function epochLine(epoch: TrainedEpoch, epochs: number): string {
  return [
    `Epoch ${epoch.epoch}/${epochs}`,
    `loss ${epoch.loss.toFixed(4)}`,
    `accuracy ${epoch.accuracy.toFixed(4)}`,
    `test loss ${epoch.testLoss.toFixed(4)}`,
    `test accuracy ${epoch.testAccuracy.toFixed(4)}`,
    `weights ${shortDigest(epoch.weightsDigest)}`,
    `${(epoch.trainSeconds + epoch.testSeconds).toFixed(1)} s`,
  ].join('  ');
}
