import { type ImageShape, kerasShape } from '../image-shape.js';
import { Refusal } from '../refusal.js';
import { sizeOf, type WeightSpec } from '../weight-specs.js';
import type { Layer } from './layers.js';
import { type LayerWeight, weightsOf } from './weights.js';

/** Layers in the order of the data, and what the first one takes. */
export interface Topology {
  /** Without the batch; `null` where a file leaves it to the data. */
  readonly inputShape: readonly number[] | null;
  readonly layers: readonly Layer[];
}

/** A layer that is known to fit what comes before it. */
export interface ShapedLayer {
  readonly layer: Layer;
  /** What it takes and gives for one image. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  readonly weights: readonly LayerWeight[];
}

/** So that a typing error is an answer and not a machine out of memory: 160 times the default model. */
export const MAX_WEIGHTS = 2 ** 24;

/** Numbers that all layers together compute of one image: 64 MiB. */
const MAX_OUTPUTS = 2 ** 24;

/**
 * Finds what every layer takes and gives, and refuses layers that do not fit, or come to more than can be trained,
 * before anything is allocated.
 *
 * @param file what sentences call the model
 * @throws Refusal naming the layer and the reason
 */
export function shapeLayers({ inputShape, layers }: Topology, image: ImageShape, file: string): ShapedLayer[] {
  let input = inputOf(inputShape, image, file);
  let weights = 0;
  let outputs = 0;
  return layers.map((given) => {
    const layer = withLastAxis(given, input, file);
    const output = outputOf(layer, input, file);
    const shaped = { layer, input, output, weights: weightsOf(layer, input) };
    weights += shaped.weights.reduce((sum, weight) => sum + sizeOf(weight), 0);
    outputs += count(output);
    if (weights > MAX_WEIGHTS) throw refused(layer, file, `brings the model to more than ${MAX_WEIGHTS} weights`);
    if (outputs > MAX_OUTPUTS) {
      throw refused(layer, file, `brings the outputs of all layers to more than ${MAX_OUTPUTS} numbers an image`);
    }
    input = output;
    return shaped;
  });
}

/** Name and shape of every weight as TensorFlow.js lists them: all that are trained, then moving means and variances. */
export function weightSpecs(layers: readonly ShapedLayer[]): readonly (WeightSpec & LayerWeight)[] {
  const all = layers.flatMap(({ weights }) => weights);
  return [...all.filter(({ isTrained }) => isTrained), ...all.filter(({ isTrained }) => !isTrained)];
}

/** Elements of a shape. */
export function count(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

function inputOf(given: readonly number[] | null, image: ImageShape, file: string): readonly number[] {
  const { rows, columns, channels } = image;
  const full = [rows, columns, channels];
  if (given === null) return full;
  if ([full, kerasShape(image)].some((shape) => String(shape) === String(given))) return given;
  throw new Refusal(`${file}: the model takes images of ${shown(given)}, but those of the data are ${shown(full)}.`);
}

/** Batch normalisation and softmax work on the last axis, which files name from either end. */
function withLastAxis(layer: Layer, input: readonly number[], file: string): Layer {
  if (layer.class_name !== 'BatchNormalization' && layer.class_name !== 'Softmax') return layer;
  const { axis } = layer.config;
  if (axis !== -1 && axis !== input.length) {
    throw refused(layer, file, `'axis' must be -1 or ${input.length}, the last one, but is ${axis}`);
  }
  return layer.class_name === 'Softmax'
    ? { ...layer, config: { ...layer.config, axis: -1 } }
    : { ...layer, config: { ...layer.config, axis: -1 } };
}

function outputOf(layer: Layer, input: readonly number[], file: string): readonly number[] {
  switch (layer.class_name) {
    case 'Flatten':
      return [count(input)];
    case 'Reshape':
      return reshaped(layer, layer.config.target_shape, input, file);
    case 'Dense':
      if (input.length !== 1) {
        throw refused(layer, file, `must take a flat input, but takes ${shown(input)}: put a Flatten before it`);
      }
      return [layer.config.units];
    case 'Conv2D':
    case 'SeparableConv2D':
      return [...windows(layer, layer.config.kernel_size, layer.config, input, file), layer.config.filters];
    case 'DepthwiseConv2D': {
      const sides = windows(layer, layer.config.kernel_size, layer.config, input, file);
      return [...sides, (input[2] ?? 0) * layer.config.depth_multiplier];
    }
    case 'MaxPooling2D':
    case 'AveragePooling2D':
      return [...windows(layer, layer.config.pool_size, layer.config, input, file), input[2] ?? 0];
    case 'GlobalAveragePooling2D':
      return [threeOf(layer, input, file)[2]];
    case 'Activation':
    case 'ReLU':
    case 'Softmax':
    case 'BatchNormalization':
    case 'Dropout':
      return input;
  }
}

function reshaped(layer: Layer, target: readonly number[], input: readonly number[], file: string): readonly number[] {
  const known = count(target.filter((side) => side !== -1));
  const output = target.map((side) => (side === -1 ? count(input) / known : side));
  if (output.every(Number.isInteger) && count(output) === count(input)) return output;
  throw refused(layer, file, `cannot make ${shown(target)} of ${shown(input)}`);
}

interface Windows {
  readonly strides: readonly [number, number];
  readonly padding: 'valid' | 'same';
}

/** Rows and columns of what windows of this size give. */
function windows(
  layer: Layer,
  size: readonly [number, number],
  { strides, padding }: Windows,
  input: readonly number[],
  file: string,
): [number, number] {
  const [rows, columns] = threeOf(layer, input, file);
  const along = (side: number, width: number, stride: number): number =>
    padding === 'same' ? Math.ceil(side / stride) : Math.floor((side - width) / stride) + 1;
  const output: [number, number] = [along(rows, size[0], strides[0]), along(columns, size[1], strides[1])];
  if (output[0] >= 1 && output[1] >= 1) return output;
  throw refused(layer, file, `has windows of ${shown(size)}, but takes only ${rows} × ${columns}`);
}

function threeOf(layer: Layer, input: readonly number[], file: string): readonly [number, number, number] {
  const [rows, columns, channels] = input;
  if (rows === undefined || columns === undefined || channels === undefined) {
    throw refused(layer, file, `must take rows, columns and channels, but takes ${shown(input)}`);
  }
  return [rows, columns, channels];
}

/** A refusal that names file and layer. */
export function refused({ class_name, config }: Layer, file: string, reason: string): Refusal {
  return new Refusal(`${file}: layer '${config.name}' (${class_name}) ${reason}.`);
}

function shown(shape: readonly number[]): string {
  return shape.join(' × ');
}
