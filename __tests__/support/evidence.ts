import type { Evidence } from '../../src/reproducibility/evidence.js';
import { textsIn } from '../../src/texts.js';
import { repeatOf, type Sibling } from '../../src/gate/repeats.js';

/** What a test says of a made-up training; the rest is the same for all. */
export interface Known {
  /** `null`: cancelled before its only epoch ended. */
  readonly accuracy: number | null;
  readonly weights: string;
  readonly mistakes?: Readonly<Record<number, number>>;
}

const SHA = (digit: string): string => digit.repeat(64);
const IMAGES = 10;

/** The evidence of a made-up training of one epoch, tested on ten images. */
export function someEvidence({ accuracy, weights, mistakes = {} }: Known): Evidence {
  const finished = accuracy !== null;
  const predictions = finished ? SHA('7') : null;
  return {
    name: 'this run',
    finished,
    recipe: {
      version: 1,
      imageShape: [2, 2],
      layers: [{ name: 'dense_1', units: 3, activation: 'softmax' }],
      seed: 42,
      epochs: 1,
      batchSize: 2,
      optimizer: { name: 'adam', learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
      loss: 'sparseCategoricalCrossentropy',
    },
    data: {
      classes: 3,
      train: { count: 4, imagesSha256: SHA('1'), labelsSha256: SHA('2') },
      test: { count: IMAGES, imagesSha256: SHA('3'), labelsSha256: SHA('4') },
      sha256: SHA('5'),
    },
    promise: { kind: 'portable', scope: 'portable' },
    digests: {
      initialWeights: SHA('6'),
      epochs: finished ? [{ epoch: 1, order: SHA('8'), weights }] : [],
      weights: finished ? weights : null,
      probabilities: predictions,
      predictions,
    },
    result: {
      accuracy,
      loss: finished ? 0.5 : null,
      epochs: finished ? [{ epoch: 1, testLoss: 0.5, testAccuracy: accuracy }] : [],
      mistakes: finished ? new Map(Object.entries(mistakes).map(([image, label]) => [Number(image), label])) : null,
    },
    fault: null,
    environment: null,
    trace: null,
    checkpoints: [],
  };
}

/** A further training of a run that must be the same as the first. */
export function repeat(first: Evidence, other: Evidence): Sibling {
  const tolerance = { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 } as const;
  return repeatOf(first, other, tolerance, textsIn('en'));
}
