import type { LabelledImages } from '../dataset/labelled-images.js';
import type { Model } from '../model.js';
import { Refusal } from '../refusal.js';

/** Refuses weights that are not finite: NaN has no fixed bits, so their digest would mean nothing. */
export function refuseNonFinite(weights: readonly Float32Array[], { weights: specs }: Model, epoch: number): void {
  for (const [position, array] of weights.entries()) {
    const element = array.findIndex((weight) => !Number.isFinite(weight));
    if (element < 0) continue;
    throw new Refusal(
      `After epoch ${epoch} element ${element} of ${specs[position]?.name ?? 'the weights'} is ${array[element] ?? NaN}, ` +
        'not a finite number: this training has no result. A lower learning-rate may help.',
    );
  }
}

/** Finite weights, if large, may still give sums that overflow both ways. */
export function refuseNonFiniteProbabilities(
  probabilities: Float32Array,
  { count }: LabelledImages,
  epoch: number,
): void {
  const element = probabilities.findIndex((probability) => !Number.isFinite(probability));
  if (element < 0) return;
  throw new Refusal(
    `After epoch ${epoch} the probabilities of test image ${Math.floor((element * count) / probabilities.length)} are ` +
      'not finite numbers: this training has no result. A lower learning-rate may help.',
  );
}
