import type { DenseLayer } from '../../topology/dense.js';
import { PIXEL_VALUES } from '../../recipe.js';
import type { DenseTask } from '../dense-task.js';
import { type Parameter, parameter } from './adam.js';
import { add, addRowProduct } from './products.js';
import { softmax } from './softmax.js';

/** A dense layer with weights of its own. */
export interface Layer extends Pick<DenseLayer, 'inputs' | 'units' | 'activation'> {
  /** Shape [inputs, units]. */
  readonly kernel: Parameter;
  readonly bias: Parameter;
}

/** Room for what the layers compute of a batch. */
export interface Batch {
  /** Pixel values, shape [rows, inputs of the first layer], then each layer's outputs, shape [rows, units]. */
  readonly activations: readonly Float32Array[];
  /** Gradient of the loss by each layer's sums, before its activation; shape [rows, units]. */
  readonly deltas: readonly Float32Array[];
}

/** Work in pieces of a few milliseconds, so that whoever drives it can do other things in between. */
export type Pieces = Generator<undefined, void>;

/** The layers of a model, from the input on. */
export function startLayers({
  layers,
  initialWeights,
}: Pick<DenseTask, 'layers' | 'initialWeights'>): readonly Layer[] {
  return layers.map(({ inputs, units, activation }, index) => ({
    inputs,
    units,
    activation,
    kernel: parameter(initialWeights[2 * index] ?? new Float32Array()),
    bias: parameter(initialWeights[2 * index + 1] ?? new Float32Array()),
  }));
}

/** Room for batches of at most this many rows. */
export function makeBatch(layers: readonly Layer[], rows: number): Batch {
  const outputs = layers.map(({ units }) => units);
  return {
    activations: [layers[0]?.inputs ?? 0, ...outputs].map((width) => new Float32Array(rows * width)),
    deltas: outputs.map((width) => new Float32Array(rows * width)),
  };
}

/** Puts an image into a row of the batch. */
export function setImage({ activations: [input = new Float32Array()] }: Batch, row: number, image: Uint8Array): void {
  let at = row * image.length;
  for (const byte of image) input[at++] = PIXEL_VALUES[byte] ?? NaN;
}

/**
 * Computes the activations of the first `rows` rows.
 *
 * The sums of a layer start from 0 and its bias is added last, except where TensorFlow.js fuses bias and ReLU into the
 * product: in hidden layers when it predicts. There they start from the bias.
 */
export function* forward(
  layers: readonly Layer[],
  { activations }: Batch,
  rows: number,
  purpose: 'training' | 'prediction',
): Pieces {
  for (const [index, { inputs, units, activation, kernel, bias }] of layers.entries()) {
    const input = activations[index] ?? new Float32Array();
    const output = activations[index + 1] ?? new Float32Array();
    const isBiasFirst = purpose === 'prediction' && activation === 'relu';
    for (let row = 0; row < rows; row++) {
      const start = row * units;
      if (isBiasFirst) output.set(bias.weights, start);
      else output.fill(0, start, start + units);
      addRowProduct(output, start, input, row * inputs, kernel.weights, inputs, units);
      if (!isBiasFirst) add(output, start, bias.weights, 0, units);
      if (activation === 'softmax') softmax(output, start, units);
      else if (purpose === 'training') rectify(output, start, units);
      else rectifyFused(output, start, units);
      yield;
    }
  }
}

/** ReLU as an operation of its own: NaN stays NaN. */
function rectify(values: Float32Array, start: number, count: number): void {
  for (let i = start; i < start + count; i++) {
    if ((values[i] ?? NaN) < 0) values[i] = 0;
  }
}

/** ReLU within a fused product: NaN, as of sums that overflow both ways, becomes 0. */
function rectifyFused(values: Float32Array, start: number, count: number): void {
  for (let i = start; i < start + count; i++) {
    if (!((values[i] ?? NaN) > 0)) values[i] = 0;
  }
}
