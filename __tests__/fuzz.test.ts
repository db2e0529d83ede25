import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import zlib from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';

import { parseIdx } from '../src/dataset/idx.js';
import { decodeJpeg } from '../src/dataset/jpeg.js';
import type { Found } from '../src/dataset/labelled-images.js';
import { parseNpz } from '../src/dataset/npz.js';
import type { Picture } from '../src/dataset/picture.js';
import { decodePng } from '../src/dataset/png.js';
import { bytesPerImage } from '../src/image-shape.js';
import { Refusal } from '../src/refusal.js';
import { idxFile } from './support/idx-fixture.js';
import { COLOUR_TYPES, pngChunk, pngFile } from './support/image-fixture.js';
import { npyFile, zipFile, smallArrays } from './support/npz-fixture.js';

/** Mutations of each reader; `.ci/run` asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** No file of a few kilobytes may take longer. */
const MAX_MS = 2000;

/** Of all mutations together; a hundred thousand leave some 300 MB of garbage, one that is believed would take more. */
const MAX_GROWTH_BYTES = 2 ** 29;

const LIMIT = { rows: 64, columns: 64 };

/** One change of a file: bytes are replaced, inserted, cut out or repeated. */
interface Edit {
  readonly kind: 'set' | 'insert' | 'cut' | 'repeat' | 'end';
  /** Where, as a share of the file. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'set', 'set', 'insert', 'cut', 'repeat', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc.constantFrom(Uint8Array.of(0), Uint8Array.of(255), Uint8Array.of(0xff, 0xff, 0xff, 0xff), Uint8Array.of(0x80)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function mutated(content: Uint8Array, changes: readonly Edit[]): Buffer {
  let result = Buffer.from(content);
  for (const { kind, at, bytes } of changes) {
    const place = Math.floor(at * result.length);
    const [before, after] = [result.subarray(0, place), result.subarray(place)];
    if (kind === 'set') result.set(bytes.subarray(0, after.length), place);
    else if (kind === 'insert') result = Buffer.concat([before, bytes, after]);
    else if (kind === 'cut') result = Buffer.concat([before, after.subarray(bytes.length)]);
    else if (kind === 'repeat') result = Buffer.concat([before, after.subarray(0, 64), after]);
    else result = Buffer.from(before);
  }
  return result;
}

/** Holds a claim; `expect` takes longer than most of what is read here. */
function must(claim: boolean, otherwise: string): void {
  if (!claim) throw new Error(otherwise);
}

/** That a mutated file may only be refused in words; anything else that is thrown is a defect. */
function mustBeRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  must(/^file.*\.$/s.test(error.message), error.message);
}

function mustBeQuick(started: number): void {
  must(performance.now() - started < MAX_MS, `${performance.now() - started} ms`);
}

/** What was read, or `undefined` where it was refused. */
function readOrRefused<T>(read: () => T): T | undefined {
  const started = performance.now();
  try {
    return read();
  } catch (error) {
    mustBeRefusal(error);
    return undefined;
  } finally {
    mustBeQuick(started);
  }
}

function mustBeWhole(picture: Picture | undefined): void {
  if (picture === undefined) return;
  must(Math.max(picture.rows, picture.columns) <= 64, 'too large a picture');
  must(picture.pixels.length === bytesPerImage(picture), 'too few or too many pixels');
}

