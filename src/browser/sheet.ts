import type { PageData } from '../report/page/page-data.js';

/** The pixels of an image by its place on the sheet: one byte a pixel, 255 is ink. */
export type Sheet = (place: number) => Uint8Array;

let loaded: Promise<Sheet> | undefined;

/** Reads the sheet of images, once. */
export function loadSheet(page: PageData): Promise<Sheet> {
  loaded ??= read(page);
  return loaded;
}

async function read({ sheet }: PageData): Promise<Sheet> {
  const picture = new Image();
  picture.src = document.querySelector('image#images')?.getAttribute('href') ?? '';
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser cannot read pictures');
  context.drawImage(picture, 0, 0);
  const { rows, columns, perRow } = sheet;
  return (place) => {
    const left = (place % perRow) * columns;
    const { data } = context.getImageData(left, Math.floor(place / perRow) * rows, columns, rows);
    // On the sheet ink is dark on white paper.
    return Uint8Array.from({ length: rows * columns }, (_, pixel) => 255 - (data[4 * pixel] ?? 0));
  };
}
