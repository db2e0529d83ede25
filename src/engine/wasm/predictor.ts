import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { LabelledImages } from '../../dataset/labelled-images.js';
import type { Kernels } from './kernels.js';
import type { SharedMemory } from './memory.js';
import { allocatePlan, type LayerPlan, type Plan, sameWeights, SEGMENTS } from './plan.js';
import { allocateStaging, CHUNK, chunks } from './staging.js';

/** Predicts in the calling thread, with the weights of the trainer. */
export class Predictor {
  readonly #shared: SharedMemory;
  readonly #kernels: Kernels;
  readonly #plan: Plan;
  readonly #inputs: number;
  readonly #classes: number;
  readonly #staging: number;
  readonly #entries: number;
  readonly #starts: number;
  readonly #order: number;
  readonly #out: number;
  readonly #scratch: number;

  constructor(shared: SharedMemory, kernels: Kernels, layers: readonly LayerPlan[]) {
    this.#shared = shared;
    this.#kernels = kernels;
    this.#plan = allocatePlan(shared, sameWeights(shared, layers, CHUNK), CHUNK);
    this.#inputs = layers[0]?.layer.inputs ?? 0;
    this.#classes = layers.at(-1)?.layer.units ?? 0;
    this.#staging = allocateStaging(shared, this.#inputs);
    this.#entries = shared.allocate(4 * CHUNK * this.#inputs);
    this.#starts = shared.allocate(4 * (SEGMENTS * CHUNK + 1));
    this.#order = shared.allocate(4 * CHUNK);
    this.#out = shared.allocate(4 * CHUNK * this.#classes);
    this.#scratch = shared.allocate(16 * (this.#classes + 3));
    shared.words(this.#order, CHUNK).set(Uint32Array.from({ length: CHUNK }, (_, index) => index));
  }

  async predict(images: LabelledImages, signal: AbortSignal): Promise<Float32Array> {
    const probabilities = new Float32Array(images.count * this.#classes);
    for (const { at, first, length } of chunks(this.#shared, images, this.#staging)) {
      const { address } = this.#plan;
      this.#kernels.listImages(
        at,
        0,
        length,
        this.#inputs,
        this.#plan.get('segmentPixels'),
        this.#entries,
        this.#starts,
      );
      this.#kernels.predict(address, this.#entries, this.#starts, this.#order, length, this.#out, this.#scratch);
      probabilities.set(this.#shared.floats(this.#out, length * this.#classes), first * this.#classes);
      await turnOfTheEventLoop();
      signal.throwIfAborted();
    }
    return probabilities;
  }
}
