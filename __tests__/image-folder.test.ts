import { describe, expect, test } from 'vitest';

import { loadDataset } from '../src/dataset.js';
import { newFolder } from './support/folders.js';
import { writeImageFolder } from './support/image-fixture.js';
import { firstOfMnist } from './support/mnist.js';
import { recordingHost } from './support/recording-host.js';

describe('an image folder', () => {
  test('numbered throughout is the same data as the IDX files', async () => {
    const folder = newFolder('images');
    const idx = await firstOfMnist({ train: 200, test: 50 });
    writeImageFolder(folder, idx);
    const host = recordingHost({ workspace: folder });
    const dataset = await loadDataset({ dataset: '.' }, host);
    expect(dataset.digests).toEqual(idx.digests);
    expect(dataset.train).toMatchObject({ count: 200, rows: 28, columns: 28, channels: 1 });
    expect(dataset.test).toMatchObject({ count: 50, rows: 28, columns: 28, channels: 1 });
    expect([dataset.classes, dataset.classNames]).toEqual([10, idx.classNames]);
  });
});
