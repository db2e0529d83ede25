import type { BaseRun } from '../../reproducibility/base-run.js';
import type { LabelChanges } from '../../reproducibility/comparison-schema.js';
import type { Sheet } from '../contact-sheet.js';
import type { Cell } from '../contact-sheet/cell.js';
import { surestFirst, testImage } from '../test-image.js';
import { imageOf, named, numberOf, type View } from './view.js';

const MAX_IMAGES = 40;

type Change = LabelChanges['changes'][number];

/** The test images whose predicted label is another than the baseline's: what got worse, what got better, the rest. */
export function changedSheet(view: View, { changes: { changed, images, changes } }: BaseRun): Sheet {
  const { texts } = view;
  const sureness = (a: Change, b: Change): number => surestFirst(testImage(view, a.image), testImage(view, b.image));
  const sorted = [...changes].sort((a, b) => rankOf(a) - rankOf(b) || sureness(a, b));
  const shown = sorted.slice(0, MAX_IMAGES);
  return {
    ...view.frame,
    title: texts.pictures.changedTitle(shown.length, changed, images),
    legend: texts.pictures.changedLegend,
    cells: shown.map((change) => changedCell(view, change)),
  };
}

function rankOf({ reference, candidate }: Change): number {
  if (reference === null) return 0;
  return candidate === null ? 1 : 2;
}

function changedCell(view: View, { image, reference }: Change): Cell {
  const { pictures, numbers } = view.texts;
  const { label, predicted, confidence } = testImage(view, image);
  const wrong = predicted !== label;
  return {
    ...imageOf(view, image),
    mark: wrong ? 'wrong' : 'right',
    captions: [
      named(view, label, (name) => `${pictures.trueLabel(name)},`, 'plain'),
      named(view, reference ?? label, (name) => `${pictures.before(name)},`, 'plain'),
      named(view, predicted, pictures.predictedLabel, wrong ? 'wrong' : 'strong'),
      numberOf(view, image),
    ],
    share: confidence,
    shareText: numbers.percent(confidence, 1),
  };
}
