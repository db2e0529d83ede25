import { areNumbers } from '../class-names.js';
import type { Dataset } from '../dataset.js';
import { type Grid, gridPng, type GridStyle } from '../image-grid.js';
import { imageAt } from '../image-shape.js';
import { Refusal } from '../refusal.js';
import { namesFileName, orderFileName, sheetFileName, type SheetPart } from './group-sheet-name.js';
import { idxFile } from './idx.js';
import { type LabelledImages, MAX_SIDE, membersByLabel } from './labelled-images.js';

/** The tutorial's sheets: a thousand digits, 25 side by side. */
export const TUTORIAL_GRID: Grid = { columns: 25, rows: 40 };

const STYLE: GridStyle = { background: 0, filterType: 0 };

/**
 * A dataset as group sheets, one after the other as named bytes: PNG files of one class each with the pixels as they are,
 * the rest of a last sheet black, and beside them the order of the labels, which sheets of one class each do not have.
 * Read back, the data is the same to the last byte.
 *
 * @param collection what all names begin with
 * @throws Refusal when images are larger than what would be read back
 */
export function* groupSheetFiles(
  dataset: Dataset,
  collection: string,
  grid: Grid,
): Generator<readonly [name: string, content: Uint8Array]> {
  const { train, test, classNames } = dataset;
  if (Math.max(train.rows, train.columns) > MAX_SIDE) {
    throw new Refusal(
      `Sheets hold images of at most ${MAX_SIDE} × ${MAX_SIDE} pixels, but these have ${train.rows} × ${train.columns}.`,
    );
  }
  yield* partFiles(train, 'TRAIN', collection, grid);
  yield* partFiles(test, 'TEST', collection, grid);
  if (!areNumbers(classNames)) {
    yield [namesFileName(collection), Buffer.from(`${JSON.stringify(classNames, null, 2)}\n`)];
  }
}

function* partFiles(
  images: LabelledImages,
  part: SheetPart,
  collection: string,
  grid: Grid,
): Generator<readonly [name: string, content: Uint8Array]> {
  const cells = grid.columns * grid.rows;
  for (const [label, members] of membersByLabel(images.labels)) {
    for (let first = 0; first < members.length; first += cells) {
      const some = members.slice(first, first + cells);
      const name = sheetFileName({ collection, part, label, first: first + 1, last: first + some.length, grid });
      const drawn = some.map((index) => imageAt(images, index));
      yield [name, gridPng(drawn, images, grid, STYLE)];
    }
  }
  yield [orderFileName(collection, part), idxFile([images.count], images.labels)];
}
