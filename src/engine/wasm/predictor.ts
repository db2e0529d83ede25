import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { LabelledImages } from '../../dataset/labelled-images.js';
import type { Kernels } from './kernels.js';
import type { SharedMemory } from './memory.js';
import { allocatePlan, type LayerPlan, type Plan, sameWeights, SEGMENTS } from './plan.js';
import { allocateStaging, chunkOf, chunks, type Staging } from './staging.js';

/** Products computed in one turn of the event loop, some 20 ms of work: then signals and progress get through. */
const PRODUCTS_PER_TURN = 5e7;

/** Images predicted in one turn: a multiple of four, as many as a vector has lanes. */
function imagesPerTurn(layers: readonly LayerPlan[]): number {
  const products = layers.reduce((sum, { layer }) => sum + layer.inputs * layer.units, 0);
  const images = Math.min(chunkOf(layers[0]?.layer.inputs ?? 0), Math.floor(PRODUCTS_PER_TURN / products));
  return Math.max(4, images - (images % 4));
}

/** Predicts in the calling thread, with the weights of the trainer. */
export class Predictor {
  readonly #shared: SharedMemory;
  readonly #kernels: Kernels;
  readonly #plan: Plan;
  readonly #inputs: number;
  readonly #classes: number;
  readonly #staging: Staging;
  readonly #entries: number;
  readonly #starts: number;
  readonly #order: number;
  readonly #out: number;
  readonly #scratch: number;

  constructor(shared: SharedMemory, kernels: Kernels, layers: readonly LayerPlan[]) {
    this.#shared = shared;
    this.#kernels = kernels;
    const chunk = imagesPerTurn(layers);
    this.#plan = allocatePlan(shared, sameWeights(shared, layers, chunk), chunk);
    this.#inputs = layers[0]?.layer.inputs ?? 0;
    this.#classes = layers.at(-1)?.layer.units ?? 0;
    this.#staging = allocateStaging(shared, this.#inputs, chunk);
    this.#entries = shared.allocate(4 * chunk * this.#inputs);
    this.#starts = shared.allocate(4 * (SEGMENTS * chunk + 1));
    this.#order = shared.allocate(4 * chunk);
    this.#out = shared.allocate(4 * chunk * this.#classes);
    this.#scratch = shared.allocate(16 * (this.#classes + 3));
    shared.words(this.#order, chunk).set(Uint32Array.from({ length: chunk }, (_, index) => index));
  }

  async predict(images: LabelledImages, signal: AbortSignal): Promise<Float32Array> {
    const probabilities = new Float32Array(images.count * this.#classes);
    const { address } = this.#plan;
    const segmentPixels = this.#plan.get('segmentPixels');
    const staged = this.#staging.address;
    for (const { first, length } of chunks(this.#shared, images, this.#staging)) {
      this.#kernels.listImages(staged, 0, length, this.#inputs, segmentPixels, this.#entries, this.#starts);
      this.#kernels.predict(address, this.#entries, this.#starts, this.#order, length, this.#out, this.#scratch);
      probabilities.set(this.#shared.floats(this.#out, length * this.#classes), first * this.#classes);
      await turnOfTheEventLoop();
      signal.throwIfAborted();
    }
    return probabilities;
  }
}
