import type { Sheet } from '../contact-sheet.js';
import { bySureness, numberOf, predictedCell, type View } from './view.js';

const MAX_IMAGES = 40;

/** The misclassified test images, the surest mistakes first. */
export function mistakeSheet(view: View): Sheet {
  const { dataset, evaluation, texts } = view;
  const { labels, count } = dataset.test;
  const wrong = [...labels.keys()].filter((index) => evaluation.predictions[index] !== labels[index]);
  const shown = wrong.sort(bySureness(view)).slice(0, MAX_IMAGES);
  return {
    ...view.frame,
    title:
      wrong.length === 0
        ? texts.pictures.noMistakes(count)
        : texts.pictures.mistakesTitle(shown.length, wrong.length, count),
    cells: shown.map((index) => {
      const cell = predictedCell(view, index);
      return { ...cell, captions: [...cell.captions, numberOf(view, index)] };
    }),
  };
}
