import seedrandom from 'seedrandom';

/**
 * A stream of numbers in [0, 1) that depends on its label alone. One stream per purpose keeps them independent, so that
 * any epoch can be replayed without the ones before it. Generator: Alea, from the `seedrandom` package.
 */
export function stream(label: string): () => number {
  return seedrandom.alea(label);
}

/**
 * A kernel drawn from Keras's Glorot uniform distribution: limit = sqrt(6 / (fanIn + fanOut)).
 *
 * @returns float32, shape [fanIn, fanOut] in row-major order
 */
export function glorotUniform(label: string, fanIn: number, fanOut: number): Float32Array {
  const limit = Math.sqrt(6 / (fanIn + fanOut));
  const next = stream(label);
  // Computed in double precision and rounded once, by the store.
  return Float32Array.from({ length: fanIn * fanOut }, () => -limit + 2 * limit * next());
}

/**
 * The order in which an epoch visits the training images: the identity, shuffled.
 *
 * @param epoch counts from 1
 * @returns a permutation of 0 … count − 1
 */
export function epochOrder(seed: number, epoch: number, count: number): Uint32Array {
  return shuffle(
    Uint32Array.from({ length: count }, (_, index) => index),
    stream(`${seed}/epoch_${epoch}`),
  );
}

/** Shuffles numbers in place, by Fisher and Yates from the end. */
export function shuffle(order: Uint32Array, next: () => number): Uint32Array {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}
