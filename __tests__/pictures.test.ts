import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Dataset } from '../src/dataset.js';
import { report } from '../src/report.js';
import { drawSheet, type Sheet } from '../src/report/contact-sheet.js';
import type { Findings } from '../src/report/metrics.js';
import { classSheet } from '../src/report/pictures/classes.js';
import { firstSheet } from '../src/report/pictures/first.js';
import { mistakeSheet } from '../src/report/pictures/mistakes.js';
import { type View, viewOf } from '../src/report/pictures/view.js';
import { heldTo, realFindings } from './support/findings.js';

/** The layout, in device pixels. */
const WIDTH = 1920;
const [MARGIN, HEADER, FOOTER, IMAGE] = [60, 184, 80, 280] as const;
/** What comes below the image: to the first line, for each line, after the last one. */
const [FIRST_LINE, LINE, BELOW] = [48, 40, 64] as const;

const WRONG = [0xc2, 0x4e, 0x00];
const RIGHT = [0x00, 0x72, 0xb2];

let findings: Findings;
let pictures: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  findings = await realFindings();
  pictures = await picturesOf(findings);
});

async function picturesOf(of: Findings): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files, warnings } = await report(of);
  expect(warnings).toEqual([]);
  return new Map([...files].filter(([name]) => name.endsWith('.png')));
}

/** One sheet of a run alone. */
function drawn(sheet: (view: View) => Sheet, of: Findings): PNG {
  if (of.evaluation === null) throw new Error('the run was not finished');
  return PNG.sync.read(Buffer.from(drawSheet(sheet(viewOf({ ...of, evaluation: of.evaluation })))));
}

function picture(name: string, of = pictures): PNG {
  const png = of.get(name);
  if (png === undefined) throw new Error(`there is no ${name}`);
  return PNG.sync.read(Buffer.from(png));
}

function heightOf(cells: number, lines: number, columns = 5): number {
  return HEADER + Math.ceil(cells / columns) * (IMAGE + FIRST_LINE + lines * LINE + BELOW) + FOOTER;
}

/** The corner of the image in a cell. */
function cornerOf(cell: number, lines: number, columns = 5): [x: number, y: number] {
  const width = (WIDTH - 2 * MARGIN) / columns;
  const row = IMAGE + FIRST_LINE + lines * LINE + BELOW;
  const x = MARGIN + (cell % columns) * width + (width - IMAGE) / 2;
  return [x, HEADER + Math.floor(cell / columns) * row];
}

function colourAt(png: PNG, x: number, y: number): number[] {
  return [...png.data.subarray(4 * (y * png.width + x), 4 * (y * png.width + x) + 3)];
}

/** What a cell's thick frame says; `undefined` where it has none. */
function markOf(png: PNG, cell: number, lines: number): 'wrong' | 'right' | undefined {
  const [x, y] = cornerOf(cell, lines);
  const colour = JSON.stringify(colourAt(png, x - 5, y + IMAGE / 2));
  return colour === JSON.stringify(WRONG) ? 'wrong' : colour === JSON.stringify(RIGHT) ? 'right' : undefined;
}

/** What is drawn in the middle of each pixel's square, 28 × 28 of them. */
function pixelsOf(png: PNG, [left, top]: [number, number]): number[][] {
  return Array.from({ length: 28 * 28 }, (_, pixel) =>
    colourAt(png, left + 10 * (pixel % 28) + 5, top + 10 * Math.floor(pixel / 28) + 5),
  );
}

describe('the sheet of first images', () => {
  test('has a thick frame around exactly the wrong ones of the first thirty', () => {
    const png = picture('contact-sheet.png');
    expect([png.width, png.height]).toEqual([WIDTH, heightOf(30, 2)]);
    const { predictions } = findings.evaluation ?? { predictions: new Uint8Array() };
    const wrong = [...predictions.subarray(0, 30).entries()]
      .filter(([index, predicted]) => predicted !== findings.dataset.test.labels[index])
      .map(([index]) => index);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(30);
    const framed = Array.from({ length: 30 }, (_, index) => index).filter((index) => markOf(png, index, 2) === 'wrong');
    expect(framed).toEqual(wrong);
  });

  test('shows the pixels of an image as they are, as ink on paper', () => {
    const shown = pixelsOf(picture('contact-sheet.png'), cornerOf(0, 2));
    expect(shown.map(([red = 0]) => 255 - red)).toEqual([...findings.dataset.test.images.subarray(0, 784)]);
  });

  test('shows grey images that are not on black, and coloured ones, as they are', () => {
    const { dataset } = findings;
    const photo = { ...dataset.test, images: dataset.test.images.map((value) => 255 - value) };
    const [light] = pixelsOf(drawn(firstSheet, { ...findings, dataset: { ...dataset, test: photo } }), cornerOf(0, 2));
    expect(light).toEqual([255, 255, 255]);
    const images = Uint8Array.from([...dataset.test.images].flatMap((value) => [value, 255 - value, 100]));
    const coloured: Dataset = { ...dataset, test: { ...dataset.test, images, channels: 3 } };
    const shown = pixelsOf(drawn(firstSheet, { ...findings, dataset: coloured }), cornerOf(1, 2));
    expect(shown).toEqual([...dataset.test.images.subarray(784, 2 * 784)].map((value) => [value, 255 - value, 100]));
  });

  test('says something else in Spanish', async () => {
    const spanish = await picturesOf({ ...findings, inputs: { ...findings.inputs, language: 'es' } });
    expect([...spanish.keys()]).toEqual([...pictures.keys()]);
    for (const name of pictures.keys()) {
      expect(picture(name, spanish).data.equals(picture(name).data), name).toBe(false);
    }
  });

  test('has fewer columns where classes have long names, and no wider a page', () => {
    const called = (classNames: string[]): Findings => ({ ...findings, dataset: { ...findings.dataset, classNames } });
    const names = (name: string): string[] => Array.from({ length: 10 }, () => name);
    const sizeWith = (name: string): number[] => {
      const { width, height } = drawn(firstSheet, called(names(name)));
      return [width, height];
    };
    expect(sizeWith('boot')).toEqual([WIDTH, heightOf(30, 2)]);
    expect(sizeWith('Ankle boot')).toEqual([WIDTH, heightOf(30, 2, 4)]);
    expect(sizeWith(`"]|<script>\n\u202e${'long '.repeat(1000)}`)).toEqual([WIDTH, heightOf(30, 2, 3)]);
  });
});

