import { basename, resolve } from 'node:path';

import { BUNDLED } from './choices.js';
import { loadDataset } from './dataset.js';
import { groupSheetFiles } from './dataset/group-sheet-export.js';
import { MAX_CELLS, parseSheetName } from './dataset/group-sheet-name.js';
import { type Leftovers, writeFiles } from './delivery/write.js';
import type { Host } from './host.js';
import type { Grid } from './image-grid.js';
import { readInputs } from './inputs.js';
import { refuse } from './inputs/parse.js';
import { failInWords, Refusal } from './refusal.js';

/** What the tutorial's collection of MNIST is called. */
const BUNDLED_COLLECTION = 'mnist_v5_MNIST';

/** Characters of a collection's name. */
const MAX_COLLECTION = 60;

/**
 * Writes the dataset that the input `dataset` names into `output-directory` as group sheets. Never throws: whatever goes
 * wrong fails in words.
 *
 * @param grid images side by side and one below the other: `25x40`
 */
export async function exportSheets(grid: string, host: Host): Promise<void> {
  try {
    const parsed = gridOf(grid);
    const inputs = readInputs(host);
    const dataset = await host.group('Dataset', () => loadDataset(inputs, host));
    const collection = collectionOf(inputs.dataset, host.workspace);
    await host.group('Sheets', async () => {
      const files = new Map<string, Uint8Array>();
      const progress = host.progress('Sheets', dataset.train.count + dataset.test.count);
      let images = 0;
      for (const [name, content] of groupSheetFiles(dataset, collection, parsed)) {
        files.set(name, content);
        const { first = 1, last = 0 } = parseSheetName(name) ?? {};
        progress.update((images += last - first + 1), name);
        // Signals get through between two sheets.
        await new Promise(setImmediate);
        if (host.cancelled.aborted) throw new Refusal('The sheets were cancelled; none was written.');
      }
      progress.end();
      await writeFiles(host.workspace, inputs.outputDirectory, files, leftoversOf(collection));
      host.info(`${files.size} files are in ${inputs.outputDirectory}`);
    });
  } catch (error) {
    failInWords(error, host);
  }
}

function gridOf(value: string): Grid {
  const [, columns, rows] = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(value) ?? [];
  const grid = { columns: Number(columns), rows: Number(rows) };
  const allowed = `columns and rows, such as 25x40, of at most ${MAX_CELLS} images`;
  return grid.columns * grid.rows <= MAX_CELLS ? grid : refuse('grid', value, allowed);
}

/** The tutorial's name for MNIST; else the folder's, with nothing in it that does not belong in a file name. */
function collectionOf(dataset: string, workspace: string): string {
  if (dataset === BUNDLED) return BUNDLED_COLLECTION;
  const name = basename(resolve(workspace, dataset)).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
  return name.replace(/^[.-]+/, '').slice(0, MAX_COLLECTION) || 'data';
}

/** What an earlier export of this collection left, which may have had more sheets. */
function leftoversOf(collection: string): Leftovers {
  const begin = `^${collection.replaceAll('.', String.raw`\.`)}_`;
  const ends = [
    String.raw`(TRAIN|TEST)-\d+_\d+-\d+_\d+x\d+\.png$`,
    '(TRAIN|TEST)_labels-idx1-ubyte$',
    String.raw`classes\.json$`,
  ];
  return { folders: [], patterns: ends.map((end) => new RegExp(begin + end)) };
}
