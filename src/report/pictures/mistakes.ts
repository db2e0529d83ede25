import type { Sheet } from '../contact-sheet.js';
import { isWrong, surestFirst, testImages } from '../test-image.js';
import { numberOf, predictedCell, type View } from './view.js';

const MAX_IMAGES = 40;

/** The misclassified test images, the surest mistakes first. */
export function mistakeSheet(view: View): Sheet {
  const { dataset, texts } = view;
  const { count } = dataset.test;
  const wrong = testImages(view).filter(isWrong).sort(surestFirst);
  const shown = wrong.slice(0, MAX_IMAGES);
  return {
    ...view.frame,
    title:
      wrong.length === 0
        ? texts.pictures.noMistakes(count)
        : texts.pictures.mistakesTitle(shown.length, wrong.length, count),
    cells: shown.map(({ index }) => {
      const cell = predictedCell(view, index);
      return { ...cell, captions: [...cell.captions, numberOf(view, index)] };
    }),
  };
}
