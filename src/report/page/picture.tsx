import type { JSX } from 'preact';

import type { ImageShape } from '../../image-shape.js';
import type { PictureSheet } from './png.js';

/** A sheet that the page holds once, under this id. */
export interface NamedSheet {
  readonly id: string;
  readonly sheet: PictureSheet;
  readonly shape: ImageShape;
}

/** The sheet itself, not to be seen: pictures point into it. */
export function SheetDefinition({ id, sheet }: NamedSheet): JSX.Element {
  return (
    <svg class="definition" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <image id={id} href={sheet.dataUri} width={sheet.width} height={sheet.height} />
      </defs>
    </svg>
  );
}

/**
 * One picture of a sheet. Told to nobody who does not see it: the caption says what there is to say.
 *
 * @param at place on the sheet, from 0
 */
export function Picture({ of, at }: { of: NamedSheet; at: number }): JSX.Element {
  const { rows, columns, channels } = of.shape;
  const left = (at % of.sheet.perRow) * columns;
  const top = Math.floor(at / of.sheet.perRow) * rows;
  return (
    <svg
      class={channels === 1 ? 'picture ink' : 'picture'}
      viewBox={`${left} ${top} ${columns} ${rows}`}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#${of.id}`} />
    </svg>
  );
}
