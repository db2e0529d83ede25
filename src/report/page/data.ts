import { pageModel, reasonNotToDraw } from './drawing.js';
import type { PageData } from './page-data.js';
import type { View } from './view.js';

export function pageData({ findings, images, sheet }: View): PageData {
  const { dataset } = findings;
  return {
    classNames: dataset.classNames,
    sheet: { rows: dataset.test.rows, columns: dataset.test.columns, perRow: sheet.sheet.perRow },
    images: images.all.map(({ index, label, predicted, confidence }) => [
      index,
      label,
      predicted,
      Number(confidence.toFixed(4)),
    ]),
    model: reasonNotToDraw(findings) === undefined ? pageModel(findings) : null,
  };
}

/** JSON that may stand in a `script` element: nothing in it ends the element or opens a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
