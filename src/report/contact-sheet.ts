import { Canvas, createCanvas, type CanvasRenderingContext2D } from 'canvas';

import { type Cell, drawCell, fitsIn, rowHeight } from './contact-sheet/cell.js';
import { fitted, loadFonts, type Style, write } from './contact-sheet/font.js';
import { MUTED, PAPER, TEXT } from './contact-sheet/palette.js';

/** A page of captioned images. */
export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  readonly cells: readonly Cell[];
  /** Whether the images are light on black: they are drawn as dark ink on white paper. */
  readonly inked: boolean;
  /** What the marks mean. */
  readonly legend: string;
}

/** Device pixels for each pixel of the layout, so that sheets stay sharp on high-density screens. */
const DENSITY = 2;

/**
 * The layout, in layout pixels. A page of GitHub shows a picture some 830 pixels wide: at this width it shrinks by a
 * seventh, and captions stay as large as the text around them.
 */
const WIDTH = 960;
const MARGIN = 30;
const HEADER = 92;
const FOOTER = 40;
const EMPTY_HEIGHT = 24;

/** Cells side by side: as many as leave room for the longest caption. */
const COLUMNS = [5, 4, 3] as const;

const TITLE: Style = { weight: 'bold', size: 24, colour: TEXT };
const SUBTITLE: Style = { weight: 'normal', size: 14, colour: MUTED };
const LEGEND: Style = { weight: 'normal', size: 13, colour: MUTED };

/** Six times as quick as canvas's own choice, for files a quarter larger: plain areas need no filters. */
const ENCODING = { compressionLevel: 3, filters: Canvas.PNG_FILTER_NONE } as const;

/**
 * Draws a contact sheet.
 *
 * @returns a PNG
 * @throws Error when the bundled font cannot be used
 */
export function drawSheet(sheet: Sheet): Uint8Array {
  loadFonts();
  const { cells } = sheet;
  const columns = columnsFor(cells);
  const rows = Math.ceil(cells.length / columns);
  const height = HEADER + (rows === 0 ? EMPTY_HEIGHT : rows * rowHeight(cells) + FOOTER);
  const canvas = createCanvas(WIDTH * DENSITY, height * DENSITY);
  const context = canvas.getContext('2d');
  context.scale(DENSITY, DENSITY);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, height);
  line(context, sheet.title, 44, TITLE);
  line(context, sheet.subtitle, 70, SUBTITLE);
  const width = (WIDTH - 2 * MARGIN) / columns;
  for (const [position, cell] of cells.entries()) {
    const left = MARGIN + (position % columns) * width;
    const top = HEADER + Math.floor(position / columns) * rowHeight(cells);
    drawCell(context, cell, [left, top], width, sheet.inked);
  }
  if (rows > 0) line(context, sheet.legend, height - 22, LEGEND);
  const png = canvas.toBuffer('image/png', ENCODING);
  // Up to 33 MB of pixels, which would otherwise stay until garbage is collected: beyond the next sheet's.
  canvas.height = 0;
  return png;
}

function columnsFor(cells: readonly Cell[]): number {
  const context = createCanvas(1, 1).getContext('2d');
  return COLUMNS.find((columns) => fitsIn(context, cells, (WIDTH - 2 * MARGIN) / columns)) ?? COLUMNS[2];
}

function line(context: CanvasRenderingContext2D, text: string, baseline: number, style: Style): void {
  const fit = fitted(context, { text: (whole) => whole, name: text }, style, WIDTH - 2 * MARGIN, 11);
  write(context, fit.line, MARGIN, baseline, fit.style);
}
