/** An image as MNIST has them. */
export const SIDE = 28;

/** The digits of MNIST fill a square of this side. */
const BOX = 20;

/** Ink by rows: one number a pixel, 0 … 255. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly values: ArrayLike<number>;
}

/**
 * Makes of a drawing what the makers of MNIST made of theirs: cut out, scaled with its proportions kept until it fits
 * 20 × 20 pixels, with greys at its edges, then moved so that its centre of mass is the middle of 28 × 28.
 *
 * @returns one byte a pixel, shape [28, 28]; `null` when nothing is drawn
 */
export function centred(drawing: Ink): Uint8Array | null {
  const cut = cutOut(drawing);
  if (cut === null) return null;
  const scale = BOX / Math.max(cut.width, cut.height);
  const small = averaged(cut, Math.max(1, Math.round(cut.width * scale)), Math.max(1, Math.round(cut.height * scale)));
  const [x, y] = centreOfMass(small);
  const left = shift(x, small.width);
  const top = shift(y, small.height);
  const image = new Uint8Array(SIDE * SIDE);
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      image[(top + row) * SIDE + left + column] = Math.round(at(small, column, row));
    }
  }
  return image;
}

function at({ width, values }: Ink, x: number, y: number): number {
  return values[y * width + x] ?? 0;
}

/** The smallest part of a drawing that has all its ink. */
function cutOut(drawing: Ink): Ink | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let y = 0; y < drawing.height; y++) {
    for (let x = 0; x < drawing.width; x++) {
      if (at(drawing, x, y) === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) return null;
  const [width, height] = [right - left + 1, bottom - top + 1];
  const values = Array.from({ length: width * height }, (_, index) =>
    at(drawing, left + (index % width), top + Math.floor(index / width)),
  );
  return { width, height, values };
}

/** Each pixel is the mean of the ink on its area. */
function averaged(ink: Ink, width: number, height: number): Ink {
  const across = shares(ink.width, width);
  const down = shares(ink.height, height);
  const values = Array.from({ length: width * height }, (_, index) => {
    let sum = 0;
    for (const [y, part] of down[Math.floor(index / width)] ?? []) {
      for (const [x, share] of across[index % width] ?? []) sum += part * share * at(ink, x, y);
    }
    return sum;
  });
  return { width, height, values };
}

/** For each of `to` stretches of a line of `from` pixels, the pixels that lie in it, with their share of the stretch. */
function shares(from: number, to: number): (readonly [pixel: number, share: number])[][] {
  const length = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [start, end] = [index * length, (index + 1) * length];
    const pixels = Array.from({ length: Math.min(from, Math.ceil(end)) - Math.floor(start) }, (_, offset) => {
      const pixel = Math.floor(start) + offset;
      return [pixel, (Math.min(end, pixel + 1) - Math.max(start, pixel)) / length] as const;
    });
    return pixels.filter(([, share]) => share > 0);
  });
}

/** From the upper left corner, in pixels. */
function centreOfMass(ink: Ink): [x: number, y: number] {
  let [sum, x, y] = [0, 0, 0];
  for (let row = 0; row < ink.height; row++) {
    for (let column = 0; column < ink.width; column++) {
      const value = at(ink, column, row);
      sum += value;
      x += value * (column + 0.5);
      y += value * (row + 0.5);
    }
  }
  return [x / sum, y / sum];
}

/** Where a side of this length begins, so that its centre is in the middle; always inside the image. */
function shift(centre: number, length: number): number {
  return Math.max(0, Math.min(SIDE - length, Math.round(SIDE / 2 - centre)));
}