describe('the sheet of mistakes', () => {
  test('has no cells for a model without mistakes', () => {
    const { evaluation, dataset } = findings;
    if (evaluation === null) throw new Error('the run was not finished');
    const perfect = { ...evaluation, predictions: dataset.test.labels };
    const png = drawn(mistakeSheet, { ...findings, evaluation: perfect });
    expect([png.width, png.height]).toEqual([WIDTH, HEADER + 48]);
  });

  test('starts with the surest mistake', () => {
    const { predictions = new Uint8Array(), probabilities = new Float32Array() } = findings.evaluation ?? {};
    const { labels, images } = findings.dataset.test;
    const sureness = (index: number): number => probabilities[10 * index + (predictions[index] ?? 0)] ?? 0;
    const wrong = [...labels.keys()].filter((index) => predictions[index] !== labels[index]);
    const [surest = -1] = wrong.sort((a, b) => sureness(b) - sureness(a));
    const shown = pixelsOf(picture('misclassified.png'), cornerOf(0, 3)).map(([red = 0]) => 255 - red);
    // Below the cross in its corner.
    expect(shown.slice(28 * 3)).toEqual([...images.subarray(784 * surest + 28 * 3, 784 * (surest + 1))]);
  });
});

describe('the sheet of what changed', () => {
  test('is not there without a baseline, nor where nothing changed', async () => {
    expect(pictures.has('changed.png')).toBe(false);
    expect((await picturesOf(heldTo(findings, findings))).has('changed.png')).toBe(false);
  });

  test('has what got worse first, then what got better, then what stays wrong', async () => {
    const earlier = await realFindings({ seed: '7', 'hidden-units': '64' });
    const png = picture('changed.png', await picturesOf(heldTo(findings, earlier)));
    const before = earlier.evaluation?.predictions ?? new Uint8Array();
    const now = findings.evaluation?.predictions ?? new Uint8Array();
    const { labels } = findings.dataset.test;
    const changed = [...labels.keys()].filter((index) => before[index] !== now[index]);
    const worse = changed.filter((index) => before[index] === labels[index]).length;
    const better = changed.filter((index) => now[index] === labels[index]).length;
    const rest = changed.length - worse - better;
    expect(Math.min(worse, better, rest)).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(40);
    expect(png.height).toBe(heightOf(changed.length, 4));
    expect(changed.map((_, cell) => markOf(png, cell, 4))).toEqual([
      ...Array.from({ length: worse }, () => 'wrong'),
      ...Array.from({ length: better }, () => 'right'),
      ...Array.from({ length: rest }, () => 'wrong'),
    ]);
  });
});

describe('the sheet of classes', () => {
  test('has one image of each class, one that is classified rightly where there is one', () => {
    const png = picture('classes.png');
    const { labels, images } = findings.dataset.test;
    const { predictions = new Uint8Array() } = findings.evaluation ?? {};
    expect([png.width, png.height]).toEqual([WIDTH, heightOf(10, 3)]);
    for (let label = 0; label < 10; label++) {
      const rightly = labels.findIndex((one, index) => one === label && predictions[index] === label);
      expect(rightly, `a rightly classified ${label}`).toBeGreaterThanOrEqual(0);
      const shown = pixelsOf(png, cornerOf(label, 3)).map(([red = 0]) => 255 - red);
      expect(shown, String(label)).toEqual([...images.subarray(784 * rightly, 784 * (rightly + 1))]);
    }
  });

  test('has the sixty that are recognised worst of very many', () => {
    const { evaluation, dataset } = findings;
    if (evaluation === null) throw new Error('the run was not finished');
    const labels = dataset.test.labels.map((_, index) => index);
    const classes = Array.from(labels, (label) => ({ label, precision: 1, recall: 1, f1: 1, support: 1 }));
    const many = { ...dataset, classes: 200, test: { ...dataset.test, labels } };
    const png = drawn(classSheet, { ...findings, dataset: many, evaluation: { ...evaluation, classes } });
    expect(png.height).toBe(heightOf(60, 3));
  });
});

test('No picture is drawn when the input pictures is false', async () => {
  const without = await picturesOf({ ...findings, inputs: { ...findings.inputs, pictures: false } });
  expect([...without.keys()]).toEqual([]);
});
