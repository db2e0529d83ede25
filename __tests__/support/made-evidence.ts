import { compareTrainings } from '../../src/reproducibility/comparison.js';
import type { Comparison, Tolerance } from '../../src/reproducibility/comparison-schema.js';
import { digest, weightChecksum } from '../../src/reproducibility/digest.js';
import type { Checkpoint, Evidence } from '../../src/reproducibility/evidence.js';
import { textsIn } from '../../src/texts.js';

/** A training made up for comparisons: 2 × 2 pixels, three hidden units, two classes, two epochs of three steps. */
export const EPOCHS = 2;
export const STEPS = 3;

/** The four parameters in the order of the digest. */
export const PARAMETERS = [
  { name: 'dense_1/kernel', shape: [4, 3] },
  { name: 'dense_1/bias', shape: [3] },
  { name: 'dense_2/kernel', shape: [3, 2] },
  { name: 'dense_2/bias', shape: [2] },
] as const;

/** A bit that is flipped after a step, and stays so: the made-up steps do not spread it. */
export interface Flip {
  readonly epoch: number;
  readonly step: number;
  /** Position in `PARAMETERS`. */
  readonly parameter: number;
  readonly element: number;
  /** 0 is the last bit of the mantissa, 31 the sign. */
  readonly bit: number;
}

export interface Making {
  readonly flip?: Flip;
  /** Places where checkpoints are kept; without it after each epoch. */
  readonly checkpoints?: readonly (readonly [epoch: number, step: number])[];
  /** Predicted labels of the test images that are wrong, by index. */
  readonly mistakes?: Readonly<Record<number, number>>;
  /** Replaces what was made. */
  readonly changed?: Partial<Evidence>;
}

const TEST_IMAGES = 200;
const sha = (text: string): string => digest(Buffer.from(text));

/** What a made-up training leaves behind: digests, checksums and checkpoints are those of its weights. */
export function madeEvidence(name: string, making: Making = {}): Evidence {
  const {
    flip,
    checkpoints = [
      [1, STEPS],
      [2, STEPS],
    ],
    mistakes = { 3: 1, 17: 0 },
    changed,
  } = making;
  const states = Array.from({ length: EPOCHS * STEPS }, (_, index) => weightsAfter(index + 1, flip));
  const at = (epoch: number, step: number): readonly Float32Array[] => states[(epoch - 1) * STEPS + step - 1] ?? [];
  const epochs = [1, 2].map((epoch) => ({ epoch, order: sha(`order ${epoch}`), weights: digest(...at(epoch, STEPS)) }));
  const accuracy = 1 - Object.keys(mistakes).length / TEST_IMAGES;
  return {
    name,
    finished: true,
    recipe: {
      version: 1,
      imageShape: [2, 2],
      layers: [
        { name: 'dense_1', units: 3, activation: 'relu' },
        { name: 'dense_2', units: 2, activation: 'softmax' },
      ],
      seed: 42,
      epochs: EPOCHS,
      batchSize: 4,
      optimizer: { name: 'adam', learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
      loss: 'sparseCategoricalCrossentropy',
    },
    data: {
      classes: 2,
      // Three batches, the last one shorter.
      train: { count: 10, imagesSha256: sha('train images'), labelsSha256: sha('train labels') },
      test: { count: TEST_IMAGES, imagesSha256: sha('test images'), labelsSha256: sha('test labels') },
      sha256: sha('all'),
    },
    promise: { kind: 'portable', scope: 'portable' },
    digests: {
      initialWeights: sha('initial'),
      epochs,
      weights: epochs.at(-1)?.weights ?? null,
      probabilities: sha(`probabilities of ${epochs.at(-1)?.weights ?? ''}`),
      predictions: sha(JSON.stringify(mistakes)),
    },
    result: {
      accuracy,
      loss: 0.1,
      epochs: [1, 2].map((epoch) => ({ epoch, testLoss: 0.1, testAccuracy: accuracy })),
      mistakes: new Map(Object.entries(mistakes).map(([index, predicted]) => [Number(index), predicted])),
    },
    fault: null,
    environment: null,
    trace: { losses: new Float32Array(states.length), checksums: Uint32Array.from(states, weightChecksum) },
    checkpoints: checkpoints.map(([epoch, step]): Checkpoint => ({ epoch, step, weights: () => at(epoch, step) })),
    ...changed,
  };
}

/** Weights that every step moves, all of them between 1 and 2. */
function weightsAfter(step: number, flip: Flip | undefined): readonly Float32Array[] {
  return PARAMETERS.map(({ shape }, position) => {
    const length = shape.reduce((product: number, size) => product * size, 1);
    const weights = Float32Array.from({ length }, (_, element) => 1 + (position + element / 16 + step / 64) / 8);
    if (flip?.parameter === position && step >= (flip.epoch - 1) * STEPS + flip.step) {
      const bits = new Uint32Array(weights.buffer);
      bits[flip.element] = ((bits[flip.element] ?? 0) ^ (1 << flip.bit)) >>> 0;
    }
    return weights;
  });
}

export const EXACT: Tolerance = { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 };

export const REFERENCE = madeEvidence('A');

/** The last bit of `dense_1/kernel`, element 7, after step 2 of epoch 2. */
export const FLIP: Flip = { epoch: 2, step: 2, parameter: 0, element: 7, bit: 0 };

/** Compares in English. */
export function compare(reference: Evidence, candidate: Evidence, tolerance = EXACT): Comparison {
  return compareTrainings(reference, candidate, tolerance, textsIn('en'));
}

/** The made-up training B with some properties replaced. */
export function changed(changes: Partial<Evidence>): Evidence {
  return madeEvidence('B', { changed: changes });
}
