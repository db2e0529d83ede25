import type { BaseRun } from '../../reproducibility/base-run.js';
import { changesByKind } from '../../reproducibility/worth.js';
import type { Sheet } from '../contact-sheet.js';
import type { Cell } from '../contact-sheet/cell.js';
import { surestFirst, testImage, type TestImage } from '../test-image.js';
import { imageOf, named, numberOf, type View } from './view.js';

const MAX_IMAGES = 40;

interface ChangedImage extends TestImage {
  /** The baseline's label; `null` where it is the true one. */
  readonly before: number | null;
}

/** The test images whose predicted label is another than the baseline's: what got worse, what got better, the rest. */
export function changedSheet(view: View, { changes }: BaseRun): Sheet {
  const { texts } = view;
  const sorted = Object.values(changesByKind(changes)).flatMap((kind) =>
    kind.map(({ image, reference }) => ({ ...testImage(view, image), before: reference })).sort(surestFirst),
  );
  const shown = sorted.slice(0, MAX_IMAGES);
  return {
    ...view.frame,
    title: texts.pictures.changedTitle(shown.length, changes.changed, changes.images),
    legend: texts.pictures.changedLegend,
    cells: shown.map((image) => changedCell(view, image)),
  };
}

function changedCell(view: View, { index, label, predicted, confidence, before }: ChangedImage): Cell {
  const { pictures, numbers } = view.texts;
  const wrong = predicted !== label;
  return {
    ...imageOf(view, index),
    mark: wrong ? 'wrong' : 'right',
    captions: [
      named(view, label, (name) => `${pictures.trueLabel(name)},`, 'plain'),
      named(view, before ?? label, (name) => `${pictures.before(name)},`, 'plain'),
      named(view, predicted, pictures.predictedLabel, wrong ? 'wrong' : 'strong'),
      numberOf(view, index),
    ],
    share: confidence,
    shareText: numbers.percent(confidence, 1),
  };
}
