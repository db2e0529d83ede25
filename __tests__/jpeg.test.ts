import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { decodeJpeg } from '../src/dataset/jpeg.js';
import { decodePng } from '../src/dataset/png.js';
import { digest } from '../src/reproducibility/digest.js';

const LIMIT = { rows: 64, columns: 64 };

/** A file that Pillow wrote. */
function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/data/${name}`, import.meta.url));
}

/** Baseline and progressive lose the same. */
const GREY_DIGEST = 'a53f0112bcc0fe8e063b3f98e74f87f2f2a2b38a42cda8dc4a5bb0c5e56507ec';

describe('a JPEG file', () => {
  test.for([
    ['baseline.jpg', 'coloured.png', 3, 10, '95242b617878ae71d8d0bb6f5f0bbe25079a662050aeeba8d28b4bff039e44bb'],
    ['subsampled.jpg', 'coloured.png', 3, 80, 'fb42f422901c9cda940f5ecc3d22bff33d79052ea0a7cc956fa0756a3588af92'],
    ['progressive.jpg', 'coloured.png', 3, 80, '4f1a8178412a2084b46e3c41d063d36e21c46d6077dd704a977f8047e6f6fd04'],
    ['grey.jpg', 'grey.png', 1, 10, GREY_DIGEST],
    ['grey-progressive.jpg', 'grey.png', 1, 10, GREY_DIGEST],
  ] as const)(
    '%s has the size, the channels and nearly the pixels that were packed, everywhere the same',
    ([name, original, channels, tolerance, sha256]) => {
      const { pixels, ...shape } = decodeJpeg(name, fixture(name), LIMIT);
      expect(shape).toEqual({ rows: 12, columns: 20, channels });
      const { pixels: expected } = decodePng(original, fixture(original), LIMIT);
      expect(Math.max(...pixels.map((value, at) => Math.abs(value - (expected[at] ?? 0))))).toBeLessThan(tolerance);
      expect(digest(pixels)).toBe(sha256);
    },
  );
});

const whole = fixture('baseline.jpg');
const frame = whole.indexOf(Uint8Array.of(0xff, 0xc0));

/** The file with some bytes changed, counted from its frame. */
function withFrame(at: number, ...bytes: number[]): Buffer {
  const content = Buffer.from(whole);
  content.set(bytes, frame + at);
  return content;
}

describe('of a JPEG file is refused', () => {
  test.for<[fault: string, content: Buffer, sentence: string]>([
    ['a truncated file', whole.subarray(0, -20), damaged('it is truncated')],
    ['a truncated header', whole.subarray(0, frame + 6), damaged('it is truncated')],
    [
      '20,000 × 20,000 pixels',
      withFrame(5, 0x4e, 0x20, 0x4e, 0x20),
      'a.jpg has 20000 × 20000 pixels; from 1 × 1 to 64 × 64 are read.',
    ],
    ['no height', withFrame(5, 0, 0), 'a.jpg has 0 × 20 pixels; from 1 × 1 to 64 × 64 are read.'],
    ['CMYK', fixture('cmyk.jpg'), 'a.jpg has 4 colour components; grey (1) and colour (3) are read, not CMYK.'],
    ['12 bits a sample', withFrame(4, 12), 'a.jpg has 12 bits a sample; 8 are read.'],
    [
      'another coding',
      withFrame(1, 0xc9),
      'a.jpg is a lossless, hierarchical or arithmetic JPEG; baseline and progressive are read.',
    ],
    ['a sampling factor that there is not', withFrame(11, 0x05), damaged('it has the sampling factor 0')],
    ['components of one number', withFrame(13, 1), damaged('two of its components have the same number')],
    [
      'several frames',
      Buffer.concat([whole.subarray(0, frame), whole.subarray(frame, frame + 19), whole.subarray(frame)]),
      damaged('it has several frames'),
    ],
    ['no image', Buffer.of(0xff, 0xd8, 0xff, 0xd9), damaged('it has no image')],
    ['very many scans', manyScans(101), 'a.jpg has more than 100 scans.'],
    ['a marker that is not known', withFrame(1, 0x02), damaged(`its marker 2 at byte ${frame} is not known`)],
  ])('%s', ([, content, sentence]) => {
    expect(() => decodeJpeg('a.jpg', content, LIMIT)).toThrow(
      expect.objectContaining({ name: 'Refusal', message: sentence }),
    );
  });
});

/** The only scan of the file, many times. */
function manyScans(count: number): Buffer {
  const scan = whole.subarray(whole.indexOf(Uint8Array.of(0xff, 0xda)), -2);
  return Buffer.concat([whole.subarray(0, -2), ...Array.from({ length: count - 1 }, () => scan), whole.subarray(-2)]);
}

function damaged(reason: string): string {
  return `a.jpg is no sound JPEG file: ${reason}.`;
}
