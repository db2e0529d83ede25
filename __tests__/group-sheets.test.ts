import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Dataset, loadDataset } from '../src/dataset.js';
import { dataDigests } from '../src/dataset/digests.js';
import { groupSheetFiles, TUTORIAL_GRID } from '../src/dataset/group-sheet-export.js';
import { newFolder } from './support/folders.js';
import { pngFile, writeFiles } from './support/image-fixture.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

const GRID = { columns: 5, rows: 4 };

let mnist: Dataset;
/** The first images of MNIST as sheets of twenty digits. */
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  mnist = await firstOfMnist({ train: 640, test: 200 });
  files = Object.fromEntries(groupSheetFiles(mnist, 'mnist_v5_MNIST', GRID));
});

function writtenAs(content: Record<string, Uint8Array | string>): string {
  const folder = newFolder('sheets');
  writeFiles(folder, content);
  return folder;
}

function written(dataset: Dataset): string {
  return writtenAs(Object.fromEntries(groupSheetFiles(dataset, 'mnist_v5_MNIST', GRID)));
}

async function read(folder: string): Promise<Dataset> {
  return loadDataset({ dataset: folder }, recordingHost());
}

function without(pattern: RegExp): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !pattern.test(name)));
}

/** The same bytes, whatever buffer they came in. */
function plain(images: Dataset['train']): Dataset['train'] {
  return { ...images, images: Uint8Array.from(images.images), labels: Uint8Array.from(images.labels) };
}

const sheet = (end: string): string => `mnist_v5_MNIST_${end}.png`;

describe('a dataset written as group sheets', () => {
  test('is read back as the same data, to the last byte and in the same order', async () => {
    const { train, test: tested, digests, classes, classNames } = await read(writtenAs(files));
    expect(train).toEqual(plain(mnist.train));
    expect(tested).toEqual(plain(mnist.test));
    expect(digests).toEqual(mnist.digests);
    expect([classes, classNames]).toEqual([10, mnist.classNames]);
  });

  test('has sheets called as the tutorial’s, numbered by class, the last one of each partly empty', () => {
    const sevens = mnist.train.labels.filter((label) => label === 7).length;
    expect(sevens).toBe(69);
    expect(Object.keys(files).filter((name) => name.includes('TRAIN-7'))).toEqual([
      sheet('TRAIN-7_00001-00020_5x4'),
      sheet('TRAIN-7_00021-00040_5x4'),
      sheet('TRAIN-7_00041-00060_5x4'),
      sheet('TRAIN-7_00061-00069_5x4'),
    ]);
  });

  test('has in the tutorial’s grid a thousand digits on a sheet 25 wide and 40 high', () => {
    const [[name, content] = ['', new Uint8Array()]] = groupSheetFiles(mnist, 'mnist_v5_MNIST', TUTORIAL_GRID);
    expect(name).toBe(sheet('TRAIN-0_00001-00062_25x40'));
    const { width, height } = PNG.sync.read(Buffer.from(content));
    expect([width, height]).toEqual([25 * 28, 40 * 28]);
  });

  test('is plain 8-bit grey, each image where its number says', () => {
    const content = Buffer.from(files[sheet('TRAIN-7_00061-00069_5x4')] ?? []);
    // Depth and colour type in the header.
    expect([content[24], content[25]]).toEqual([8, 0]);
    const png = PNG.sync.read(content);
    const index = [...mnist.train.labels.keys()].filter((at) => mnist.train.labels[at] === 7)[60 + 6] ?? NaN;
    const found = Array.from({ length: 784 }, (_, pixel) => {
      // The seventh on the sheet: second row, second column.
      const [x, y] = [28 + (pixel % 28), 28 + Math.floor(pixel / 28)];
      return png.data[4 * (y * png.width + x)];
    });
    expect(found).toEqual([...mnist.train.images.subarray(784 * index, 784 * (index + 1))]);
  });

  test('keeps colours, oblong images and names of classes', async () => {
    const images = (count: number): Dataset['train'] => ({
      images: Uint8Array.from({ length: count * 4 * 6 * 3 }, (_, at) => (at * 7) % 256),
      labels: Uint8Array.from({ length: count }, (_, at) => (at * at) % 3),
      count,
      rows: 4,
      columns: 6,
      channels: 3,
    });
    const parts = { train: images(31), test: images(9) };
    const classNames = ['Ankle boot', '"]|<script>', 'zapatilla ñandú'];
    const found = await read(written({ name: 'x', ...parts, classes: 3, classNames, digests: dataDigests(parts) }));
    expect(found.train).toEqual(parts.train);
    expect(found.test).toEqual(parts.test);
    expect(found.classNames).toEqual(classNames);
  });

  test('keeps a class of which the test part has no image', async () => {
    const labels = mnist.test.labels.map((label) => (label === 3 ? 4 : label));
    const found = await read(written({ ...mnist, test: { ...mnist.test, labels } }));
    expect(found.test.labels).toEqual(Uint8Array.from(labels));
  });

  test('with images over 64 × 64 is refused, for it would not be read back', () => {
    const train = { ...mnist.train, rows: 65, columns: 65 };
    expect(() => [...groupSheetFiles({ ...mnist, train }, 'x', GRID)]).toThrow(
      'Sheets hold images of at most 64 × 64 pixels, but these have 65 × 65.',
    );
  });
});

describe('group sheets', () => {
  test('without the order of the labels are read one class after the other', async () => {
    const { train } = await read(writtenAs(without(/labels/)));
    expect(train.labels).toEqual(mnist.train.labels.toSorted());
    const zeros = [...mnist.train.labels.keys()].filter((index) => mnist.train.labels[index] === 0);
    expect(train.images.subarray(0, 784 * zeros.length)).toEqual(
      Uint8Array.from(zeros.flatMap((index) => [...mnist.train.images.subarray(784 * index, 784 * (index + 1))])),
    );
  });

  test('without a test part take one from the training images', async () => {
    const folder = writtenAs(without(/_TEST/));
    const found = await loadDataset({ dataset: folder, testSplit: { share: 0.25, seed: 42 } }, recordingHost());
    expect(found.train.count + found.test.count).toBe(640);
    expect(found.test.count).toBeGreaterThan(150);
  });

  test('may have another ground where there is no image, and other files beside them', async () => {
    const png = PNG.sync.read(Buffer.from(files[sheet('TRAIN-7_00061-00069_5x4')] ?? []));
    for (let y = 3 * 28; y < 4 * 28; y++) png.data.fill(255, 4 * y * png.width, 4 * (y + 1) * png.width);
    const grey = Uint8Array.from({ length: png.width * png.height }, (_, at) => png.data[4 * at] ?? 0);
    const folder = writtenAs({
      ...files,
      [sheet('TRAIN-7_00061-00069_5x4')]: pngFile({ rows: png.height, columns: png.width }, grey),
      'README.md': 'sheets',
      '.hidden.png': '',
    });
    expect((await read(folder)).digests).toEqual(mnist.digests);
  });
});
