import fc from 'fast-check';
import { expect, test } from 'vitest';

import { listSheets, type SheetFile, sheetsOfPart } from '../src/dataset/group-sheet-listing.js';
import { sheetFileName } from '../src/dataset/group-sheet-name.js';
import { orderByClass, orderIn } from '../src/dataset/group-sheet-order.js';
import { SheetStack } from '../src/dataset/group-sheet-stack.js';
import type { LabelledImages } from '../src/dataset/labelled-images.js';
import { Refusal } from '../src/refusal.js';
import { idxFile } from './support/idx-fixture.js';

/** Mutations; `.ci/run` may ask for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** A hundred thousand take half a minute of a processor, and longer where others use it too. */
const MAX_MS = 900_000;

/** Three classes of 6, 4 and 1 images of one pixel each, on sheets of two by two. */
const GRID = { columns: 2, rows: 2 };
const COUNTS = [6, 4, 1];
const NAMES = COUNTS.flatMap((count, label) =>
  Array.from({ length: Math.ceil(count / 4) }, (_, sheet) =>
    sheetFileName({
      collection: 'x',
      part: 'TRAIN',
      label,
      first: 4 * sheet + 1,
      last: Math.min(count, 4 * sheet + 4),
      grid: GRID,
    }),
  ),
);
const LABELS = [0, 2, 1, 0, 0, 1, 1, 0, 0, 1, 0];

/** Characters that are replaced, taken out or put in; names that are left out or there twice. */
const change = fc.record({
  name: fc.nat(NAMES.length - 1),
  kind: fc.constantFrom('set', 'set', 'cut', 'insert', 'omit', 'copy'),
  at: fc.nat(40),
  character: fc.constantFrom(...Array.from('0123456789-_x.TRAINES')),
});
const labels = fc.option(fc.array(fc.record({ at: fc.nat(40), byte: fc.nat(3) }), { maxLength: 2 }));

function mutated(changes: readonly { name: number; kind: string; at: number; character: string }[]): string[] {
  const names: string[] = [...NAMES];
  for (const { name: index, kind, at, character } of changes) {
    const name = names[index] ?? '';
    const place = at % (name.length + 1);
    if (kind === 'omit') names[index] = '';
    else if (kind === 'copy') names.push(`${name.slice(0, place)}${character}${name.slice(place + 1)}`);
    else
      names[index] =
        name.slice(0, place) + (kind === 'cut' ? '' : character) + name.slice(place + (kind === 'insert' ? 0 : 1));
  }
  return [...new Set(names)].filter((name) => name !== '');
}

/** Reads sheets that are all ink where there is an image, and nothing else. */
function readPart(names: readonly string[], order: Uint8Array | null): LabelledImages | undefined {
  const part = sheetsOfPart(listSheets('folder', names), 'TRAIN');
  if (part === undefined) return undefined;
  const stack = new SheetStack(order === null ? orderByClass(part, 'sheets') : orderIn('order', order, part));
  for (const sheet of [...part.byLabel.values()].flat()) stack.add(sheet, pictureOf(sheet));
  return stack.labelled();
}

function pictureOf({ grid, first, last, label }: SheetFile): {
  rows: number;
  columns: number;
  channels: 1;
  pixels: Uint8Array;
} {
  const pixels = new Uint8Array(grid.columns * grid.rows).fill(100 + label, 0, last - first + 1);
  return { ...grid, channels: 1, pixels };
}

test(
  'Sheets with mutated names, or a mutated order, are refused in words, or every image is in its place',
  () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), labels, (changes, edits) => {
        const order = idxFile([LABELS.length], Uint8Array.from(LABELS));
        for (const { at, byte } of edits ?? []) order[at % order.length] = byte;
        let found: LabelledImages | undefined;
        try {
          found = readPart(mutated(changes), edits === null ? null : order);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return;
        }
        if (found === undefined) return;
        read++;
        const { images, labels: told, count } = found;
        if (images.length !== count || told.length !== count) throw new Error('images are lost');
        if (images.some((value, index) => value !== 100 + (told[index] ?? NaN)))
          throw new Error('an image is misplaced');
      }),
      { numRuns: RUNS },
    );
    // Some mutations leave sheets as good as before.
    expect(read).toBeGreaterThan(RUNS / 100);
  },
  MAX_MS,
);
