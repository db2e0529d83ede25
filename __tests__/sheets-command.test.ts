import fc from 'fast-check';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';

import { loadDataset } from '../src/dataset.js';
import { parseSheetName, sheetFileName, SHEET_PARTS } from '../src/dataset/group-sheet-name.js';
import { entries, property, text } from '../src/parsed.js';
import { exportSheets } from '../src/sheets.js';
import { newFolder } from './support/folders.js';
import { firstOfMnist, writeDataset } from './support/idx-fixture.js';
import { recordingHost, type RecordingHost } from './support/recording-host.js';
import { ROOT } from './support/spawned.js';

/** As the command line calls it: defaults of `action.yml`, in a folder with the first images of MNIST in `data`. */
function hostIn(workspace: string, inputs: Readonly<Record<string, string>> = {}): RecordingHost {
  const declared = entries(property(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')), 'inputs'));
  const defaults = Object.fromEntries(
    declared
      .map(([name, input]) => [name, text(property(input, 'default'))] as const)
      .filter(([, value]) => !value.startsWith('${{')),
  );
  const given = { dataset: 'data', 'output-directory': 'sheets', 'accuracy-threshold': '0', ...inputs };
  return recordingHost({ workspace, inputs: { ...defaults, ...given } });
}

function newWorkspace(): string {
  const folder = newFolder('workspace');
  writeDataset(join(folder, 'data'), firstOfMnist());
  return folder;
}

describe('the command sheets', () => {
  test('writes sheets that are the same dataset, called by its folder', async () => {
    const workspace = newWorkspace();
    const host = hostIn(workspace);
    await exportSheets('25x40', host);
    expect(host.failures).toEqual([]);
    const names = readdirSync(join(workspace, 'sheets')).sort();
    expect(names).toHaveLength(22);
    expect(names.at(-1)).toBe('data_TRAIN_labels-idx1-ubyte');
    expect(names).toContain('data_TRAIN-7_00001-00062_25x40.png');
    const [idx, sheets] = await Promise.all([
      loadDataset({ dataset: 'data' }, host),
      loadDataset({ dataset: 'sheets' }, host),
    ]);
    expect(sheets.digests).toEqual(idx.digests);
  });

  test('leaves no sheet of an earlier export, and nothing else is touched', async () => {
    const workspace = newWorkspace();
    await exportSheets('2x2', hostIn(workspace));
    writeFileSync(join(workspace, 'sheets', 'other_TRAIN-7_00001-00004_2x2.png'), 'mine');
    const host = hostIn(workspace);
    await exportSheets('25x40', host);
    const names = readdirSync(join(workspace, 'sheets'));
    expect(names.filter((name) => name.includes('2x2'))).toEqual(['other_TRAIN-7_00001-00004_2x2.png']);
    expect(names).toHaveLength(23);
  });

  test.each(['25', '0x40', '25x', '25 x 40', '1000x1000', '-5x4', ''])('refuses the grid %j', async (grid) => {
    const host = hostIn(newWorkspace());
    await exportSheets(grid, host);
    expect(host.failures).toEqual([
      `Input 'grid' must be columns and rows, such as 25x40, of at most 4096 images, but got '${grid}'.`,
    ]);
  });

  test('refuses an output directory outside the workspace', async () => {
    const workspace = newWorkspace();
    const host = hostIn(workspace, { 'output-directory': '../elsewhere' });
    await exportSheets('25x40', host);
    expect(host.failures).toEqual([expect.stringContaining("Input 'output-directory' must be a folder inside")]);
  });

  test('writes nothing when it is cancelled', async () => {
    const workspace = newWorkspace();
    const host = { ...hostIn(workspace), cancelled: AbortSignal.abort() };
    await exportSheets('25x40', host);
    expect(host.failures).toEqual(['The sheets were cancelled; none was written.']);
    expect(readdirSync(workspace)).toEqual(['data']);
  });
});

describe('the name of a sheet', () => {
  test('is the tutorial’s', () => {
    const name = 'mnist_v5_MNIST_TRAIN-7_00001-01000_25x40.png';
    const said = {
      collection: 'mnist_v5_MNIST',
      part: 'TRAIN',
      label: 7,
      first: 1,
      last: 1000,
      grid: { columns: 25, rows: 40 },
    } as const;
    expect(parseSheetName(name)).toEqual(said);
    expect(sheetFileName(said)).toBe(name);
  });

  test('says what it was made from', () => {
    const whole = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
    const sheet = fc.record({
      collection: fc.stringMatching(/^[A-Za-z0-9._-]{1,60}$/),
      part: fc.constantFrom(...SHEET_PARTS),
      label: fc.integer({ min: 0, max: 255 }),
      first: whole(999_999_999),
      last: whole(999_999_999),
      grid: fc.record({ columns: whole(4096), rows: whole(4096) }),
    });
    fc.assert(
      fc.property(sheet, (made) => {
        expect(parseSheetName(sheetFileName(made))).toEqual(made);
      }),
    );
  });

  test.each([
    'mnist_TRAIN-7_00001-01000_25x40.jpg',
    'mnist_TRAIN-7_1-1000_25.png',
    'TRAIN-7_00001-01000_25x40.png',
    'mnist_VALID-7_00001-01000_25x40.png',
    'mnist_TRAIN-seven_00001-01000_25x40.png',
    'mnist_TRAIN-7_00001-01000_25x40.png\n',
  ])('is not %j', (name) => {
    expect(parseSheetName(name)).toBeUndefined();
  });
});
