/** What the page's script is told. */
export interface PageData {
  readonly classNames: readonly string[];
  /** Where the images lie on their sheet. */
  readonly sheet: {
    readonly rows: number;
    readonly columns: number;
    readonly perRow: number;
  };
  /** Of each image on the sheet, in order. */
  readonly images: readonly PageImage[];
  /** `null` where there is no drawing. */
  readonly model: PageModel | null;
}

/** Index among the test images, true label, predicted label, its probability to four decimals. */
export type PageImage = readonly [index: number, label: number, predicted: number, confidence: number];

/** The model as the page's script reads it. */
export interface PageModel {
  /** From the input on. */
  readonly layers: readonly {
    readonly inputs: number;
    readonly units: number;
    readonly activation: 'relu' | 'softmax';
  }[];
}
