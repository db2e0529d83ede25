import { z } from 'zod';

import { comparisonSchema, RUNGS } from './comparison-schema.js';
import { metricsSchema } from './metrics-schema.js';
import { VERDICTS } from './verdict.js';

/**
 * The shape of the `comparison.json` that the comparison of a matrix writes: the one definition from which both the
 * TypeScript types and the published JSON Schema (`schema/legs.v1.schema.json`, by `npm run generate`) come.
 */

const letter = z.string().regex(/^[A-Z]+$/);

const leg = z.object({
  name: z.string(),
  source: z.string().describe('the artifact, folder or zip that it was read from'),
  seed: metricsSchema.shape.recipe.shape.seed
    .optional()
    .describe('where legs have several, each a leg of its own here'),
  group: letter,
  finished: z.boolean(),
  fault: z.string().nullable().describe('the bit that was flipped on purpose'),
  accuracy: z.number().nullable(),
  digests: metricsSchema.shape.digests,
  environment: metricsSchema.shape.environment.nullable(),
});

const group = z
  .object({
    letter,
    legs: z.array(z.string()).min(1).describe('names, sorted'),
    representative: z.string().describe('the leg by which the group is compared with others'),
  })
  .describe('legs that agree on every rung');

const rung = z.object({
  rung: z.enum(RUNGS),
  epoch: z.int().positive().nullable(),
  groups: z
    .record(letter, letter.nullable())
    .describe('for each group the first group that agrees with it on this rung; null where it has no such digest'),
});

const mark = z
  .object({
    group: letter,
    field: z.string().describe('of the environment in metrics.json; a CPU flag as cpu.flags.avx512f'),
    value: z.string().describe('what every leg of the group has, and no other leg; for a flag: present or absent'),
    separates: z.boolean().describe('whether this field alone tells all groups apart'),
  })
  .describe('what the legs of a group have in common and share with no other');

export const legsSchema = z
  .object({
    schema: z.literal('mnist-action/legs/v1'),
    verdict: z.enum(VERDICTS).describe('the worst of all'),
    passed: z.boolean(),
    tolerance: comparisonSchema.shape.tolerance,
    problems: z
      .array(z.object({ leg: z.string().nullable(), file: z.string().nullable(), sentence: z.string() }))
      .describe('what fails in any case: legs that are missing, unreadable or there twice, faults injected on purpose'),
    notes: z.array(z.string()).describe('what was set aside and why, and whether legs are of different attempts'),
    legs: z.array(leg),
    groups: z.array(group).describe('the largest first'),
    rungs: z.array(rung).describe('the ladder'),
    comparisons: z
      .array(comparisonSchema.shape.comparisons.element.extend({ groups: z.tuple([letter, letter]) }))
      .describe('of two groups each, by their representatives, or by two legs that are promised the same bits'),
    pairs: z.int().nonnegative().describe('how many pairs of groups there are; with many, not all were compared'),
    marks: z.array(mark),
  })
  .describe('How the legs of a matrix agree.');

export type LegsFile = z.infer<typeof legsSchema>;
export type Problem = Readonly<LegsFile['problems'][number]>;
export type Mark = Readonly<LegsFile['marks'][number]>;
export type PairComparison = Readonly<LegsFile['comparisons'][number]>;
export type RungGroups = Readonly<LegsFile['rungs'][number]>;
