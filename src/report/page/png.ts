import { gridPng, type GridStyle } from '../../image-grid.js';
import type { ImageShape } from '../../image-shape.js';

/** Pictures of one shape, side by side in one PNG. */
export interface PictureSheet {
  readonly dataUri: string;
  /** Pictures in a row. */
  readonly perRow: number;
  readonly width: number;
  readonly height: number;
}

/**
 * As small as can be: all filters of PNG tried on each line, whichever comes out smallest, and zlib's usual strategy, as
 * pngjs would only look for runs.
 */
const STYLE: GridStyle = { background: 255, filterType: -1, deflateStrategy: 0 };

const PER_ROW = 32;

/**
 * Puts pictures side by side into one PNG, so that a page has one address for all of them.
 *
 * @param pictures one byte a channel, shape [rows, columns, channels] each
 */
export function pictureSheet(pictures: readonly Uint8Array[], shape: ImageShape): PictureSheet {
  const perRow = Math.max(1, Math.min(PER_ROW, pictures.length));
  const grid = { columns: perRow, rows: Math.max(1, Math.ceil(pictures.length / perRow)) };
  const png = gridPng(pictures, shape, grid, STYLE);
  return {
    dataUri: `data:image/png;base64,${png.toString('base64')}`,
    perRow,
    width: grid.columns * shape.columns,
    height: grid.rows * shape.rows,
  };
}
