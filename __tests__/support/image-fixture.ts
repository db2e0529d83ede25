import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';

import type { Dataset } from '../../src/dataset.js';
import { imageAt } from '../../src/image-shape.js';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** How samples are stored, by the number that PNG gives them. */
export const COLOUR_TYPES = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 } as const;

export interface PngOptions {
  readonly rows: number;
  readonly columns: number;
  readonly colourType?: number;
  readonly depth?: number;
  readonly interlaced?: boolean;
  /** Chunks between the header and the image data. */
  readonly before?: readonly Buffer[];
}

/** A chunk of a PNG file, with its length and its CRC. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, crc]);
}

/**
 * A PNG file, written by hand so that tests can write those that no library would.
 *
 * @param lines the bytes of the rows, one after the other, without the byte that names the filter
 */
export function pngFile(options: PngOptions, lines: Uint8Array): Buffer {
  const { rows, columns, colourType = COLOUR_TYPES.grey, depth = 8, interlaced = false, before = [] } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8);
  const width = lines.length / rows;
  const raw = Buffer.alloc(rows * (width + 1));
  for (let row = 0; row < rows; row++) raw.set(lines.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...before,
    pngChunk('IDAT', zlib.deflateSync(raw)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Writes files into a folder by their paths, which are made. */
export function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes a dataset as PNG files, one an image, numbered throughout: `train/7/00000.png`. */
export function writeImageFolder(folder: string, { train, test, classNames }: Dataset): void {
  for (const [part, images] of [
    ['train', train],
    ['test', test],
  ] as const) {
    const { rows, columns, channels } = images;
    const colourType = channels === 1 ? COLOUR_TYPES.grey : COLOUR_TYPES.rgb;
    for (const [index, label] of images.labels.entries()) {
      const name = `${String(index).padStart(5, '0')}.png`;
      const content = pngFile({ rows, columns, colourType }, imageAt(images, index));
      writeFiles(folder, { [join(part, classNames[label] ?? '', name)]: content });
    }
  }
}

/** A grey image of 1 × 2 pixels. */
export const grey = (value: number): Buffer => pngFile({ rows: 1, columns: 2 }, Uint8Array.of(value, value));

/** A whole dataset of two classes, as files of an image folder. */
export const SOUND = {
  'train/cat/1.png': grey(1),
  'train/dog/2.png': grey(2),
  'test/cat/3.png': grey(3),
  'test/dog/4.png': grey(4),
} as const;
