import { numbersIn } from './numbers.js';

const n = numbersIn('en');

/** What stands on the contact sheets, in English. */
export const pictures = {
  firstTitle: (shown: number, all: number) => `The first ${n.count(shown)} of ${n.count(all)} test images`,
  mistakesTitle: (shown: number, all: number, images: number) =>
    shown < all
      ? `The ${n.count(shown)} surest of ${n.count(all)} mistakes on ${n.count(images)} test images`
      : `All ${n.count(all)} mistakes on ${n.count(images)} test images, the surest first`,
  noMistakes: (images: number) => `No mistakes on ${n.count(images)} test images`,
  changedTitle: (shown: number, changed: number, images: number) =>
    shown < changed
      ? `${n.count(shown)} of the ${n.count(changed)} test images (of ${n.count(images)}) that changed their label`
      : `The ${n.count(changed)} of ${n.count(images)} test images that changed their predicted label`,
  classesTitle: (shown: number, classes: number) =>
    shown < classes
      ? `${n.count(shown)} of ${n.count(classes)} classes, those recognised worst`
      : `The ${n.count(classes)} classes and how well they are recognised`,
  subtitle: (accuracy: string, seed: number, epochs: number, digest: string) =>
    `accuracy ${accuracy} · seed ${seed} · epochs ${epochs} · weights ${digest}`,
  trueLabel: (name: string) => `True label: ${name}`,
  predictedLabel: (name: string) => `Predicted label: ${name}`,
  before: (name: string) => `In the baseline: ${name}`,
  image: (index: string) => `test image ${index}`,
  classifiedRightly: (right: string, all: number) => `${right} of ${n.count(all)} right`,
  takenFor: (name: string, images: number) => `confused with ${name} (${n.count(images)}×)`,
  neverConfused: 'never confused',
  legend: 'Every wrong prediction has a thick frame and a cross. The bar is the confidence.',
  changedLegend:
    'Cross: now wrong. Tick: now right. First what got worse, then what got better, then what stays wrong.',
  classesLegend: 'One test image of each class. The bar is the share of its images that are recognised (recall).',
};
