import { z } from 'zod';

import { metricsSchema, mistakes } from './metrics-schema.js';

/**
 * The shape of a baseline, the file in the user's repository that a run is compared with: the one definition from which
 * both the TypeScript types and the published JSON Schema (`schema/baseline.v1.schema.json`) come.
 */
export const baselineSchema = z
  .object({
    schema: z.literal('mnist-action/baseline/v1'),
    recipe: metricsSchema.shape.recipe,
    data: metricsSchema.shape.data.omit({ name: true }),
    promise: z.object({
      kind: z.enum(['portable', 'same-machine']),
      scope: z
        .string()
        .describe('portable, or what the bits depend on: library, oneDNN setting, threads, CPU model and flags'),
    }),
    digests: metricsSchema.shape.digests,
    accuracy: z.number().min(0).max(1),
    loss: z.number(),
    epochs: z.array(z.object({ epoch: z.int().positive(), testLoss: z.number(), testAccuracy: z.number() })),
    mistakes,
  })
  .describe('What a repository holds its training to.');

export type Baseline = z.infer<typeof baselineSchema>;
