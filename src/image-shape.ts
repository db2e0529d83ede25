/** What every image of a dataset has in common. */
export interface ImageShape {
  readonly rows: number;
  readonly columns: number;
  /** 1 for grey, 3 for red, green and blue, which lie side by side for each pixel. */
  readonly channels: 1 | 3;
}

/** The shape as recipes and Keras write it: [rows, columns] of grey images, [rows, columns, 3] of coloured ones. */
export type KerasShape = [rows: number, columns: number] | [rows: number, columns: number, channels: 3];

export function kerasShape({ rows, columns, channels }: ImageShape): KerasShape {
  return channels === 1 ? [rows, columns] : [rows, columns, channels];
}

/** The shape in words, as sentences about a dataset have it. */
export function shapeText({ rows, columns, channels }: ImageShape): string {
  return `${rows} × ${columns} ${channels === 1 ? '' : 'coloured '}pixels`;
}

/** Bytes of one image: what the first layer has as inputs. */
export function bytesPerImage({ rows, columns, channels }: ImageShape): number {
  return rows * columns * channels;
}

/** The bytes of one of many images, without copying them; shape [rows, columns, channels]. */
export function imageAt({ images, ...shape }: ImageShape & { readonly images: Uint8Array }, index: number): Uint8Array {
  const bytes = bytesPerImage(shape);
  return images.subarray(index * bytes, (index + 1) * bytes);
}
