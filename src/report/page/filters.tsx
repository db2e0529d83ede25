import type { JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import { unitPictures } from './first-layer.js';
import { Part } from './part.js';
import { type NamedSheet, Picture, SheetDefinition } from './picture.js';
import { pictureSheet } from './png.js';
import type { View } from './view.js';

/** What the first layer learned: its weights as pictures. */
export function Filters({ findings }: View): JSX.Element {
  const { dataset, model } = findings;
  const units = unitPictures(findings);
  const shape = { ...model.imageShape, channels: 3 } as const;
  const sheet: NamedSheet = {
    id: 'units',
    sheet: pictureSheet(
      units.map(({ pixels }) => pixels),
      shape,
    ),
    shape,
  };
  const layers = model.dense ?? [];
  const all = layers[0]?.units ?? 0;
  return (
    <Part id="filters" title={({ page }) => page.filters}>
      <p class="legend">
        <Say>{({ page }) => (units.length === 0 ? page.noFilters : page.filtersHow)}</Say>{' '}
        {units.length > 0 && units.length < all && <Say>{({ page }) => page.filtersOf(units.length, all)}</Say>}{' '}
        {layers.length === 2 && <Say>{({ page }) => page.filtersFor}</Say>}
      </p>
      {units.length > 0 && <SheetDefinition {...sheet} />}
      <ul class="units">
        {units.map(({ unit, speaksFor }, place) => (
          <li>
            <Picture of={sheet} at={place} />
            {layers.length === 1 ? (
              <b>{dataset.classNames[unit]}</b>
            ) : (
              <span>
                <Say>{({ page }) => page.unit(unit)}</Say>
              </span>
            )}
            {speaksFor !== null && layers.length > 1 && (
              <small>
                <span aria-hidden="true">→ </span>
                {dataset.classNames[speaksFor]}
              </small>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
