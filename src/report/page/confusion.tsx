import type { JSX } from 'preact';

import { confusedPairs } from '../../confusion.js';
import { Say } from '../../html/bilingual.js';
import type { Evaluation } from '../../evaluate.js';
import { Gallery } from './gallery.js';
import { Part } from './part.js';
import { TableHead, Wide } from './table.js';
import type { View } from './view.js';

/** Classes that a matrix has room for; with more, the pairs that are confused most are listed. */
const MAX_MATRIX = 24;

/** Pairs that are listed. */
const MAX_PAIRS = 40;

/** Shades of a cell, from 1 on; 0 is blank. */
const SHADES = 6;

/** The confusion matrix, whose cells open the images behind them. */
export function Confusion({ findings, evaluation }: View): JSX.Element {
  const { classNames, classes } = findings.dataset;
  return (
    <Part id="confusion" title={({ page }) => page.confusion}>
      {classes <= MAX_MATRIX ? (
        <Matrix evaluation={evaluation} names={classNames} />
      ) : (
        <Pairs evaluation={evaluation} names={classNames} />
      )}
      <Gallery />
    </Part>
  );
}

interface Props {
  readonly evaluation: Evaluation;
  readonly names: readonly string[];
}

function Matrix({ evaluation, names }: Props): JSX.Element {
  const { confusion, classes } = evaluation;
  const worst = Math.max(1, ...confusion.flatMap((row, label) => row.filter((_, predicted) => predicted !== label)));
  const shade = (count: number, label: number, predicted: number): string => {
    if (count === 0) return '';
    const support = classes[label]?.support ?? count;
    const share = label === predicted ? (count / support) ** 2 : Math.sqrt(count / worst);
    return `${label === predicted ? 'right' : 'wrong'}-${Math.max(1, Math.ceil(share * SHADES))}`;
  };
  return (
    <Wide labelledBy="confusion">
      <table class="matrix">
        <caption>
          <Say>{({ page }) => page.confusionHow}</Say>
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={names.length}>
              <Say>{({ page }) => page.predictedLabel}</Say>
            </th>
            <td />
          </tr>
          <tr>
            <th scope="col" class="corner">
              <Say>{({ page }) => page.trueLabel}</Say>
            </th>
            {names.map((name) => (
              <th scope="col">{name}</th>
            ))}
            <th scope="col" class="score">
              <Say>{({ page }) => page.recall}</Say>
            </th>
          </tr>
        </thead>
        <tbody>
          {confusion.map((row, label) => (
            <tr>
              <th scope="row">{names[label]}</th>
              {row.map((count, predicted) => (
                <td class={shade(count, label, predicted)}>
                  {count > 0 && <CellButton label={label} predicted={predicted} count={count} names={names} />}
                </td>
              ))}
              <Score value={classes[label]?.recall} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Say>{({ page }) => page.precision}</Say>
            </th>
            {classes.map(({ precision }) => (
              <Score value={precision} />
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </Wide>
  );
}

/** Every pair of labels that is confused, the most frequent first. */
function Pairs({ evaluation, names }: Props): JSX.Element {
  const pairs = confusedPairs(evaluation.confusion);
  const shown = pairs.slice(0, MAX_PAIRS);
  return (
    <table class="lines">
      <caption>
        <Say>
          {({ page }) => (shown.length === 0 ? page.noConfusion : page.confusionPairs(shown.length, pairs.length))}
        </Say>
      </caption>
      <TableHead titles={[({ page }) => page.trueLabel, ({ page }) => page.predictedLabel, ({ page }) => page.count]} />
      <tbody>
        {shown.map(({ label, predicted, images }) => (
          <tr>
            <th scope="row">{names[label]}</th>
            <td>{names[predicted]}</td>
            <td>
              <CellButton label={label} predicted={predicted} count={images} names={names} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly label: number;
  readonly predicted: number;
  readonly count: number;
  readonly names: readonly string[];
}

function CellButton({ label, predicted, count, names }: CellProps): JSX.Element {
  return (
    <button type="button" data-label={label} data-predicted={predicted} data-count={count} aria-haspopup="dialog">
      <Say>{({ numbers }) => numbers.count(count)}</Say>
      <span class="aside">
        {' '}
        ({names[label]} → {names[predicted]})
      </span>
    </button>
  );
}

function Score({ value }: { value: number | null | undefined }): JSX.Element {
  return (
    <td class="score">
      {value === null || value === undefined ? '–' : <Say>{({ numbers }) => numbers.percent(value, 1)}</Say>}
    </td>
  );
}
