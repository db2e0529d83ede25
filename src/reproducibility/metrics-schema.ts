import { z } from 'zod';

import { ENGINES, TENSORFLOW_SOURCES } from '../choices.js';
import { definitionSchema } from '../topology/definition.js';
import { VERDICTS } from './verdict.js';

/**
 * The shape of `metrics.json`: the one definition from which both the TypeScript types and the published JSON Schema
 * (`schema/metrics.v1.schema.json`, by `npm run generate`) come.
 */

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 as 64 hexadecimal digits');
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const loss = z.number().describe('mean categorical cross-entropy in nats, rounded to eight decimals');
const seconds = z.number().nonnegative().describe('seconds');

const setting = z.number();
const optimizer = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('adam'),
    learningRate: setting,
    beta1: setting,
    beta2: setting,
    epsilon: setting,
  }),
  z.object({ name: z.literal('sgd'), learningRate: setting }),
  z.object({ name: z.literal('momentum'), learningRate: setting, momentum: setting }),
  z.object({ name: z.literal('rmsprop'), learningRate: setting, rho: setting, momentum: setting, epsilon: setting }),
]);

const recipe = z
  .object({
    version: z.literal(1).describe('of the arithmetic; whatever changes a known answer changes it'),
    imageShape: z
      .union([z.tuple([count, count]), z.tuple([count, count, z.literal(3)])])
      .describe('rows and columns, and 3 for coloured images'),
    layers: z
      .array(z.object({ name: z.string(), units: count, activation: z.enum(['relu', 'softmax']) }))
      .describe('dense layers from the input on; empty where `model` has the layers'),
    model: z
      .object({
        sha256: sha256.describe('of the definition as JSON without spaces, its fields in this order'),
        definition: definitionSchema.describe('a Sequential model as Keras writes it, nothing left to a default'),
      })
      .optional()
      .describe('of a model file; without one the layers are those of `layers`'),
    seed: z.int().nonnegative(),
    epochs: count,
    batchSize: count,
    optimizer,
    loss: z.literal('sparseCategoricalCrossentropy'),
  })
  .describe('everything that decides the bits, with the data');

const part = z.object({ count, imagesSha256: sha256, labelsSha256: sha256 });

const data = z
  .object({
    name: z.string().describe('mnist, or the folder as the user named it'),
    classes: z.int().min(2).max(256),
    classNames: z.array(z.string()).min(2).max(256).optional().describe('where classes have names other than numbers'),
    testSplit: z
      .object({ share: z.number().gt(0).lt(1), seed: z.int().nonnegative() })
      .optional()
      .describe('how the test part was drawn, where the data has none'),
    train: part,
    test: part,
    sha256: sha256.describe('of the raw bytes of training images, training labels, test images, test labels'),
  })
  .describe('what was trained and tested on');

/** Jobs of one matrix: four times as many as GitHub allows. */
const MAX_JOBS = 1024;

/** Whatever a matrix holds is shown, and the functions that show it call themselves for each level. */
const MAX_DEPTH = 32;

