import type { Dataset } from './dataset.js';
import { digest } from './reproducibility/digest.js';
import { score } from './score.js';
import type { Training } from './train.js';

/** How well one class is told from the others. */
export interface ClassScore {
  readonly label: number;
  /** Share of the images predicted as this class that are of it; `null` when none was predicted. */
  readonly precision: number | null;
  /** Share of the images of this class that are predicted as it; `null` when there are none. */
  readonly recall: number | null;
  /** Harmonic mean of precision and recall; `null` when the class neither occurs nor is predicted. */
  readonly f1: number | null;
  /** Images of this class. */
  readonly support: number;
}

/** What the trained model is worth on the test images. */
export interface Evaluation {
  readonly accuracy: number;
  readonly loss: number;
  readonly predictions: Uint8Array;
  /** Shape [images, classes]. */
  readonly probabilities: Float32Array;
  /** `confusion[t][p]`: images of class t that were predicted as p. */
  readonly confusion: readonly (readonly number[])[];
  readonly classes: readonly ClassScore[];
  readonly probabilitiesDigest: string;
  readonly predictionsDigest: string;
}

/** Evaluates a finished training; a cancelled one has no result, so `null`. */
export function evaluate({ finished, probabilities }: Training, { test, classes }: Dataset): Evaluation | null {
  if (!finished) return null;
  const { accuracy, loss, predictions } = score(probabilities, test.labels, classes);
  const confusion = confusionMatrix(test.labels, predictions, classes);
  return {
    accuracy,
    loss,
    predictions,
    probabilities,
    confusion,
    classes: confusion.map((_, label) => classScore(confusion, label)),
    probabilitiesDigest: digest(probabilities),
    predictionsDigest: digest(predictions),
  };
}

function confusionMatrix(labels: Uint8Array, predictions: Uint8Array, classes: number): number[][] {
  const cells = new Uint32Array(classes * classes);
  for (const [index, label] of labels.entries()) {
    const cell = label * classes + (predictions[index] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return Array.from({ length: classes }, (_, row) => [...cells.subarray(row * classes, (row + 1) * classes)]);
}

/** Precision, recall and F1 = 2·TP / (2·TP + FP + FN), as scikit-learn defines them; 0/0 is `null`. */
function classScore(confusion: readonly (readonly number[])[], label: number): ClassScore {
  const hits = confusion[label]?.[label] ?? 0;
  const support = (confusion[label] ?? []).reduce((sum, count) => sum + count, 0);
  const predicted = confusion.reduce((sum, row) => sum + (row[label] ?? 0), 0);
  return {
    label,
    precision: ratio(hits, predicted),
    recall: ratio(hits, support),
    f1: ratio(2 * hits, predicted + support),
    support,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
