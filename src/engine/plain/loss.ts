import { logarithm } from '../../logarithm.js';

const { fround } = Math;

/** Keras's ε: probabilities are clipped to [ε, 1 − ε], twice: before and after they are normalised. */
const CLIP_LOW = fround(1e-7);
const CLIP_HIGH = fround(1 - 1e-7);

/**
 * Cross-entropy of one row of probabilities p with its label, and its gradient by the logits, as TensorFlow.js
 * differentiates c = clip(p), q = c / Σc, loss = −ln clip(q_label) / rows: from the right to the left, then through the
 * softmax.
 *
 * Only the label's term of ∂loss/∂q is not 0, so sums over it have one term. A clip passes a gradient only where its
 * argument lies inside the interval.
 *
 * @param gradient of the same shape as the probabilities; its row is overwritten
 * @param rows of the whole batch, over which the loss is averaged
 * @returns the row's loss in nats, in double precision, not yet divided by `rows`
 */
export function crossEntropyRow(
  probabilities: Float32Array,
  gradient: Float32Array,
  start: number,
  classes: number,
  label: number,
  rows: number,
): number {
  const end = start + classes;
  let sum = 0;
  for (let j = start; j < end; j++) sum = fround(sum + clip(probabilities[j] ?? NaN));
  const clipped = clip(probabilities[start + label] ?? NaN);
  const normalised = fround(clipped / sum);
  const byNormalised = isInside(normalised) ? fround(-fround(1 / rows) / clip(normalised)) : 0;
  const byClipped = fround(byNormalised / sum);
  // Quotient rule, as TensorFlow.js writes it: −(∂loss/∂q · c) / (sum · sum).
  const bySum = -fround(fround(byNormalised * clipped) / fround(sum * sum));
  let dot = 0;
  for (let j = start; j < end; j++) {
    const p = probabilities[j] ?? NaN;
    const byProbability = isInside(p) ? fround((j === start + label ? byClipped : 0) + bySum) : 0;
    const weighted = fround(byProbability * p);
    gradient[j] = weighted;
    dot = fround(dot + weighted);
  }
  for (let j = start; j < end; j++) {
    gradient[j] = fround((gradient[j] ?? NaN) - fround(dot * (probabilities[j] ?? NaN)));
  }
  return -logarithm(clip(normalised));
}

function clip(p: number): number {
  if (p < CLIP_LOW) return CLIP_LOW;
  return p > CLIP_HIGH ? CLIP_HIGH : p;
}

function isInside(p: number): boolean {
  return p >= CLIP_LOW && p <= CLIP_HIGH;
}
