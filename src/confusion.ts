/** Images of one class that are taken for another. */
export interface ConfusedPair {
  readonly label: number;
  readonly predicted: number;
  readonly images: number;
}

/** Every pair of classes that is confused, the commonest first, equally common ones by their labels. */
export function confusedPairs(confusion: readonly (readonly number[])[]): ConfusedPair[] {
  return confusion
    .flatMap((row, label) => row.map((images, predicted): ConfusedPair => ({ label, predicted, images })))
    .filter(({ label, predicted, images }) => label !== predicted && images > 0)
    .sort((a, b) => b.images - a.images || a.label - b.label || a.predicted - b.predicted);
}
