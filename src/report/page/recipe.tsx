import type { JSX } from 'preact';

import packageJson from '../../../package.json' with { type: 'json' };
import { Say } from '../../html/bilingual.js';
import { shortDigest } from '../../reproducibility/digest.js';
import type { Environment } from '../../reproducibility/metrics-schema.js';
import type { Texts } from '../../texts.js';
import { fieldsOf } from './fields.js';
import { Part } from './part.js';
import { TableHead, Wide } from './table.js';
import type { View } from './view.js';

/** What decides the bits, with what differs from the baseline marked, and where the run took place. */
export function Recipe({ findings, references }: View): JSX.Element {
  const { evidence } = findings;
  const { main } = references;
  const own = fieldsOf(evidence);
  const theirs = main && fieldsOf(main);
  const fields = [...new Set([...own.keys(), ...(theirs?.keys() ?? [])])];
  const counterpart = ({ page }: Texts): string => (references.baseline === undefined ? page.proposed : page.baseline);
  const titles = [
    ({ page }: Texts): string => page.field,
    ({ page }: Texts): string => page.thisRun,
    ...(theirs === undefined ? [] : [counterpart]),
  ];
  return (
    <Part id="recipe" title={({ page }) => page.recipe}>
      <div class="columns">
        <Wide labelledBy="recipe">
          <table class="lines">
            <caption>
              <Say>{({ page }) => (theirs === undefined ? page.noBaseline : page.recipeHow)}</Say>
            </caption>
            <TableHead titles={titles} />
            <tbody>
              {fields.map((field) => (
                <Field field={field} own={own.get(field)} theirs={theirs && (theirs.get(field) ?? '–')} />
              ))}
            </tbody>
          </table>
        </Wide>
        <Surroundings findings={findings} />
      </div>
    </Part>
  );
}

interface FieldProps {
  readonly field: string;
  readonly own: string | undefined;
  /** `undefined` where there is nothing to compare with. */
  readonly theirs: string | undefined;
}

function Field({ field, own = '–', theirs }: FieldProps): JSX.Element {
  const differs = theirs !== undefined && theirs !== own;
  return (
    <tr class={differs ? 'differs' : ''}>
      <th scope="row">
        <Say>{({ page }) => titleOf(field, page)}</Say>
      </th>
      <td>{shortened(own)}</td>
      {theirs !== undefined && (
        <td>
          {differs ? <mark>{shortened(theirs)}</mark> : shortened(theirs)}
          {differs && (
            <span class="aside">
              {' '}
              (<Say>{({ page }) => page.marked}</Say>)
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

/** A field in words; one that the page does not know, as `metrics.json` names it. */
function titleOf(field: string, { fields }: Texts['page']): string {
  const titles: Readonly<Record<string, string>> = fields;
  return titles[field] ?? field;
}

function shortened(value: string): JSX.Element | string {
  return /^[0-9a-f]{64}$/.test(value) ? <code>{shortDigest(value)}</code> : value;
}

function Surroundings({ findings }: Pick<View, 'findings'>): JSX.Element {
  const { dataset, environment, inputs, startedAt } = findings;
  const rows: readonly (readonly [title: (texts: Texts) => string, value: (texts: Texts) => string | null])[] = [
    [({ page }) => page.dataset, () => dataset.name],
    [({ page }) => page.leg, () => inputs.leg.name],
    [({ page }) => page.commit, () => environment.run.sha],
    [({ page }) => page.started, ({ page }) => page.when(startedAt)],
    [({ page }) => page.engine, ({ page }) => engineOf(environment, page)],
    [({ page }) => page.system, () => systemOf(environment)],
    [({ page }) => page.image, () => imageOf(environment)],
    [({ page }) => page.processor, () => `${environment.cpu.model ?? '?'} × ${environment.cpu.cores}`],
    [({ page }) => page.memory, ({ numbers }) => `${numbers.decimal(environment.memoryBytes / 2 ** 30, 1)} GiB`],
    [() => 'Node', () => `${environment.node}, V8 ${environment.v8}`],
    [({ page }) => page.action, () => packageJson.version],
  ];
  return (
    <Wide labelledBy="environment">
      <table class="lines">
        <caption>
          <b id="environment">
            <Say>{({ page }) => page.environment}</Say>
          </b>
          . <Say>{({ page }) => page.environmentHow}</Say>
        </caption>
        <TableHead titles={[({ page }) => page.field, ({ page }) => page.value]} />
        <tbody>
          {rows.map(([title, value]) => (
            <tr>
              <th scope="row">
                <Say>{title}</Say>
              </th>
              <td>
                <Say>{(texts) => value(texts) ?? '–'}</Say>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function engineOf({ engine }: Environment, page: Texts['page']): string {
  return `${engine.name} ${engine.version}, ${engine.promise}, ${engine.arithmetic}, ${page.threads(engine.threads)}`;
}

function systemOf({ os, cpu }: Environment): string {
  return `${os.type} ${os.release} (${os.platform}-${cpu.arch})`;
}

function imageOf({ runnerImage }: Environment): string | null {
  return runnerImage === null ? null : `${runnerImage.os} ${runnerImage.version}`;
}
