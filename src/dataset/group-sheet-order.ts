import { groupBy } from '../group-by.js';
import { Refusal } from '../refusal.js';
import type { SheetsOfPart } from './group-sheet-listing.js';
import { parseIdx } from './idx.js';

/** Where the images of each class go. */
export interface ImageOrder {
  /** The label of each image; shape [count]. */
  readonly labels: Uint8Array;
  /** Position of the n-th image of a class among all. */
  readonly positions: ReadonlyMap<number, Uint32Array>;
}

/**
 * One class after the other, the smallest label first: what there is to do without a file that tells the order.
 *
 * @param sheetsNamed what sentences call the sheets of the part
 * @throws Refusal when a class is missing between others
 */
export function orderByClass({ byLabel, count }: SheetsOfPart, sheetsNamed: string): ImageOrder {
  const labels = new Uint8Array(count);
  let at = 0;
  for (const [index, [label, sheets]] of [...byLabel].entries()) {
    if (label !== index) {
      throw new Refusal(`${sheetsNamed}: there is no sheet of class ${index}, but there is one of class ${label}.`);
    }
    const images = sheets.at(-1)?.last ?? 0;
    labels.fill(label, at, at + images);
    at += images;
  }
  return { labels, positions: positionsIn(labels) };
}

/**
 * The order that an IDX file of labels tells.
 *
 * @throws Refusal when it has not as many images of each class as the sheets
 */
export function orderIn(file: string, content: Uint8Array, { byLabel }: SheetsOfPart): ImageOrder {
  const labels = Uint8Array.from(parseIdx(file, content, 1).bytes);
  const positions = positionsIn(labels);
  for (const label of new Set([...positions.keys(), ...byLabel.keys()])) {
    const [wanted, found] = [positions.get(label)?.length ?? 0, byLabel.get(label)?.at(-1)?.last ?? 0];
    if (wanted !== found) {
      throw new Refusal(`${file} has ${wanted} images of class ${label}, but the sheets have ${found}.`);
    }
  }
  return { labels, positions };
}

function positionsIn(labels: Uint8Array): Map<number, Uint32Array> {
  const found = groupBy(labels.keys(), (position) => labels[position] ?? 0);
  return new Map([...found].map(([label, positions]) => [label, Uint32Array.from(positions)]));
}
