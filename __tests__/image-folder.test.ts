import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { encode } from 'jpeg-js';
import { beforeEach, describe, expect, test } from 'vitest';

import { type Dataset, loadDataset } from '../src/dataset.js';
import { newFolder } from './support/folders.js';
import { COLOUR_TYPES, grey, pngFile, SOUND, writeFiles, writeImageFolder } from './support/image-fixture.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

const coloured = (...values: number[]): Buffer =>
  pngFile({ rows: 1, columns: 2, colourType: COLOUR_TYPES.rgb }, Uint8Array.from(values));

let folder: string;

beforeEach(() => {
  folder = join(newFolder('images'), 'pets');
});

async function load(): Promise<Dataset> {
  return loadDataset({ dataset: folder }, recordingHost());
}

describe('an image folder', () => {
  test('numbered throughout is the same data as the IDX files', async () => {
    const idx = await firstOfMnist({ train: 200, test: 50 });
    writeImageFolder(folder, idx);
    const dataset = await load();
    expect(dataset.digests).toEqual(idx.digests);
    expect(dataset.train).toMatchObject({ count: 200, rows: 28, columns: 28, channels: 1 });
    expect(dataset.test).toMatchObject({ count: 50, rows: 28, columns: 28, channels: 1 });
    expect([dataset.classes, dataset.classNames]).toEqual([10, idx.classNames]);
  });

  test('has its images in the order of the bytes of their names, then of their classes', async () => {
    writeFiles(folder, {
      'train/b/10.png': grey(1),
      'train/b/9.png': grey(2),
      'train/a/10.png': grey(3),
      'train/a/é.png': grey(4),
      'train/a/z.png': grey(5),
      // As UTF-16 compares them, these two would change places.
      'train/a/\u{ffee}.png': grey(6),
      'train/b/\u{1f600}.png': grey(7),
      'train/B/B.png': grey(8),
      'test/B/1.png': grey(9),
    });
    const { train, classNames } = await load();
    expect(classNames).toEqual(['B', 'a', 'b']);
    expect([...train.images].filter((_, at) => at % 2 === 0)).toEqual([3, 1, 2, 8, 5, 4, 6, 7]);
    expect([...train.labels]).toEqual([1, 2, 2, 0, 1, 1, 1, 2]);
  });

  test('is coloured throughout where one image is', async () => {
    writeFiles(folder, { ...SOUND, 'test/dog/4.png': coloured(1, 2, 3, 4, 5, 6) });
    const { train, test } = await load();
    expect([train.channels, test.channels]).toEqual([3, 3]);
    expect([...train.images]).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect([...test.images]).toEqual([3, 3, 3, 3, 3, 3, 1, 2, 3, 4, 5, 6]);
    writeFiles(folder, { 'train/dog/2.png': coloured(9, 8, 7, 6, 5, 4) });
    expect([...(await load()).train.images]).toEqual([1, 1, 1, 1, 1, 1, 9, 8, 7, 6, 5, 4]);
  });

  test('may hold JPEG files, whatever they are called', async () => {
    const data = Buffer.alloc(4 * 16 * 16, 255);
    for (let at = 0; at < data.length; at += 4) data.fill(at < data.length / 2 ? 40 : 200, at, at + 3);
    const jpeg = encode({ width: 16, height: 16, data }, 100).data;
    const png = new PNG({ width: 16, height: 16 });
    data.copy(png.data);
    writeFiles(folder, {
      'train/a/1.jpg': jpeg,
      'train/a/2.JPEG': jpeg,
      'train/b/3.PNG': jpeg,
      'test/a/1.jpg': PNG.sync.write(png, { colorType: COLOUR_TYPES.rgb }),
    });
    const { train, test } = await load();
    expect([train.count, train.rows, train.columns, train.channels]).toEqual([3, 16, 16, 3]);
    // What JPEG loses of two flat halves at the best quality is a shade or two.
    const distances = [...train.images.subarray(0, test.images.length)].map((value, at) =>
      Math.abs(value - (test.images[at] ?? 0)),
    );
    expect(Math.max(...distances)).toBeLessThan(3);
  });

  test('may hold what operating systems and git leave in folders', async () => {
    writeFiles(folder, {
      ...SOUND,
      '.DS_Store': '',
      'README.md': 'pets',
      'train/.gitkeep': '',
      'train/cat/.DS_Store': '',
      'train/cat/Thumbs.db': '',
      'test/dog/desktop.ini': '',
    });
    expect((await load()).train.count).toBe(2);
  });

  test('may hold links that stay within it', async () => {
    writeFiles(folder, SOUND);
    symlinkSync('../cat/1.png', join(folder, 'train/dog/1.png'));
    symlinkSync('dog', join(folder, 'train/fox'));
    const { train, classNames } = await load();
    expect([train.count, classNames]).toEqual([5, ['cat', 'dog', 'fox']]);
  });

  test('stops being read when the run is cancelled', async () => {
    const idx = await firstOfMnist({ train: 2000, test: 10 });
    writeImageFolder(folder, idx);
    const controller = new AbortController();
    controller.abort();
    const reading = loadDataset({ dataset: folder }, recordingHost({ cancelled: controller.signal }));
    await expect(reading).rejects.toThrow('The run was cancelled while the images were read.');
  });
});
