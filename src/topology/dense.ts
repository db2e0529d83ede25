import type { OptimizerName } from '../choices.js';
import type { Initializer } from './initializers.js';
import type { Layer } from './layers.js';
import type { ShapedLayer, Topology } from './shapes.js';

/** A densely connected layer of those that the fused step covers. */
export interface DenseLayer {
  readonly name: string;
  readonly inputs: number;
  readonly units: number;
  readonly activation: 'relu' | 'softmax';
}

/** What the fused step was made for: the most that the input `hidden-units` may ask for, and the output layer. */
const MAX_LAYERS = 17;
const MAX_UNITS = 16_384;

const GLOROT: Initializer = {
  class_name: 'VarianceScaling',
  config: { scale: 1, mode: 'fan_avg', distribution: 'uniform' },
};
const ZEROS: Initializer = { class_name: 'Zeros', config: {} };

/** Flatten, then dense layers of these sizes, `dense_1`, `dense_2`, …: ReLU for all but the last, which is a softmax. */
export function denseTopology(sizes: readonly number[]): Topology {
  const dense = sizes.map((units, index): Layer => ({
    class_name: 'Dense',
    config: {
      name: `dense_${index + 1}`,
      units,
      activation: index === sizes.length - 1 ? 'softmax' : 'relu',
      use_bias: true,
      kernel_initializer: GLOROT,
      bias_initializer: ZEROS,
    },
  }));
  return { inputShape: null, layers: [{ class_name: 'Flatten', config: { name: 'flatten' } }, ...dense] };
}

/** The dense layers of a model that is nothing else, as the fused step takes them; `null` for any other model. */
export function denseLayers(layers: readonly ShapedLayer[]): readonly DenseLayer[] | null {
  const computing = layers.filter(({ layer }) => layer.class_name !== 'Flatten');
  if (computing.length > MAX_LAYERS) return null;
  const dense: DenseLayer[] = [];
  for (const [index, { layer, input }] of computing.entries()) {
    if (layer.class_name !== 'Dense' || !layer.config.use_bias || layer.config.units > MAX_UNITS) return null;
    const activation = index === computing.length - 1 ? 'softmax' : 'relu';
    if (layer.config.activation !== activation) return null;
    dense.push({ name: layer.config.name, inputs: input[0] ?? 0, units: layer.config.units, activation });
  }
  return dense;
}

/**
 * The layers that the fused step and plain arithmetic train, which cover dense ones trained by Adam; `null` where other
 * kernels must.
 */
export function fusedLayers(
  { dense }: { readonly dense: readonly DenseLayer[] | null },
  optimizer: OptimizerName,
): readonly DenseLayer[] | null {
  return optimizer === 'adam' ? dense : null;
}
