import type { Evaluation } from '../../evaluate.js';
import { groupBy } from '../../group-by.js';
import { bytesPerImage } from '../../image-shape.js';
import type { LabelChanges } from '../../reproducibility/comparison-schema.js';
import { changesByKind } from '../../reproducibility/worth.js';
import type { Findings } from '../metrics.js';
import { isWrong, surestFirst, type TestImage, testImages } from '../test-image.js';

/** The test images that the page has in it. */
export interface ChosenImages {
  /** The mistakes of which the model was surest, surest first. */
  readonly mistakes: readonly TestImage[];
  /** Those whose predicted label is not the baseline's. */
  readonly changed: readonly TestImage[];
  /** Everything to be seen, each once; the place of an image here is its place on the page's sheet. */
  readonly all: readonly TestImage[];
}

/** Mistakes that have their probabilities beside them. */
const MAX_MISTAKES = 24;

/** Images of each kind of change. */
const MAX_CHANGED = 24;

/** Right answers of each class. */
const RIGHT_PER_CELL = 20;

/** All images together, uncompressed: 1,530 of 28 × 28. What is left out is said where it would be. */
const MAX_BYTES = 1_200_000;

/**
 * Chooses what the page shows: the surest mistakes, what changed, then from each cell of the confusion matrix in turn
 * the surest mistake and the least sure right answer, until all are taken or the page is full.
 */
export function chooseImages(
  { dataset }: Pick<Findings, 'dataset'>,
  evaluation: Evaluation,
  changes: LabelChanges | null,
): ChosenImages {
  const { test, classes } = dataset;
  const images = testImages({ dataset, evaluation });
  const wrong = images.filter(isWrong).sort(surestFirst);
  const mistakes = wrong.slice(0, MAX_MISTAKES);
  const changed = shownChanges(changes)
    .map((index) => images[index])
    .filter((image) => image !== undefined);
  const right = images.filter((image) => !isWrong(image)).sort((a, b) => surestFirst(b, a));
  const samples = inTurn(byCell(right, RIGHT_PER_CELL, classes));
  const wanted = [...mistakes, ...changed, ...inTurn(byCell(wrong, wrong.length, classes)), ...samples];
  const most = Math.floor(MAX_BYTES / bytesPerImage(test));
  return { mistakes, changed, all: [...new Set(wanted)].slice(0, most) };
}

function shownChanges(changes: LabelChanges | null): number[] {
  if (changes === null) return [];
  return Object.values(changesByKind(changes)).flatMap((kind) => kind.slice(0, MAX_CHANGED).map(({ image }) => image));
}

/** Cells of the confusion matrix, each with its first images. */
function byCell(images: readonly TestImage[], most: number, classes: number): TestImage[][] {
  const cells = groupBy(images, ({ label, predicted }) => label * classes + predicted);
  return [...cells.values()].map((cell) => cell.slice(0, most));
}

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly (readonly TestImage[])[]): TestImage[] {
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}
