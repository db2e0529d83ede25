import { Canvas, type CanvasRenderingContext2D, ImageData } from 'canvas';

import type { ImageShape } from '../../image-shape.js';
import { fitted, type NamedText, type Style, widthOf, write } from './font.js';
import { LINE, MUTED, PAPER, RIGHT, TEXT, WRONG } from './palette.js';

/** A line under an image. */
export interface Caption extends NamedText {
  readonly tone: 'plain' | 'strong' | 'wrong' | 'muted';
}

/** An image with what is said under it. */
export interface Cell {
  readonly shape: ImageShape;
  /** Shape [rows, columns, channels]. */
  readonly pixels: Uint8Array;
  /** Told by a thick frame and a sign in its corner: a cross for what is wrong, a tick for what is right. */
  readonly mark: 'wrong' | 'right' | null;
  readonly captions: readonly Caption[];
  /** A share of one, drawn as a bar, and how it is written. */
  readonly share: number;
  readonly shareText: string;
}

// The layout, in layout pixels.
const IMAGE_SIDE = 140;
const CAPTION = 14;
const SMALLEST_CAPTION = 11;
/** A caption that must be smaller than this to fit makes for wider cells, where there can be any. */
const COMFORTABLE_CAPTION = 13;
const LINE_HEIGHT = 20;
const FIRST_LINE = 24;
const GAP = 12;
const BELOW = 32;
const BAR = { length: 74, height: 6 } as const;

const STYLES: Readonly<Record<Caption['tone'], Style>> = {
  plain: { weight: 'normal', size: CAPTION, colour: TEXT },
  strong: { weight: 'bold', size: CAPTION, colour: TEXT },
  wrong: { weight: 'bold', size: CAPTION, colour: WRONG },
  muted: { weight: 'normal', size: 12, colour: MUTED },
};

/** Height of a row of cells. */
export function rowHeight(cells: readonly Cell[]): number {
  const lines = cells.reduce((most, { captions }) => Math.max(most, captions.length), 0);
  return IMAGE_SIDE + FIRST_LINE + lines * LINE_HEIGHT + BELOW;
}

/** Whether all captions can be read easily in cells of this width. */
export function fitsIn(context: CanvasRenderingContext2D, cells: readonly Cell[], width: number): boolean {
  return cells.every(({ captions }) =>
    captions.every(({ text, name, tone }) => {
      const { size, weight } = STYLES[tone];
      const room = width - GAP;
      // Whoever has letters enough to fill any cell need not be measured.
      return (
        name.length < room && widthOf(context, text(name), { weight, size }) <= (room * size) / COMFORTABLE_CAPTION
      );
    }),
  );
}

/**
 * Draws a cell.
 *
 * @param inked whether the images are light on black, and so are drawn as ink on paper
 */
export function drawCell(
  context: CanvasRenderingContext2D,
  cell: Cell,
  [left, top]: readonly [number, number],
  width: number,
  inked: boolean,
): void {
  const x = left + (width - IMAGE_SIDE) / 2;
  drawImage(context, cell, x, top, inked);
  context.textAlign = 'center';
  const first = top + IMAGE_SIDE + FIRST_LINE;
  for (const [index, caption] of cell.captions.entries()) {
    const { line, style } = fitted(context, caption, STYLES[caption.tone], width - GAP, SMALLEST_CAPTION);
    write(context, line, left + width / 2, first + index * LINE_HEIGHT, style);
  }
  context.textAlign = 'left';
  drawShare(context, cell, x, first + cell.captions.length * LINE_HEIGHT);
}

/** Each pixel a sharp square of whole device pixels, centred, in a frame that is thick where it says something. */
function drawImage(context: CanvasRenderingContext2D, cell: Cell, x: number, y: number, inked: boolean): void {
  const { rows, columns } = cell.shape;
  const density = context.getTransform().a;
  const scale = (IMAGE_SIDE * density) / Math.max(rows, columns);
  // What is larger than its place is made smaller, smoothly; everything else larger by a whole number.
  const zoom = (scale < 1 ? scale : Math.floor(scale)) / density;
  const [width, height] = [columns * zoom, rows * zoom];
  const [left, top] = [x + (IMAGE_SIDE - width) / 2, y + (IMAGE_SIDE - height) / 2];
  context.imageSmoothingEnabled = scale < 1;
  context.drawImage(bitmapOf(cell, inked), left, top, width, height);
  const line = cell.mark === null ? 1 : 5;
  context.lineWidth = line;
  context.strokeStyle = cell.mark === null ? LINE : colourOf(cell);
  context.strokeRect(left - line / 2, top - line / 2, width + line, height + line);
  if (cell.mark !== null) drawSign(context, cell.mark, left + width, top);
}

function bitmapOf({ shape: { rows, columns, channels }, pixels }: Cell, inked: boolean): Canvas {
  const rgba = new Uint8ClampedArray(4 * rows * columns).fill(255);
  for (let pixel = 0; pixel < rows * columns; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const value = pixels[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0;
      rgba[4 * pixel + channel] = inked ? 255 - value : value;
    }
  }
  const bitmap = new Canvas(columns, rows);
  bitmap.getContext('2d').putImageData(new ImageData(rgba, columns, rows), 0, 0);
  return bitmap;
}

/** A cross or a tick in a disc on the corner at (x, y): told by its shape, not only by its colour. */
function drawSign(context: CanvasRenderingContext2D, mark: 'wrong' | 'right', x: number, y: number): void {
  const strokes = {
    wrong: [
      [-5.5, -5.5, 5.5, 5.5],
      [5.5, -5.5, -5.5, 5.5],
    ],
    right: [
      [-6.5, 0.5, -2, 5],
      [-2, 5, 6.5, -4.5],
    ],
  } as const;
  context.beginPath();
  context.arc(x, y, 14, 0, 2 * Math.PI);
  context.fillStyle = mark === 'wrong' ? WRONG : RIGHT;
  context.fill();
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of strokes[mark]) {
    context.moveTo(x + fromX, y + fromY);
    context.lineTo(x + toX, y + toY);
  }
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.strokeStyle = PAPER;
  context.stroke();
}

/** A bar as long as the share, with the number behind it. */
function drawShare(context: CanvasRenderingContext2D, cell: Cell, x: number, baseline: number): void {
  context.fillStyle = LINE;
  context.fillRect(x, baseline - 8, BAR.length, BAR.height);
  context.fillStyle = colourOf(cell);
  context.fillRect(x, baseline - 8, BAR.length * cell.share, BAR.height);
  context.textAlign = 'right';
  write(context, cell.shareText, x + IMAGE_SIDE, baseline, { weight: 'normal', size: 13, colour: MUTED });
  context.textAlign = 'left';
}

function colourOf({ mark }: Cell): string {
  return mark === 'wrong' ? WRONG : RIGHT;
}
