import type { Sheet } from '../contact-sheet.js';
import { predictedCell, type View } from './view.js';

const MAX_IMAGES = 30;

/** The first test images, as the tutorial shows them. */
export function firstSheet(view: View): Sheet {
  const { count } = view.dataset.test;
  const shown = Math.min(MAX_IMAGES, count);
  return {
    ...view.frame,
    title: view.texts.pictures.firstTitle(shown, count),
    cells: Array.from({ length: shown }, (_, index) => predictedCell(view, index)),
  };
}
