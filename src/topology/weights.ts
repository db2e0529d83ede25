import type { WeightSpec } from '../weight-specs.js';
import type { Initializer } from './initializers.js';
import type { Layer } from './layers.js';

/** A weight of a layer, by TensorFlow.js's name, and how it begins. */
export interface LayerWeight extends WeightSpec {
  readonly initializer: Initializer;
  /** False for moving means and variances, which follow the data and not the gradient. */
  readonly isTrained: boolean;
}

/** The weights of a layer in the order in which TensorFlow.js has them. */
export function weightsOf(layer: Layer, input: readonly number[]): readonly LayerWeight[] {
  const weight = (name: string, shape: readonly number[], initializer: Initializer, isTrained = true): LayerWeight => ({
    name: `${layer.config.name}/${name}`,
    shape,
    initializer,
    isTrained,
  });
  const channels = input.at(-1) ?? 0;
  switch (layer.class_name) {
    case 'Dense': {
      const { units, use_bias, kernel_initializer, bias_initializer } = layer.config;
      const bias = use_bias ? [weight('bias', [units], bias_initializer)] : [];
      return [weight('kernel', [channels, units], kernel_initializer), ...bias];
    }
    case 'Conv2D': {
      const { filters, kernel_size, use_bias, kernel_initializer, bias_initializer } = layer.config;
      const bias = use_bias ? [weight('bias', [filters], bias_initializer)] : [];
      return [weight('kernel', [...kernel_size, channels, filters], kernel_initializer), ...bias];
    }
    case 'DepthwiseConv2D': {
      const { kernel_size, depth_multiplier, use_bias, depthwise_initializer, bias_initializer } = layer.config;
      const bias = use_bias ? [weight('bias', [channels * depth_multiplier], bias_initializer)] : [];
      return [weight('depthwise_kernel', [...kernel_size, channels, depth_multiplier], depthwise_initializer), ...bias];
    }
    case 'SeparableConv2D': {
      const { filters, kernel_size, depth_multiplier, use_bias, bias_initializer } = layer.config;
      const { depthwise_initializer, pointwise_initializer } = layer.config;
      return [
        weight('depthwise_kernel', [...kernel_size, channels, depth_multiplier], depthwise_initializer),
        weight('pointwise_kernel', [1, 1, channels * depth_multiplier, filters], pointwise_initializer),
        ...(use_bias ? [weight('bias', [filters], bias_initializer)] : []),
      ];
    }
    case 'BatchNormalization': {
      return [
        weight('gamma', [channels], layer.config.gamma_initializer),
        weight('beta', [channels], layer.config.beta_initializer),
        weight('moving_mean', [channels], layer.config.moving_mean_initializer, false),
        weight('moving_variance', [channels], layer.config.moving_variance_initializer, false),
      ];
    }
    case 'Activation':
    case 'AveragePooling2D':
    case 'Dropout':
    case 'Flatten':
    case 'GlobalAveragePooling2D':
    case 'MaxPooling2D':
    case 'ReLU':
    case 'Reshape':
    case 'Softmax':
      return [];
  }
}
