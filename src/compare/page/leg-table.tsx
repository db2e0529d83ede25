import type { JSX } from 'preact';

import type { Texts } from '../../texts.js';
import type { LegsComparison } from '../groups.js';
import { type Row, rungTitle, shownLegs } from './table.js';

interface Props {
  readonly comparison: LegsComparison;
  readonly texts: Texts;
}

/** Legs × rungs: the cells are the letters of the groups, each in the colour of its letter. */
export function LegTable({ comparison, texts }: Props): JSX.Element {
  const { compare, numbers } = texts;
  const { columns, rows, groups } = shownLegs(comparison);
  const line = ({ group, legs, isRest }: Row): JSX.Element => (
    <tr class={isRest ? 'rest' : ''}>
      <th scope="row">
        {isRest ? <Rest group={group} names={legs.map(({ name }) => name)} texts={texts} /> : legs[0]?.name}
      </th>
      <Cell letter={group} />
      {columns.map((rung) => (
        <Cell letter={rung.groups[group] ?? null} />
      ))}
      <td class="number">{isRest ? '' : accuracyOf(legs[0]?.evidence.result.accuracy ?? null, numbers)}</td>
    </tr>
  );
  return (
    <section>
      <h2>{compare.agreement}</h2>
      <p class="legend">{compare.legend}</p>
      <div class="wide">
        <table class="rungs">
          <thead>
            <tr>
              <th scope="col">{compare.leg}</th>
              <th scope="col">{compare.group}</th>
              {columns.map((rung) => (
                <th scope="col">{rungTitle(rung, texts)}</th>
              ))}
              <th scope="col">{compare.accuracy}</th>
            </tr>
          </thead>
          <tbody>{rows.map(line)}</tbody>
        </table>
      </div>
      {columns.length < comparison.rungs.length && <p class="legend">{compare.epochsLeftOut}</p>}
      {groups < comparison.groups.length && (
        <p class="legend">{compare.moreGroups(groups, comparison.groups.length)}</p>
      )}
    </section>
  );
}

function Rest({ group, names, texts }: { group: string; names: readonly string[]; texts: Texts }): JSX.Element {
  return (
    <details>
      <summary>{texts.compare.moreLegs(group, names.length)}</summary>
      <span class="names">{names.join(' · ')}</span>
    </details>
  );
}

/** Letters with a colour of their own; later ones share them, and are told apart by their letters. */
const COLOURS = 8;

/** A letter on its colour. */
export function Cell({ letter }: { letter: string | null }): JSX.Element {
  if (letter === null) return <td class="cell empty">–</td>;
  return (
    <td class={`cell ${colourOf(letter)}`}>
      <b>{letter}</b>
    </td>
  );
}

/** Class of the colour of a letter: A → c0, … */
export function colourOf(letter: string): string {
  const index = Array.from(letter, (digit) => digit.charCodeAt(0) - 64).reduce((sum, digit) => 26 * sum + digit, 0) - 1;
  return `c${index % COLOURS}`;
}

function accuracyOf(accuracy: number | null, numbers: Texts['numbers']): string {
  return accuracy === null ? '–' : numbers.decimal(accuracy, 4);
}
