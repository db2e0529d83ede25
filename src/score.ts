/** How good a model is on labelled images. */
export interface Score {
  /** Share of the images whose predicted label is the true one, 0 … 1. */
  readonly accuracy: number;
  /** Mean sparse categorical cross-entropy in nats, rounded to `LOSS_DECIMALS`. */
  readonly loss: number;
  /** Predicted label of each image: the most probable class, the first of equals. */
  readonly predictions: Uint8Array;
}

/** Math.log may differ in its last bit between builds of V8, so losses are rounded before anybody compares them. */
const LOSS_DECIMALS = 8;

/** Keras clips probabilities to [ε, 1 − ε] before it takes the logarithm. */
const EPSILON = 1e-7;

/**
 * Scores class probabilities against true labels.
 *
 * @param probabilities shape [labels.length, classes]
 */
export function score(probabilities: Float32Array, labels: Uint8Array, classes: number): Score {
  const predictions = new Uint8Array(labels.length);
  let correct = 0;
  let loss = 0;
  for (const [index, label] of labels.entries()) {
    const row = probabilities.subarray(index * classes, (index + 1) * classes);
    const predicted = indexOfLargest(row);
    predictions[index] = predicted;
    if (predicted === label) correct++;
    loss -= Math.log(Math.min(Math.max(row[label] ?? NaN, EPSILON), 1 - EPSILON));
  }
  return { accuracy: correct / labels.length, loss: roundLoss(loss / labels.length), predictions };
}

/** A loss as reports give it. */
export function roundLoss(loss: number): number {
  return Number(loss.toFixed(LOSS_DECIMALS));
}

function indexOfLargest(values: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  for (const [index, value] of values.entries()) {
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}
