import type { JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import { shortDigest } from '../../reproducibility/digest.js';
import { counterpartsOf, MAX_TRAININGS, type Rung, rungsOf, shownEpochs } from './ladder.js';
import { Part } from './part.js';
import { TableHead, Wide } from './table.js';
import type { View } from './view.js';

/** The digests of the run, and at each rung whether those that it was compared with have the same. */
export function Ladder({ findings, references }: View): JSX.Element {
  const { evidence, gate, trainings, baseline } = findings;
  const counterparts = counterpartsOf(findings, references);
  const rungs = rungsOf(evidence, counterparts);
  const epochs = evidence.digests.epochs.length;
  const leftOut = epochs - shownEpochs(epochs).length;
  return (
    <Part id="ladder" title={({ page }) => page.ladder}>
      <p class="legend">
        <Say>{({ page }) => page.ladderHow}</Say>
      </p>
      {baseline !== null && (
        <p>
          <Say>{({ page }) => page.baseline}</Say>:{' '}
          <Say>{(_, language) => findings.told[language].baselineSource ?? ''}</Say>
        </p>
      )}
      {gate.comparisons.length === 0 ? (
        <p>
          <Say>{({ page }) => page.nothingCompared}</Say>
        </p>
      ) : (
        <ul class="comparisons">
          {gate.comparisons.slice(0, MAX_TRAININGS + 2).map(({ verdict }, index) => (
            <li>
              <Say>
                {(texts, language) =>
                  texts.page.against(findings.told[language].gate.comparisons[index]?.reference ?? '')
                }
              </Say>
              :{' '}
              <b>
                <Say>{({ compare }) => compare.verdict[verdict]}</Say>
              </b>
              . <Say>{(_, language) => findings.told[language].gate.comparisons[index]?.reasons.join(' ') ?? ''}</Say>
            </li>
          ))}
        </ul>
      )}
      <Wide labelledBy="ladder">
        <table class="lines ladder">
          <caption class="aside">
            <Say>{({ page }) => page.ladder}</Say>
          </caption>
          <TableHead
            titles={[({ page }) => page.rung, ({ page }) => page.thisRun, ...counterparts.map(({ title }) => title)]}
          />
          <tbody>
            {rungs.map((rung) => (
              <Row rung={rung} />
            ))}
          </tbody>
        </table>
      </Wide>
      {leftOut > 0 && (
        <p class="legend">
          <Say>{({ page }) => page.middleEpochs(leftOut)}</Say>
        </p>
      )}
      {trainings.length > MAX_TRAININGS && (
        <p class="legend">
          <Say>{({ page }) => page.moreTrainings(MAX_TRAININGS, trainings.length)}</Say>
        </p>
      )}
      <details>
        <summary>
          <Say>{({ page }) => page.inFull}</Say>
        </summary>
        <dl class="digests">
          {rungs.map(({ title, digest }) => (
            <div>
              <dt>
                <Say>{title}</Say>
              </dt>
              <dd>
                <code>{digest ?? '–'}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Part>
  );
}

function Row({ rung: { title, digest, others } }: { rung: Rung }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <Say>{title}</Say>
      </th>
      <td>
        <code>{digest === null ? '–' : shortDigest(digest)}</code>
      </td>
      {others.map((other) => (
        <Cell own={digest} other={other} />
      ))}
    </tr>
  );
}

function Cell({ own, other }: { own: string | null; other: string | null }): JSX.Element {
  const state = own === null || other === null ? 'unknown' : own === other ? 'same' : 'differs';
  return (
    <td class={state}>
      <span aria-hidden="true">{{ unknown: '–', same: '✓', differs: '✗' }[state]}</span>
      <span class="aside">
        <Say>{({ page }) => page[state]}</Say>
      </span>
      {state === 'differs' && <code> {shortDigest(other ?? '')}</code>}
    </td>
  );
}
