import type { Tensor } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';

import { stream } from '../random.js';
import type { TensorFlow } from './tensor-flow.js';

/** What TensorFlow.js knows the layer by. */
export const FRESH_DROPOUT = 'FreshDropout';

/** What TensorFlow.js makes the layer of. */
interface DropoutArgs {
  readonly name: string;
  readonly rate: number;
}

/** A dropout that must be told of which training it is. */
interface FreshDropout extends layers.Layer {
  /** Before the first step. */
  start(seed: number): void;
}

/**
 * Dropout with a fresh mask at every step. The stream of step n is `<seed>/<layer>/mask_<n>`, steps counted from 1 over
 * the whole training: an element is dropped when its number of the stream, in row-major order, is below the rate. What
 * is kept is multiplied by 1 / (1 − rate), rounded to float32.
 *
 * TensorFlow.js's own layer draws one mask a seed, and keeps it.
 *
 * @param tf the copy of TensorFlow.js that the layer is of, and made known to
 */
export function freshDropout(tf: TensorFlow): new (args: DropoutArgs) => FreshDropout {
  class SteppingDropout extends tf.layers.Layer implements FreshDropout {
    static readonly className = FRESH_DROPOUT;
    readonly #rate: number;
    #label = '';
    #step = 0;

    constructor(args: DropoutArgs) {
      super(args);
      this.#rate = args.rate;
    }

    start(seed: number): void {
      this.#label = `${seed}/${this.name}`;
      this.#step = 0;
    }

    override call(inputs: Tensor | Tensor[], kwargs: Readonly<Record<string, unknown>>): Tensor | Tensor[] {
      const [input] = [inputs].flat();
      if (input === undefined || kwargs['training'] !== true) return inputs;
      this.#step++;
      const next = stream(`${this.#label}/mask_${this.#step}`);
      const kept = 1 / (1 - this.#rate);
      const mask = Float32Array.from({ length: input.size }, () => (next() < this.#rate ? 0 : kept));
      return tf.tidy(() => tf.mul(input, tf.tensor(mask, input.shape, 'float32')));
    }
  }
  tf.serialization.registerClass(SteppingDropout);
  return SteppingDropout;
}
