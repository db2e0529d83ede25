import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { loadDataset } from '../src/dataset.js';
import { parseNpz } from '../src/dataset/npz.js';
import { newFolder } from './support/folders.js';
import { firstOfMnist } from './support/mnist.js';
import { npyFile, smallArrays, zipFile } from './support/npz-fixture.js';
import { recordingHost } from './support/recording-host.js';

const sound = smallArrays();

/** A file that the real NumPy wrote. */
function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/data/${name}`, import.meta.url));
}

describe('a .npz file', () => {
  test.for([
    ['stored', false],
    ['deflated', true],
  ] as const)('that is %s is the same data as the IDX files', async ([, compress]) => {
    const idx = await firstOfMnist({ train: 100, test: 20 });
    const folder = newFolder('npz');
    const part = (name: string, { images, labels, count }: typeof idx.train): Record<string, Buffer> => ({
      [`x_${name}.npy`]: npyFile({ shape: [count, 28, 28] }, images),
      [`y_${name}.npy`]: npyFile({ shape: [count] }, labels),
    });
    const content = await zipFile({ ...part('train', idx.train), ...part('test', idx.test) }, compress);
    writeFileSync(join(folder, 'data.npz'), content);
    const dataset = await loadDataset({ dataset: 'data.npz' }, recordingHost({ workspace: folder }));
    expect(dataset.digests).toEqual(idx.digests);
    expect(dataset.train).toMatchObject({ count: 100, rows: 28, columns: 28, channels: 1 });
    expect([dataset.classes, dataset.classNames]).toEqual([10, idx.classNames]);
  });

  test.for(['stored.npz', 'deflated.npz'])('that the real NumPy wrote: %s', async (name) => {
    const { train, test } = await parseNpz(name, fixture(name));
    const image = (value: number): number[] => [0, 1, 2, 3, 4, 5].map((pixel) => 25 * value + pixel);
    expect(train).toMatchObject({
      count: 6,
      rows: 2,
      columns: 3,
      channels: 1,
      labels: Uint8Array.of(0, 1, 2, 0, 1, 2),
    });
    expect([...train.images]).toEqual([0, 1, 2, 3, 4, 5].flatMap(image));
    expect([test?.count, test?.labels]).toEqual([4, Uint8Array.of(0, 1, 2, 0)]);
    expect([...(test?.images ?? [])]).toEqual([6, 7, 8, 9].flatMap(image));
  });

  test('may have images of a grey channel, labels in a column, and arrays that are not read', async () => {
    const { train, test } = await parseNpz(
      'data.npz',
      await zipFile({
        ...sound,
        'x_train.npy': npyFile({ shape: [4, 2, 3, 1] }, new Uint8Array(24).fill(7)),
        'y_train.npy': npyFile({ shape: [4, 1] }, Uint8Array.of(0, 1, 1, 0)),
        'class_names.npy': npyFile({ descr: '<U3', shape: [2] }, new Uint8Array(24)),
      }),
    );
    expect(train).toMatchObject({ count: 4, rows: 2, columns: 3, channels: 1 });
    expect(train.images).toEqual(Buffer.alloc(24, 7));
    expect(test).toMatchObject({ count: 2, rows: 2, columns: 3, channels: 1 });
  });

  test('may have coloured images and no test part', async () => {
    const images = Uint8Array.from({ length: 12 }, (_, at) => at);
    const content = await zipFile({
      'x_train.npy': npyFile({ shape: [2, 1, 2, 3] }, images),
      'y_train.npy': npyFile({ shape: [2] }, Uint8Array.of(0, 1)),
    });
    const { train, test } = await parseNpz('data.npz', content);
    expect([train, test]).toEqual([
      { images: Buffer.from(images), labels: Uint8Array.of(0, 1), count: 2, rows: 1, columns: 2, channels: 3 },
      undefined,
    ]);
  });

  test.for([
    ['|u1', [0, 255]],
    ['|i1', [0, 127]],
    ['<i2', [0, 0, 255, 0]],
    ['>i2', [0, 0, 0, 255]],
    ['>u2', [0, 0, 0, 255]],
    ['<u4', [0, 0, 0, 0, 255, 0, 0, 0]],
    ['>i4', [0, 0, 0, 0, 0, 0, 0, 255]],
    ['<i8', [0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0]],
    ['>u8', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255]],
  ] as const)('may have labels of type %s', async ([descr, bytes]) => {
    const changed = {
      'x_train.npy': npyFile({ shape: [2, 2, 3] }, new Uint8Array(12)),
      'y_train.npy': npyFile({ descr, shape: [2] }, Uint8Array.from(bytes)),
    };
    const { train } = await parseNpz('data.npz', await zipFile({ ...sound, ...changed }));
    expect([...train.labels]).toEqual([0, descr === '|i1' ? 127 : 255]);
  });

  test.for([2, 3] as const)('may have headers of version %i', async (version) => {
    const changed = { 'y_test.npy': npyFile({ shape: [2], version }, Uint8Array.of(1, 0)) };
    const { test } = await parseNpz('data.npz', await zipFile({ ...sound, ...changed }));
    expect([...(test?.labels ?? [])]).toEqual([1, 0]);
  });
});
