import zlib from 'node:zlib';
import { PNG } from 'pngjs';

import { messageOf, Refusal } from '../refusal.js';
import { type Picture, type PictureLimit, tooLarge } from './picture.js';
import { damaged, type PngChunks, readPngChunks } from './png-chunks.js';

/** Samples a pixel and bits a sample that are read, by colour type. */
const FORMATS: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> = new Map([
  [0, { samples: 1, depths: [1, 2, 4, 8] }],
  [2, { samples: 3, depths: [8] }],
  [3, { samples: 1, depths: [1, 2, 4, 8] }],
  [4, { samples: 2, depths: [8] }],
  [6, { samples: 4, depths: [8] }],
]);

/** The least that zlib takes as room for what it unpacks. */
const MIN_CHUNK_BYTES = 64;

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
  refuseOtherLength(file, chunks);
  const { rows, columns } = chunks;
  let rgba: Uint8Array;
  try {
    // Whose own checks would let damaged data pass as black; all that could be damaged has been looked at.
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
  if (FORMATS.get(colourType)?.depths.includes(depth) !== true) {
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

/** Unpacks the lines, never to more than the header says, to see that they are sound and as many. */
function refuseOtherLength(file: string, { rows, columns, depth, colourType, deflated }: PngChunks): void {
  const samples = FORMATS.get(colourType)?.samples ?? 0;
  // Before each line stands the number of its filter.
  const length = rows * (1 + Math.ceil((columns * samples * depth) / 8));
  let unpacked = 0;
  try {
    const [only = new Uint8Array(), ...more] = deflated;
    const chunkSize = Math.max(MIN_CHUNK_BYTES, length + 1);
    const options = { maxOutputLength: length, chunkSize };
    unpacked = zlib.inflateSync(more.length === 0 ? only : Buffer.concat(deflated), options).length;
  } catch (error) {
    throw damaged(file, `its data cannot be unpacked to ${length} bytes: ${messageOf(error)}`);
  }
  if (unpacked !== length) throw damaged(file, `its data have ${unpacked} bytes, expected ${length}`);
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
