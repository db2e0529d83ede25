import type { DenseLayer } from './model.js';

/** A parameter by its name and shape. */
export interface WeightSpec {
  /** Such as `dense_1/kernel`. */
  readonly name: string;
  readonly shape: readonly number[];
}

/** The weights by name and shape, in the order of every list of weights: `dense_1/kernel`, `dense_1/bias`, … */
export function weightSpecs(layers: readonly Omit<DenseLayer, 'activation'>[]): readonly WeightSpec[] {
  return layers.flatMap(({ name, inputs, units }) => [
    { name: `${name}/kernel`, shape: [inputs, units] },
    { name: `${name}/bias`, shape: [units] },
  ]);
}
