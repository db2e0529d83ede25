import type { OptimizerName } from './choices.js';

/** Version of the arithmetic in `docs/determinism.md`. Whatever changes a known answer changes it. */
export const RECIPE_VERSION = 1;

/** Adam as Keras sets it; `tf.train.adam` alone would take another ε. */
export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const;

/** Keras's learning rate of each optimizer. */
export const LEARNING_RATES: Readonly<Record<OptimizerName, number>> = {
  adam: 0.001,
  sgd: 0.01,
  momentum: 0.01,
  rmsprop: 0.001,
};

/** An optimizer with all that it is set to, as a recipe records it. */
export type Optimizer = { readonly learningRate: number } & (
  | { readonly name: 'adam'; readonly beta1: number; readonly beta2: number; readonly epsilon: number }
  | { readonly name: 'sgd' }
  | { readonly name: 'momentum'; readonly momentum: number }
  | { readonly name: 'rmsprop'; readonly rho: number; readonly momentum: number; readonly epsilon: number }
);

/** The optimizer of this name, as Keras sets it but for the learning rate. */
export function optimizerOf(name: OptimizerName, learningRate: number): Optimizer {
  switch (name) {
    case 'adam':
      return { name, learningRate, ...ADAM };
    case 'sgd':
      return { name, learningRate };
    case 'momentum':
      return { name, learningRate, momentum: 0.9 };
    case 'rmsprop':
      return { name, learningRate, rho: 0.9, momentum: 0, epsilon: 1e-7 };
  }
}

/** What the inputs say of the network. */
interface Network {
  readonly model: { readonly path: string } | undefined;
  readonly hiddenUnits: readonly number[];
}

/** The input that names the network, and its value: a model file, or else the sizes of hidden layers. */
export function networkInput({
  model,
  hiddenUnits,
}: Network): readonly [name: 'model' | 'hidden-units', value: string] {
  return model === undefined ? ['hidden-units', hiddenUnits.join(',') || 'none'] : ['model', model.path];
}

/** Keras's name of the loss. */
export const LOSS = 'sparseCategoricalCrossentropy';

/** Value of a pixel by its byte, rounded to float32 once. */
export const PIXEL_VALUES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);
