import { join } from 'node:path';

import { isContained } from '../containment.js';
import { groupBy } from '../group-by.js';
import { Refusal } from '../refusal.js';
import { MAX_CELLS, parseSheetName, type SheetName, type SheetPart } from './group-sheet-name.js';
import { printable } from './printable.js';

/** A sheet, not yet read. */
export interface SheetFile extends SheetName {
  readonly path: string;
}

/** The sheets of a part: those of each class in the order of their images. */
export interface SheetsOfPart {
  readonly byLabel: ReadonlyMap<number, readonly SheetFile[]>;
  readonly count: number;
}

/**
 * The sheets of a folder by their names.
 *
 * @throws Refusal when there are sheets of two datasets, a PNG file that is no sheet, a gap or an overlap
 */
export function listSheets(folder: string, names: readonly string[]): readonly SheetFile[] {
  const sheets = names
    .filter((name) => /\.png$/i.test(name) && !name.startsWith('.'))
    .map((name) => ({ ...(parseSheetName(name) ?? refuseName(folder, name)), path: join(folder, name) }));
  const [first] = sheets;
  for (const sheet of sheets) {
    const { path, collection, grid } = sheet;
    if (first !== undefined && collection !== first.collection) {
      throw new Refusal(`${printable(path)} and ${printable(first.path)} are sheets of two datasets in one folder.`);
    }
    if (!isContained(folder, path)) throw new Refusal(`${printable(path)} is a link that leads out of its folder.`);
    const cells = grid.columns * grid.rows;
    if (cells < 1 || cells > MAX_CELLS) {
      throw new Refusal(`${printable(path)} has a grid of ${cells} images; from 1 to ${MAX_CELLS} are read.`);
    }
  }
  return sheets;
}

function refuseName(folder: string, name: string): never {
  throw new Refusal(
    `${printable(join(folder, name))} is not called like a group sheet, such as ` +
      'mnist_v5_MNIST_TRAIN-7_00001-01000_25x40.png.',
  );
}

/**
 * The sheets of a part in order; `undefined` where it has none.
 *
 * @throws Refusal naming the sheet where the images of a class are not there one after the other, each once
 */
export function sheetsOfPart(sheets: readonly SheetFile[], part: SheetPart): SheetsOfPart | undefined {
  const ofPart = sheets.filter((sheet) => sheet.part === part);
  if (ofPart.length === 0) return undefined;
  const inOrder = ofPart.sort((a, b) => a.label - b.label || a.first - b.first || a.last - b.last);
  const byLabel = groupBy(inOrder, ({ label }) => label);
  for (const ofClass of byLabel.values()) refuseGaps(ofClass);
  const counts = [...byLabel.values()].map((ofClass) => ofClass.at(-1)?.last ?? 0);
  return { byLabel, count: counts.reduce((sum, count) => sum + count, 0) };
}

function refuseGaps(ofClass: readonly SheetFile[]): void {
  let next = 1;
  for (const [index, { path, first, last, grid, label }] of ofClass.entries()) {
    if (first !== next) {
      const before = index === 0 ? `its class ${label} begins` : 'the sheet before it ends';
      const fault = first > next ? 'images are missing' : 'images are there twice';
      throw new Refusal(
        `${printable(path)} begins with image ${first}, but ${before} with ${index === 0 ? 1 : next - 1}: ${fault}.`,
      );
    }
    const images = last - first + 1;
    const cells = grid.columns * grid.rows;
    if (images < 1 || images > cells) {
      throw new Refusal(
        `${printable(path)} is said to hold images ${first} to ${last}, but its grid has ${grid.columns} × ${grid.rows} places.`,
      );
    }
    if (images < cells && index < ofClass.length - 1) {
      throw new Refusal(`${printable(path)} is not full, and only the last sheet of a class may be so.`);
    }
    next = last + 1;
  }
}
