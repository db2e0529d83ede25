import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { encode } from 'jpeg-js';
import { beforeEach, describe, expect, test } from 'vitest';

import { type Dataset, loadDataset } from '../src/dataset.js';
import { newFolder } from './support/folders.js';
import { COLOUR_TYPES, pngChunk, pngFile, writeFiles, writeImageFolder } from './support/image-fixture.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

/** A grey image of 1 × 2 pixels. */
const grey = (value: number): Buffer => pngFile({ rows: 1, columns: 2 }, Uint8Array.of(value, value));

const coloured = (...values: number[]): Buffer =>
  pngFile({ rows: 1, columns: 2, colourType: COLOUR_TYPES.rgb }, Uint8Array.from(values));

/** A whole dataset of two classes. */
const SOUND = {
  'train/cat/1.png': grey(1),
  'train/dog/2.png': grey(2),
  'test/cat/3.png': grey(3),
  'test/dog/4.png': grey(4),
} as const;

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

/** A fault of a folder, and the sentence that it must get, where DIR is the folder. */
const FAULTS: readonly (readonly [fault: string, spoil: (folder: string) => void, sentence: string])[] = [
  [
    'images of several sizes',
    (dir) => {
      writeFiles(dir, { 'test/dog/4.png': pngFile({ rows: 2, columns: 2 }, Uint8Array.of(1, 2, 3, 4)) });
    },
    'DIR/test/dog/4.png has 2 × 2 pixels, but DIR/train/cat/1.png has 1 × 2: all images of a dataset must have one size.',
  ],
  [
    'an image that is too large',
    (dir) => {
      writeFiles(dir, { 'train/cat/0.png': pngFile({ rows: 65, columns: 1 }, Buffer.alloc(65)) });
    },
    'DIR/train/cat/0.png has 65 × 1 pixels; from 1 × 1 to 64 × 64 are read.',
  ],
  [
    'a damaged image',
    (dir) => {
      writeFiles(dir, { 'train/cat/1.png': Buffer.concat([grey(1).subarray(0, -1), Buffer.of(0)]) });
    },
    'DIR/train/cat/1.png is no sound PNG file: the CRC of its chunk IEND is wrong.',
  ],
  [
    'an animation',
    (dir) => {
      const before = [pngChunk('acTL', Buffer.alloc(8))];
      writeFiles(dir, { 'train/cat/1.png': pngFile({ rows: 1, columns: 2, before }, Uint8Array.of(1, 1)) });
    },
    'DIR/train/cat/1.png is an animated PNG; only still ones are read.',
  ],
  [
    'an image of another format',
    (dir) => {
      writeFiles(dir, { 'train/cat/1.png': 'GIF89a' });
    },
    'DIR/train/cat/1.png is neither a PNG nor a JPEG file.',
  ],
  [
    'an empty file',
    (dir) => {
      writeFiles(dir, { 'train/cat/1.png': '' });
    },
    'DIR/train/cat/1.png is empty.',
  ],
  [
    'a file of more than a megabyte',
    (dir) => {
      writeFiles(dir, { 'train/cat/1.png': Buffer.alloc(2 ** 20 + 1) });
    },
    'DIR/train/cat/1.png has more than 1048576 bytes.',
  ],
  [
    'another file beside the images',
    (dir) => {
      writeFiles(dir, { 'train/cat/notes.txt': '' });
    },
    'DIR/train/cat/notes.txt is none of .png, .jpg and .jpeg.',
  ],
  [
    'a file beside the classes',
    (dir) => {
      writeFiles(dir, { 'train/1.png': grey(1) });
    },
    'DIR/train/1.png is not a folder; here is one for each class.',
  ],
  [
    'a folder among the images',
    (dir) => {
      mkdirSync(join(dir, 'train/cat/more.png'));
    },
    'DIR/train/cat/more.png is not a file.',
  ],
  [
    'a class that only the test part has',
    (dir) => {
      writeFiles(dir, { 'test/fox/5.png': grey(5) });
    },
    'DIR/test/fox: there is no class of this name in the folder train.',
  ],
  [
    'an empty class',
    (dir) => {
      mkdirSync(join(dir, 'train/fox'));
    },
    'DIR/train/fox holds no image.',
  ],
  [
    'a class of nothing but hidden files',
    (dir) => {
      writeFiles(dir, { 'train/fox/.gitkeep': '' });
    },
    'DIR/train/fox holds no image.',
  ],
  [
    'one class',
    (dir) => {
      rmSync(join(dir, 'train/dog'), { recursive: true });
    },
    'DIR/train must hold from 2 to 256 folders, one for each class, but holds 1.',
  ],
  [
    'no training part',
    (dir) => {
      rmSync(join(dir, 'train'), { recursive: true });
    },
    'DIR/train is not a folder.',
  ],
  [
    'a training part that is a file',
    (dir) => {
      rmSync(join(dir, 'train'), { recursive: true });
      writeFileSync(join(dir, 'train'), '');
    },
    'DIR/train is not a folder.',
  ],
  [
    'an image that is a link out of it',
    (dir) => {
      writeFiles(dir, { '../secret.png': grey(9) });
      symlinkSync('../../../secret.png', join(dir, 'train/cat/2.png'));
    },
    'DIR/train/cat/2.png is a link that leads out of DIR.',
  ],
  [
    'a class that is a link out of it',
    (dir) => {
      writeFiles(dir, { '../fox/1.png': grey(9) });
      symlinkSync('../../fox', join(dir, 'train/fox'));
    },
    'DIR/train/fox is a link that leads out of DIR.',
  ],
  [
    'a test part that is a link out of it',
    (dir) => {
      rmSync(join(dir, 'test'), { recursive: true });
      writeFiles(dir, { '../elsewhere/cat/1.png': grey(9) });
      symlinkSync('../elsewhere', join(dir, 'test'));
    },
    'DIR/test is a link that leads out of DIR.',
  ],
  [
    'a link to nothing',
    (dir) => {
      symlinkSync('nothing.png', join(dir, 'train/cat/2.png'));
    },
    'DIR/train/cat/2.png is not a file.',
  ],
  [
    'a file name with a line break',
    (dir) => {
      writeFiles(dir, { 'train/cat/two\nlines.png': grey(9) });
    },
    String.raw`DIR/train/cat/two\nlines.png has a character in its name that cannot be seen.`,
  ],
  [
    'a class whose name is turned around',
    (dir) => {
      writeFiles(dir, { 'train/\u202etac/1.png': grey(9) });
    },
    String.raw`DIR/train/\u{202e}tac has a character in its name that cannot be seen.`,
  ],
  [
    'a file name that is not UTF-8',
    (dir) => {
      writeFileSync(Buffer.concat([Buffer.from(join(dir, 'train/cat/')), Buffer.of(0xff), Buffer.from('.png')]), '');
    },
    'DIR/train/cat/\ufffd.png has a name that is not UTF-8.',
  ],
  [
    'a class with a long name',
    (dir) => {
      writeFiles(dir, { [`train/${'x'.repeat(101)}/1.png`]: grey(9) });
    },
    `DIR/train/${'x'.repeat(101)}: a class has a name of at most 100 characters.`,
  ],
  [
    'IDX files beside the images',
    (dir) => {
      writeFiles(dir, { 'train-images-idx3-ubyte': '' });
    },
    "Dataset 'DIR' holds IDX files (train-images-idx3-ubyte and so on, each gzipped or not) and also folders of images " +
      "('train/<class>/*.png', .jpg or .jpeg): which of them is the data?",
  ],
];

describe('an image folder is refused for', () => {
  test.for(FAULTS)('%s', async ([, spoil, sentence]) => {
    writeFiles(folder, SOUND);
    expect((await load()).train.count).toBe(2);
    spoil(folder);
    await expect(load()).rejects.toMatchObject({
      name: 'Refusal',
      message: sentence.replaceAll('DIR', folder),
    });
  });

  test('more than 256 classes', async () => {
    for (let label = 0; label <= 256; label++) writeFiles(folder, { [`train/${label}/1.png`]: grey(1) });
    await expect(load()).rejects.toThrow(
      `${folder}/train must hold from 2 to 256 folders, one for each class, but holds 257.`,
    );
  });
});
