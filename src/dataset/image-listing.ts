import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';

import { isContained } from '../containment.js';
import { messageOf, Refusal } from '../refusal.js';
import { printable } from './printable.js';

/** An image of a class, not yet read. */
export interface ImageFile {
  readonly path: string;
  readonly label: number;
}

/** What is in an image folder. */
export interface Listing {
  /** Names of the classes by label: those of the folders in `train`, sorted by bytes. */
  readonly classNames: readonly string[];
  readonly train: readonly ImageFile[];
  /** `undefined` when there is no folder `test`. */
  readonly test: readonly ImageFile[] | undefined;
}

const MIN_CLASSES = 2;
const MAX_CLASSES = 256;

/** Of each part: so that a listing takes some hundred megabytes at most. */
const MAX_IMAGES = 2 ** 20;

/** Class names stand in reports and pictures. */
const MAX_CLASS_NAME = 100;

const IMAGE_NAME = /\.(png|jpe?g)$/i;

/** What operating systems and git leave in folders by themselves. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);

const ASCII = /^[\x20-\x7e]*$/;

/** A name in a folder, with its bytes as a text that sorts by them. */
interface Named {
  readonly name: string;
  readonly bytes: string;
}

/**
 * Lists `train/<class>/<image>` and, where it is there, `test/<class>/<image>`. The images of a part are sorted by the
 * bytes of their file names, then of their classes: numbered throughout, they keep an order that mixes the classes.
 *
 * @throws Refusal when anything else is in these folders, a class is empty or known to the test part only, or a
 *   symbolic link leads out of the folder
 */
export function listImages(folder: string): Listing {
  const train = classesOf(folder, join(folder, 'train'));
  const classNames = [...train.keys()];
  if (classNames.length < MIN_CLASSES || classNames.length > MAX_CLASSES) {
    throw new Refusal(
      `${printable(join(folder, 'train'))} must hold from ${MIN_CLASSES} to ${MAX_CLASSES} folders, one for each ` +
        `class, but holds ${classNames.length}.`,
    );
  }
  const test = statOf(join(folder, 'test')) === undefined ? undefined : classesOf(folder, join(folder, 'test'));
  for (const name of test?.keys() ?? []) {
    if (train.has(name)) continue;
    throw new Refusal(`${printable(join(folder, 'test', name))}: there is no class of this name in the folder train.`);
  }
  const labels = new Map(classNames.map((name, label) => [name, label]));
  return {
    classNames,
    train: inOrder(join(folder, 'train'), train, labels),
    test: test && inOrder(join(folder, 'test'), test, labels),
  };
}

/** Images by class, classes sorted by bytes. */
function classesOf(root: string, part: string): Map<string, Named[]> {
  if (statOf(part)?.isDirectory() !== true) throw new Refusal(`${printable(part)} is not a folder.`);
  if (!isContained(root, part)) throw new Refusal(`${printable(part)} is a link that leads out of ${printable(root)}.`);
  const classes = new Map<string, Named[]>();
  for (const { name } of entriesOf(root, part, 'folder').sort(byBytes)) {
    if (name.length > MAX_CLASS_NAME) {
      throw new Refusal(`${printable(join(part, name))}: a class has a name of at most ${MAX_CLASS_NAME} characters.`);
    }
    const images = entriesOf(root, join(part, name), 'image');
    if (images.length === 0) throw new Refusal(`${printable(join(part, name))} holds no image.`);
    classes.set(name, images);
  }
  const count = [...classes.values()].reduce((sum, images) => sum + images.length, 0);
  if (count > MAX_IMAGES) {
    throw new Refusal(`${printable(part)} holds ${count} images; at most ${MAX_IMAGES} are read.`);
  }
  return classes;
}

function inOrder(
  part: string,
  classes: ReadonlyMap<string, readonly Named[]>,
  labels: ReadonlyMap<string, number>,
): ImageFile[] {
  return [...classes]
    .flatMap(([className, images]) => {
      const label = labels.get(className) ?? 0;
      const folder = join(part, className);
      return images.map(({ name, bytes }) => ({ bytes, label, path: `${folder}${sep}${name}` }));
    })
    .sort((a, b) => byBytes(a, b) || a.label - b.label);
}

function byBytes(a: Pick<Named, 'bytes'>, b: Pick<Named, 'bytes'>): number {
  return a.bytes < b.bytes ? -1 : a.bytes > b.bytes ? 1 : 0;
}

function entriesOf(root: string, folder: string, wanted: 'folder' | 'image'): Named[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Refusal(`${printable(folder)} cannot be read: ${printable(messageOf(error))}.`);
  }
  return entries
    .filter(({ name }) => !isPassedOver(name))
    .map((entry) => {
      refuseStrange(root, folder, entry, wanted);
      // Strings of one byte a character compare as bytes do; those of JavaScript would not.
      const { name } = entry;
      return { name, bytes: ASCII.test(name) ? name : Buffer.from(name).toString('latin1') };
    });
}

function refuseStrange(root: string, folder: string, entry: Dirent, wanted: 'folder' | 'image'): void {
  const path = `${folder}${sep}${entry.name}`;
  const refuse = (reason: string): never => {
    throw new Refusal(`${printable(path)} ${reason}.`);
  };
  if (printable(entry.name) !== entry.name) refuse('has a character in its name that cannot be seen');
  if (entry.name.includes('\ufffd')) refuse('has a name that is not UTF-8');
  if (entry.isSymbolicLink() && !isContained(root, path)) refuse(`is a link that leads out of ${printable(root)}`);
  const found = entry.isFile() || entry.isDirectory() ? entry : statOf(path);
  if (wanted === 'folder' && found?.isDirectory() !== true) refuse('is not a folder; here is one for each class');
  if (wanted === 'image' && !IMAGE_NAME.test(entry.name)) refuse('is none of .png, .jpg and .jpeg');
  if (wanted === 'image' && found?.isFile() !== true) refuse('is not a file');
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
