import type { ComponentChildren, JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import type { Texts } from '../../texts.js';

interface WideProps {
  /** Id of what names it. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** Room for a table that may be wider than the screen; the keyboard reaches it, and moves it sideways. */
export function Wide({ labelledBy, children }: WideProps): JSX.Element {
  return (
    <div class="wide" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      {children}
    </div>
  );
}

/** The head of a table: a title for each column. */
export function TableHead({ titles }: { titles: readonly ((texts: Texts) => string)[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th scope="col">
            <Say>{title}</Say>
          </th>
        ))}
      </tr>
    </thead>
  );
}
