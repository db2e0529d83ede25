import { Refusal } from '../refusal.js';
import { type LabelledImages, MAX_IMAGE_BYTES } from './labelled-images.js';
import type { Picture } from './picture.js';

/** The picture that all others are held against. */
export interface FirstPicture {
  readonly file: string;
  readonly rows: number;
  readonly columns: number;
}

/** Pictures of one size, each with its label, one after the other. Grey until a coloured one comes. */
export class PictureStack {
  readonly #labels: Uint8Array;
  #first: FirstPicture | undefined;
  #channels: 1 | 3 = 1;
  #images = new Uint8Array();
  #height = 0;

  /**
   * @param count how many pictures there will be
   * @param first of another stack whose size this one must have
   */
  constructor(count: number, first?: FirstPicture) {
    this.#labels = new Uint8Array(count);
    this.#first = first;
  }

  get first(): FirstPicture | undefined {
    return this.#first;
  }

  get channels(): 1 | 3 {
    return this.#channels;
  }

  /**
   * @param file named in errors
   * @throws Refusal when the picture has another size than the first, or so many of this size are too much
   */
  add(file: string, picture: Picture, label: number): void {
    const { rows, columns, channels, pixels } = picture;
    this.#first ??= { file, rows, columns };
    if (rows !== this.#first.rows || columns !== this.#first.columns) throw otherSize(file, picture, this.#first);
    if (this.#height === 0) this.#images = this.#allocate(this.#channels);
    if (channels > this.#channels) this.widen();
    const to = this.#height * rows * columns * this.#channels;
    this.#images.set(channels === this.#channels ? pixels : coloured(pixels), to);
    this.#labels[this.#height++] = label;
  }

  /** Gives grey pictures red, green and blue, all the same. */
  widen(): void {
    if (this.#channels === 3) return;
    const grey = this.#images;
    this.#images = this.#allocate(3);
    this.#channels = 3;
    repeatThrice(grey, this.#images);
  }

  labelled(): LabelledImages {
    const { rows = 0, columns = 0 } = this.#first ?? {};
    return {
      images: this.#images,
      labels: this.#labels,
      count: this.#height,
      rows,
      columns,
      channels: this.#channels,
    };
  }

  #allocate(channels: 1 | 3): Uint8Array<ArrayBuffer> {
    const { rows = 0, columns = 0 } = this.#first ?? {};
    const bytes = this.#labels.length * rows * columns * channels;
    if (bytes > MAX_IMAGE_BYTES) {
      throw new Refusal(
        `${this.#labels.length} images of ${rows} × ${columns} pixels take ${bytes} bytes; at most ${MAX_IMAGE_BYTES} are read.`,
      );
    }
    return new Uint8Array(bytes);
  }
}

function coloured(grey: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(3 * grey.length);
  repeatThrice(grey, pixels);
  return pixels;
}

function repeatThrice(values: Uint8Array, into: Uint8Array): void {
  let at = 0;
  for (const value of values) {
    into[at++] = value;
    into[at++] = value;
    into[at++] = value;
  }
}

function otherSize(file: string, { rows, columns }: Picture, first: FirstPicture): Refusal {
  return new Refusal(
    `${file} has ${rows} × ${columns} pixels, but ${first.file} has ${first.rows} × ${first.columns}: ` +
      'all images of a dataset must have one size.',
  );
}
