import { PNG } from 'pngjs';

import { messageOf, Refusal } from '../refusal.js';
import { type Picture, type PictureLimit, tooLarge } from './picture.js';
import { damaged, type PngChunks, readPngChunks } from './png-chunks.js';

/** Bits a sample that are read, by colour type. */
const DEPTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8]],
  [2, [8]],
  [3, [1, 2, 4, 8]],
  [4, [8]],
  [6, [8]],
]);

/**
 * Decodes a PNG file of at most eight bits a sample: grey, RGB or palette, with or without transparency, which lies on
 * white. Grey is what the file's format says is grey, with or without alpha, or a palette all of whose colours are.
 *
 * @param file named in errors
 * @param limit held against the header before anything is unpacked
 * @throws Refusal when it is damaged, animated, interlaced, has 16 bits a sample, or is larger than the limit
 */
export function decodePng(file: string, content: Uint8Array, limit: PictureLimit): Picture {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const chunks = readPngChunks(file, bytes);
  refuseUnreadable(file, chunks, limit);
  const { rows, columns } = chunks;
  let rgba: Uint8Array;
  try {
    // Its CRCs have been compared; it unpacks no more than the header says.
    rgba = PNG.sync.read(bytes, { checkCRC: false }).data;
  } catch (error) {
    throw damaged(file, messageOf(error));
  }
  if (rgba.length !== 4 * rows * columns) throw damaged(file, 'its pixels are not as many as its header says');
  const channels = isGrey(chunks) ? 1 : 3;
  return { rows, columns, channels, pixels: onWhite(rgba, channels) };
}

function refuseUnreadable(file: string, chunks: PngChunks, limit: PictureLimit): void {
  const { rows, columns, depth, colourType, interlaced, palette, transparency } = chunks;
  const size = tooLarge(rows, columns, limit);
  if (size !== undefined) throw new Refusal(`${file} ${size}.`);
  if (depth === 16) throw new Refusal(`${file} has 16 bits a sample; at most 8 are read.`);
  if (DEPTHS.get(colourType)?.includes(depth) !== true) {
    throw damaged(file, `there is no colour type ${colourType} of ${depth} bits`);
  }
  if (interlaced) throw new Refusal(`${file} is interlaced; save it without.`);
  const colours = (palette?.length ?? 0) / 3;
  if (colourType === 3 && !(Number.isInteger(colours) && colours >= 1 && colours <= 2 ** depth)) {
    throw damaged(file, `its palette has ${palette?.length ?? 0} bytes`);
  }
  if (transparency !== undefined && !fitsTransparency(colourType, transparency.length, colours)) {
    throw damaged(file, `its chunk tRNS has ${transparency.length} bytes`);
  }
}

/** The one grey or colour that is transparent, as 16-bit samples; or an alpha for the first colours of the palette. */
function fitsTransparency(colourType: number, bytes: number, colours: number): boolean {
  if (colourType === 3) return bytes <= colours;
  return bytes === (colourType === 0 ? 2 : colourType === 2 ? 6 : -1);
}

function isGrey({ colourType, palette = new Uint8Array() }: PngChunks): boolean {
  if (colourType !== 3) return colourType === 0 || colourType === 4;
  for (let at = 0; at < palette.length; at += 3) {
    if (palette[at] !== palette[at + 1] || palette[at] !== palette[at + 2]) return false;
  }
  return true;
}

/**
 * What is seen of transparent pixels on a white ground, rounded to the nearest byte:
 * (value × alpha + 255 × (255 − alpha) + 127) div 255.
 */
function onWhite(rgba: Uint8Array, channels: 1 | 3): Uint8Array {
  const pixels = new Uint8Array((rgba.length / 4) * channels);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += channels) {
    const alpha = rgba[from + 3] ?? 0;
    for (let channel = 0; channel < channels; channel++) {
      const value = rgba[from + channel] ?? 0;
      pixels[to + channel] = alpha === 255 ? value : Math.floor((value * alpha + 255 * (255 - alpha) + 127) / 255);
    }
  }
  return pixels;
}
