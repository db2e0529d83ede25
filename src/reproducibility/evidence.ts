import type { Environment, Metrics } from './metrics-schema.js';

/**
 * What is known of one training, wherever it comes from: this very run, its files, a leg's artifact, a baseline. Plain
 * values, so that two of them are compared by a pure function.
 */
export interface Evidence {
  /** What sentences call it: `this run`, `the baseline`, the name of a leg. */
  readonly name: string;
  /** False when the training was cancelled before its last epoch ended. */
  readonly finished: boolean;
  readonly recipe: Metrics['recipe'];
  readonly data: Omit<Metrics['data'], 'name'>;
  readonly promise: BitPromise;
  readonly digests: Metrics['digests'];
  readonly result: EvidenceResult;
  /** The bit that was flipped on purpose, as the input `inject-fault` has it; `null` for an honest training. */
  readonly fault: string | null;
  /** Where it ran; `null` when that is not recorded. */
  readonly environment: Environment | null;
  /** Of all steps of all epochs in order; `null` when it was not kept. */
  readonly trace: Trace | null;
  /** In the order of the training; empty when none were kept. */
  readonly checkpoints: readonly Checkpoint[];
}

/** What a training is worth, as far as a comparison needs it. */
export interface EvidenceResult {
  /** On the test images, 0 … 1; `null` when unfinished. */
  readonly accuracy: number | null;
  readonly loss: number | null;
  readonly epochs: readonly { readonly epoch: number; readonly testLoss: number; readonly testAccuracy: number }[];
  /** The test images that are classified wrongly: predicted label by index, ascending; `null` when unfinished. */
  readonly mistakes: ReadonlyMap<number, number> | null;
}

/** What a training's bits can be compared with: see `promise.ts`. */
export interface BitPromise {
  readonly kind: 'portable' | 'same-machine';
  /** `portable`, or what the bits depend on: library, oneDNN setting, threads, CPU model and flags. */
  readonly scope: string;
}

/** `trace.bin`, read. */
export interface Trace {
  /** Mean loss of each step's batch. */
  readonly losses: Float32Array;
  /** Weight checksum after each step. */
  readonly checksums: Uint32Array;
}

/** The weights at one place of a training. */
export interface Checkpoint {
  /** Counts from 1. */
  readonly epoch: number;
  /** Counts from 1 within the epoch; its last step for the weights after the epoch. */
  readonly step: number;
  /**
   * The weights in the order of the digest: kernel and bias of each layer. Read only when they are needed.
   *
   * @throws Refusal when the bytes are not those that the metrics vouch for
   */
  readonly weights: () => readonly Float32Array[];
}
