import { resolve } from 'node:path';

import { assetPath } from './assets.js';
import { BUNDLED } from './choices.js';
import { refuseDamagedMnist } from './dataset/bundled.js';
import { type DataDigests, dataDigests } from './dataset/digests.js';
import { readIdxFolder } from './dataset/idx-folder.js';
import type { LabelledImages, Parts } from './dataset/labelled-images.js';
import type { Host } from './host.js';
import { Refusal } from './refusal.js';

/** What is trained on and tested on; both parts have images of the same shape. */
export interface Dataset {
  /** `mnist`, or the folder as the user wrote it. */
  readonly name: string;
  readonly train: LabelledImages;
  readonly test: LabelledImages;
  /** Number of classes: every label is below it. */
  readonly classes: number;
  /** What people call each class; its number, in decimal digits, where the data has no names. */
  readonly classNames: readonly string[];
  readonly digests: DataDigests;
}

/** Classes of the bundled MNIST. */
const DIGITS = 10;

/**
 * Reads the data that the input `dataset` names.
 *
 * @param name `mnist`, or the path of a folder with the four IDX files, relative to the workspace
 * @throws Refusal when a file is missing, is not what it should be, or does not match the others
 */
export async function loadDataset(name: string, host: Host): Promise<Dataset> {
  const parts = await readIdxFolder(name === BUNDLED ? assetPath('mnist') : resolve(host.workspace, name));
  const digests = dataDigests(parts);
  if (name === BUNDLED) refuseDamagedMnist(digests);
  refuseOtherSize(name, parts);
  const classes = name === BUNDLED ? DIGITS : Math.max(2, largest(parts.train.labels) + 1);
  refuseUnknownLabel(name, parts.test.labels, classes);
  const { train, test } = parts;
  host.info(
    `${name}: ${train.count} training and ${test.count} test images of ${train.rows} × ${train.columns} pixels, ` +
      `${classes} classes, digest ${digests.all.slice(0, 12)}`,
  );
  return { name, train, test, classes, classNames: numbersAsNames(classes), digests };
}

/** `0`, `1`, `2`, …: the names of classes that have none. */
export function numbersAsNames(classes: number): string[] {
  return Array.from({ length: classes }, (_, label) => String(label));
}

function largest(labels: Uint8Array): number {
  return labels.reduce((most, label) => Math.max(most, label), 0);
}

function refuseOtherSize(name: string, { train, test }: Parts): void {
  if (train.rows === test.rows && train.columns === test.columns) return;
  throw new Refusal(
    `Dataset '${name}': training images are ${train.rows} × ${train.columns} pixels, ` +
      `but test images are ${test.rows} × ${test.columns}.`,
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
