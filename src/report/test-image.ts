import type { Dataset } from '../dataset.js';
import type { Evaluation } from '../evaluate.js';

/** A test image and what the model says of it. */
export interface TestImage {
  /** Among the test images, from 0. */
  readonly index: number;
  readonly label: number;
  /** The most probable class. */
  readonly predicted: number;
  /** How probable the model finds the predicted label, 0 … 1. */
  readonly confidence: number;
}

/** The test images, and the model's answers to them. */
export interface Tested {
  readonly dataset: Pick<Dataset, 'test' | 'classes'>;
  readonly evaluation: Evaluation;
}

export function testImage({ dataset: { test, classes }, evaluation }: Tested, index: number): TestImage {
  const predicted = evaluation.predictions[index] ?? 0;
  const confidence = evaluation.probabilities[index * classes + predicted] ?? 0;
  return { index, label: test.labels[index] ?? 0, predicted, confidence };
}

/** Every test image, in the order of the dataset. */
export function testImages(tested: Tested): TestImage[] {
  return [...tested.dataset.test.labels.keys()].map((index) => testImage(tested, index));
}

export function isWrong({ label, predicted }: TestImage): boolean {
  return label !== predicted;
}

/** Orders test images: the one of which the model is surest first, of equally sure ones the first. */
export function surestFirst(one: TestImage, other: TestImage): number {
  return other.confidence - one.confidence || one.index - other.index;
}
