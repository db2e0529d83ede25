import zlib from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';

import type { Picture } from '../src/dataset/picture.js';
import { decodePng } from '../src/dataset/png.js';
import { COLOUR_TYPES, pngChunk, pngFile } from './support/image-fixture.js';

const LIMIT = { rows: 64, columns: 64 };
const { rgb, palette, greyAlpha, rgba } = COLOUR_TYPES;

function decoded(content: Uint8Array): Picture & { readonly values: number[] } {
  const picture = decodePng('a.png', content, LIMIT);
  return { ...picture, values: [...picture.pixels] };
}

describe('a PNG file', () => {
  test('of grey pixels is grey', () => {
    const picture = decoded(pngFile({ rows: 2, columns: 3 }, Uint8Array.of(0, 1, 2, 253, 254, 255)));
    expect(picture).toMatchObject({ rows: 2, columns: 3, channels: 1, values: [0, 1, 2, 253, 254, 255] });
  });

  test.for([
    [1, 8, [0b10110001], [255, 0, 255, 255, 0, 0, 0, 255]],
    [2, 4, [0b00011011], [0, 85, 170, 255]],
    [4, 2, [0x1f], [17, 255]],
  ] as const)('of %i bits a sample has its darkest at 0 and its lightest at 255', ([depth, columns, line, values]) => {
    expect(decoded(pngFile({ rows: 1, columns, depth }, Uint8Array.from(line)))).toMatchObject({ channels: 1, values });
  });

  test('of red, green and blue is coloured, though its pixels be grey', () => {
    const picture = decoded(pngFile({ rows: 1, columns: 2, colourType: rgb }, Uint8Array.of(1, 2, 3, 9, 9, 9)));
    expect(picture).toMatchObject({ rows: 1, columns: 2, channels: 3, values: [1, 2, 3, 9, 9, 9] });
  });

  test('of a palette has its colours', () => {
    const before = [pngChunk('PLTE', Uint8Array.of(1, 2, 3, 40, 50, 60))];
    const picture = decoded(pngFile({ rows: 1, columns: 3, colourType: palette, before }, Uint8Array.of(1, 0, 1)));
    expect(picture).toMatchObject({ channels: 3, values: [40, 50, 60, 1, 2, 3, 40, 50, 60] });
  });

  test('of a palette of greys is grey', () => {
    const before = [pngChunk('PLTE', Uint8Array.of(5, 5, 5, 200, 200, 200))];
    const content = pngFile({ rows: 1, columns: 8, depth: 1, colourType: palette, before }, Uint8Array.of(0b01000001));
    expect(decoded(content)).toMatchObject({ channels: 1, values: [5, 200, 5, 5, 5, 5, 5, 200] });
  });

  test('that is transparent lies on white, rounded to the nearest', () => {
    const content = pngFile(
      { rows: 1, columns: 4, colourType: greyAlpha },
      Uint8Array.of(0, 0, 0, 128, 100, 200, 7, 255),
    );
    // 127, 100 × 200/255 + 55 = 133.43…, and what is opaque as it is.
    expect(decoded(content)).toMatchObject({ channels: 1, values: [255, 127, 133, 7] });
    const coloured = pngFile({ rows: 1, columns: 1, colourType: rgba }, Uint8Array.of(255, 0, 100, 1));
    expect(decoded(coloured)).toMatchObject({ channels: 3, values: [255, 254, 254] });
  });

  test('with a transparent grey, colour or entry of its palette has white in its place', () => {
    const transparentGrey = [pngChunk('tRNS', Uint8Array.of(0, 7))];
    expect(decoded(pngFile({ rows: 1, columns: 2, before: transparentGrey }, Uint8Array.of(7, 8))).values).toEqual([
      255, 8,
    ]);
    const transparentColour = [pngChunk('tRNS', Uint8Array.of(0, 1, 0, 2, 0, 3))];
    const coloured = { rows: 1, columns: 2, colourType: rgb, before: transparentColour };
    expect(decoded(pngFile(coloured, Uint8Array.of(1, 2, 3, 1, 2, 4))).values).toEqual([255, 255, 255, 1, 2, 4]);
    const indexed = [pngChunk('PLTE', Uint8Array.of(0, 0, 0, 9, 9, 9)), pngChunk('tRNS', Uint8Array.of(0))];
    const entry = { rows: 1, columns: 2, colourType: palette, before: indexed };
    expect(decoded(pngFile(entry, Uint8Array.of(0, 1))).values).toEqual([255, 9]);
  });

  test('written by pngjs, with filters and other chunks, has the pixels that were written', () => {
    const png = new PNG({ width: 40, height: 30, colorType: 2 });
    for (const [at] of png.data.entries()) png.data[at] = at % 4 === 3 ? 255 : (at * at) % 251;
    const { pixels } = decoded(PNG.sync.write(png, { colorType: 2, filterType: -1 }));
    expect(pixels).toEqual(Uint8Array.from(png.data.filter((_, at) => at % 4 !== 3)));
  });
});

