import { topologyOf } from '../topology/read.js';
import { type ShapedLayer, shapeLayers, weightSpecs } from '../topology/shapes.js';
import type { WeightSpec } from '../weight-specs.js';
import type { Metrics } from './metrics-schema.js';

/** What of a recipe decides the shapes of the weights. */
export type Shape = Pick<Metrics['recipe'], 'imageShape' | 'layers' | 'model'>;

/**
 * The parameters of the network that a recipe describes, in the order of the digest.
 *
 * @throws Refusal when its model cannot be trained
 */
export function parametersOf({ imageShape, layers, model }: Shape): readonly WeightSpec[] {
  if (model !== undefined) return weightSpecs(layersOf(model, imageShape));
  const inputs = imageShape.reduce((product, size) => product * size, 1);
  return layers.flatMap(({ name, units }, index) => [
    { name: `${name}/kernel`, shape: [layers[index - 1]?.units ?? inputs, units] },
    { name: `${name}/bias`, shape: [units] },
  ]);
}

/**
 * The layers of a recipe's model.
 *
 * @throws Refusal when they cannot be trained
 */
export function layersOf(
  { definition }: NonNullable<Shape['model']>,
  [rows, columns, channels]: Shape['imageShape'],
): readonly ShapedLayer[] {
  const file = 'recipe.model';
  return shapeLayers(topologyOf(definition, file), { rows, columns, channels: channels ?? 1 }, file);
}

/** Steps of an epoch of this recipe on so many images; the last batch may be shorter. */
export function stepsPerEpoch({ batchSize }: Pick<Metrics['recipe'], 'batchSize'>, images: number): number {
  return Math.ceil(images / batchSize);
}
