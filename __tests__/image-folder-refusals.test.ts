import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';

import { type Dataset, loadDataset } from '../src/dataset.js';
import { newFolder } from './support/folders.js';
import { grey, pngChunk, pngFile, SOUND, writeFiles } from './support/image-fixture.js';
import { recordingHost } from './support/recording-host.js';

let folder: string;

beforeEach(() => {
  folder = join(newFolder('images'), 'pets');
});

async function load(): Promise<Dataset> {
  return loadDataset({ dataset: folder }, recordingHost());
}

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
