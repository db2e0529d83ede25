import type { ComponentChildren, JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import type { Evaluation } from '../../evaluate.js';
import type { Gate } from '../../gate.js';
import { shortDigest } from '../../reproducibility/digest.js';
import type { Texts } from '../../texts.js';
import { Part } from './part.js';
import type { View } from './view.js';

/** The verdict in a sentence, and the numbers that people ask for first. */
export function Headline({ findings, evaluation, references }: View): JSX.Element {
  const { dataset, evidence, gate, inputs, startedAt } = findings;
  const { baseline } = references;
  return (
    <header class={gate.passed ? 'headline passed' : 'headline failed'}>
      <p class="kind">
        <Say>{({ page }) => page.kind}</Say> · {dataset.name} · {inputs.leg.name} ·{' '}
        <time datetime={startedAt.toISOString()}>
          <Say>{({ page }) => page.when(startedAt)}</Say>
        </time>
      </p>
      <h1>
        <span class="sign" aria-hidden="true">
          {gate.passed ? '✓' : '✗'}
        </span>{' '}
        <Say>{({ page }) => (gate.passed ? page.passed : page.failed)}</Say>
      </h1>
      <p class="sentence">
        <Say>{(texts) => verdictSentence(gate, evaluation, texts)}</Say>
      </p>
      {gate.verdict !== '' && (
        <p>
          <Say>{({ verdict }) => (gate.verdict === '' ? '' : verdict[gate.verdict])}</Say>
        </p>
      )}
      <dl class="tiles">
        <Tile name={({ page }) => page.accuracy}>
          <Say>{({ numbers }) => numbers.percent(evaluation.accuracy, 2)}</Say>
          <Before value={baseline?.result.accuracy} show={(value, { numbers }) => numbers.percent(value, 2)} />
        </Tile>
        <Tile name={({ page }) => page.loss}>
          <Say>{({ numbers }) => numbers.decimal(evaluation.loss, 4)}</Say>
          <Before value={baseline?.result.loss} show={(value, { numbers }) => numbers.decimal(value, 4)} />
        </Tile>
        <Tile name={({ page }) => page.mistakesCount}>
          <Say>{({ numbers }) => numbers.count(evidence.result.mistakes?.size ?? 0)}</Say>
          <small>
            <Say>{({ page }) => page.ofImages(dataset.test.count)}</Say>
          </small>
        </Tile>
        <Tile name={({ page }) => page.weights}>
          <code>{shortDigest(evidence.digests.weights ?? '')}</code>
        </Tile>
      </dl>
    </header>
  );
}

function verdictSentence({ checks: all }: Gate, evaluation: Evaluation, { page, numbers }: Texts): string {
  const failed = all.filter(({ passed }) => !passed).length;
  const checks = failed === 0 ? page.allChecks(all.length) : page.failedChecks(failed, all.length);
  const accuracy = page.rightly(numbers.percent(evaluation.accuracy, 2));
  return failed === 0 ? `${accuracy} ${checks}` : `${checks} ${accuracy}`;
}

function Tile({ name, children }: { name: (texts: Texts) => string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>
        <Say>{name}</Say>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

interface BeforeProps {
  readonly value: number | null | undefined;
  readonly show: (value: number, texts: Texts) => string;
}

/** What the baseline had, where there is one. */
function Before({ value, show }: BeforeProps): JSX.Element | null {
  if (value === null || value === undefined) return null;
  return (
    <small>
      <Say>{(texts) => texts.page.baselineHad(show(value, texts))}</Say>
    </small>
  );
}

/** Every check, those that failed first. */
export function Checks({ findings }: View): JSX.Element {
  const { checks } = findings.gate;
  const order = [...checks.keys()].sort((a, b) => Number(checks[a]?.passed) - Number(checks[b]?.passed));
  return (
    <Part id="checks" title={({ page }) => page.checks}>
      <ul class="checks">
        {order.map((position) => (
          <li class={checks[position]?.passed ? 'passed' : 'failed'}>
            <span class="sign" aria-hidden="true">
              {checks[position]?.passed ? '✓' : '✗'}
            </span>
            <span class="aside">
              <Say>{({ page }) => (checks[position]?.passed ? page.checkPassed : page.checkFailed)}</Say>:{' '}
            </span>
            <span>
              <Say>{(_, language) => findings.told[language].gate.checks[position]?.sentence ?? ''}</Say>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
