import seedrandom from 'seedrandom';

/**
 * A stream of numbers in [0, 1) that depends on its label alone. One stream per purpose keeps them independent, so that
 * any epoch can be replayed without the ones before it. Generator: Alea, from the `seedrandom` package.
 */
export function stream(label: string): () => number {
  return seedrandom.alea(label);
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
