import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';

import type { Host, Progress } from '../host.js';
import { messageOf, Refusal } from '../refusal.js';
import type { FolderKind } from './folder-kinds.js';
import { type ImageFile, listImages } from './image-listing.js';
import { decodeJpeg } from './jpeg.js';
import { isJpeg } from './jpeg-segments.js';
import { type Found, MAX_SIDE } from './labelled-images.js';
import type { Picture, PictureLimit } from './picture.js';
import { PictureStack } from './picture-stack.js';
import { decodePng } from './png.js';
import { isPng } from './png-chunks.js';
import { printable } from './printable.js';

/** Largest image. */
const LIMIT: PictureLimit = { rows: MAX_SIDE, columns: MAX_SIDE };

/** Of one image, whose pixels alone have 16 kB at most; cameras add much. */
const MAX_FILE_BYTES = 2 ** 20;

/** Images are read in one turn of the event loop at most this long, so that signals and progress get through. */
const TURN_MS = 50;

/** `train/<class>/<image>`, and `test/<class>/<image>` where there is a test part. */
export const imageFolder: FolderKind = {
  holds: "folders of images ('train/<class>/*.png', .jpg or .jpeg)",
  recognises: (names) => names.includes('train') || names.includes('test'),
  read: readImageFolder,
};

async function readImageFolder(folder: string, host: Host): Promise<Found> {
  const { classNames, train, test } = listImages(folder);
  const progress = host.progress('Images', train.length + (test?.length ?? 0));
  try {
    const trained = new PictureStack(train.length);
    await readInto(trained, train, 0, progress, host.cancelled);
    const tested = test && new PictureStack(test.length, trained.first);
    if (test !== undefined && tested !== undefined) {
      await readInto(tested, test, train.length, progress, host.cancelled);
    }
    // Where one image is coloured, all are.
    if (trained.channels !== (tested?.channels ?? trained.channels))
      for (const stack of [trained, tested]) stack?.widen();
    return { train: trained.labelled(), test: tested?.labelled(), classNames };
  } finally {
    progress.end();
  }
}

async function readInto(
  stack: PictureStack,
  files: readonly ImageFile[],
  before: number,
  progress: Progress,
  cancelled: AbortSignal,
): Promise<void> {
  const buffer = Buffer.alloc(MAX_FILE_BYTES + 1);
  let turned = performance.now();
  for (const [index, { path, label }] of files.entries()) {
    const file = printable(path);
    stack.add(file, decodePicture(file, readLimited(path, file, buffer), LIMIT), label);
    if (performance.now() - turned < TURN_MS) continue;
    progress.update(before + index + 1, `${before + index + 1} images`);
    await turnOfTheEventLoop();
    if (cancelled.aborted) throw new Refusal('The run was cancelled while the images were read.');
    turned = performance.now();
  }
}

/** What the file's first bytes say that it is decides, not its name. */
function decodePicture(file: string, content: Uint8Array, limit: PictureLimit): Picture {
  if (isPng(content)) return decodePng(file, content, limit);
  if (isJpeg(content)) return decodeJpeg(file, content, limit);
  throw new Refusal(content.length === 0 ? `${file} is empty.` : `${file} is neither a PNG nor a JPEG file.`);
}

/** The bytes of a file, in a buffer that the next one overwrites. */
function readLimited(path: string, file: string, buffer: Buffer): Buffer {
  let length: number;
  try {
    const descriptor = openSync(path, 'r');
    try {
      // A file that ends gives fewer bytes than there is room for.
      length = readSync(descriptor, buffer, 0, buffer.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${printable(messageOf(error))}.`);
  }
  if (length === buffer.length) throw new Refusal(`${file} has more than ${MAX_FILE_BYTES} bytes.`);
  return buffer.subarray(0, length);
}
