import { decode } from 'jpeg-js';

import { messageOf, Refusal } from '../refusal.js';
import { damaged, readJpegFrame } from './jpeg-segments.js';
import { type Picture, type PictureLimit, tooLarge } from './picture.js';

/** Many times what the largest image that is read takes. */
const MAX_MEGABYTES = 64;

/**
 * Decodes a JPEG file, baseline or progressive. The decoder is plain JavaScript without any function that differs
 * between machines, so the pixels are the same everywhere; other decoders may differ from it by a few shades.
 *
 * @param file named in errors
 * @param limit held against the header before anything is decoded
 * @throws Refusal when it is damaged, of a kind that is not read, or is larger than the limit
 */
export function decodeJpeg(file: string, content: Uint8Array, limit: PictureLimit): Picture {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const { rows, columns, components } = readJpegFrame(file, bytes);
  const size = tooLarge(rows, columns, limit);
  if (size !== undefined) throw new Refusal(`${file} ${size}.`);
  let rgb: Uint8Array;
  try {
    rgb = decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      maxMemoryUsageInMB: MAX_MEGABYTES,
    }).data;
  } catch (error) {
    throw damaged(file, messageOf(error));
  }
  if (rgb.length !== 3 * rows * columns) throw damaged(file, 'its pixels are not as many as its header says');
  if (components === 3) return { rows, columns, channels: 3, pixels: rgb };
  return { rows, columns, channels: 1, pixels: Uint8Array.from({ length: rows * columns }, (_, i) => rgb[3 * i] ?? 0) };
}
