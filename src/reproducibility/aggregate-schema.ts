import { z } from 'zod';

import { metricsSchema } from './metrics-schema.js';

/**
 * The shape of `aggregate.json`, what a run leaves that trained more than once: the one definition from which both the
 * TypeScript types and the published JSON Schema (`schema/aggregate.v1.schema.json`, by `npm run generate`) come.
 */
export const aggregateSchema = z
  .object({
    schema: z.literal('mnist-action/aggregate/v1'),
    action: z.string().describe('version of the action that wrote this file'),
    repeats: z.int().min(2).describe('how many trainings were asked for; fewer are listed when the run was cancelled'),
    gate: metricsSchema.shape.gate.describe('of the run as a whole; the first training stands for its accuracy'),
    trainings: z
      .array(
        z.object({
          metrics: z.string().describe('path of its metrics.json, relative to this file'),
          finished: z.boolean(),
          fault: metricsSchema.shape.fault,
          accuracy: metricsSchema.shape.result.shape.accuracy,
          loss: metricsSchema.shape.result.shape.loss,
          weights: metricsSchema.shape.digests.shape.weights,
        }),
      )
      .min(1)
      .describe('in the order in which they were trained'),
  })
  .describe('Several trainings of one recipe in one run, and whether they are the same.');

export type Aggregate = z.infer<typeof aggregateSchema>;
