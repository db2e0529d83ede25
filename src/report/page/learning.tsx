import type { JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import type { Texts } from '../../texts.js';
import type { TrainedEpoch } from '../../train.js';
import { Chart, type Curve, Legend } from './curves.js';
import { Part } from './part.js';
import { TableHead, Wide } from './table.js';
import type { View } from './view.js';

/** Rows of the table of epochs. */
const MAX_ROWS = 100;

/** Loss and accuracy by epoch, as curves and as numbers. */
export function Learning({ findings, references }: View): JSX.Element {
  const { epochs } = findings.training;
  const before = references.baseline?.result.epochs.slice(0, Math.max(epochs.length, 2)) ?? [];
  const curves = (training: 'loss' | 'accuracy', test: 'testLoss' | 'testAccuracy'): Curve[] => [
    ...(before.length === 0
      ? []
      : [{ kind: 'baseline' as const, points: before.map((one) => [one.epoch, one[test]] as const) }]),
    { kind: 'training', points: epochs.map((one) => [one.epoch, one[training]]) },
    { kind: 'test', points: epochs.map((one) => [one.epoch, one[test]]) },
  ];
  const count = Math.max(epochs.length, before.length);
  return (
    <Part id="curves" title={({ page }) => page.curves}>
      <Legend
        kinds={curves('loss', 'testLoss')
          .map(({ kind }) => kind)
          .reverse()}
      />
      <div class="charts">
        <Chart
          title={({ page }) => page.lossAxis}
          epochs={count}
          curves={curves('loss', 'testLoss')}
          format={(value, step, { numbers }) => numbers.decimal(value, decimalsOf(step))}
        />
        <Chart
          title={({ page }) => page.accuracyAxis}
          epochs={count}
          curves={curves('accuracy', 'testAccuracy')}
          format={(value, step, { numbers }) => numbers.percent(value, decimalsOf(100 * step))}
        />
      </div>
      <p class="legend">
        <Say>{({ page }) => page.curvesHow}</Say>
      </p>
      <EpochTable epochs={epochs} />
    </Part>
  );
}

/** Decimals that tell marks so far apart from each other. */
function decimalsOf(step: number): number {
  return step > 0 ? Math.min(8, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 2;
}

function EpochTable({ epochs }: { epochs: readonly TrainedEpoch[] }): JSX.Element {
  const shown = epochs.slice(-MAX_ROWS);
  const columns: readonly (readonly [title: (texts: Texts) => string, value: (of: TrainedEpoch) => number])[] = [
    [({ page }) => page.trainingLoss, ({ loss }) => loss],
    [({ page }) => page.trainingAccuracy, ({ accuracy }) => accuracy],
    [({ page }) => page.loss, ({ testLoss }) => testLoss],
    [({ page }) => page.accuracy, ({ testAccuracy }) => testAccuracy],
  ];
  return (
    <details>
      <summary>
        <Say>{({ page }) => page.numbersAsTable}</Say>
      </summary>
      <Wide labelledBy="epochs">
        <table class="lines numbers">
          <caption id="epochs">
            <Say>{({ page }) => page.curves}</Say>
          </caption>
          <TableHead titles={[({ page }) => page.epoch, ...columns.map(([title]) => title)]} />
          <tbody>
            {shown.map((epoch) => (
              <tr>
                <th scope="row">
                  <Say>{({ numbers }) => numbers.count(epoch.epoch)}</Say>
                </th>
                {columns.map(([, value]) => (
                  <td>
                    <Say>{({ numbers }) => numbers.decimal(value(epoch), 4)}</Say>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {shown.length < epochs.length && (
        <p class="legend">
          <Say>{({ page }) => page.lastEpochs(shown.length, epochs.length)}</Say>
        </p>
      )}
    </details>
  );
}
