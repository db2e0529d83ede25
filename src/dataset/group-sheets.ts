import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { Host, Progress } from '../host.js';
import { messageOf, Refusal } from '../refusal.js';
import type { FolderKind } from './folder-kinds.js';
import { listSheets, type SheetFile, type SheetsOfPart, sheetsOfPart } from './group-sheet-listing.js';
import { namesFileName, orderFileName, parseSheetName, SHEET_PARTS } from './group-sheet-name.js';
import { type ImageOrder, orderByClass, orderIn } from './group-sheet-order.js';
import { SheetStack } from './group-sheet-stack.js';
import { type Found, type LabelledImages, MAX_SIDE } from './labelled-images.js';
import { decodePng } from './png.js';
import { printable } from './printable.js';

/** Of one sheet; the largest has 50 MB of pixels. */
const MAX_FILE_BYTES = 2 ** 26;

/** Of the file with class names. */
const MAX_NAMES_BYTES = 2 ** 16;
const MAX_CLASS_NAME = 100;

/** Group sheets: PNG files with a grid of images of one class each, called as the tutorial's collection calls them. */
export const groupSheets: FolderKind = {
  holds: 'group sheets (such as mnist_v5_MNIST_TRAIN-7_00001-01000_25x40.png)',
  recognises: (names) => names.some((name) => parseSheetName(name) !== undefined),
  read: readGroupSheets,
};

async function readGroupSheets(folder: string, host: Host): Promise<Found> {
  const names = (await readdir(folder)).sort();
  const sheets = listSheets(folder, names);
  const collection = sheets[0]?.collection ?? '';
  const progress = host.progress('Sheets', sheets.length);
  const reading: Reading = { folder, names, collection, progress, done: 0, cancelled: host.cancelled };
  const [train, test] = SHEET_PARTS.map((part) => sheetsOfPart(sheets, part));
  try {
    if (train === undefined) throw new Refusal(`Dataset '${printable(folder)}' has no sheet of the part TRAIN.`);
    const trained = await readPart(train, 'TRAIN', reading);
    const tested = test && (await readPart(test, 'TEST', reading));
    return { train: trained, test: tested, classNames: classNamesIn(reading, trained) };
  } finally {
    progress.end();
  }
}

/** What the reading of both parts goes by. */
interface Reading {
  readonly folder: string;
  readonly names: readonly string[];
  readonly collection: string;
  readonly progress: Progress;
  readonly cancelled: AbortSignal;
  /** Sheets that were read. */
  done: number;
}

async function readPart(sheets: SheetsOfPart, part: 'TRAIN' | 'TEST', reading: Reading): Promise<LabelledImages> {
  const stack = new SheetStack(orderOf(sheets, part, reading));
  for (const ofClass of sheets.byLabel.values()) {
    for (const sheet of ofClass) {
      stack.add(sheet, readSheet(sheet));
      reading.done++;
      reading.progress.update(reading.done, `${reading.done} sheets`);
      await turnOfTheEventLoop();
      if (reading.cancelled.aborted) throw new Refusal('The run was cancelled while the sheets were read.');
    }
  }
  return stack.labelled();
}

/** The order that the file of labels says, where it is there; else class after class. */
function orderOf(sheets: SheetsOfPart, part: 'TRAIN' | 'TEST', { folder, names, collection }: Reading): ImageOrder {
  const name = orderFileName(collection, part);
  const path = join(folder, name);
  if (!names.includes(name)) return orderByClass(sheets, printable(join(folder, `${collection}_${part}-*`)));
  return orderIn(printable(path), readLimited(path, 2 ** 30), sheets);
}

function readSheet({ path, grid }: SheetFile): ReturnType<typeof decodePng> {
  const limit = { rows: MAX_SIDE * grid.rows, columns: MAX_SIDE * grid.columns };
  return decodePng(printable(path), readLimited(path, MAX_FILE_BYTES), limit);
}

function readLimited(path: string, most: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size <= most) return readFileSync(path);
    throw new Refusal(`${printable(path)} has ${size} bytes; at most ${most} are read.`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${printable(path)} cannot be read: ${printable(messageOf(error))}.`);
  }
}

/** What the classes are called, where a file beside the sheets says so. */
function classNamesIn({ folder, names, collection }: Reading, { labels }: LabelledImages): string[] | undefined {
  const name = namesFileName(collection);
  if (!names.includes(name)) return undefined;
  const path = join(folder, name);
  const found = namesIn(Buffer.from(readLimited(path, MAX_NAMES_BYTES)).toString('utf8'));
  if (found === undefined) {
    throw new Refusal(
      `${printable(path)} must be a JSON array of 2 to 256 different names, each of 1 to ${MAX_CLASS_NAME} characters ` +
        'that can be seen.',
    );
  }
  const nameless = labels.find((label) => label >= found.length);
  if (nameless === undefined) return found;
  throw new Refusal(`${printable(path)} has ${found.length} names, but there are sheets of class ${nameless}.`);
}

function namesIn(json: string): string[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length < 2 || parsed.length > 256) return undefined;
  const found = parsed.filter((one) => isName(one));
  return found.length === parsed.length && new Set(found).size === found.length ? found : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_CLASS_NAME && printable(value) === value;
}
