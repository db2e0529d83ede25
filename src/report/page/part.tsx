import type { ComponentChildren, JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import type { Texts } from '../../texts.js';

interface Props {
  /** By which the contents link to it. */
  readonly id: string;
  readonly title: (texts: Texts) => string;
  readonly children: ComponentChildren;
}

/** A part of the page under its title. */
export function Part({ id, title, children }: Props): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Say>{title}</Say>
      </h2>
      {children}
    </section>
  );
}
