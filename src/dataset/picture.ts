import type { ImageShape } from '../image-shape.js';

/** One decoded image. */
export interface Picture extends ImageShape {
  /** One byte a channel of a pixel, 0 … 255; shape [rows, columns, channels]. */
  readonly pixels: Uint8Array;
}

/** The largest image that a file may hold. */
export interface PictureLimit {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a file says of its size is held against this before anything is decoded.
 *
 * @returns what is wrong with it, as the end of a sentence that begins with the file; `undefined` when nothing is
 */
export function tooLarge(rows: number, columns: number, limit: PictureLimit): string | undefined {
  if (rows >= 1 && columns >= 1 && rows <= limit.rows && columns <= limit.columns) return undefined;
  return `has ${rows} × ${columns} pixels; from 1 × 1 to ${limit.rows} × ${limit.columns} are read`;
}