/** Whether a value is nested no deeper than that; level by level, since a recursion would overflow. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    const nested = level.filter((part) => typeof part === 'object' && part !== null);
    if (nested.length === 0) return true;
    level = nested.flatMap((part): unknown[] => Object.values(part));
  }
  return false;
}

const environment = z
  .object({
    os: z.object({ platform: z.string(), type: z.string(), release: z.string() }),
    runnerImage: z.object({ os: z.string(), version: z.string() }).nullable(),
    cpu: z.object({
      arch: z.string(),
      endianness: z.enum(['LE', 'BE']),
      model: z.string().nullable(),
      flags: z.array(z.string()).nullable().describe('sorted; null where the system does not tell'),
      cores: count,
      wasmSimd: z.boolean(),
    }),
    memoryBytes: count,
    node: z.string(),
    v8: z.string(),
    engine: z.object({
      name: z.enum(ENGINES),
      version: z.string(),
      promise: z
        .enum(['portable', 'same-machine'])
        .describe('portable: the same bits as every other portable engine, everywhere'),
      arithmetic: z
        .enum(['simd', 'scalar', 'native'])
        .describe('scalar where WebAssembly SIMD is missing; the same bits'),
      threads: count.describe('that trained; no influence on the bits of a portable engine'),
      wasmSha256: sha256.nullable(),
      tensorflow: z
        .object({
          source: z.enum(TENSORFLOW_SOURCES),
          version: z.string().describe('of the native library, as it says it'),
          librarySha256: sha256.nullable().describe('of the shared library; null where it was not found'),
          oneDnn: z.string().describe('what oneDNN was told by variables, sorted; as shipped where nothing'),
        })
        .optional()
        .describe('what else the bits of native TensorFlow depend on; other engines have none'),
      kernels: z
        .enum(['fused', 'tfjs'])
        .optional()
        .describe('of engine wasm: the fused step, or those of TensorFlow.js for what it does not cover'),
    }),
    timeZone: z.string(),
    locale: z.string(),
    run: z.object({
      leg: z.string(),
      job: z.string(),
      matrix: z
        .record(z.string(), z.unknown())
        .refine(isShallow, { error: `values nested at most ${MAX_DEPTH} deep` })
        .nullable()
        .describe(`values of the leg, nested at most ${MAX_DEPTH} deep`),
      jobIndex: z
        .int()
        .min(0)
        .max(MAX_JOBS - 1)
        .nullable()
        .describe('counts from 0'),
      jobTotal: z.int().min(0).max(MAX_JOBS).nullable(),
      step: z.string(),
      id: z.string().nullable(),
      attempt: z.int().nullable(),
      sha: z.string().nullable(),
    }),
  })
  .describe('where it ran; may differ between equal trainings');

/** Which test images a model gets wrong; with the true labels it says every prediction. */
export const mistakes = z
  .record(z.string().regex(/^\d+$/), count)
  .describe('the test images that it gets wrong, as index: predicted label, ascending');

const epoch = z.object({
  epoch: z.int().positive(),
  loss,
  accuracy: share,
  testLoss: loss,
  testAccuracy: share,
});

const result = z
  .object({
    accuracy: share.nullable(),
    loss: loss.nullable(),
    epochs: z.array(epoch).describe('training loss and accuracy are taken before each step'),
    classes: z
      .array(
        z.object({
          label: count,
          precision: share.nullable(),
          recall: share.nullable(),
          f1: share.nullable(),
          support: count,
        }),
      )
      .nullable(),
    confusionMatrix: z.array(z.array(count)).nullable().describe('rows: true labels; columns: predicted labels'),
    predictions: z.array(count).nullable().describe('predicted label of each test image'),
    mistakes: mistakes.nullable(),
  })
  .describe('the trained model on the test images; all but epochs is null when unfinished');

const digests = z
  .object({
    initialWeights: sha256,
    epochs: z.array(z.object({ epoch: z.int().positive(), order: sha256, weights: sha256 })),
    weights: sha256.nullable().describe('after the last epoch; null when unfinished'),
    probabilities: sha256.nullable(),
    predictions: sha256.nullable(),
  })
  .describe('the ladder on which two trainings are compared');

const value = z.union([z.string(), z.number()]);

const gate = z.object({
  passed: z.boolean(),
  verdict: z.enum(['', ...VERDICTS]).describe('the worst of all comparisons; empty when none was asked for'),
  checks: z.array(
    z.object({
      name: z.enum(['threshold', 'accuracy', 'digest', 'baseline', 'finished', 'fault', 'repeats']),
      passed: z.boolean(),
      expected: value,
      actual: value,
      sentence: z.string(),
    }),
  ),
});

const timing = z.object({
  startedAt: z.iso.datetime(),
  totalSeconds: seconds,
  epochs: z.array(z.object({ epoch: z.int().positive(), trainSeconds: seconds, testSeconds: seconds })),
});

export const metricsSchema = z
  .object({
    schema: z.literal('mnist-action/metrics/v1'),
    action: z.string().describe('version of the action that wrote this file'),
    finished: z.boolean().describe('false when the run was cancelled before its last epoch ended'),
    fault: z
      .string()
      .nullable()
      .describe('the bit that was flipped on purpose, as the input inject-fault has it; null for an honest training'),
    recipe,
    data,
    environment,
    result,
    digests,
    gate,
    timing,
  })
  .describe('One training of mnist-action.');

export type Metrics = z.infer<typeof metricsSchema>;
export type Environment = z.infer<typeof environment>;
