import { type PackerOptions, PNG } from 'pngjs';

import { bytesPerImage, type ImageShape } from './image-shape.js';

/** Images side by side, and one below the other. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** What may differ between pictures of the same images. */
export interface GridStyle extends Readonly<Pick<PackerOptions, 'filterType' | 'deflateStrategy'>> {
  /** Every byte where the grid has no image: 0 for black, 255 for white. */
  readonly background: number;
}

/** `colorType` of grey and of red, green and blue, as PNG numbers them. */
const COLOUR_TYPE = { 1: 0, 3: 2 } as const;

/**
 * A PNG of images of one shape, row by row of a grid: eight bits a sample, without what an image editor would add.
 *
 * @param images one byte a channel, shape [rows, columns, channels] each; at most as many as the grid has places
 */
export function gridPng(images: readonly Uint8Array[], shape: ImageShape, grid: Grid, style: GridStyle): Buffer {
  const { background, ...packing } = style;
  const [width, height] = [grid.columns * shape.columns, grid.rows * shape.rows];
  const lineBytes = shape.columns * shape.channels;
  const data = Buffer.alloc(width * height * shape.channels, background);
  for (const [place, image] of images.entries()) {
    if (image.length !== bytesPerImage(shape)) throw new Error(`an image has ${image.length} bytes`);
    const [row, column] = [Math.floor(place / grid.columns), place % grid.columns];
    for (let line = 0; line < shape.rows; line++) {
      const at = (row * shape.rows + line) * width * shape.channels + column * lineBytes;
      data.set(image.subarray(line * lineBytes, (line + 1) * lineBytes), at);
    }
  }
  const colorType = COLOUR_TYPE[shape.channels];
  const png = new PNG({ width, height });
  png.data = data;
  return PNG.sync.write(png, { colorType, inputColorType: colorType, inputHasAlpha: false, bitDepth: 8, ...packing });
}
