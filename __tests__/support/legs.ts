import type { Environment } from '../../src/reproducibility/metrics-schema.js';
import type { CompareInputs } from '../../src/compare/inputs.js';
import type { Leg } from '../../src/compare/legs.js';
import { someEvidence } from './evidence.js';

/** What a comparison is asked for when nothing is said. */
export const COMPARE_INPUTS: CompareInputs = {
  pattern: 'mnist-*',
  path: undefined,
  legs: [],
  tolerance: { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 },
  language: 'en',
  outputDirectory: '/out',
  upload: false,
  summary: true,
  comment: 'off',
  githubToken: '',
  comparer: { job: 'compare', step: '' },
};

/** What a test says of a made-up leg; the rest is the same for all. */
export interface KnownLeg {
  readonly name: string;
  readonly source?: string;
  /** One hexadecimal digit, of which the weights digest is made. */
  readonly weights?: string;
  /** `false`: cancelled. */
  readonly finished?: boolean;
  readonly fault?: string | null;
  readonly run?: Partial<Environment['run']>;
  readonly cpu?: Partial<Environment['cpu']>;
  readonly node?: string;
}

const RUN = { leg: '', job: 'train', matrix: null, jobTotal: null, step: '', id: '7', attempt: 1, sha: null } as const;

const CPU: Environment['cpu'] = {
  arch: 'x64',
  endianness: 'LE',
  model: 'EPYC',
  flags: ['avx', 'avx2'],
  cores: 2,
  wasmSimd: true,
};

/** A made-up leg, as if it had been read. */
export function someLeg(known: KnownLeg): Leg {
  const { name, source = `mnist-${name}`, weights = 'a', finished = true, fault = null, run, cpu, node } = known;
  const environment: Environment = {
    os: { platform: 'linux', type: 'Linux', release: '6' },
    runnerImage: null,
    cpu: { ...CPU, ...cpu },
    memoryBytes: 8,
    node: node ?? '24.0.0',
    v8: '13',
    engine: {
      name: 'wasm',
      version: '1',
      promise: 'portable',
      arithmetic: 'simd',
      threads: 1,
      wasmSha256: null,
    },
    timeZone: 'UTC',
    locale: 'en-US',
    run: { ...RUN, jobIndex: null, leg: name, ...run },
  };
  const evidence = someEvidence({ accuracy: finished ? 0.9 : null, weights: weights.repeat(64) });
  return { name, source, seed: null, further: [], evidence: { ...evidence, name, fault, environment } };
}
