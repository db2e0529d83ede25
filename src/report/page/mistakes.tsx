import type { JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import { differsByChance } from '../../reproducibility/base-run.js';
import type { LabelChange } from '../../reproducibility/comparison-schema.js';
import type { Evidence } from '../../reproducibility/evidence.js';
import { changesByKind } from '../../reproducibility/worth.js';
import type { Texts } from '../../texts.js';
import type { TestImage } from '../test-image.js';
import { Bar } from './bar.js';
import { Part } from './part.js';
import { Picture } from './picture.js';
import type { View } from './view.js';

/** Classes whose probability is shown beside an image. */
const MAX_BARS = 10;

/** The mistakes of which the model was surest, each with what it gave every class. */
export function Mistakes(view: View): JSX.Element {
  const { findings } = view;
  const { mistakes } = view.images;
  const { classes } = findings.dataset;
  const all = findings.evidence.result.mistakes?.size ?? 0;
  return (
    <Part id="mistakes" title={({ page }) => page.mistakes}>
      <p class="legend">
        <Say>{({ page }) => (all === 0 ? page.noMistakes : page.mistakesHow(mistakes.length, all))}</Say>{' '}
        {all > 0 && classes > MAX_BARS && <Say>{({ page }) => page.mistakesTop(MAX_BARS)}</Say>}
      </p>
      <ul class="cards">
        {mistakes.map((image) => (
          <Mistake image={image} view={view} />
        ))}
      </ul>
    </Part>
  );
}

interface MistakeProps {
  readonly image: TestImage;
  readonly view: View;
}

function Mistake({ image, view }: MistakeProps): JSX.Element {
  const { index, label, predicted } = image;
  const { probabilities } = view.evaluation;
  const names = view.findings.dataset.classNames;
  const row = probabilities.subarray(index * names.length, (index + 1) * names.length);
  return (
    <li class="card">
      <Picture of={view.sheet} at={view.places.get(index) ?? 0} />
      <div>
        <h3>
          <Say>{({ page }) => page.imageNumber(index)}</Say>
        </h3>
        <p>
          <Say>{({ page }) => page.itIs}</Say> <b class="right">{names[label]}</b>,{' '}
          <Say>{({ page }) => page.itSaid}</Say> <b class="wrong">{names[predicted]}</b>
        </p>
      </div>
      <ul class="bars">
        {mostProbable(row).map(([candidate, probability]) => (
          <li class={candidate === label ? 'right' : candidate === predicted ? 'wrong' : ''}>
            <span class="name">{names[candidate]}</span>
            <Bar width={Number((100 * probability).toFixed(2))} />
            <span class="number">
              <Say>{({ numbers }) => numbers.percent(probability, 1)}</Say>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** All classes in their order; of many the most probable, the most probable first. */
function mostProbable(row: Float32Array): (readonly [label: number, probability: number])[] {
  const all = [...row.entries()];
  return all.length <= MAX_BARS ? all : all.sort(([, a], [, b]) => b - a).slice(0, MAX_BARS);
}

/** Images whose predicted label is not the baseline's. */
export function Changes(view: View): JSX.Element | null {
  const { changes } = view;
  const { baseline } = view.references;
  if (baseline === undefined) return null;
  return (
    <Part id="changes" title={({ page }) => page.changes}>
      <p>
        <Say>
          {({ page }) =>
            changes === null ? notCompared(view, baseline, page) : page.changesHow(changes.changed, changes.images)
          }
        </Say>{' '}
        {changes !== null && changes.changed > 0 && <Say>{({ page }) => page.beforeAndNow}</Say>}
      </p>
      {changes !== null &&
        Object.entries(changesByKind(changes)).map(([kind, found]) =>
          found.length === 0 ? null : <ChangeGroup kind={kind} changes={found} view={view} />,
        )}
    </Part>
  );
}

/** Why no image is compared with the baseline's. */
function notCompared({ findings }: View, baseline: Evidence, page: Texts['page']): string {
  const { evidence, inputs } = findings;
  return differsByChance(baseline, evidence, inputs.seeds)
    ? page.otherSeed(baseline.recipe.seed, evidence.recipe.seed)
    : page.otherImages;
}

interface GroupProps {
  readonly kind: string;
  readonly changes: readonly LabelChange[];
  readonly view: View;
}

function ChangeGroup({ kind, changes, view }: GroupProps): JSX.Element {
  const names = view.findings.dataset.classNames;
  const before = new Map(changes.map(({ image, reference }) => [image, reference]));
  const shown = view.images.changed.filter(({ index }) => before.has(index));
  return (
    <>
      <h3>
        <Say>{({ page }) => (kind === 'fixed' ? page.fixed : kind === 'broken' ? page.broken : page.otherwise)}</Say> (
        <Say>{({ numbers }) => numbers.count(changes.length)}</Say>)
      </h3>
      {shown.length < changes.length && (
        <p class="legend">
          <Say>{({ page }) => page.firstOf(shown.length, changes.length)}</Say>
        </p>
      )}
      <ul class="changes">
        {shown.map(({ index, label, predicted }) => (
          <li>
            <Picture of={view.sheet} at={view.places.get(index) ?? 0} />
            <span class="arrow">
              <ChangedLabel when="before" label={label} predicted={before.get(index) ?? label} names={names} />
              <span aria-hidden="true"> → </span>
              <ChangedLabel when="now" label={label} predicted={predicted} names={names} />
            </span>
            <small>
              <Say>{({ page }) => page.itIs}</Say> {names[label]}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChangedProps {
  readonly when: 'before' | 'now';
  readonly label: number;
  readonly predicted: number;
  readonly names: readonly string[];
}

function ChangedLabel({ when, label, predicted, names }: ChangedProps): JSX.Element {
  return (
    <>
      <span class="aside">
        <Say>{({ page }) => page[when]}</Say>{' '}
      </span>
      <b class={label === predicted ? 'right' : 'wrong'}>{names[predicted]}</b>
    </>
  );
}
