import type { JSX } from 'preact';

import { Say } from '../../html/bilingual.js';

/** Where the page's script shows the images of a cell. */
export function Gallery(): JSX.Element {
  return (
    <dialog id="gallery" aria-labelledby="gallery-title">
      <div class="bar">
        <h3 id="gallery-title">
          <Say slots>{({ page }) => page.cellTitle}</Say>
        </h3>
        <button type="button" id="gallery-close">
          <Say>{({ page }) => page.close}</Say>
        </button>
      </div>
      <p class="legend">
        <Say slots>{({ page }) => page.cellCount}</Say>.{' '}
        <span data-order="wrong">
          <Say>{({ page }) => page.surestFirst}</Say>
        </span>
        <span data-order="right">
          <Say>{({ page }) => page.unsureFirst}</Say>
        </span>
        <span data-order="none">
          <Say>{({ page }) => page.noneShown}</Say>
        </span>
      </p>
      <ul class="gallery" />
      <template id="gallery-image">
        <li>
          <svg class="picture" aria-hidden="true" focusable="false">
            <use href="#images" />
          </svg>
          <span class="caption">
            <Say slots>{({ page }) => page.numberOf}</Say>
            <b class="share" data-slot="probability" />
          </span>
        </li>
      </template>
    </dialog>
  );
}
