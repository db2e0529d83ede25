import { PNG } from 'pngjs';

import { bytesPerImage, type ImageShape } from '../../image-shape.js';

/** Pictures of one shape, side by side in one PNG. */
export interface PictureSheet {
  readonly dataUri: string;
  /** Pictures in a row. */
  readonly perRow: number;
  readonly width: number;
  readonly height: number;
}

/** `colorType` of grey and of red, green and blue, as PNG numbers them. */
const COLOUR_TYPE = { 1: 0, 3: 2 } as const;

/** All filters of PNG tried on each line, whichever comes out smallest. */
const TRY_ALL_FILTERS = -1;

/** zlib's usual strategy, as pngjs would only look for runs. */
const DEFAULT_STRATEGY = 0;

const PER_ROW = 32;

/**
 * Puts pictures side by side into one PNG, so that a page has one address for all of them.
 *
 * @param pictures one byte a channel, shape [rows, columns, channels] each
 */
export function pictureSheet(pictures: readonly Uint8Array[], shape: ImageShape): PictureSheet {
  const { rows, columns, channels } = shape;
  const perRow = Math.max(1, Math.min(PER_ROW, pictures.length));
  const width = perRow * columns;
  const height = Math.max(1, Math.ceil(pictures.length / perRow)) * rows;
  const data = Buffer.alloc(width * height * channels, 255);
  for (const [position, picture] of pictures.entries()) {
    if (picture.length !== bytesPerImage(shape)) throw new Error(`a picture has ${picture.length} bytes`);
    const left = (position % perRow) * columns;
    const top = Math.floor(position / perRow) * rows;
    for (let row = 0; row < rows; row++) {
      const line = picture.subarray(row * columns * channels, (row + 1) * columns * channels);
      data.set(line, ((top + row) * width + left) * channels);
    }
  }
  const colorType = COLOUR_TYPE[channels];
  const png = new PNG({ width, height });
  png.data = data;
  const bytes = PNG.sync.write(png, {
    colorType,
    inputColorType: colorType,
    inputHasAlpha: false,
    bitDepth: 8,
    filterType: TRY_ALL_FILTERS,
    deflateStrategy: DEFAULT_STRATEGY,
  });
  return { dataUri: `data:image/png;base64,${bytes.toString('base64')}`, perRow, width, height };
}
