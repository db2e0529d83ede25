import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';

import { loadDataset } from '../src/dataset.js';
import { groupSheetFiles } from '../src/dataset/group-sheet-export.js';
import { newFolder } from './support/folders.js';
import { COLOUR_TYPES, pngFile, writeFiles } from './support/image-fixture.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

/** The first images of MNIST as sheets of twenty digits, 5 wide and 4 high. */
let files: Record<string, Uint8Array>;
let folder: string;

beforeAll(async () => {
  const mnist = await firstOfMnist({ train: 640, test: 200 });
  files = Object.fromEntries(groupSheetFiles(mnist, 'mnist_v5_MNIST', { columns: 5, rows: 4 }));
});

beforeEach(() => {
  folder = newFolder('sheets');
  writeFiles(folder, files);
});

/** What is said of the folder, in which files are called by their names alone. */
async function refusal(): Promise<string> {
  try {
    await loadDataset({ dataset: folder }, recordingHost());
  } catch (error) {
    return String(error).replaceAll(`${folder}/`, '').replace('Error: ', '');
  }
  throw new Error('it was read');
}

/** The last sheet of the sevens: 9 of 20 places. */
const LAST = 'TRAIN-7_00061-00069_5x4';

const sheet = (end: string): string => `mnist_v5_MNIST_${end}.png`;

const renamed = (from: string, to: string) => (): void => {
  renameSync(join(folder, sheet(from)), join(folder, sheet(to)));
};

const removed = (part: string) => (): void => {
  remove(part);
};

function remove(part: string): void {
  for (const name of readdirSync(folder).filter((one) => one.includes(part))) rmSync(join(folder, name));
}

