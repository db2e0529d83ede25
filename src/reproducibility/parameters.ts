import type { Metrics } from './metrics-schema.js';
import { type WeightSpec, weightSpecs } from '../weight-specs.js';

/** What of a recipe decides the shapes of the weights. */
export type Shape = Pick<Metrics['recipe'], 'imageShape' | 'layers'>;

/** The parameters of the network that a recipe describes, in the order of the digest. */
export function parametersOf({ imageShape, layers }: Shape): readonly WeightSpec[] {
  const inputs = imageShape.reduce((product, size) => product * size, 1);
  return weightSpecs(
    layers.map(({ name, units }, index) => ({ name, units, inputs: layers[index - 1]?.units ?? inputs })),
  );
}

/** How many weights a parameter has. */
export function sizeOf({ shape }: WeightSpec): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Steps of an epoch of this recipe on so many images; the last batch may be shorter. */
export function stepsPerEpoch({ batchSize }: Pick<Metrics['recipe'], 'batchSize'>, images: number): number {
  return Math.ceil(images / batchSize);
}
