import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { parseNpz } from '../src/dataset/npz.js';
import { npyFile, smallArrays, zipFile } from './support/npz-fixture.js';

const sound = smallArrays();

/** A file that the real NumPy wrote. */
function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/data/${name}`, import.meta.url));
}

/** What is said of an archive with other arrays than the sound ones, a missing one where it is `undefined`. */
async function saidOf(changed: Readonly<Record<string, Buffer | undefined>>): Promise<string> {
  const all: Readonly<Record<string, Buffer | undefined>> = { ...sound, ...changed };
  const files = Object.entries(all).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, content] as const],
  );
  return refusalOf(await zipFile(Object.fromEntries(files)));
}

async function refusalOf(content: Buffer): Promise<string> {
  try {
    await parseNpz('data.npz', content);
  } catch (error) {
    expect(error).toMatchObject({ name: 'Refusal' });
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was refused';
}

const images = (shape: readonly number[], descr = '|u1', bytes = 24): { 'x_train.npy': Buffer } => ({
  'x_train.npy': npyFile({ shape, descr }, new Uint8Array(bytes)),
});
const labels = (shape: readonly number[], descr: string, ...bytes: number[]): { 'y_train.npy': Buffer } => ({
  'y_train.npy': npyFile({ shape, descr }, Uint8Array.from(bytes)),
});
const dictionary = (text: string): { 'x_train.npy': Buffer } => ({
  'x_train.npy': npyFile({ shape: [], dictionary: text }, new Uint8Array(24)),
});

describe('of a .npz file is refused', () => {
  test.for<[fault: string, changed: Record<string, Buffer | undefined>, sentence: string]>([
    ['a missing array', { 'x_train.npy': undefined }, 'data.npz holds no x_train.npy.'],
    ['missing test labels', { 'y_test.npy': undefined }, 'data.npz holds no y_test.npy.'],
    [
      'a missing training part',
      { 'x_train.npy': undefined, 'y_train.npy': undefined },
      'data.npz holds no x_train.npy.',
    ],
    [
      'a header that promises 10¹² elements',
      images([1_000_000_000_000, 1, 1]),
      'data.npz: x_train.npy has 152 bytes, but its header (1000000000000 × 1 × 1 of |u1) promises 1000000000128.',
    ],
    [
      'a truncated array',
      images([4, 2, 3], '|u1', 23),
      'data.npz: x_train.npy has 151 bytes, but its header (4 × 2 × 3 of |u1) promises 152.',
    ],
    [
      'an array with bytes left over',
      images([4, 2, 3], '|u1', 25),
      'data.npz: x_train.npy has 153 bytes, but its header (4 × 2 × 3 of |u1) promises 152.',
    ],
    [
      'an array of pickled objects',
      images([4, 2, 3], '|O'),
      'data.npz: x_train.npy holds pickled Python objects, which are never loaded.',
    ],
    [
      'an array of records',
      dictionary("{'descr': [('r', '|u1')], 'fortran_order': False, 'shape': (24,), }"),
      'data.npz: x_train.npy holds records; numbers are read.',
    ],
    [
      'an array in Fortran order',
      { 'x_train.npy': npyFile({ shape: [4, 2, 3], fortran: true }, new Uint8Array(24)) },
      'data.npz: x_train.npy is in Fortran order; save it by numpy.ascontiguousarray, in C order.',
    ],
    ['images of float32', images([1, 2, 3], '<f4'), "data.npz: x_train.npy holds '<f4'; integers are read."],
    ['images of int8', images([4, 2, 3], '|i1'), "data.npz: x_train.npy holds '|i1'; images are uint8, from 0 to 255."],
    ['labels of bool', labels([4], '|b1', 0, 1, 1, 0), "data.npz: y_train.npy holds '|b1'; integers are read."],
    [
      'a negative label',
      labels([4], '|i1', 0, 1, 255, 0),
      'data.npz: y_train.npy: label 2 is -1; labels from 0 to 255 are read.',
    ],
    [
      'a label over 255',
      labels([4], '>i2', 0, 0, 1, 0, 0, 1, 0, 0),
      'data.npz: y_train.npy: label 1 is 256; labels from 0 to 255 are read.',
    ],
    [
      'labels as vectors',
      labels([4, 2], '|u1', 1, 0, 0, 1, 1, 0, 0, 1),
      'data.npz: y_train.npy has the shape 4 × 2; one label for each of 4 images is needed.',
    ],
    [
      'a label too few',
      labels([3], '|u1', 0, 1, 1),
      'data.npz: y_train.npy has the shape 3; one label for each of 4 images is needed.',
    ],
    [
      'images in a row',
      images([4, 6]),
      'data.npz: x_train.npy has the shape 4 × 6; images × rows × columns, images × rows × columns × 1 and ' +
        'images × rows × columns × 3 are read.',
    ],
    [
      'images of four channels',
      images([1, 2, 3, 4]),
      'data.npz: x_train.npy has the shape 1 × 2 × 3 × 4; images × rows × columns, images × rows × columns × 1 and ' +
        'images × rows × columns × 3 are read.',
    ],
    ['no images', images([0, 2, 3], '|u1', 0), 'data.npz: x_train.npy holds no images.'],
    [
      'images that are too large',
      images([1, 65, 64], '|u1', 65 * 64),
      'data.npz: x_train.npy has images of 65 × 64 pixels; each side must be from 1 to 64.',
    ],
    ['no .npy file', { 'x_train.npy': Buffer.from('nothing of the kind') }, noNpy('it has no header')],
    ['an empty file', { 'x_train.npy': Buffer.alloc(0) }, noNpy('it has no header')],
    [
      'a header that is no dictionary',
      dictionary('__import__("os").system("true")'),
      noNpy('its header is no dictionary'),
    ],
    [
      'a header with code in it',
      dictionary("{'descr': open('x'), 'fortran_order': False, 'shape': (4, 2, 3), }"),
      noNpy(`its header is not understood from ''descr': open('x'), 'fortran_order': Fal' on`),
    ],
    [
      'a header without a shape',
      dictionary("{'descr': '|u1', 'fortran_order': False, }"),
      noNpy('its header has the keys descr, fortran_order'),
    ],
    [
      'a header with a key twice',
      dictionary("{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (24,), }"),
      noNpy(`its header is not understood from ''descr': '|u1', 'fortran_order': False,' on`),
    ],
    [
      'a header with a huge comment',
      dictionary(`{'descr': '|u1', 'fortran_order': False, 'shape': (4, 2, 3), }${' '.repeat(2000)}`),
      noNpy('its header has 2112 bytes'),
    ],
  ])('%s', async ([, changed, sentence]) => {
    expect(await saidOf(changed)).toBe(sentence);
  });

  test.for<[name: string, sentence: string]>([
    ['pickled.npz', 'pickled.npz: y_train.npy holds pickled Python objects, which are never loaded.'],
    ['fortran.npz', 'fortran.npz: x_train.npy is in Fortran order; save it by numpy.ascontiguousarray, in C order.'],
  ])('%s, which the real NumPy wrote', async ([name, sentence]) => {
    await expect(parseNpz(name, fixture(name))).rejects.toThrow(sentence);
  });

  test('a truncated archive', async () => {
    const whole = await zipFile(sound);
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toMatch(/^data\.npz is no sound zip archive: /);
  });

  test('an array that was changed after it was packed', async () => {
    const content = await zipFile(sound);
    const at = content.indexOf(Uint8Array.of(0, 10, 20, 30));
    content.writeUInt8(1, at);
    expect(await refusalOf(content)).toBe(
      'data.npz: x_train.npy is damaged: it does not unpack to what the archive declares.',
    );
  });

  test('an array that is there twice', async () => {
    const content = await zipFile({ ...sound, 'z_train.npy': sound['x_train.npy'] });
    const renamed = Buffer.from(content.toString('latin1').replaceAll('z_train.npy', 'x_train.npy'), 'latin1');
    expect(await refusalOf(renamed)).toBe('data.npz holds x_train.npy twice.');
  });

  test('a bomb that declares less than it unpacks to', async () => {
    const bomb = npyFile({ shape: [4096, 64, 64] }, new Uint8Array(4096 * 64 * 64));
    const content = await zipFile({ ...sound, 'x_train.npy': bomb }, true);
    expect(content.length).toBeLessThan(20_000);
    const declared = Buffer.alloc(4);
    declared.writeUInt32LE(bomb.length);
    const less = Buffer.alloc(4);
    less.writeUInt32LE(128 + 24);
    const forged = Buffer.from(
      content.toString('latin1').replaceAll(declared.toString('latin1'), less.toString('latin1')),
      'latin1',
    );
    expect(await refusalOf(forged)).toMatch(
      /^data\.npz: x_train\.npy is packed to \d+ bytes, far more than its 152\.$/,
    );
  });
});

function noNpy(reason: string): string {
  return `data.npz: x_train.npy is no sound .npy file: ${reason}.`;
}
