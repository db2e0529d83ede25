import { z } from 'zod';

import { metricsSchema } from './metrics-schema.js';

const seed = metricsSchema.shape.recipe.shape.seed;

const statistics = z.object({
  mean: z.number(),
  standardDeviation: z.number().describe('of the sample: n − 1 in the denominator'),
  minimum: z.number(),
  maximum: z.number(),
  confidenceInterval: z
    .object({ level: z.number().describe('0.95'), low: z.number(), high: z.number() })
    .describe('of the mean, two-sided, by Student’s t with n − 1 degrees of freedom'),
});

/**
 * The shape of `aggregate.json`, what a run leaves that trained more than once: the one definition from which both the
 * TypeScript types and the published JSON Schema (`schema/aggregate.v1.schema.json`, by `npm run generate`) come.
 */
export const aggregateSchema = z
  .object({
    schema: z.literal('mnist-action/aggregate/v1'),
    action: z.string().describe('version of the action that wrote this file'),
    finished: z
      .boolean()
      .optional()
      .describe('whether all that were asked for are listed and ended; in files of 1.1 on'),
    repeats: z
      .int()
      .min(1)
      .describe('how often each seed was to be trained; fewer trainings are listed when the run was cancelled'),
    seeds: z
      .object({
        asked: z.array(seed).min(2).describe('in the order in which they are trained'),
        finished: z.array(seed).describe('those whose first training ended, which the statistics are of'),
        accuracy: statistics.nullable().describe('on the test images; null of fewer than two seeds'),
        loss: statistics.nullable().describe('on the test images; null of fewer than two seeds'),
      })
      .optional()
      .describe('left out where the run has one seed'),
    gate: metricsSchema.shape.gate.describe(
      'of the run as a whole: the first training stands for it, or of several seeds the interval of their accuracies',
    ),
    trainings: z
      .array(
        z.object({
          seed: seed.optional().describe('left out where the run has one seed'),
          repeat: z.int().min(1).optional().describe('counts from 1, for each seed anew; left out where it is one'),
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
  .describe('Several trainings in one run: whether repeats are the same, and what several seeds come to.');

export type Aggregate = z.infer<typeof aggregateSchema>;
