import type { Dataset } from './dataset.js';
import { bytesPerImage, type ImageShape } from './image-shape.js';
import { glorotUniform } from './random.js';
import { Refusal } from './refusal.js';

/** A densely connected layer, as Keras calls it. */
export interface DenseLayer {
  /** `dense_1`, `dense_2`, … from the input on. */
  readonly name: string;
  readonly inputs: number;
  readonly units: number;
  readonly activation: 'relu' | 'softmax';
}

/** The network and what it starts from; the same for every engine. */
export interface Model {
  readonly imageShape: ImageShape;
  readonly layers: readonly DenseLayer[];
  /** kernel₁ [inputs, units], bias₁ [units], kernel₂, bias₂, … */
  readonly initialWeights: readonly Float32Array[];
}

/** So that a typing error is an answer and not a machine out of memory: 160 times the default model. */
const MAX_WEIGHTS = 2 ** 24;

/**
 * The network of the inputs for these images: Flatten, hidden Dense layers with ReLU, a Dense layer with softmax.
 *
 * @param hiddenUnits sizes of the hidden layers, from the input on
 * @throws Refusal when it has more weights than can be trained
 */
export function defineModel(hiddenUnits: readonly number[], seed: number, dataset: Dataset): Model {
  const { rows, columns, channels } = dataset.train;
  const imageShape = { rows, columns, channels };
  const sizes = [...hiddenUnits, dataset.classes];
  const layers = sizes.map((units, index): DenseLayer => ({
    name: `dense_${index + 1}`,
    inputs: index === 0 ? bytesPerImage(imageShape) : (sizes[index - 1] ?? 0),
    units,
    activation: index === sizes.length - 1 ? 'softmax' : 'relu',
  }));
  const weights = layers.reduce((sum, { inputs, units }) => sum + (inputs + 1) * units, 0);
  if (weights > MAX_WEIGHTS) {
    throw new Refusal(
      `Input 'hidden-units' must give a model of at most ${MAX_WEIGHTS} weights, but '${hiddenUnits.join(',')}' ` +
        `on images of ${rows} × ${columns} pixels has ${weights}.`,
    );
  }
  return seeded({ imageShape, layers }, seed);
}

/** A network as it starts from a seed; it may have started from another before. */
export function seeded(network: Omit<Model, 'initialWeights'>, seed: number): Model {
  return { ...network, initialWeights: network.layers.flatMap((layer) => initialise(layer, seed)) };
}

function initialise({ name, inputs, units }: DenseLayer, seed: number): Float32Array[] {
  return [glorotUniform(`${seed}/${name}/kernel`, inputs, units), new Float32Array(units)];
}
