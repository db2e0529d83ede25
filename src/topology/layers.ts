import { z } from 'zod';

import { activation, axis, batchShape, common, convolution, depthwise, kernel, MAX_SIZE, must } from './fields.js';
import { only, pair, share, size, window } from './fields.js';
import { initializerOr } from './initializers.js';

const pooling = z
  .strictObject({ ...common, ...window, pool_size: pair.prefault(2), strides: pair.optional() })
  .transform(({ name, pool_size, strides, padding }) => ({ name, pool_size, strides: strides ?? pool_size, padding }));

const target_shape = must('one to three whole numbers, of which one may be -1', (error) =>
  z
    .array(z.int(error).min(-1, error).max(MAX_SIZE, error), error)
    .min(1, error)
    .max(3, error)
    .refine((shape) => !shape.includes(0) && shape.filter((side) => side === -1).length <= 1, error),
);

const learned = must('true: TensorFlow.js cannot train without it', (error) => z.literal(true, error)).default(true);

/** The layers that compute, each read to its canonical form: Keras's fields, with nothing left to a default. */
const CONFIGS = {
  Flatten: z.strictObject(common).transform(({ name }) => ({ name })),
  Reshape: z.strictObject({ ...common, target_shape }).transform(({ name, target_shape }) => ({ name, target_shape })),
  Dense: z
    .strictObject({ ...common, ...kernel, units: size, kernel_initializer: initializerOr('GlorotUniform') })
    .transform(({ name, units, activation, use_bias, kernel_initializer, bias_initializer }) => {
      return { name, units, activation, use_bias, kernel_initializer, bias_initializer };
    }),
  Conv2D: z
    .strictObject({ ...common, ...convolution, filters: size, kernel_initializer: initializerOr('GlorotUniform') })
    .transform(({ name, filters, kernel_size, strides, padding, activation, use_bias, ...read }) => {
      const { kernel_initializer, bias_initializer } = read;
      const kernel = { kernel_size, strides, padding, activation, use_bias };
      return { name, filters, ...kernel, kernel_initializer, bias_initializer };
    }),
  DepthwiseConv2D: z
    .strictObject({ ...common, ...convolution, ...depthwise })
    .transform(({ name, depth_multiplier, kernel_size, strides, padding, activation, use_bias, ...read }) => {
      const { depthwise_initializer, bias_initializer } = read;
      const kernel = { kernel_size, strides, padding, activation, use_bias };
      return { name, depth_multiplier, ...kernel, depthwise_initializer, bias_initializer };
    }),
  SeparableConv2D: z
    .strictObject({
      ...common,
      ...convolution,
      ...depthwise,
      filters: size,
      pointwise_initializer: initializerOr('GlorotUniform'),
    })
    .transform(({ name, filters, depth_multiplier, kernel_size, strides, padding, activation, use_bias, ...read }) => {
      const { depthwise_initializer, pointwise_initializer, bias_initializer } = read;
      const kernel = { kernel_size, strides, padding, activation, use_bias };
      const initializers = { depthwise_initializer, pointwise_initializer, bias_initializer };
      return { name, filters, depth_multiplier, ...kernel, ...initializers };
    }),
  MaxPooling2D: pooling,
  AveragePooling2D: pooling,
  GlobalAveragePooling2D: z
    .strictObject({ ...common, keepdims: only(false, 'TensorFlow.js cannot keep them') })
    .transform(({ name }) => ({ name })),
  Activation: z.strictObject({ ...common, activation }).transform(({ name, activation }) => ({ name, activation })),
  ReLU: z
    .strictObject({
      ...common,
      max_value: must('a number above 0', (error) => z.number(error).gt(0, error)).optional(),
      negative_slope: only(0, 'TensorFlow.js has no slope in it'),
      threshold: only(0, 'TensorFlow.js has no threshold in it'),
    })
    .transform(({ name, max_value }) => (max_value === undefined ? { name } : { name, max_value })),
  Softmax: z.strictObject({ ...common, axis }).transform(({ name, axis }) => ({ name, axis })),
  BatchNormalization: z
    .strictObject({
      ...common,
      axis,
      momentum: must('a number from 0 to 1', (error) => z.number(error).min(0, error).max(1, error)).default(0.99),
      epsilon: must('a number above 0 and at most 1', (error) => z.number(error).gt(0, error).max(1, error)).default(
        1e-3,
      ),
      center: learned,
      scale: learned,
      beta_initializer: initializerOr('Zeros'),
      gamma_initializer: initializerOr('Ones'),
      moving_mean_initializer: initializerOr('Zeros'),
      moving_variance_initializer: initializerOr('Ones'),
      synchronized: only(false, 'there is one machine'),
      renorm: only(false, 'TensorFlow.js does not know it'),
    })
    .transform(({ name, axis, momentum, epsilon, center, scale, ...read }) => {
      const { beta_initializer, gamma_initializer, moving_mean_initializer, moving_variance_initializer } = read;
      const initializers = {
        beta_initializer,
        gamma_initializer,
        moving_mean_initializer,
        moving_variance_initializer,
      };
      return { name, axis, momentum, epsilon, center, scale, ...initializers };
    }),
  // The action draws masks from its own streams, whatever the seed in the file.
  Dropout: z
    .strictObject({ ...common, rate: share, seed: z.unknown().optional() })
    .transform(({ name, rate }) => ({ name, rate })),
} as const;

/** A layer in its canonical form, from `{class_name, config}` whose nulls are left out. */
export const layer = z.discriminatedUnion('class_name', [
  z.object({ class_name: z.literal('Flatten'), config: CONFIGS.Flatten }),
  z.object({ class_name: z.literal('Reshape'), config: CONFIGS.Reshape }),
  z.object({ class_name: z.literal('Dense'), config: CONFIGS.Dense }),
  z.object({ class_name: z.literal('Conv2D'), config: CONFIGS.Conv2D }),
  z.object({ class_name: z.literal('DepthwiseConv2D'), config: CONFIGS.DepthwiseConv2D }),
  z.object({ class_name: z.literal('SeparableConv2D'), config: CONFIGS.SeparableConv2D }),
  z.object({ class_name: z.literal('MaxPooling2D'), config: CONFIGS.MaxPooling2D }),
  z.object({ class_name: z.literal('AveragePooling2D'), config: CONFIGS.AveragePooling2D }),
  z.object({ class_name: z.literal('GlobalAveragePooling2D'), config: CONFIGS.GlobalAveragePooling2D }),
  z.object({ class_name: z.literal('Activation'), config: CONFIGS.Activation }),
  z.object({ class_name: z.literal('ReLU'), config: CONFIGS.ReLU }),
  z.object({ class_name: z.literal('Softmax'), config: CONFIGS.Softmax }),
  z.object({ class_name: z.literal('BatchNormalization'), config: CONFIGS.BatchNormalization }),
  z.object({ class_name: z.literal('Dropout'), config: CONFIGS.Dropout }),
]);

export type Layer = z.output<typeof layer>;

/** The layers that a model may have besides InputLayer, by Keras's names. */
export const LAYER_CLASSES = Object.keys(CONFIGS);

/** What an InputLayer may be configured with. */
export const inputLayer = z.strictObject({
  ...common,
  batch_shape: batchShape.optional(),
  optional: only(false, 'there is always an image'),
});
