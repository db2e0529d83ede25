import type { Dataset } from './dataset.js';
import { bytesPerImage, type ImageShape, kerasShape } from './image-shape.js';
import type { ModelFile } from './inputs/model.js';
import { initialise } from './model/initialise.js';
import { Refusal } from './refusal.js';
import { type Definition, definitionOf } from './topology/definition.js';
import { type DenseLayer, denseLayers, denseTopology } from './topology/dense.js';
import type { Layer } from './topology/layers.js';
import { MAX_WEIGHTS, type ShapedLayer, shapeLayers, type Topology, weightSpecs } from './topology/shapes.js';
import type { LayerWeight } from './topology/weights.js';

/** The network and what it starts from; the same for every engine. */
export interface Model {
  readonly imageShape: ImageShape;
  /** In the order of the data. */
  readonly layers: readonly ShapedLayer[];
  /** All of them as Keras writes them. */
  readonly definition: Definition;
  /** Whether the definition is a file's, and thus a part of the recipe. */
  readonly isFromFile: boolean;
  /** The same layers, where they are Flatten, dense ones with ReLU and a softmax, and nothing else. */
  readonly dense: readonly DenseLayer[] | null;
  /** Name and shape of every weight, and how it begins. */
  readonly weights: readonly LayerWeight[];
  /** One array a weight: kernel₁, bias₁, kernel₂, … and last what is not trained, such as moving means. */
  readonly initialWeights: readonly Float32Array[];
  /** Of whatever is drawn while the model is trained. */
  readonly seed: number;
}

/**
 * The network that the inputs describe, for these images.
 *
 * @param network a model file, or the sizes of the hidden layers between Flatten and a softmax, from the input on
 * @throws Refusal when it does not fit the data or has more weights than can be trained
 */
export function defineModel(network: ModelFile | readonly number[], seed: number, dataset: Dataset): Model {
  const { rows, columns, channels } = dataset.train;
  const imageShape = { rows, columns, channels };
  const file = isFile(network) ? network.path : "Input 'hidden-units'";
  const topology = isFile(network) ? network.topology : hiddenLayers(network, dataset);
  const layers = shapeLayers(topology, imageShape, file);
  refuseOtherOutput(layers, dataset.classes, file);
  const defined = { imageShape, layers, definition: definitionOf(layers), isFromFile: isFile(network) };
  return seeded({ ...defined, dense: denseLayers(layers), weights: weightSpecs(layers) }, seed);
}

/** A network as it starts from a seed; it may have started from another before. */
export function seeded(network: Omit<Model, 'initialWeights' | 'seed'>, seed: number): Model {
  const initialWeights = network.weights.map((spec) => initialise(`${seed}/${spec.name}`, spec, spec.initializer));
  return { ...network, initialWeights, seed };
}

/** @throws Refusal when it has more weights than can be trained */
function hiddenLayers(hiddenUnits: readonly number[], { classes, train }: Dataset): Topology {
  const sizes = [...hiddenUnits, classes];
  const inputs = [bytesPerImage(train), ...hiddenUnits];
  const weights = sizes.reduce((sum, units, index) => sum + ((inputs[index] ?? 0) + 1) * units, 0);
  // Grey images come without an axis of their own for the one channel, as in the tutorial.
  if (weights <= MAX_WEIGHTS) return { ...denseTopology(sizes), inputShape: kerasShape(train) };
  throw new Refusal(
    `Input 'hidden-units' must give a model of at most ${MAX_WEIGHTS} weights, but '${hiddenUnits.join(',')}' ` +
      `on images of ${train.rows} × ${train.columns} pixels has ${weights}.`,
  );
}

function isFile(network: ModelFile | readonly number[]): network is ModelFile {
  return 'topology' in network;
}

function refuseOtherOutput(layers: readonly ShapedLayer[], classes: number, file: string): void {
  const last = layers.at(-1);
  if (last === undefined) throw new Refusal(`${file}: the model has no layers.`);
  const { layer, output } = last;
  const demand =
    `${file}: the last layer, '${layer.config.name}' (${layer.class_name}), must be a softmax over the ${classes} ` +
    'classes of the data, but';
  if (!isSoftmax(layer)) {
    const activation = 'activation' in layer.config ? `has the activation '${layer.config.activation}'` : 'is none';
    throw new Refusal(`${demand} ${activation}.`);
  }
  if (output.length !== 1 || output[0] !== classes) throw new Refusal(`${demand} gives ${output.join(' × ')}.`);
}

function isSoftmax({ class_name, config }: Layer): boolean {
  return class_name === 'Softmax' || ('activation' in config && config.activation === 'softmax');
}
