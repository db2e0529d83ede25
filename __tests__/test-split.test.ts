import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { loadDataset } from '../src/dataset.js';
import type { LabelledImages } from '../src/dataset/labelled-images.js';
import { splitTest } from '../src/dataset/test-split.js';
import { newFolder } from './support/folders.js';
import { firstOfMnist as idxOfMnist, writeDataset } from './support/idx-fixture.js';
import { recordingHost } from './support/recording-host.js';

/** Images of one pixel that tells their index, with these labels. */
function numbered(...labels: number[]): LabelledImages {
  const images = Uint8Array.from(labels, (_, index) => index);
  return { images, labels: Uint8Array.from(labels), count: labels.length, rows: 1, columns: 1, channels: 1 };
}

describe('a test part is drawn', () => {
  test('from each class, and both parts keep the order of the images', () => {
    const images = numbered(0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0);
    const { train, test } = splitTest('data', images, { share: 0.4, seed: 42 });
    // As a script says that shares no line with this project.
    expect([...test.images]).toEqual([2, 5, 7, 11, 13, 14]);
    expect([...test.labels]).toEqual([0, 1, 1, 0, 0, 0]);
    expect([...train.images]).toEqual([0, 1, 3, 4, 6, 8, 9, 10, 12]);
    expect([...train.labels]).toEqual([0, 1, 1, 0, 0, 0, 1, 0, 0]);
    expect([train.count, test.count]).toEqual([9, 6]);
  });

  test('by the seed: the same twice, another for another seed', () => {
    const images = numbered(...Array.from({ length: 200 }, (_, index) => index % 4));
    const drawn = (seed: number): number[] => [...splitTest('data', images, { share: 0.1, seed }).test.images];
    expect(drawn(0)).toEqual(drawn(0));
    expect(drawn(0)).not.toEqual(drawn(1));
    expect(drawn(1)).toHaveLength(20);
  });

  test.for([
    [0.001, 1],
    [0.25, 1],
    [0.5, 2],
    [0.999, 2],
  ] as const)('with at least one image of a class in each part: %d of three', ([share, count]) => {
    const { test } = splitTest('data', numbered(0, 0, 0, 1, 1, 1), { share, seed: 42 });
    expect(test.count).toBe(2 * count);
  });

  test('with its pixels, whatever the shape of the images', () => {
    const images = { ...numbered(0, 0), images: Uint8Array.from({ length: 12 }, (_, at) => at), columns: 2 };
    const { train, test } = splitTest('data', { ...images, channels: 3 }, { share: 0.5, seed: 1 });
    const parts = [[...train.images], [...test.images]].sort(([a = 0], [b = 0]) => a - b);
    expect(parts).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ]);
  });

  test('but not from a class with one image', () => {
    expect(() => splitTest('data', numbered(0, 0, 1), { share: 0.5, seed: 42 })).toThrow(
      "Dataset 'data': class 1 has one image, and input 'test-split' needs two of each class.",
    );
  });
});

describe('the input test-split', () => {
  const folder = newFolder('split');
  const { trainImages, trainLabels, testImages, testLabels } = idxOfMnist(100, 20);
  writeDataset(join(folder, 'whole'), { trainImages, trainLabels, testImages, testLabels });
  writeDataset(join(folder, 'train-only'), { trainImages, trainLabels });
  writeDataset(join(folder, 'half'), { trainImages, trainLabels, testImages });
  mkdirSync(join(folder, 'empty'));
  const load = async (dataset: string, share?: number): Promise<string> => {
    const testSplit = share === undefined ? undefined : { share, seed: 42 };
    const { train, test } = await loadDataset({ dataset, testSplit }, recordingHost({ workspace: folder }));
    return `${train.count} + ${test.count}`;
  };

  test('splits data without a test part', async () => {
    expect(await load('train-only', 0.2)).toBe('80 + 20');
    expect(await load('whole')).toBe('100 + 20');
  });

  test('is refused where there is a test part, missing where there is none', async () => {
    await expect(load('whole', 0.2)).rejects.toThrow(
      "Dataset 'whole' has a test part of its own: leave the input 'test-split' empty.",
    );
    await expect(load('train-only')).rejects.toThrow(
      "Dataset 'train-only' has no test part: set the input 'test-split' to the share of its images to test on, " +
        'such as 0.2.',
    );
    await expect(load('half', 0.2)).rejects.toThrow(/t10k-labels-idx1-ubyte does not exist, nor does/);
  });

  test('is no reason to read a folder that holds no data', async () => {
    await expect(load('empty', 0.2)).rejects.toThrow(/^Dataset '.*empty' holds neither IDX files/);
  });
});
