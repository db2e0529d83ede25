import { stream } from '../random.js';
import { normalQuantile } from '../random/normal.js';
import type { Initializer } from '../topology/initializers.js';
import { sizeOf, type WeightSpec } from '../weight-specs.js';

/** Probability of a normal deviate below −2: what is cut off on either side of a truncated one. */
const CUT = 0.022750131948179195;

/** Standard deviation of a normal deviate that is cut off at −2 and 2, as Keras has it. */
const TRUNCATED_DEVIATION = 0.87962566103423978;

/** Streams give multiples of 2⁻³²; half a step more is never 0. */
const HALF_STEP = 2 ** -33;

/**
 * The initial values of a weight: one number of the stream `label` for each element, in row-major order. Computed in
 * double precision and rounded to float32 once.
 */
export function initialise(label: string, spec: WeightSpec, initializer: Initializer): Float32Array {
  const values = new Float32Array(sizeOf(spec));
  const next = stream(label);
  const value = distribution(initializer, spec.shape);
  // Rounded by the store.
  for (let index = 0; index < values.length; index++) values[index] = value(next);
  return values;
}

/** What makes a value of the next numbers of a stream. */
type Distribution = (next: () => number) => number;

function distribution(initializer: Initializer, shape: readonly number[]): Distribution {
  switch (initializer.class_name) {
    case 'Zeros':
      return () => 0;
    case 'Ones':
      return () => 1;
    case 'Constant': {
      const { value } = initializer.config;
      return () => value;
    }
    case 'RandomUniform':
      return uniform(initializer.config.minval, initializer.config.maxval);
    case 'RandomNormal': {
      const { mean, stddev } = initializer.config;
      return (next) => mean + stddev * normalQuantile(next() + HALF_STEP);
    }
    case 'TruncatedNormal':
      return truncated(initializer.config.mean, initializer.config.stddev);
    case 'VarianceScaling': {
      const { scale, mode, distribution: form } = initializer.config;
      const variance = scale / fans(shape)[mode];
      if (form === 'truncated_normal') return truncated(0, Math.sqrt(variance) / TRUNCATED_DEVIATION);
      const limit = Math.sqrt(3 * variance);
      return uniform(-limit, limit);
    }
  }
}

function uniform(least: number, most: number): Distribution {
  return (next) => least + (most - least) * next();
}

function truncated(mean: number, deviation: number): Distribution {
  return (next) => mean + deviation * normalQuantile(CUT + (1 - 2 * CUT) * (next() + HALF_STEP));
}

/** How many inputs an output has and outputs an input has, as Keras counts them. */
function fans(shape: readonly number[]): Readonly<Record<'fan_in' | 'fan_out' | 'fan_avg', number>> {
  const window = shape.slice(0, -2).reduce((product, side) => product * side, 1);
  const fan_out = window * (shape.at(-1) ?? 1);
  const fan_in = window * (shape.at(-2) ?? shape.at(-1) ?? 1);
  return { fan_in, fan_out, fan_avg: (fan_in + fan_out) / 2 };
}