test.each<[fault: string, spoil: () => void, sentence: string]>([
  [
    'a gap',
    removed(sheet('TRAIN-7_00021-00040_5x4')),
    'mnist_v5_MNIST_TRAIN-7_00041-00060_5x4.png begins with image 41, but the sheet before it ends with 20: images are missing.',
  ],
  [
    'no beginning',
    removed(sheet('TRAIN-7_00001-00020_5x4')),
    'mnist_v5_MNIST_TRAIN-7_00021-00040_5x4.png begins with image 21, but its class 7 begins with 1: images are missing.',
  ],
  [
    'an overlap',
    renamed('TRAIN-7_00021-00040_5x4', 'TRAIN-7_00020-00039_5x4'),
    'mnist_v5_MNIST_TRAIN-7_00020-00039_5x4.png begins with image 20, but the sheet before it ends with 20: images are there twice.',
  ],
  [
    'more images than places',
    renamed(LAST, 'TRAIN-7_00061-00081_5x4'),
    'mnist_v5_MNIST_TRAIN-7_00061-00081_5x4.png is said to hold images 61 to 81, but its grid has 5 × 4 places.',
  ],
  [
    'a range that ends before it begins',
    renamed(LAST, 'TRAIN-7_00061-00060_5x4'),
    'mnist_v5_MNIST_TRAIN-7_00061-00060_5x4.png is said to hold images 61 to 60, but its grid has 5 × 4 places.',
  ],
  [
    'images that the name does not speak of',
    () => {
      renamed(LAST, 'TRAIN-7_00061-00068_5x4')();
      remove('labels');
    },
    'mnist_v5_MNIST_TRAIN-7_00061-00068_5x4.png is said to hold 8 images, but something is drawn in place 9 of its grid.',
  ],
  [
    'a sheet before the last that is not full',
    () => {
      renamed('TRAIN-7_00021-00040_5x4', 'TRAIN-7_00021-00039_5x4')();
      renamed('TRAIN-7_00041-00060_5x4', 'TRAIN-7_00040-00059_5x4')();
    },
    'mnist_v5_MNIST_TRAIN-7_00021-00039_5x4.png is not full, and only the last sheet of a class may be so.',
  ],
  [
    'a class that is missing',
    () => {
      remove('TEST-4');
      remove('labels');
    },
    'mnist_v5_MNIST_TEST-*: there is no sheet of class 4, but there is one of class 5.',
  ],
  [
    'a class that the order has and no sheet',
    removed('TRAIN-9'),
    'mnist_v5_MNIST_TRAIN_labels-idx1-ubyte has 70 images of class 9, but the sheets have 0.',
  ],
  [
    'a last sheet that is missing',
    removed(sheet(LAST)),
    'mnist_v5_MNIST_TRAIN_labels-idx1-ubyte has 69 images of class 7, but the sheets have 60.',
  ],
  [
    'an order that is no IDX file',
    () => {
      writeFileSync(join(folder, 'mnist_v5_MNIST_TRAIN_labels-idx1-ubyte'), 'labels, in words');
    },
    'mnist_v5_MNIST_TRAIN_labels-idx1-ubyte has the magic number 0x6c616265, expected 0x00000801.',
  ],
  [
    'a grid that does not divide the pixels',
    renamed(LAST, 'TRAIN-7_00061-00069_3x6'),
    'mnist_v5_MNIST_TRAIN-7_00061-00069_3x6.png is 140 pixels wide and 112 high, which its grid of 3 columns and 6 rows does not divide.',
  ],
  [
    'rows for columns',
    renamed(LAST, 'TRAIN-7_00061-00069_4x5'),
    'mnist_v5_MNIST_TRAIN-7_00061-00069_4x5.png is 140 pixels wide and 112 high, which its grid of 4 columns and 5 rows does not divide.',
  ],
  [
    'images of another size',
    () => {
      const bytes = new Uint8Array(10 * 5 * 10 * 4);
      writeFiles(folder, { [sheet(LAST)]: pngFile({ rows: 40, columns: 50 }, bytes) });
    },
    'mnist_v5_MNIST_TRAIN-7_00061-00069_5x4.png has images of 10 × 10 pixels, but mnist_v5_MNIST_TRAIN-0_00001-00020_5x4.png of 28 × 28 pixels.',
  ],
  [
    'a coloured sheet among grey ones',
    () => {
      const bytes = new Uint8Array(3 * 140 * 112);
      const options = { rows: 112, columns: 140, colourType: COLOUR_TYPES.rgb };
      writeFiles(folder, { [sheet(LAST)]: pngFile(options, bytes) });
    },
    'mnist_v5_MNIST_TRAIN-7_00061-00069_5x4.png has images of 28 × 28 coloured pixels, but mnist_v5_MNIST_TRAIN-0_00001-00020_5x4.png of 28 × 28 pixels.',
  ],
  [
    'images that are too large',
    () => {
      const bytes = new Uint8Array(5 * 65 * 4 * 28);
      writeFiles(folder, { [sheet('TRAIN-0_00001-00020_5x4')]: pngFile({ rows: 4 * 28, columns: 5 * 65 }, bytes) });
    },
    'mnist_v5_MNIST_TRAIN-0_00001-00020_5x4.png has 112 × 325 pixels; from 1 × 1 to 256 × 320 are read.',
  ],
  [
    'a damaged PNG file',
    () => {
      const content = readFileSync(join(folder, sheet('TRAIN-0_00001-00020_5x4')));
      content.writeUInt8(content.readUInt8(60) ^ 1, 60);
      writeFileSync(join(folder, sheet('TRAIN-0_00001-00020_5x4')), content);
    },
    'mnist_v5_MNIST_TRAIN-0_00001-00020_5x4.png is no sound PNG file',
  ],
  [
    'a grid of no images',
    renamed(LAST, 'TRAIN-7_00061-00069_5x0'),
    'mnist_v5_MNIST_TRAIN-7_00061-00069_5x0.png has a grid of 0 images; from 1 to 4096 are read.',
  ],
  [
    'a grid of a million images',
    renamed(LAST, 'TRAIN-7_00061-00069_1000x1000'),
    'mnist_v5_MNIST_TRAIN-7_00061-00069_1000x1000.png has a grid of 1000000 images; from 1 to 4096 are read.',
  ],
  [
    'a PNG file that is called otherwise',
    renamed(LAST, 'TRAIN-7_61-73'),
    'mnist_v5_MNIST_TRAIN-7_61-73.png is not called like a group sheet, such as mnist_v5_MNIST_TRAIN-7_00001-01000_25x40.png.',
  ],
  [
    'a label over 255',
    renamed(LAST, 'TRAIN-256_00001-00013_5x4'),
    'mnist_v5_MNIST_TRAIN-256_00001-00013_5x4.png is not called like a group sheet',
  ],
  [
    'sheets of two datasets',
    () => {
      const content = readFileSync(join(folder, sheet(LAST)));
      writeFileSync(join(folder, 'other_TRAIN-7_00061-00069_5x4.png'), content);
    },
    'other_TRAIN-7_00061-00069_5x4.png and mnist_v5_MNIST_TEST-0_00001-00017_5x4.png are sheets of two datasets in one folder.',
  ],
  ['no training part', removed('TRAIN'), 'has no sheet of the part TRAIN.'],
  [
    'a link that leads out',
    () => {
      const elsewhere = newFolder('elsewhere');
      const name = sheet(LAST);
      renameSync(join(folder, name), join(elsewhere, name));
      symlinkSync(join(elsewhere, name), join(folder, name));
    },
    'mnist_v5_MNIST_TRAIN-7_00061-00069_5x4.png is a link that leads out of its folder.',
  ],
  [
    'a folder in the place of a sheet',
    () => {
      rmSync(join(folder, sheet('TRAIN-0_00001-00020_5x4')));
      mkdirSync(join(folder, sheet('TRAIN-0_00001-00020_5x4')));
    },
    'mnist_v5_MNIST_TRAIN-0_00001-00020_5x4.png cannot be read: EISDIR',
  ],
  [
    'fewer names than classes',
    () => {
      writeFileSync(join(folder, 'mnist_v5_MNIST_classes.json'), '["a", "b"]');
    },
    'mnist_v5_MNIST_classes.json has 2 names, but there are sheets of class 5.',
  ],
  [
    'names that are none',
    () => {
      writeFileSync(join(folder, 'mnist_v5_MNIST_classes.json'), '["a\\n", "b"]');
    },
    'mnist_v5_MNIST_classes.json must be a JSON array of 2 to 256 different names, each of 1 to 100 characters that can be seen.',
  ],
])('Group sheets are refused in words for %s', async (_, spoil, sentence) => {
  spoil();
  expect(await refusal()).toContain(sentence);
});

test('Group sheets beside IDX files are of no one kind', async () => {
  writeFileSync(join(folder, 'train-labels-idx1-ubyte'), '');
  expect(await refusal()).toContain('which of them is the data?');
});
