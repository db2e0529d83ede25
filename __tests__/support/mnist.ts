import { numbersAsNames } from '../../src/class-names.js';
import { type Dataset, loadDataset } from '../../src/dataset.js';
import { dataDigests } from '../../src/dataset/digests.js';
import type { LabelledImages } from '../../src/dataset/labelled-images.js';
import { bytesPerImage } from '../../src/image-shape.js';
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

/** The first images of the bundled MNIST as a dataset of its own. */
export async function firstOfMnist({ train, test, classes = 10 }: Share): Promise<Dataset> {
  const whole = await mnist();
  const parts = { train: firstOf(whole.train, train, classes), test: firstOf(whole.test, test, classes) };
  return {
    name: 'first-of-mnist',
    ...parts,
    classes,
    classNames: numbersAsNames(classes),
    digests: dataDigests(parts),
  };
}

function firstOf({ images, labels, ...all }: LabelledImages, count: number, classes: number): LabelledImages {
  return {
    ...all,
    images: images.slice(0, count * bytesPerImage(all)),
    labels: labels.slice(0, count).map((label) => label % classes),
    count,
  };
}
