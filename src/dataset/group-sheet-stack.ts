import { bytesPerImage, type ImageShape, shapeText } from '../image-shape.js';
import { Refusal } from '../refusal.js';
import type { SheetFile } from './group-sheet-listing.js';
import type { ImageOrder } from './group-sheet-order.js';
import { type LabelledImages, MAX_IMAGE_BYTES } from './labelled-images.js';
import type { Picture } from './picture.js';
import { printable } from './printable.js';

/** The images of one part, each put in its place as its sheet comes. */
export class SheetStack {
  readonly #order: ImageOrder;
  #first: { readonly file: string; readonly shape: ImageShape } | undefined;
  #images = new Uint8Array();

  constructor(order: ImageOrder) {
    this.#order = order;
  }

  /**
   * Cuts a sheet into its images, row by row of its grid.
   *
   * @throws Refusal when its size is no multiple of its grid, its images are of another shape than those before, or
   *   something is drawn where there should be no image
   */
  add(sheet: SheetFile, picture: Picture): void {
    const file = printable(sheet.path);
    const shape = shapeIn(file, sheet, picture);
    if (this.#first === undefined) {
      this.#first = { file, shape };
      this.#images = this.#allocate(bytesPerImage(shape));
    } else refuseOtherShape(file, shape, this.#first);
    const positions = this.#order.positions.get(sheet.label) ?? new Uint32Array();
    const images = sheet.last - sheet.first + 1;
    for (let place = 0; place < images; place++) {
      const position = positions[sheet.first - 1 + place] ?? NaN;
      copyCell(picture, shape, cellOf(sheet, place), this.#images, position * bytesPerImage(shape));
    }
    refuseDrawnRest(file, sheet, picture, shape, images);
  }

  labelled(): LabelledImages {
    const { labels } = this.#order;
    const { rows = 0, columns = 0, channels = 1 } = this.#first?.shape ?? {};
    return { images: this.#images, labels, count: labels.length, rows, columns, channels };
  }

  #allocate(bytesEach: number): Uint8Array<ArrayBuffer> {
    const bytes = this.#order.labels.length * bytesEach;
    if (bytes > MAX_IMAGE_BYTES) {
      throw new Refusal(
        `${this.#order.labels.length} images of ${bytesEach} bytes take ${bytes}; at most ${MAX_IMAGE_BYTES} are read.`,
      );
    }
    return new Uint8Array(bytes);
  }
}

function shapeIn(file: string, { grid }: SheetFile, { rows, columns, channels }: Picture): ImageShape {
  const shape = { rows: rows / grid.rows, columns: columns / grid.columns, channels };
  if (Number.isInteger(shape.rows) && Number.isInteger(shape.columns)) return shape;
  throw new Refusal(
    `${file} is ${columns} pixels wide and ${rows} high, which its grid of ${grid.columns} columns and ${grid.rows} rows ` +
      'does not divide.',
  );
}

function refuseOtherShape(file: string, shape: ImageShape, first: { file: string; shape: ImageShape }): void {
  if (shapeText(shape) === shapeText(first.shape)) return;
  throw new Refusal(`${file} has images of ${shapeText(shape)}, but ${first.file} of ${shapeText(first.shape)}.`);
}

/** Row and column of a place in the grid, from 0. */
function cellOf({ grid }: SheetFile, place: number): readonly [row: number, column: number] {
  return [Math.floor(place / grid.columns), place % grid.columns];
}

function copyCell(
  picture: Picture,
  shape: ImageShape,
  [row, column]: readonly [number, number],
  into: Uint8Array,
  at: number,
): void {
  const bytes = shape.columns * shape.channels;
  for (let line = 0; line < shape.rows; line++) {
    const from = ((row * shape.rows + line) * picture.columns + column * shape.columns) * shape.channels;
    into.set(picture.pixels.subarray(from, from + bytes), at + line * bytes);
  }
}

/** An image that the name does not speak of would be lost without a word. */
function refuseDrawnRest(file: string, sheet: SheetFile, picture: Picture, shape: ImageShape, images: number): void {
  const { grid } = sheet;
  const cell = new Uint8Array(bytesPerImage(shape));
  for (let place = images; place < grid.columns * grid.rows; place++) {
    copyCell(picture, shape, cellOf(sheet, place), cell, 0);
    if (cell.every((value) => value === cell[0])) continue;
    throw new Refusal(
      `${file} is said to hold ${images} images, but something is drawn in place ${place + 1} of its grid.`,
    );
  }
}
