import { exponential } from './exponential.js';

const { fround } = Math;

/** XNNPACK sums exponentials in the four lanes of a SIMD register. */
const LANES = 4;

/**
 * Replaces the `count` logits from `start` on by their softmax, in XNNPACK's order: subtract the largest, take the
 * exponentials, sum them, multiply each by the reciprocal of the sum (not: divide each).
 */
export function softmax(values: Float32Array, start: number, count: number): void {
  let largest = -Infinity;
  for (let j = start; j < start + count; j++) {
    const logit = values[j] ?? NaN;
    if (logit > largest) largest = logit;
  }
  for (let j = start; j < start + count; j++) values[j] = exponential(fround((values[j] ?? NaN) - largest));
  const reciprocal = fround(1 / sumInLanes(values, start, count));
  for (let j = start; j < start + count; j++) values[j] = (values[j] ?? NaN) * reciprocal;
}

/**
 * Sums lane by lane over the largest multiple of four terms, joins the lanes as (0 + 2) + (1 + 3), and adds the rest in
 * order. This is the one sum of the training that does not run in the order of its terms.
 */
function sumInLanes(values: Float32Array, start: number, count: number): number {
  const inLanes = count - (count % LANES);
  let sum = 0;
  if (inLanes > 0) {
    const even = fround(laneSum(values, start, inLanes) + laneSum(values, start + 2, inLanes));
    const odd = fround(laneSum(values, start + 1, inLanes) + laneSum(values, start + 3, inLanes));
    sum = fround(even + odd);
  }
  for (let j = start + inLanes; j < start + count; j++) sum = fround(sum + (values[j] ?? NaN));
  return sum;
}

/** Every fourth of `inLanes` terms, from the lane's first on. */
function laneSum(values: Float32Array, first: number, inLanes: number): number {
  let sum = values[first] ?? NaN;
  for (let offset = LANES; offset < inLanes; offset += LANES) sum = fround(sum + (values[first + offset] ?? NaN));
  return sum;
}
