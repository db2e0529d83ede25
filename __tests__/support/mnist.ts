import { numbersAsNames } from '../../src/class-names.js';
import { type Dataset, loadDataset } from '../../src/dataset.js';
import { dataDigests } from '../../src/dataset/digests.js';
import type { LabelledImages } from '../../src/dataset/labelled-images.js';
import { firstOfMnist as firstFiles } from './idx-fixture.js';
import { recordingHost } from './recording-host.js';

/** How much of the bundled MNIST a test takes. */
export interface Share {
  readonly train: number;
  readonly test: number;
  /** Labels are taken modulo this. */
  readonly classes?: number;
}

let loaded: Promise<Dataset> | undefined;

/** The bundled MNIST, read once for all tests of a file. */
export function mnist(): Promise<Dataset> {
  loaded ??= loadDataset({ dataset: 'mnist' }, recordingHost());
  return loaded;
}

/** The first images of the bundled MNIST as a dataset of its own; nothing else of it is read. */
export function firstOfMnist({ train, test, classes = 10 }: Share): Promise<Dataset> {
  const { trainImages, trainLabels, testImages, testLabels } = firstFiles(train, test);
  const parts = { train: imagesIn(trainImages, trainLabels, classes), test: imagesIn(testImages, testLabels, classes) };
  return Promise.resolve({
    name: 'first-of-mnist',
    ...parts,
    classes,
    classNames: numbersAsNames(classes),
    digests: dataDigests(parts),
  });
}

/** The headers of IDX files are as long as their shapes. */
function imagesIn(images: Buffer, labels: Buffer, classes: number): LabelledImages {
  return {
    images: new Uint8Array(images.subarray(16)),
    labels: Uint8Array.from(labels.subarray(8), (label) => label % classes),
    count: labels.length - 8,
    rows: 28,
    columns: 28,
    channels: 1,
  };
}
