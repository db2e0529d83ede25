/** Images of one size with their labels. */
export interface LabelledImages {
  /** One byte a pixel, 0 … 255; shape [count, rows, columns]. */
  readonly images: Uint8Array;
  /** One byte a label; shape [count]. */
  readonly labels: Uint8Array;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
}

/** The two parts of a dataset, as a reader of some format finds them. */
export interface Parts {
  readonly train: LabelledImages;
  readonly test: LabelledImages;
}
