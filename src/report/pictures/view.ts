import type { Dataset } from '../../dataset.js';
import type { Evaluation } from '../../evaluate.js';
import { imageAt } from '../../image-shape.js';
import { shortDigest } from '../../reproducibility/digest.js';
import { type Texts, textsIn } from '../../texts.js';
import type { Sheet } from '../contact-sheet.js';
import type { Caption, Cell } from '../contact-sheet/cell.js';
import type { Findings } from '../metrics.js';
import { testImage } from '../test-image.js';

/** The findings of a run that has something to show. */
export type Shown = Findings & { readonly evaluation: Evaluation };

/** What every sheet of a run is made from. */
export interface View {
  readonly dataset: Dataset;
  readonly evaluation: Evaluation;
  readonly texts: Texts;
  /** What all sheets have in common. */
  readonly frame: Pick<Sheet, 'subtitle' | 'inked' | 'legend'>;
}

/** Images whose commonest grey decides how all are drawn. */
const MAX_LOOKED_AT = 100;

export function viewOf({ inputs, dataset, training, evaluation }: Shown): View {
  const texts = textsIn(inputs.language);
  const digest = shortDigest(training.epochs.at(-1)?.weightsDigest ?? '');
  const accuracy = texts.numbers.decimal(evaluation.accuracy, 4);
  const subtitle = texts.pictures.subtitle(accuracy, inputs.seed, inputs.epochs, digest);
  return { dataset, evaluation, texts, frame: { subtitle, inked: isInked(dataset), legend: texts.pictures.legend } };
}

/** Whether the images are grey on black, as MNIST's are: most of their pixels are 0. Photographs are not. */
function isInked({ test }: Dataset): boolean {
  if (test.channels !== 1) return false;
  const counts = new Uint32Array(256);
  const looked = Math.min(test.count, MAX_LOOKED_AT) * test.rows * test.columns;
  for (const value of test.images.subarray(0, looked)) counts[value] = (counts[value] ?? 0) + 1;
  return counts.every((count) => count <= (counts[0] ?? 0));
}

/** The image of this index, marked where it is wrong, with what is said of every image. */
export function predictedCell(view: View, index: number): Cell {
  const { predicted, label, confidence } = testImage(view, index);
  const { pictures, numbers } = view.texts;
  const wrong = predicted !== label;
  return {
    ...imageOf(view, index),
    mark: wrong ? 'wrong' : null,
    captions: [
      named(view, label, (name) => `${pictures.trueLabel(name)},`, 'plain'),
      named(view, predicted, pictures.predictedLabel, wrong ? 'wrong' : 'plain'),
    ],
    share: confidence,
    shareText: numbers.percent(confidence, 1),
  };
}

export function imageOf({ dataset: { test } }: View, index: number): Pick<Cell, 'shape' | 'pixels'> {
  return { shape: test, pixels: imageAt(test, index) };
}

/** A caption about a class, by its name. */
export function named(
  { dataset }: View,
  label: number,
  text: (name: string) => string,
  tone: Caption['tone'],
): Caption {
  return { text, name: dataset.classNames[label] ?? String(label), tone };
}

/** Which of the test images it is, so that it can be found in `metrics.json` and in a baseline. */
export function numberOf({ texts }: View, index: number): Caption {
  return { text: texts.pictures.image, name: String(index), tone: 'muted' };
}
