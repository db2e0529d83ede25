/**
 * Writes the images of this example: the first of each class of Fashion-MNIST, each a PNG in the folder of its class.
 *
 * Usage: node examples/clothes/take.mjs FOLDER, where FOLDER has the four IDX files of Fashion-MNIST, gzipped, such as
 * /usr/share/datasets/fashion-mnist of Debian's package dataset-fashion-mnist.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { PNG } from 'pngjs';

const [source = ''] = process.argv.slice(2);
const target = fileURLToPath(new URL('data', import.meta.url));

/** Labels of Fashion-MNIST. */
const CLASSES = new Map([
  [1, 'trousers'],
  [4, 'coat'],
  [6, 'shirt'],
  [9, 'boot'],
]);
const SIDE = 28;
const PARTS = [
  { files: 'train', folder: 'train', images: 60 },
  { files: 't10k', folder: 'test', images: 40 },
];

/** The elements of an IDX file, behind its header of one word and one for each dimension. */
function idx(name, dimensions) {
  return gunzipSync(readFileSync(join(source, `${name}.gz`))).subarray(4 + 4 * dimensions);
}

/** A grey image as PNG. */
function png(pixels) {
  const image = { width: SIDE, height: SIDE, data: pixels };
  return PNG.sync.write(image, { colorType: 0, inputColorType: 0, inputHasAlpha: false });
}

rmSync(target, { recursive: true, force: true });
for (const { files, folder, images } of PARTS) {
  const pixels = idx(`${files}-images-idx3-ubyte`, 3);
  const labels = idx(`${files}-labels-idx1-ubyte`, 1);
  for (const [label, name] of CLASSES) {
    mkdirSync(join(target, folder, name), { recursive: true });
    const chosen = [...labels.keys()].filter((index) => labels[index] === label).slice(0, images);
    for (const index of chosen) {
      const image = pixels.subarray(index * SIDE ** 2, (index + 1) * SIDE ** 2);
      writeFileSync(join(target, folder, name, `${String(index).padStart(5, '0')}.png`), png(image));
    }
  }
}
