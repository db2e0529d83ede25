import { z } from 'zod';

import { VERDICTS } from './verdict.js';

/**
 * The shape of `comparison.json`: the one definition from which both the TypeScript types and the published JSON Schema
 * (`schema/comparison.v1.schema.json`, by `npm run generate`) come.
 */

const count = z.int().nonnegative();

/** The ladder, from the bottom: two trainings are compared rung by rung, and the first that differs is the answer. */
export const RUNGS = ['data', 'recipe', 'initial-weights', 'order', 'weights', 'probabilities', 'predictions'] as const;

const value = z.object({
  number: z.number().nullable().describe('null when it is not finite'),
  bits: z.string().regex(/^0x[0-9a-f]{8}$/),
});

const element = z
  .object({
    epoch: z.int().positive(),
    step: z.int().positive().describe('of the checkpoint in which the weights were compared; counts from 1'),
    atFirstStep: z.boolean().describe('whether that checkpoint is of the first step that differs'),
    parameter: z.string().describe('such as dense_1/kernel'),
    element: count.describe('row-major index within the parameter'),
    index: z.array(count).describe('the same by dimensions'),
    reference: value,
    candidate: value,
    ulps: count.describe('distance in units in the last place'),
    differing: count.describe('elements of all parameters that differ'),
    elements: count.describe('elements of all parameters'),
    largestDifference: z.number().nullable().describe('largest absolute difference; null when one is not finite'),
    largestUlps: count,
  })
  .describe('the first weight that differs, in the earliest checkpoint of both that shows it');

const firstDifference = z
  .object({
    rung: z.enum(RUNGS),
    field: z.string().describe('what differs, as metrics.json names it: digests.epochs[2].weights'),
    reference: z.string(),
    candidate: z.string(),
    epoch: z.int().positive().nullable().describe('counts from 1; null where the rung is of no epoch'),
    step: z.int().positive().nullable().describe('counts from 1 within the epoch; null without both traces'),
    element: element.nullable().describe('null without a checkpoint of both that shows it'),
  })
  .describe('the lowest rung that differs, as narrow as the evidence of both allows');

const accuracy = z
  .object({
    reference: z.number(),
    candidate: z.number(),
    drop: z.number().describe('reference minus candidate, as a share'),
    mcnemar: z
      .object({
        onlyReferenceRight: count,
        onlyCandidateRight: count,
        pValue: z.number().min(0).max(1),
      })
      .nullable()
      .describe('exact test, one-sided: that the candidate is worse; null when the test images differ'),
    passed: z
      .boolean()
      .describe('no drop; or a drop of at most maxAccuracyDrop whose pValue is not below significance'),
  })
  .describe('what the candidate is worth, measured by the reference');

const labels = z
  .object({
    changed: count,
    images: count,
    changes: z
      .array(z.object({ image: count, reference: count.nullable(), candidate: count.nullable() }))
      .describe('predicted labels; null where it is the true one'),
  })
  .describe('test images whose predicted label differs');

const comparison = z.object({
  reference: z.string().describe('what the candidate is compared with'),
  candidate: z.string(),
  verdict: z.enum(VERDICTS),
  reasons: z.array(z.string()).min(1).describe('in the language of the run'),
  firstDifference: firstDifference.nullable(),
  accuracy: accuracy.nullable().describe('null when one is unfinished or unknown'),
  labels: labels.nullable().describe('null when the test images differ, or one is unfinished'),
});

export const comparisonSchema = z
  .object({
    schema: z.literal('mnist-action/comparison/v1'),
    verdict: z.enum(VERDICTS).describe('the worst of all'),
    tolerance: z.object({
      reproducibility: z.enum(['exact', 'tolerance', 'report']),
      maxAccuracyDrop: z.number(),
      significance: z.number(),
    }),
    comparisons: z.array(comparison),
  })
  .describe('What one training was compared with, and the first difference.');

export type Rung = (typeof RUNGS)[number];
export type Comparison = Readonly<z.infer<typeof comparison>>;
export type FirstDifference = NonNullable<Comparison['firstDifference']>;
export type DifferingElement = NonNullable<FirstDifference['element']>;
export type AccuracyComparison = NonNullable<Comparison['accuracy']>;
export type LabelChanges = NonNullable<Comparison['labels']>;
export type LabelChange = LabelChanges['changes'][number];
export type ComparisonFile = z.infer<typeof comparisonSchema>;
export type Tolerance = Readonly<ComparisonFile['tolerance']>;
