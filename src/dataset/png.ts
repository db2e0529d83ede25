import zlib from 'node:zlib';
import bitmapper from 'pngjs/lib/bitmapper.js';
import filters from 'pngjs/lib/filter-parse-sync.js';
import normalise, { type PngFormat } from 'pngjs/lib/format-normaliser.js';

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
  const { rows, columns } = chunks;
  const lines = unpackLines(file, chunks);
  let rgba: Uint8Array;
  try {
    const format = formatOf(chunks);
    rgba = normalise(bitmapper.dataToBitMap(filters.process(lines, format), format), format);
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

/**
 * Unpacks the lines, never to more than the header says. pngjs's own unpacking takes data that are damaged or cut short
 * for black.
 */
function unpackLines(file: string, { rows, columns, depth, colourType, deflated }: PngChunks): Buffer {
  const samples = FORMATS.get(colourType)?.samples ?? 0;
  // Before each line stands the number of its filter.
  const length = rows * (1 + Math.ceil((columns * samples * depth) / 8));
  const [only = new Uint8Array(), ...more] = deflated;
  const packed = more.length === 0 ? only : Buffer.concat(deflated);
  let lines: Buffer;
  try {
    const chunkSize = Math.max(MIN_CHUNK_BYTES, length + 1);
    lines = zlib.inflateSync(packed, { maxOutputLength: length, chunkSize });
  } catch (error) {
    throw damaged(file, `its data cannot be unpacked to ${length} bytes: ${messageOf(error)}`);
  }
  if (lines.length !== length) throw damaged(file, `its data have ${lines.length} bytes, expected ${length}`);
  return lines;
}

function formatOf({ rows, columns, depth, colourType, palette, transparency }: PngChunks): PngFormat {
  const colours = Array.from({ length: (palette?.length ?? 0) / 3 }, (_, index) => [
    ...(palette?.subarray(3 * index, 3 * index + 3) ?? []),
    transparency?.[index] ?? 255,
  ]);
  // The transparent grey or colour has two bytes a sample.
  const transparent = transparency?.filter((_, at) => at % 2 === 1);
  return {
    width: columns,
    height: rows,
    depth,
    bpp: FORMATS.get(colourType)?.samples ?? 0,
    colorType: colourType,
    interlace: false,
    palette: colourType === 3 ? colours : undefined,
    transColor: colourType === 3 || transparent === undefined ? undefined : [...transparent],
  };
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
  let to = 0;
  for (let from = 0; from < rgba.length; from += 4) {
    const alpha = rgba[from + 3] ?? 0;
    for (let at = from; at < from + channels; at++) {
      const value = rgba[at] ?? 0;
      pixels[to++] = alpha === 255 ? value : Math.floor((value * alpha + 255 * (255 - alpha) + 127) / 255);
    }
  }
  return pixels;
}
