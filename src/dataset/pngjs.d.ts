// The parts of pngjs that come after unpacking; @types/pngjs describes the whole only.

declare module 'pngjs/lib/filter-parse-sync.js' {
  import type { PngFormat } from 'pngjs/lib/format-normaliser.js';

  const filters: {
    /** Takes back what the filter of each line did; throws for a filter that there is not. */
    process(lines: Buffer, format: PngFormat): Buffer;
  };
  export default filters;
}

declare module 'pngjs/lib/bitmapper.js' {
  import type { PngFormat } from 'pngjs/lib/format-normaliser.js';

  const bitmapper: {
    /** Gives each pixel four bytes; of a palette the first one is the index. */
    dataToBitMap(samples: Buffer, format: PngFormat): Buffer;
  };
  export default bitmapper;
}

declare module 'pngjs/lib/format-normaliser.js' {
  /** What these functions need to know of a file. */
  export interface PngFormat {
    readonly width: number;
    readonly height: number;
    readonly depth: number;
    /** Samples a pixel. */
    readonly bpp: number;
    readonly colorType: number;
    readonly interlace: boolean;
    /** Red, green, blue and alpha of each colour. */
    readonly palette: readonly (readonly number[])[] | undefined;
    /** The samples of the one grey or colour that is transparent. */
    readonly transColor: readonly number[] | undefined;
  }

  /** Looks colours up, makes the transparent colour so, and scales to eight bits; throws for an unknown colour. */
  export default function normalise(pixels: Buffer, format: PngFormat): Buffer;
}
