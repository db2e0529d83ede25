import { numbersIn } from './numbers.js';

const n = numbersIn('en');

const images = (count: number): string => (count === 1 ? '1 image' : `${n.count(count)} images`);

/** What the page of a run says, in English; its shape is what every other language must fill. */
export const pageEn = {
  language: 'English',
  kind: 'Training report',
  skip: 'Skip to the content',
  chooseLanguage: 'Language',
  contents: 'On this page',
  when: (date: Date) => date.toLocaleString('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }) + ' UTC',

  passed: 'Passed',
  failed: 'Failed',
  rightly: (accuracy: string) => `${accuracy} of the test images are classified rightly.`,
  allChecks: (count: number) => (count === 1 ? 'The check passed.' : `All ${n.count(count)} checks passed.`),
  failedChecks: (failed: number, all: number) =>
    `${n.count(failed)} of ${n.count(all)} ${all === 1 ? 'check' : 'checks'} did not pass.`,
  accuracy: 'Test accuracy',
  loss: 'Test loss',
  mistakesCount: 'Mistakes',
  ofImages: (count: number) => `on ${images(count)}`,
  baselineHad: (value: string) => `baseline ${value}`,
  weights: 'Weights digest',

  checks: 'Checks',
  checkPassed: 'passed',
  checkFailed: 'failed',

  curves: 'Learning curves',
  curvesHow:
    'Training values are taken before each step, with the weights of that moment; test values after each epoch.',
  training: 'training',
  test: 'test',
  baselineTest: 'test, baseline',
  lossAxis: 'Loss',
  accuracyAxis: 'Accuracy',
  epoch: 'Epoch',
  chartOf: (what: string, epochs: number) =>
    `Chart: ${what} by epoch, ${epochs === 1 ? '1 epoch' : `${n.count(epochs)} epochs`}; the same numbers are in the table below.`,
  numbersAsTable: 'The same as numbers',
  trainingLoss: 'Training loss',
  trainingAccuracy: 'Training accuracy',
  lastEpochs: (shown: number, all: number) =>
    `The last ${n.count(shown)} of ${n.count(all)} epochs; all of them are in metrics.json.`,

  confusion: 'Confusion matrix',
  confusionHow: 'Rows are true labels, columns predicted labels. Choose a number to see the images behind it.',
  confusionPairs: (shown: number, all: number) =>
    `With so many classes, the ${n.count(shown)} most frequent of ${n.count(all)} confusions. Choose a number to see the images behind it.`,
  noConfusion: 'No image is classified wrongly.',
  trueLabel: 'True label',
  predictedLabel: 'Predicted label',
  count: 'Images',
  recall: 'Recall',
  precision: 'Precision',
  needsScript: 'Images open, and drawing works, only where scripts may run.',
  close: 'Close',
  cellTitle: 'True label {label}, predicted label {predicted}',
  cellCount: '{shown} of {all} images',
  surestFirst: 'The surest first.',
  unsureFirst: 'A sample: those that the model is least sure of.',
  noneShown: 'None of these images is in the page; metrics.json names them all.',
  imageNumber: (index: number) => `Image ${n.count(index)}`,
  numberOf: 'No. {index}',

  mistakes: 'Most confident mistakes',
  mistakesHow: (shown: number, all: number) =>
    shown < all
      ? `The ${n.count(shown)} of ${n.count(all)} mistakes of which the model was surest, with the probability that it gave each class.`
      : `All ${n.count(all)} mistakes, the surest first, with the probability that the model gave each class.`,
  mistakesTop: (classes: number) => `Of each image the ${n.count(classes)} most probable classes.`,
  noMistakes: 'There are none.',
  itIs: 'true label',
  itSaid: 'predicted',

  changes: 'What changed against the baseline',
  changesHow: (changed: number, all: number) =>
    changed === 0
      ? `The predicted label is the same for every one of ${images(all)}.`
      : `The predicted label is another for ${n.count(changed)} of ${images(all)}.`,
  fixed: 'Right now, wrong in the baseline',
  broken: 'Wrong now, right in the baseline',
  otherwise: 'Wrong in both, each in its own way',
  firstOf: (shown: number, all: number) => `The first ${n.count(shown)} of ${n.count(all)}.`,
  otherImages: 'The baseline was tested on other images, so no image can be compared.',
  otherSeed: (base: number, own: number) =>
    `The baseline was trained with seed ${base} and this training with seed ${own}: what differs is chance, so no image is compared.`,
  beforeAndNow: 'The arrow leads from the label that the baseline predicted to the one predicted now.',
  before: 'baseline',
  now: 'now',

  draw: 'Draw a digit',
  drawClass: 'Draw something',
  drawHow:
    'Draw with the mouse, a finger or a pen. The trained model, whose weights are in this page, answers here and now; nothing leaves your machine.',
  drawKeys: 'With the keyboard: arrow keys move the pen, the space bar puts it down and lifts it, Delete clears.',
  drawingArea: 'Drawing area',
  seen: 'What the model sees: your drawing scaled into 20 × 20 pixels, its centre of mass in the middle of 28 × 28.',
  clear: 'Clear',
  takeImage: 'Take a test image',
  nothingDrawn: 'Nothing is drawn yet.',
  reads: 'The model reads {label}, probability {probability}.',
  taken: 'Test image {index}, true label {label}.',
  probabilities: 'Probability of each class',
  notDrawn: {
    shape: 'There is no drawing here: it needs a model of grey images of 28 × 28 pixels.',
    layers: 'There is no drawing here: it needs a model whose layers are all densely connected.',
    size: (weights: number, most: number) =>
      `There is no drawing here: the model has ${n.count(weights)} weights, and the page takes in at most ${n.count(most)}.`,
  },

  filters: 'What the first layer learned',
  filtersHow:
    'Each picture shows the weights between the pixels and one unit: orange adds to the unit, blue takes away, white does nothing. Pixels that are blank in every training image keep the noise that they started with.',
  filtersFor: 'Below each: the class that the unit adds to most.',
  filtersOf: (shown: number, all: number) =>
    `The ${n.count(shown)} of ${n.count(all)} units to which the next layer listens most.`,
  unit: (unit: number) => `Unit ${n.count(unit)}`,
  noFilters: 'The first layer has no weights for single pixels, so there are no pictures of them.',

  ladder: 'Ladder of digests',
  ladderHow:
    'Each rung follows from those above it. The first one that differs says where two trainings part; ✓ is equal, ✗ is not, – is not known.',
  rung: 'Rung',
  thisRun: 'This run',
  nothingCompared: 'Nothing was asked to be compared.',
  rungs: {
    data: 'Data',
    initialWeights: 'Initial weights',
    order: (epoch: number) => `Order, epoch ${n.count(epoch)}`,
    weights: (epoch: number) => `Weights, epoch ${n.count(epoch)}`,
    probabilities: 'Probabilities',
    predictions: 'Predicted labels',
  },
  same: 'equal',
  differs: 'differs',
  unknown: 'not known',
  expected: 'Expected digest',
  baseline: 'Baseline',
  proposed: 'Proposed baseline',
  source: 'Read from',
  against: (name: string) => `Against ${name}`,
  inFull: 'All digests in full',
  moreTrainings: (shown: number, all: number) =>
    `The first ${n.count(shown)} of ${n.count(all)} trainings; aggregate.json has all of them.`,
  middleEpochs: (count: number) => `${n.count(count)} epochs in between are left out; metrics.json has them.`,

  recipe: 'Recipe and environment',
  recipeHow: 'What decides the bits. What differs from the baseline is marked.',
  noBaseline: 'What decides the bits.',
  environment: 'Where it ran',
  environmentHow: 'What may differ between equal trainings; a baseline does not record it.',
  field: 'Field',
  value: 'Value',
  marked: 'differs',
  fields: {
    'recipe.version': 'Version of the recipe',
    'recipe.layers': 'Layers',
    'recipe.seed': 'Seed',
    'recipe.epochs': 'Epochs',
    'recipe.batchSize': 'Batch size',
    'recipe.optimizer.name': 'Optimizer',
    'recipe.optimizer.learningRate': 'Learning rate',
    'recipe.loss': 'Loss function',
    'recipe.imageShape': 'Image size',
    'data.classes': 'Classes',
    'data.train.count': 'Training images',
    'data.test.count': 'Test images',
    'data.sha256': 'Data digest',
    promise: 'Promise of the bits',
  },
  system: 'Operating system',
  image: 'Runner image',
  processor: 'Processor',
  memory: 'Memory',
  engine: 'Engine',
  threads: (count: number) => (count === 1 ? '1 thread' : `${n.count(count)} threads`),
  dataset: 'Dataset',
  leg: 'Leg',
  commit: 'Commit',
  started: 'Started',
  action: 'Version of the action',

  reproduce: 'Reproduce it',
  reproduceTrain: 'The same training once more, from a checkout of the action at this version:',
  reproduceVerify: 'The same, and compared with the files of this run:',
  copy: 'Copy',
  copied: 'Copied',
  top: 'Back to the top',
};
