import { z } from 'zod';

import { digest } from '../reproducibility/digest.js';
import type { ShapedLayer } from './shapes.js';

/** What a field of a layer may hold in a recipe: nothing nested deeper than the settings of an initializer. */
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.int().nullable()),
  z.object({ class_name: z.string(), config: z.record(z.string(), z.union([z.number(), z.string()])) }),
]);

const fields = z.record(z.string(), value);

/**
 * A model in its canonical form: a Sequential model as Keras 2 and TensorFlow.js write it, nothing left to a default,
 * fields in a fixed order. It is itself a file that the input `model` takes.
 */
export const definitionSchema = z.object({
  class_name: z.literal('Sequential'),
  config: z.object({
    name: z.literal('sequential'),
    layers: z.array(z.object({ class_name: z.string(), config: fields })),
  }),
});

export type Definition = z.infer<typeof definitionSchema>;

/** The canonical form of layers. */
export function definitionOf(layers: readonly ShapedLayer[]): Definition {
  return {
    class_name: 'Sequential',
    config: {
      name: 'sequential',
      layers: layers.map(({ layer: { class_name, config }, input }, index) => ({
        class_name,
        config: fields.parse({
          ...(index === 0 ? { batch_input_shape: [null, ...input] } : {}),
          ...config,
        }),
      })),
    },
  };
}

/** SHA-256 of the canonical JSON: without spaces, in UTF-8. */
export function definitionDigest(definition: Definition): string {
  return digest(Buffer.from(JSON.stringify(definition)));
}
