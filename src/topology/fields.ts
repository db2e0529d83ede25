import { z } from 'zod';

import { initializerOr } from './initializers.js';

/** More than any layer may have of anything: a weight each, and there would be too many weights. */
export const MAX_SIZE = 2 ** 24;

/** Activations whose kernels, and their gradients, give the same bits on every machine. */
const ACTIVATIONS = ['linear', 'relu', 'relu6', 'elu', 'sigmoid', 'tanh', 'softmax'] as const;

export type Activation = (typeof ACTIVATIONS)[number];

/** A schema whose every complaint is what the field must be. */
export function must<T extends z.ZodType>(allowed: string, make: (error: { error: string }) => T): T {
  return make({ error: allowed });
}

const sizeText = `a whole number from 1 to ${MAX_SIZE}`;
export const size = must(sizeText, (error) => z.int(error).min(1, error).max(MAX_SIZE, error));
export const pair = must(`${sizeText}, or two of them`, (error) =>
  z.union([size, z.tuple([size, size])], error).transform((value): readonly [number, number] => {
    return typeof value === 'number' ? [value, value] : value;
  }),
);
export const flag = must('true or false', (error) => z.boolean(error));
export const only = (value: boolean | number | string, reason: string): z.ZodType =>
  must(`${JSON.stringify(value)}: ${reason}`, (error) => z.literal(value, error)).optional();
export const share = must('a number from 0 to below 1', (error) => z.number(error).min(0, error).lt(1, error));
export const activation = must(`one of ${ACTIVATIONS.join(', ')}`, (error) => z.enum(ACTIVATIONS, error));
const padding = must("'valid' or 'same'", (error) => z.enum(['valid', 'same'], error));

/** Letters that every file system, stream label and report can take as they are. */
const layerName = must("a name of 1 to 100 letters, digits, '_', '-' and '.', the first no '_' or '-'", (error) =>
  z.string(error).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, error),
);

/** As Keras 2 and TensorFlow.js write it, or Keras 3. */
export const float32 = must("'float32', as everything is trained in it", (error) =>
  z.union(
    [z.literal('float32'), z.object({ class_name: z.string(), config: z.object({ name: z.literal('float32') }) })],
    error,
  ),
);

/** [batch, rows, columns, channels]; the batch must be open, since the last one of an epoch may be smaller. */
export const batchShape = must('null and one to three whole numbers', (error) =>
  z.tuple([z.null(error)], z.int(error).min(1, error)).refine(({ length }) => length >= 2 && length <= 4, error),
);

const undilated = must('1: a dilated convolution cannot be trained by TensorFlow.js', (error) =>
  z.union([z.literal(1), z.tuple([z.literal(1), z.literal(1)])], error),
).optional();

/** What every layer may say, none of which changes what it computes. */
export const common = {
  name: layerName,
  trainable: only(true, 'a frozen layer would keep its random weights'),
  dtype: float32.optional(),
  // Of the first layer only; `shapes.ts` compares it with the data.
  batch_input_shape: batchShape.optional(),
  data_format: only('channels_last', 'the engines have channels last'),
  // TensorFlow.js and Keras write these, for layers of every class.
  autocast: only(true, 'there is nothing to cast'),
  ragged: only(false, 'images all have one shape'),
  sparse: only(false, 'images are dense'),
};

export const kernel = {
  activation: activation.default('linear'),
  use_bias: flag.default(true),
  bias_initializer: initializerOr('Zeros'),
};

export const window = { padding: padding.default('valid') };

export const convolution = {
  ...kernel,
  ...window,
  kernel_size: pair,
  strides: pair.prefault(1),
  dilation_rate: undilated,
  groups: only(1, 'TensorFlow.js cannot train other groups'),
  rank: only(2, 'images have two dimensions'),
};

export const depthwise = {
  depth_multiplier: size.default(1),
  depthwise_initializer: initializerOr('GlorotUniform'),
  // Keras 2 writes one for layers that have no such kernel.
  kernel_initializer: z.unknown().optional(),
};

// Keras 2 writes it as a list of one. `shapes.ts` knows which one is the last.
export const axis = must('the last axis', (error) =>
  z.union([z.int(error), z.tuple([z.int(error)]).transform(([only]) => only)], error).default(-1),
);