function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/data/${name}`, import.meta.url));
}

const before = process.resourceUsage().maxRSS;

afterEach(() => {
  // maxRSS counts kilobytes.
  expect((process.resourceUsage().maxRSS - before) * 1024).toBeLessThan(MAX_GROWTH_BYTES);
});

describe('a mutated file is read as what it is or refused in words', { timeout: 600_000 }, () => {
  const indexed = [pngChunk('PLTE', Uint8Array.of(1, 2, 3, 9, 9, 9)), pngChunk('tRNS', Uint8Array.of(7))];
  const pngs = [
    fixture('coloured.png'),
    fixture('grey.png'),
    pngFile(
      { rows: 3, columns: 9, depth: 1, colourType: COLOUR_TYPES.palette, before: indexed },
      Buffer.alloc(6, 0x5a),
    ),
    pngFile({ rows: 2, columns: 2, colourType: COLOUR_TYPES.rgba }, Buffer.alloc(16, 77)),
    pngFile({ rows: 2, columns: 5, depth: 2, before: [pngChunk('tRNS', Uint8Array.of(0, 1))] }, Buffer.alloc(4, 0x1b)),
  ];

  test('PNG', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pngs), edits, fc.boolean(), (png, changes, sealed) => {
        const content = mutated(png, changes);
        mustBeWhole(readOrRefused(() => decodePng('file', sealed ? withRightCrcs(content) : content, LIMIT)));
      }),
      { numRuns: RUNS },
    );
  });

  test('the pixels of a PNG', () => {
    const lines = fc.uint8Array({ minLength: 0, maxLength: 300 });
    const header = fc.record({
      rows: fc.nat(70),
      columns: fc.nat(70),
      colourType: fc.nat(7),
      depth: fc.constantFrom(1, 2, 4, 8, 16, 3),
    });
    const chunks = fc.array(
      fc
        .tuple(
          fc.constantFrom('PLTE', 'tRNS', 'gAMA', 'iCCP', 'acTL', 'IDAT', 'tEXt'),
          fc.uint8Array({ maxLength: 12 }),
        )
        .map(([type, data]) => pngChunk(type, data)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(header, chunks, lines, (options, chunksBefore, raw) => {
        const content = pngFile({ ...options, rows: 1, before: chunksBefore }, raw);
        content.writeUInt32BE(options.rows, 20);
        mustBeWhole(readOrRefused(() => decodePng('file', withRightCrcs(content), LIMIT)));
      }),
      { numRuns: RUNS },
    );
  });

  const jpegs = ['baseline', 'subsampled', 'progressive', 'grey', 'grey-progressive', 'cmyk'];

  test('JPEG', () => {
    fc.assert(
      fc.property(fc.constantFrom(...jpegs.map((name) => fixture(`${name}.jpg`))), edits, (jpeg, changes) => {
        mustBeWhole(readOrRefused(() => decodeJpeg('file', mutated(jpeg, changes), LIMIT)));
      }),
      { numRuns: RUNS },
    );
  });

  test('.npz', async () => {
    const archives = [fixture('stored.npz'), fixture('deflated.npz'), await zipFile(smallArrays(), true)];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...archives), edits, async (archive, changes) => {
        await mustBeSoundParts(mutated(archive, changes));
      }),
      { numRuns: RUNS },
    );
  });

  test('.npy in a sound archive', async () => {
    const arrays = smallArrays();
    const shapes = fc.array(fc.oneof(fc.nat(5), fc.constantFrom(10 ** 12, 2 ** 31, 2 ** 53)), { maxLength: 6 });
    const descr = fc.constantFrom('|u1', '|i1', '<i8', '>u8', '<f4', '|O', '|S1', '<U9', '|u2');
    const made = fc.record({ shape: shapes, descr }).map((options) => npyFile(options, Buffer.alloc(24)));
    const changed = edits.map((changes) => mutated(arrays['x_train.npy'], changes));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('x_train.npy', 'y_train.npy'), fc.oneof(made, changed), async (name, array) => {
        await mustBeSoundParts(await zipFile({ ...arrays, [name]: array }));
      }),
      // Writing an archive takes longer than reading it.
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  test('IDX', () => {
    const idx = idxFile([3, 2, 4], Buffer.alloc(24, 5));
    fc.assert(
      fc.property(edits, (changes) => {
        const array = readOrRefused(() => parseIdx('file', mutated(idx, changes), 3));
        const promised = array?.shape.reduce((product, size) => product * size, 1);
        must(promised === array?.bytes.length, 'too few or too many bytes');
      }),
      { numRuns: RUNS },
    );
  });
});

async function mustBeSoundParts(archive: Buffer): Promise<void> {
  const started = performance.now();
  let found: Found | undefined;
  try {
    found = await parseNpz('file', archive);
  } catch (error) {
    mustBeRefusal(error);
  }
  mustBeQuick(started);
  for (const part of [found?.train, found?.test]) {
    if (part === undefined) continue;
    must(part.images.length === part.count * bytesPerImage(part), 'too few or too many pixels');
    must(part.labels.length === part.count, 'too few or too many labels');
  }
}

/** The file with the CRC of each chunk as it should be, so that mutations get further. */
function withRightCrcs(content: Buffer): Buffer {
  const sealed = Buffer.from(content);
  for (let at = 8; at + 12 <= sealed.length;) {
    const end = at + 8 + sealed.readUInt32BE(at);
    if (end + 4 > sealed.length) break;
    sealed.writeUInt32BE(zlib.crc32(sealed.subarray(at + 4, end)), end);
    at = end + 4;
  }
  return sealed;
}
