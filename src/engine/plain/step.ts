import type { Adam } from './adam.js';
import { crossEntropyRow } from './loss.js';
import { type Batch, forward, type Layer, type Pieces } from './network.js';
import { add, addOuterProduct, BLOCK, blockedDot } from './products.js';

/** What a step found out about its batch, before it changed the weights. */
export interface StepReport {
  /** Mean cross-entropy in nats. */
  loss: number;
  /** Rows whose most probable class, the first of equals, is their label. */
  correct: number;
}

/**
 * One training step on the first rows of a batch: forward, backward, Adam.
 *
 * @param labels one a row; their number is that of the rows
 * @param report filled in
 */
export function* trainingStep(
  layers: readonly Layer[],
  batch: Batch,
  labels: Uint8Array,
  adam: Adam,
  report: StepReport,
): Pieces {
  yield* forward(layers, batch, labels.length, 'training');
  judge(layers, batch, labels, report);
  for (let index = layers.length - 1; index >= 0; index--) yield* backward(layers, index, batch, labels.length);
  for (const { kernel, bias } of layers) {
    adam.update(kernel);
    adam.update(bias);
    yield;
  }
  adam.endStep();
}

/** Compares the probabilities with the labels, and starts the gradients. */
function judge(layers: readonly Layer[], { activations, deltas }: Batch, labels: Uint8Array, report: StepReport): void {
  const probabilities = activations.at(-1) ?? new Float32Array();
  const gradient = deltas.at(-1) ?? new Float32Array();
  const classes = layers.at(-1)?.units ?? 0;
  let loss = 0;
  let correct = 0;
  for (const [row, label] of labels.entries()) {
    const start = row * classes;
    loss += crossEntropyRow(probabilities, gradient, start, classes, label, labels.length);
    if (firstOfLargest(probabilities, start, classes) === label) correct++;
  }
  report.loss = loss / labels.length;
  report.correct = correct;
}

function firstOfLargest(values: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let j = 1; j < count; j++) {
    if ((values[start + j] ?? NaN) > (values[start + best] ?? NaN)) best = j;
  }
  return best;
}

/** Gradients of a layer's weights from its deltas, and the deltas of the layer before it. */
function* backward(layers: readonly Layer[], index: number, { activations, deltas }: Batch, rows: number): Pieces {
  const layer = layers[index];
  const input = activations[index];
  const delta = deltas[index];
  if (layer === undefined || input === undefined || delta === undefined) return;
  yield* kernelGradient(layer, input, delta, rows);
  biasGradient(layer, delta, rows);
  const inputDelta = deltas[index - 1];
  if (inputDelta !== undefined) yield* inputDeltas(layer, input, delta, inputDelta, rows);
}

/** Inputᵀ · delta, rows ascending, in blocks: each block is summed from 0, then added to the total. */
function* kernelGradient(
  { inputs, units, kernel }: Layer,
  input: Float32Array,
  delta: Float32Array,
  rows: number,
): Pieces {
  const { gradient } = kernel;
  gradient.fill(0);
  // The first block is the total so far.
  const laterBlock = rows > BLOCK ? new Float32Array(gradient.length) : gradient;
  for (let start = 0; start < rows; start += BLOCK) {
    const block = start === 0 ? gradient : laterBlock.fill(0);
    for (let row = start; row < Math.min(start + BLOCK, rows); row++) {
      addOuterProduct(block, input, row * inputs, delta, row * units, inputs, units);
      yield;
    }
    if (block !== gradient) add(gradient, 0, block, 0, gradient.length);
  }
}

/** Sum of the deltas, rows ascending. It is no product, so it has no blocks. */
function biasGradient({ units, bias }: Layer, delta: Float32Array, rows: number): void {
  bias.gradient.fill(0);
  for (let row = 0; row < rows; row++) add(bias.gradient, 0, delta, row * units, units);
}

/**
 * Delta · kernelᵀ, units ascending, in blocks, times 1 where the ReLU below let its sum through, else times 0. The
 * product is taken there too: one that overflows times 0 is NaN, and then there is no result, as in TensorFlow.js.
 */
function* inputDeltas(
  { inputs, units, kernel }: Layer,
  input: Float32Array,
  delta: Float32Array,
  inputDelta: Float32Array,
  rows: number,
): Pieces {
  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let k = 0; k < inputs; k++) {
      const slope = (input[start + k] ?? NaN) > 0 ? 1 : 0;
      inputDelta[start + k] = blockedDot(delta, row * units, kernel.weights, k * units, units) * slope;
    }
    yield;
  }
}
