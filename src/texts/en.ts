import { comparison } from './comparison-en.js';
import { numbersIn } from './numbers.js';

const n = numbersIn('en');

/** Every text in English; its shape is what every other language must fill. */
export const en = {
  numbers: n,
  comparison,

  gate: {
    threshold: 'Accuracy',
    digest: 'Weights digest',
    finished: 'Training',
    accuracyAtLeast: (expected: string, found: string) => `Accuracy: expected at least ${expected}, found ${found}.`,
    digestOf: (expected: string, found: string) => `Weights digest: expected ${expected}, found ${found}.`,
    epochsTrained: (expected: number, found: number) =>
      `Training: expected ${n.count(expected)} epochs, cancelled after ${n.count(found)}.`,
  },

  verdict: {
    passed: 'passed',
    failed: 'failed',
    reproduced: 'Reproduced: every digest compared is equal.',
    diverged: 'Diverged: digests differ where equality was promised.',
  },

  summary: {
    title: (leg: string) => `MNIST · ${leg}`,
    passed: (accuracy: string) => `**Passed.** ${accuracy} of the test images are classified rightly.`,
    failed: (count: number) =>
      count === 1 ? '**Failed.** One check did not pass:' : `**Failed.** ${count} checks did not pass:`,
    checks: 'Checks',
    check: 'Check',
    result: 'Result',
    expected: 'Expected',
    found: 'Found',
    atLeast: (value: string) => `at least ${value}`,
    epochs: 'Epochs',
    epoch: 'Epoch',
    loss: 'Loss',
    accuracy: 'Accuracy',
    testLoss: 'Test loss',
    testAccuracy: 'Test accuracy',
    weightsDigest: 'Weights digest',
    recipe: 'Recipe and digests',
    artifacts: 'Artifacts',
    contactSheet: 'contact sheet',
    everything: 'everything (zip)',
    kept: (folder: string) => `Nothing was uploaded; the files are in ${folder}.`,
    cut: (shown: number, all: number) =>
      `The last ${n.count(shown)} of ${n.count(all)} epochs; all of them are in metrics.json.`,
  },

  pictures: {
    firstTitle: (shown: number, all: number) => `The first ${n.count(shown)} of ${n.count(all)} test images`,
    mistakesTitle: (shown: number, all: number, images: number) =>
      shown < all
        ? `The ${n.count(shown)} surest of ${n.count(all)} mistakes on ${n.count(images)} test images`
        : `All ${n.count(all)} mistakes on ${n.count(images)} test images, the surest first`,
    noMistakes: (images: number) => `No mistakes on ${n.count(images)} test images`,
    subtitle: (accuracy: string, seed: number, epochs: number, digest: string) =>
      `accuracy ${accuracy} · seed ${seed} · epochs ${epochs} · weights ${digest}`,
    trueLabel: (label: number) => `True label: ${label}`,
    predictedLabel: (label: number) => `Predicted label: ${label}`,
    legend: 'Every wrong prediction has a thick frame and a cross.',
  },
};
