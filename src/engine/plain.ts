import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { LabelledImages } from '../dataset/labelled-images.js';
import { imageAt } from '../image-shape.js';
import type { Engine, EngineDescription, OnStep, Steps } from '../engine.js';
import { weightChecksum } from '../reproducibility/digest.js';
import type { DenseTask } from './dense-task.js';
import { flipBit } from './flip-bit.js';
import { Adam } from './plain/adam.js';
import { forward, type Layer, makeBatch, type Pieces, setImage, startLayers } from './plain/network.js';
import { type StepReport, trainingStep } from './plain/step.js';

/** Images predicted at a time; rows do not influence one another, so this bounds memory only. */
const PREDICTION_BATCH = 100;

/** Pieces of work run in one turn of the event loop at most this long, so that signals and progress get through. */
const MAX_TURN_MS = 50;

/**
 * The arithmetic of every portable engine in plain JavaScript, one `Math.fround` an operation: its public definition,
 * and what computes where WebAssembly SIMD is missing. Its bits are those of stock TensorFlow.js on its WebAssembly
 * SIMD backend, for any stack of dense layers, any batch size, any number of classes and any size of images.
 *
 * `plain/step.ts` is a training step from above; the order of each sum stands where it is computed.
 *
 * @param description what the caller presents this engine as
 */
export function plainEngine(description: EngineDescription, task: DenseTask): Engine {
  const layers = startLayers(task);
  const adam = new Adam(task.learningRate);
  return {
    description,
    train: (indices, onStep, signal) => train(layers, adam, task, indices, onStep, signal),
    weights: () => Promise.resolve(weightsOf(layers).map((array) => Float32Array.from(array))),
    flipBit: ({ parameter, element, bit }) => {
      flipBit(weightsOf(layers)[parameter] ?? new Float32Array(), element, bit);
      return Promise.resolve();
    },
    predict: (images, signal) => predict(layers, images, signal),
    dispose: () => Promise.resolve(),
  };
}

async function train(
  layers: readonly Layer[],
  adam: Adam,
  { images, batchSize }: DenseTask,
  indices: Uint32Array,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Steps> {
  const count = Math.ceil(indices.length / batchSize);
  const steps = { losses: new Float32Array(count), checksums: new Uint32Array(count), correct: 0 };
  const weights = weightsOf(layers);
  const batch = makeBatch(layers, Math.min(batchSize, indices.length));
  const report: StepReport = { loss: NaN, correct: 0 };
  await inTurns(allSteps(), signal);
  return steps;

  function* allSteps(): Pieces {
    for (let step = 0; step < count; step++) {
      const picked = indices.subarray(step * batchSize, (step + 1) * batchSize);
      for (const [row, index] of picked.entries()) setImage(batch, row, imageAt(images, index));
      const labels = Uint8Array.from(picked, (index) => images.labels[index] ?? NaN);
      yield* trainingStep(layers, batch, labels, adam, report);
      steps.losses[step] = report.loss;
      steps.checksums[step] = weightChecksum(weights);
      steps.correct += report.correct;
      onStep(step + 1, report.loss);
    }
  }
}

async function predict(layers: readonly Layer[], images: LabelledImages, signal: AbortSignal): Promise<Float32Array> {
  const classes = layers.at(-1)?.units ?? 0;
  const probabilities = new Float32Array(images.count * classes);
  const batch = makeBatch(layers, Math.min(PREDICTION_BATCH, images.count));
  await inTurns(allBatches(), signal);
  return probabilities;

  function* allBatches(): Pieces {
    for (let start = 0; start < images.count; start += PREDICTION_BATCH) {
      const rows = Math.min(PREDICTION_BATCH, images.count - start);
      for (let row = 0; row < rows; row++) setImage(batch, row, imageAt(images, start + row));
      yield* forward(layers, batch, rows, 'prediction');
      probabilities.set(batch.activations.at(-1)?.subarray(0, rows * classes) ?? [], start * classes);
    }
  }
}

/** kernel₁, bias₁, kernel₂, … themselves, not copies. */
function weightsOf(layers: readonly Layer[]): readonly Float32Array[] {
  return layers.flatMap(({ kernel, bias }) => [kernel.weights, bias.weights]);
}

/** Does the work, letting the event loop turn now and then; rejects with the signal's reason once it is aborted. */
async function inTurns(work: Pieces, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let turnStarted = performance.now();
  while (work.next().done !== true) {
    if (performance.now() - turnStarted < MAX_TURN_MS) continue;
    await turnOfTheEventLoop();
    signal.throwIfAborted();
    turnStarted = performance.now();
  }
}
