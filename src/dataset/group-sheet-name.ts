import type { Grid } from '../image-grid.js';

/** The parts of a dataset, as names of group sheets call them. */
export const SHEET_PARTS = ['TRAIN', 'TEST'] as const;

export type SheetPart = (typeof SHEET_PARTS)[number];

/** What the name of a group sheet says: `mnist_v5_MNIST_TRAIN-7_00001-01000_25x40.png`. */
export interface SheetName {
  /** What all sheets of a dataset begin with: `mnist_v5_MNIST`. */
  readonly collection: string;
  readonly part: SheetPart;
  readonly label: number;
  /** The first and the last image of the sheet, counted from 1 among those of its class and part. */
  readonly first: number;
  readonly last: number;
  readonly grid: Grid;
}

/** Largest grid: 64 × 64 images of 64 × 64 pixels take 16 MB a channel. */
export const MAX_CELLS = 4096;

/** Largest label. */
const MAX_LABEL = 255;

/** Digits of a number of an image; larger numbers have more. */
const DIGITS = 5;

const NAME = /^(.+)_(TRAIN|TEST)-(\d{1,3})_(\d{1,9})-(\d{1,9})_(\d{1,4})x(\d{1,4})\.png$/;

/** @returns `undefined` where a file is called something else */
export function parseSheetName(name: string): SheetName | undefined {
  const [, collection, part, label, first, last, columns, rows] = NAME.exec(name) ?? [];
  if (collection === undefined || Number(label) > MAX_LABEL) return undefined;
  return {
    collection,
    part: part === 'TRAIN' ? part : 'TEST',
    label: Number(label),
    first: Number(first),
    last: Number(last),
    grid: { columns: Number(columns), rows: Number(rows) },
  };
}

export function sheetFileName({ collection, part, label, first, last, grid }: SheetName): string {
  const numbered = [first, last].map((number) => String(number).padStart(DIGITS, '0')).join('-');
  return `${collection}_${part}-${label}_${numbered}_${grid.columns}x${grid.rows}.png`;
}

/** Beside the sheets, an IDX file of the labels in the order of the images, which sheets of one class each do not have. */
export function orderFileName(collection: string, part: SheetPart): string {
  return `${collection}_${part}_labels-idx1-ubyte`;
}

/** Beside the sheets, a JSON array of what the classes are called, where they are no numbers. */
export function namesFileName(collection: string): string {
  return `${collection}_classes.json`;
}
