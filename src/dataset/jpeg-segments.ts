import { Refusal } from '../refusal.js';

/** What the header of a JPEG file says of its image. */
export interface JpegFrame {
  readonly rows: number;
  readonly columns: number;
  /** 1 grey, 3 colour. */
  readonly components: number;
}

/** Start of image, end of image, start of scan. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

/** Markers of frames that are read: baseline, extended and progressive, each with Huffman's coding. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/** Frames of other kinds: lossless, hierarchical, arithmetic. */
const OTHER_FRAMES: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xde, 0xdf,
]);

/** Segments of tables, comments and whatever applications add: all that may stand before and between scans. */
const isPassedOver = (marker: number): boolean =>
  [0xc4, 0xdb, 0xdd, 0xfe].includes(marker) || (marker >= 0xe0 && marker <= 0xef);

/** A progressive image has some ten; each one takes as long as decoding the whole image. */
const MAX_SCANS = 100;

/** Bytes of a frame's segment before and for each component. */
const FRAME_BYTES = 8;
const COMPONENT_BYTES = 3;

/** Whether a file begins as JPEG files do. */
export function isJpeg(content: Uint8Array): boolean {
  return content[0] === 0xff && content[1] === SOI && content[2] === 0xff;
}

/**
 * Goes through the segments of a JPEG file (ITU-T T.81) without decoding anything.
 *
 * @param file named in errors
 * @throws Refusal when it is cut short, of a kind that is not read, or has too many scans
 */
export function readJpegFrame(file: string, content: Buffer): JpegFrame {
  let frame: JpegFrame | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    // A marker may have any number of these bytes before it.
    while (content[at] === 0xff && content[at + 1] === 0xff) at++;
    const marker = markerAt(file, content, at);
    if (marker === EOI) break;
    const length = at + 4 <= content.length ? content.readUInt16BE(at + 2) : Infinity;
    const end = at + 2 + length;
    if (length < 2 || end > content.length) throw damaged(file, 'it is truncated');
    at = end;
    if (FRAMES.has(marker)) {
      if (frame !== undefined) throw damaged(file, 'it has several frames');
      frame = readFrame(file, content.subarray(end - length, end));
    } else if (marker === SOS) {
      if (frame === undefined) throw damaged(file, 'it has a scan before its frame');
      if (++scans > MAX_SCANS) throw new Refusal(`${file} has more than ${MAX_SCANS} scans.`);
      at = endOfScan(file, content, end);
    } else if (OTHER_FRAMES.has(marker)) {
      throw new Refusal(`${file} is a lossless, hierarchical or arithmetic JPEG; baseline and progressive are read.`);
    } else if (!isPassedOver(marker)) {
      throw damaged(file, `its marker ${marker.toString(16)} at byte ${end - length - 2} is not known`);
    }
  }
  if (frame === undefined || scans === 0) throw damaged(file, 'it has no image');
  return frame;
}

function markerAt(file: string, content: Buffer, at: number): number {
  if (at + 2 > content.length) throw damaged(file, 'it is truncated');
  if (content[at] !== 0xff) throw damaged(file, `byte ${at} begins no marker`);
  return content[at + 1] ?? 0;
}

/** Where the marker after the coded data stands: they hold no 0xff but before a 0 or a restart marker. */
function endOfScan(file: string, content: Buffer, start: number): number {
  for (let at = content.indexOf(0xff, start); at >= 0; at = content.indexOf(0xff, at + 2)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged(file, 'it is truncated');
}

function readFrame(file: string, segment: Buffer): JpegFrame {
  const components = segment[FRAME_BYTES - 1] ?? 0;
  if (segment.length < FRAME_BYTES || segment.length !== FRAME_BYTES + COMPONENT_BYTES * components) {
    throw damaged(file, `its frame has ${segment.length} bytes`);
  }
  if (segment[2] !== 8) throw new Refusal(`${file} has ${segment[2] ?? 0} bits a sample; 8 are read.`);
  if (components !== 1 && components !== 3) {
    throw new Refusal(`${file} has ${components} colour components; grey (1) and colour (3) are read, not CMYK.`);
  }
  const ids = new Set<number>();
  for (let at = FRAME_BYTES; at < segment.length; at += COMPONENT_BYTES) {
    ids.add(segment[at] ?? 0);
    const sampling = segment[at + 1] ?? 0;
    for (const factor of [sampling >> 4, sampling & 15]) {
      if (factor < 1 || factor > 4) throw damaged(file, `it has the sampling factor ${factor}`);
    }
  }
  if (ids.size !== components) throw damaged(file, 'two of its components have the same number');
  return { rows: segment.readUInt16BE(3), columns: segment.readUInt16BE(5), components };
}

/** @param reason the end of the sentence, without a full stop */
export function damaged(file: string, reason: string): Refusal {
  return new Refusal(`${file} is no sound JPEG file: ${reason}.`);
}
