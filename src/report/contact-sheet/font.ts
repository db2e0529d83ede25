import { createCanvas, type CanvasRenderingContext2D, FontFace, fonts } from 'canvas';

import { assetPath } from '../../assets.js';

const FAMILY = 'Sheet';

const FACES = [
  new FontFace(FAMILY, assetPath('fonts/DejaVuSans.ttf'), { weight: 'normal' }),
  new FontFace(FAMILY, assetPath('fonts/DejaVuSans-Bold.ttf'), { weight: 'bold' }),
];

/** How a line is written. */
export interface Style {
  readonly weight: 'normal' | 'bold';
  /** In layout pixels. */
  readonly size: number;
  readonly colour: string;
}

/** A text with a name in it, which may be as long as its user likes. */
export interface NamedText {
  readonly text: (name: string) => string;
  readonly name: string;
}

/** Code units of a name that are looked at. */
const MAX_NAME = 120;

/**
 * Makes the bundled font ready: a face is loaded when it is first measured with, and never complains.
 *
 * @throws Error when it cannot be used: canvas alone would silently take another
 */
export function loadFonts(): void {
  for (const face of FACES) {
    if (!fonts.has(face)) fonts.add(face);
    const context = createCanvas(1, 1).getContext('2d');
    context.font = `${face.weight} 12px ${FAMILY}`;
    context.measureText('0');
    if (face.status !== 'loaded') throw new Error(`the bundled font, weight ${face.weight}, is ${face.status}`);
  }
}

export function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  baseline: number,
  { weight, size, colour }: Style,
): void {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.fillStyle = colour;
  context.fillText(printable(text), x, baseline);
}

/** Width in layout pixels. */
export function widthOf(
  context: CanvasRenderingContext2D,
  text: string,
  { weight, size }: Pick<Style, 'weight' | 'size'>,
): number {
  context.font = `${weight} ${size}px ${FAMILY}`;
  return context.measureText(printable(text)).width;
}

/** A line and the size in which it fits: smaller where it must be, down to `smallest`, then with its name cut. */
export function fitted(
  context: CanvasRenderingContext2D,
  { text, name }: NamedText,
  style: Style,
  room: number,
  smallest: number,
): { readonly line: string; readonly style: Style } {
  const whole = text(shortened(name, MAX_NAME));
  const size = Math.max(smallest, Math.min(style.size, (style.size * room) / widthOf(context, whole, style)));
  const fits = (line: string): boolean => widthOf(context, line, { ...style, size }) <= room + 0.5;
  if (fits(whole)) return { line: whole, style: { ...style, size } };
  let [longest, tooLong] = [1, MAX_NAME];
  while (tooLong - longest > 1) {
    const middle = (longest + tooLong) >> 1;
    if (fits(text(shortened(name, middle)))) longest = middle;
    else tooLong = middle;
  }
  return { line: text(shortened(name, longest)), style: { ...style, size } };
}

function shortened(name: string, length: number): string {
  const characters = Array.from(name.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : name;
}

/** Without what would break a line or turn its direction. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ');
}
