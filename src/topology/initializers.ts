import { z } from 'zod';

/** How a weight begins, with Keras's settings. Seeds are not part of it: the action draws from its own streams. */
export type Initializer =
  | { readonly class_name: 'Zeros' | 'Ones'; readonly config: Readonly<Record<string, never>> }
  | { readonly class_name: 'Constant'; readonly config: { readonly value: number } }
  | {
      readonly class_name: 'RandomUniform';
      readonly config: { readonly minval: number; readonly maxval: number };
    }
  | {
      readonly class_name: 'RandomNormal' | 'TruncatedNormal';
      readonly config: { readonly mean: number; readonly stddev: number };
    }
  | {
      readonly class_name: 'VarianceScaling';
      readonly config: {
        readonly scale: number;
        readonly mode: (typeof MODES)[number];
        readonly distribution: (typeof DISTRIBUTIONS)[number];
      };
    };

const MODES = ['fan_in', 'fan_out', 'fan_avg'] as const;
const DISTRIBUTIONS = ['uniform', 'truncated_normal'] as const;

/** Those that Keras defines as a case of VarianceScaling. */
const CASES = {
  GlorotUniform: { scale: 1, mode: 'fan_avg', distribution: 'uniform' },
  GlorotNormal: { scale: 1, mode: 'fan_avg', distribution: 'truncated_normal' },
  HeUniform: { scale: 2, mode: 'fan_in', distribution: 'uniform' },
  HeNormal: { scale: 2, mode: 'fan_in', distribution: 'truncated_normal' },
  LecunUniform: { scale: 1, mode: 'fan_in', distribution: 'uniform' },
  LecunNormal: { scale: 1, mode: 'fan_in', distribution: 'truncated_normal' },
} as const;

type CaseName = keyof typeof CASES;

/** The names that a file may give an initializer, as its class and as Keras's short identifier. */
const CLASSES = [
  ...['Zeros', 'Ones', 'Constant', 'RandomUniform', 'RandomNormal', 'TruncatedNormal', 'VarianceScaling'],
  ...Object.keys(CASES),
];

/** `GlorotUniform` for `glorot_uniform` and, as TensorFlow.js writes it, `glorotUniform`. */
function className(identifier: string): string {
  return identifier.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const ALLOWED = `one of ${CLASSES.join(', ')}, with finite settings`;

/** No weight begins farther from zero, and none scatters more. */
const MAX_MAGNITUDE = 1e6;

const magnitude = z.number().min(-MAX_MAGNITUDE).max(MAX_MAGNITUDE);
const positive = z.number().min(0).max(MAX_MAGNITUDE);
// Whatever it is, the streams of the action take its place. Keras 3 writes a generator as an object.
const seed = z.unknown().optional();

const settings = {
  Zeros: z.strictObject({}),
  Ones: z.strictObject({}),
  Constant: z.strictObject({ value: magnitude.default(0) }),
  RandomUniform: z.strictObject({ minval: magnitude.default(-0.05), maxval: magnitude.default(0.05), seed }),
  normal: z.strictObject({ mean: magnitude.default(0), stddev: positive.default(0.05), seed }),
  VarianceScaling: z.strictObject({
    scale: z.number().gt(0).max(MAX_MAGNITUDE).default(1),
    mode: z.preprocess(pythonic, z.enum(MODES)).default('fan_in'),
    distribution: z
      // TensorFlow.js writes `normal` for what it truncates, as Keras once did.
      .preprocess((name) => (name === 'normal' ? 'truncated_normal' : pythonic(name)), z.enum(DISTRIBUTIONS))
      .default('truncated_normal'),
    seed,
  }),
  case: z.strictObject({ seed }),
} as const;

/** `fan_avg` for `fanAvg`. */
function pythonic(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : value;
}

const written = z.union([
  z.string().transform((identifier) => ({ class_name: className(identifier), config: {} })),
  z.object({ class_name: z.string(), config: z.record(z.string(), z.unknown()) }),
]);

/** An initializer as any of the writers has it, read to the one form that recipes have. */
export const initializer = z.unknown().transform((value, context): Initializer => {
  const read = written.safeParse(value);
  const found = read.success ? canonical(read.data.class_name, withoutNulls(read.data.config)) : undefined;
  if (found !== undefined) return found;
  context.issues.push({ code: 'custom', message: ALLOWED, input: value });
  return z.NEVER;
});

/** An initializer for a field that a file may leave out. */
export function initializerOr(fallback: CaseName | 'Zeros' | 'Ones'): z.ZodPrefault<typeof initializer> {
  return initializer.prefault({ class_name: fallback, config: {} });
}

function canonical(name: string, config: Readonly<Record<string, unknown>>): Initializer | undefined {
  if (isCase(name)) {
    return settings.case.safeParse(config).success
      ? { class_name: 'VarianceScaling', config: { ...CASES[name] } }
      : undefined;
  }
  switch (name) {
    case 'Zeros':
    case 'Ones':
      return settings[name].safeParse(config).success ? { class_name: name, config: {} } : undefined;
    case 'Constant': {
      const { data } = settings.Constant.safeParse(config);
      return data && { class_name: name, config: data };
    }
    case 'RandomUniform': {
      const { data } = settings.RandomUniform.safeParse(config);
      return data && { class_name: name, config: { minval: data.minval, maxval: data.maxval } };
    }
    case 'RandomNormal':
    case 'TruncatedNormal': {
      const { data } = settings.normal.safeParse(config);
      return data && { class_name: name, config: { mean: data.mean, stddev: data.stddev } };
    }
    case 'VarianceScaling': {
      const { data } = settings.VarianceScaling.safeParse(config);
      if (data === undefined) return undefined;
      const { scale, mode, distribution } = data;
      return { class_name: name, config: { scale, mode, distribution } };
    }
    default:
      return undefined;
  }
}

function isCase(name: string): name is CaseName {
  return Object.hasOwn(CASES, name);
}

function withoutNulls(config: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
}
