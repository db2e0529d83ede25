import type { JSX } from 'preact';

import type { DifferingElement } from '../../reproducibility/comparison-schema.js';
import type { PairComparison } from '../../reproducibility/legs-schema.js';
import type { Texts } from '../../texts.js';
import type { LegsComparison } from '../groups.js';
import { colourOf } from './leg-table.js';
import { MAX_COMPARISONS } from './table.js';

interface Props {
  readonly comparison: LegsComparison;
  readonly texts: Texts;
}

/** For each pair of groups the first difference, in words and numbers. */
export function Differences({ comparison: { comparisons, pairs }, texts }: Props): JSX.Element {
  const { compare } = texts;
  const shown = comparisons.slice(0, MAX_COMPARISONS);
  return (
    <section>
      <h2>{compare.differences}</h2>
      {shown.map((comparison) => (
        <Pair comparison={comparison} texts={texts} />
      ))}
      {shown.length < comparisons.length && <p class="legend">{compare.cutPairs(shown.length, comparisons.length)}</p>}
      {comparisons.length < pairs && <p class="legend">{compare.morePairs(comparisons.length, pairs)}</p>}
    </section>
  );
}

function Pair({ comparison, texts }: { comparison: PairComparison; texts: Texts }): JSX.Element {
  const { groups, verdict, reasons, firstDifference, reference, candidate } = comparison;
  const [one, other] = groups;
  return (
    <article class="pair">
      <h3>
        <span class={`badge ${colourOf(one)}`}>{one}</span> <span class={`badge ${colourOf(other)}`}>{other}</span>{' '}
        {texts.compare.verdict[verdict]}
      </h3>
      {reasons.map((reason) => (
        <p>{reason}</p>
      ))}
      {firstDifference?.element && (
        <Element found={firstDifference.element} names={[reference, candidate]} texts={texts} />
      )}
    </article>
  );
}

interface ElementProps {
  readonly found: DifferingElement;
  readonly names: readonly [string, string];
  readonly texts: Texts;
}

/** Both values of a weight with their bits, one above the other, so that the bit that differs can be seen. */
function Element({ found, names: [reference, candidate], texts: { compare, numbers } }: ElementProps): JSX.Element {
  const largest = found.largestDifference === null ? '∞' : found.largestDifference.toExponential(2);
  const rows: readonly (readonly [string, string])[] = [
    [compare.element.parameter, found.parameter],
    [compare.element.element, `${numbers.count(found.element)} (${found.index.join(', ')})`],
    [reference, valueOf(found.reference)],
    [candidate, valueOf(found.candidate)],
    [compare.element.ulps, numbers.count(found.ulps)],
    [compare.element.differing, compare.element.of(found.differing, found.elements)],
    [compare.element.largest, compare.element.largestOf(largest, found.largestUlps)],
  ];
  return (
    <table class="element">
      <tbody>
        {rows.map(([name, value]) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueOf({ number, bits }: DifferingElement['reference']): string {
  return number === null ? bits : `${number}  ${bits}`;
}
