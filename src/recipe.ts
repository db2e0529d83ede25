/** Version of the arithmetic in `docs/determinism.md`. Whatever changes a known answer changes it. */
export const RECIPE_VERSION = 1;

/** Adam as Keras sets it; `tf.train.adam` alone would take another ε. */
export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const;

/** Keras's name of the loss. */
export const LOSS = 'sparseCategoricalCrossentropy';

/** Value of a pixel by its byte, rounded to float32 once. */
export const PIXEL_VALUES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);
