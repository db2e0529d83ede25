import { resolve } from 'node:path';

import { assetPath } from './assets.js';
import { BUNDLED } from './choices.js';
import { numbersAsNames } from './class-names.js';
import { isFolder } from './containment.js';
import { refuseDamagedMnist } from './dataset/bundled.js';
import { type DataDigests, dataDigests } from './dataset/digests.js';
import { readIdxFolder } from './dataset/idx-folder.js';
import type { Found, LabelledImages, Parts } from './dataset/labelled-images.js';
import { printable } from './dataset/printable.js';
import { splitTest } from './dataset/test-split.js';
import type { Host } from './host.js';
import { shapeText } from './image-shape.js';
import type { TestSplit } from './inputs/test-split.js';
import { Refusal } from './refusal.js';
import { shortDigest } from './reproducibility/digest.js';

/** What is trained on and tested on; both parts have images of the same shape. */
export interface Dataset {
  /** `mnist`, or the folder or file as the user wrote it. */
  readonly name: string;
  readonly train: LabelledImages;
  readonly test: LabelledImages;
  /** Number of classes: every label is below it. */
  readonly classes: number;
  /** What people call each class; its number, in decimal digits, where the data has no names. */
  readonly classNames: readonly string[];
  /** How the test part was drawn, where the data has none. */
  readonly testSplit?: TestSplit | undefined;
  readonly digests: DataDigests;
}

/** Where the data comes from, as the inputs say it. */
export interface DatasetSource {
  /** `mnist`, or the path of a folder or a file, relative to the workspace. */
  readonly dataset: string;
  readonly testSplit?: TestSplit | undefined;
}

/** Classes of the bundled MNIST. */
const DIGITS = 10;

/**
 * Reads the data. The same pixels and labels in another container are the same data.
 *
 * @throws Refusal when a file is missing, is not what it should be, or does not match the others; and when there is no
 *   test part and the input `test-split` is empty, or the other way round
 */
export async function loadDataset({ dataset: name, testSplit }: DatasetSource, host: Host): Promise<Dataset> {
  const found =
    name === BUNDLED ? await readIdxFolder(assetPath('mnist')) : await read(resolve(host.workspace, name), host);
  const parts = bothParts(name, found, testSplit);
  const digests = dataDigests(parts);
  if (name === BUNDLED) refuseDamagedMnist(digests);
  refuseOtherShape(name, parts);
  const classes =
    name === BUNDLED ? DIGITS : (found.classNames?.length ?? Math.max(2, largest(parts.train.labels) + 1));
  refuseUnknownLabel(name, parts.test.labels, classes);
  const { train, test } = parts;
  host.info(
    `${printable(name)}: ${train.count} training and ${test.count} test images of ${shapeText(train)}, ` +
      `${classes} classes, digest ${shortDigest(digests.all)}`,
  );
  return { name, train, test, classes, classNames: found.classNames ?? numbersAsNames(classes), testSplit, digests };
}

/** Decoders are loaded by those who need them. */
async function read(path: string, host: Host): Promise<Found> {
  if (!isFolder(path)) return (await import('./dataset/npz.js')).readNpz(path);
  return (await import('./dataset/folder-kinds.js')).readFolder(path, host);
}

function bothParts(name: string, { train, test }: Found, testSplit: TestSplit | undefined): Parts {
  if (test !== undefined && testSplit !== undefined) {
    throw new Refusal(`Dataset '${printable(name)}' has a test part of its own: leave the input 'test-split' empty.`);
  }
  if (test !== undefined) return { train, test };
  if (testSplit !== undefined) return splitTest(name, train, testSplit);
  throw new Refusal(
    `Dataset '${printable(name)}' has no test part: set the input 'test-split' to the share of its images to test on, ` +
      'such as 0.2.',
  );
}

function largest(labels: Uint8Array): number {
  return labels.reduce((most, label) => Math.max(most, label), 0);
}

function refuseOtherShape(name: string, { train, test }: Parts): void {
  if (shapeText(train) === shapeText(test)) return;
  throw new Refusal(
    `Dataset '${name}': training images are ${shapeText(train)}, but test images are ${shapeText(test)}.`,
  );
}

function refuseUnknownLabel(name: string, labels: Uint8Array, classes: number): void {
  const index = labels.findIndex((label) => label >= classes);
  if (index < 0) return;
  throw new Refusal(
    `Dataset '${name}': test image ${index} has label ${labels[index] ?? ''}, ` +
      `but the training labels only go from 0 to ${classes - 1}.`,
  );
}