const whole = pngFile({ rows: 2, columns: 3 }, Uint8Array.of(0, 1, 2, 253, 254, 255));

/** The file with one byte changed. */
function withByte(at: number, value: number): Buffer {
  const content = Buffer.from(whole);
  content[at] = value;
  return content;
}

describe('of a PNG file is refused', () => {
  test.for<[fault: string, content: Buffer, sentence: string]>([
    ['a wrong CRC of the header', withByte(20, 1), damaged('the CRC of its chunk IHDR is wrong')],
    ['a wrong CRC of the data', withByte(45, 1), damaged('the CRC of its chunk IDAT is wrong')],
    ['a truncated chunk', whole.subarray(0, 50), damaged('it is truncated')],
    ['a missing end', whole.subarray(0, -12), damaged('it is truncated')],
    ['bytes after the end', Buffer.concat([whole, Buffer.from('!')]), damaged('1 bytes follow its end')],
    [
      '20,000 × 20,000 pixels',
      pngFile({ rows: 20_000, columns: 20_000 }, Uint8Array.of()),
      'a.png has 20000 × 20000 pixels; from 1 × 1 to 64 × 64 are read.',
    ],
    [
      'no width',
      pngFile({ rows: 2, columns: 0 }, Uint8Array.of()),
      'a.png has 2 × 0 pixels; from 1 × 1 to 64 × 64 are read.',
    ],
    [
      'lines that are too short',
      pngFile({ rows: 1, columns: 9 }, Uint8Array.of(1)),
      damaged('its data have 2 bytes, expected 10'),
    ],
    [
      'a filter that there is not',
      Buffer.concat([
        whole.subarray(0, 33),
        pngChunk('IDAT', zlib.deflateSync(Buffer.alloc(8, 9))),
        whole.subarray(-12),
      ]),
      damaged('Unrecognised filter type - 9'),
    ],
    [
      'an animation',
      pngFile({ rows: 1, columns: 1, before: [pngChunk('acTL', Buffer.alloc(8))] }, Uint8Array.of(1)),
      'a.png is an animated PNG; only still ones are read.',
    ],
    [
      '16 bits a sample',
      pngFile({ rows: 1, columns: 1, depth: 16 }, Uint8Array.of(1, 2)),
      'a.png has 16 bits a sample; at most 8 are read.',
    ],
    [
      'interlacing',
      pngFile({ rows: 1, columns: 1, interlaced: true }, Uint8Array.of(1)),
      'a.png is interlaced; save it without.',
    ],
    [
      'a colour type that there is not',
      pngFile({ rows: 1, columns: 1, colourType: 5 }, Uint8Array.of(1)),
      damaged('there is no colour type 5 of 8 bits'),
    ],
    [
      'a missing palette',
      pngFile({ rows: 1, columns: 1, colourType: palette }, Uint8Array.of(1)),
      damaged('its palette has 0 bytes'),
    ],
    [
      'an entry that the palette has not',
      pngFile(
        { rows: 1, columns: 1, colourType: palette, before: [pngChunk('PLTE', Buffer.alloc(3))] },
        Uint8Array.of(1),
      ),
      damaged('index 1 not in palette'),
    ],
    [
      'transparency of another colour type',
      pngFile(
        { rows: 1, columns: 1, colourType: greyAlpha, before: [pngChunk('tRNS', Buffer.alloc(2))] },
        Uint8Array.of(1, 1),
      ),
      damaged('its chunk tRNS has 2 bytes'),
    ],
    [
      'a critical chunk that is not known',
      pngFile({ rows: 1, columns: 1, before: [pngChunk('ABCD', Buffer.alloc(2))] }, Uint8Array.of(1)),
      damaged('its chunk ABCD is not known'),
    ],
    [
      'a second header',
      pngFile({ rows: 1, columns: 1, before: [pngChunk('IHDR', Buffer.alloc(13))] }, Uint8Array.of(1)),
      damaged('its chunk IHDR is out of place'),
    ],
    [
      'data that are no deflated data',
      Buffer.concat([whole.subarray(0, 33), pngChunk('IDAT', Buffer.from('zip')), whole.subarray(-12)]),
      damaged('its data cannot be unpacked to 8 bytes: incorrect header check'),
    ],
    ['no data', Buffer.concat([whole.subarray(0, 33), whole.subarray(-12)]), damaged('it has no chunk IDAT')],
  ])('%s', ([, content, sentence]) => {
    expect(() => decodePng('a.png', content, LIMIT)).toThrow(
      expect.objectContaining({ name: 'Refusal', message: sentence }),
    );
  });

  test('a bomb, unpacked no further than its header says', () => {
    const bomb = pngFile({ rows: 1, columns: 64 }, new Uint8Array(2 ** 26));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => decodePng('a.png', bomb, LIMIT)).toThrow(
      damaged('its data cannot be unpacked to 65 bytes: Cannot create a Buffer larger than 65 bytes'),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
  });
});

function damaged(reason: string): string {
  return `a.png is no sound PNG file: ${reason}.`;
}
