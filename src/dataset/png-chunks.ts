import zlib from 'node:zlib';

import { Refusal } from '../refusal.js';

/** A PNG file's parts that matter for its pixels, as they stand in the file. */
export interface PngChunks {
  readonly columns: number;
  readonly rows: number;
  /** Bits a sample. */
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colourType: number;
  readonly interlaced: boolean;
  /** Three bytes a colour. */
  readonly palette: Uint8Array | undefined;
  /** The chunk `tRNS`. */
  readonly transparency: Uint8Array | undefined;
  /** The lines, deflated, in pieces. */
  readonly deflated: readonly Uint8Array[];
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The order in which chunks that matter for the pixels must come; several `IDAT` follow each other. */
const ORDER = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** Length and type before, CRC after the content of a chunk. */
const HEAD_BYTES = 8;
const CRC_BYTES = 4;

/** Whether a file begins as PNG files do. */
export function isPng(content: Uint8Array): boolean {
  return SIGNATURE.equals(content.subarray(0, SIGNATURE.length));
}

/**
 * Goes through the chunks of a PNG file (https://www.w3.org/TR/png-3/) without unpacking anything.
 *
 * @param file named in errors
 * @throws Refusal when a chunk is cut short, damaged, out of place or unknown and critical, or the file is animated
 */
export function readPngChunks(file: string, content: Buffer): PngChunks {
  const found = new Map<string, Buffer>();
  const deflated: Buffer[] = [];
  let at = SIGNATURE.length;
  let last = '';
  while (last !== 'IEND') {
    const { type, data, end } = chunkAt(file, content, at);
    if (type === 'acTL') throw new Refusal(`${file} is an animated PNG; only still ones are read.`);
    refuseMisplaced(file, type, last);
    if (ORDER.includes(type)) {
      last = type;
      found.set(type, data);
      if (type === 'IDAT') deflated.push(data);
    }
    at = end;
  }
  if (at !== content.length) throw damaged(file, `${content.length - at} bytes follow its end`);
  const [palette, transparency] = [found.get('PLTE'), found.get('tRNS')];
  return { ...header(file, found.get('IHDR')), palette, transparency, deflated };
}

function chunkAt(file: string, content: Buffer, at: number): { type: string; data: Buffer; end: number } {
  const length = at + HEAD_BYTES <= content.length ? content.readUInt32BE(at) : Infinity;
  const end = at + HEAD_BYTES + length + CRC_BYTES;
  if (end > content.length) throw damaged(file, 'it is truncated');
  const type = content.toString('latin1', at + 4, at + HEAD_BYTES);
  if (!/^[a-z]{4}$/i.test(type)) throw damaged(file, `byte ${at + 4} begins no type of a chunk`);
  const data = content.subarray(at + HEAD_BYTES, end - CRC_BYTES);
  if (zlib.crc32(content.subarray(at + 4, end - CRC_BYTES)) !== content.readUInt32BE(end - CRC_BYTES)) {
    throw damaged(file, `the CRC of its chunk ${type} is wrong`);
  }
  return { type, data, end };
}

function refuseMisplaced(file: string, type: string, last: string): void {
  const place = ORDER.indexOf(type);
  if (last === '' && place !== 0) throw damaged(file, `it begins with the chunk ${type} and not IHDR`);
  if (place < 0) {
    // An upper-case first letter says that the pixels cannot be understood without the chunk.
    if (/^[A-Z]/.test(type)) throw damaged(file, `its chunk ${type} is not known`);
    return;
  }
  const isRepeated = type === last && type !== 'IDAT';
  if (isRepeated || place < ORDER.indexOf(last)) throw damaged(file, `its chunk ${type} is out of place`);
  if (type === 'IEND' && last !== 'IDAT') throw damaged(file, 'it has no chunk IDAT');
}

function header(file: string, data: Buffer | undefined): Omit<PngChunks, 'palette' | 'transparency' | 'deflated'> {
  if (data?.length !== 13) throw damaged(file, `its chunk IHDR has ${data?.length ?? 0} bytes, expected 13`);
  return {
    columns: data.readUInt32BE(0),
    rows: data.readUInt32BE(4),
    depth: data.readUInt8(8),
    colourType: data.readUInt8(9),
    interlaced: data.readUInt8(12) !== 0,
  };
}

/** @param reason the end of the sentence, without a full stop */
export function damaged(file: string, reason: string): Refusal {
  return new Refusal(`${file} is no sound PNG file: ${reason}.`);
}
