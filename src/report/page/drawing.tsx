import type { JSX } from 'preact';

import { areNumbers } from '../../class-names.js';
import { Say } from '../../html/bilingual.js';
import type { Model } from '../../model.js';
import type { Texts } from '../../texts.js';
import type { Findings } from '../metrics.js';
import { weightBytes } from '../saved-model.js';
import { Bar } from './bar.js';
import type { PageModel } from './page-data.js';
import { Part } from './part.js';
import type { View } from './view.js';

/** A larger model would make the page too heavy: 1 MiB of weights, 1.4 MB as text. */
export const MAX_DRAWING_WEIGHTS = 2 ** 18;

/** Side of the images that a drawing can be made into. */
const SIDE = 28;

/** Why there is no drawing, as a sentence; `undefined` where there is. */
export function reasonNotToDraw({ model }: Findings): ((texts: Texts) => string) | undefined {
  const { rows, columns, channels } = model.imageShape;
  const weights = weightCount(model);
  if (rows !== SIDE || columns !== SIDE || channels !== 1) return ({ page }) => page.notDrawn.shape;
  if (model.dense === null) return ({ page }) => page.notDrawn.layers;
  if (weights > MAX_DRAWING_WEIGHTS) return ({ page }) => page.notDrawn.size(weights, MAX_DRAWING_WEIGHTS);
  return undefined;
}

function weightCount({ initialWeights }: Model): number {
  return initialWeights.reduce((sum, { length }) => sum + length, 0);
}

export function pageModel({ model }: Findings): PageModel {
  return { layers: (model.dense ?? []).map(({ inputs, units, activation }) => ({ inputs, units, activation })) };
}

/** The trained weights as base64 of little-endian float32, in the order of `Model.initialWeights`. */
export function weightsText({ training }: Findings): string {
  const weights = training.epochs.at(-1)?.weights ?? [];
  return Buffer.from(weightBytes(weights)).toString('base64');
}

/** A place to draw in, and what the trained model says of the drawing. */
export function Drawing({ findings }: View): JSX.Element {
  const reason = reasonNotToDraw(findings);
  const { classNames } = findings.dataset;
  return (
    <Part id="draw" title={({ page }) => (isOfDigits(classNames) ? page.draw : page.drawClass)}>
      {reason === undefined ? (
        <Easel names={classNames} />
      ) : (
        <p>
          <Say>{reason}</Say>
        </p>
      )}
    </Part>
  );
}

/** Whether the classes are called as digits are. */
export function isOfDigits(names: readonly string[]): boolean {
  return names.length === 10 && areNumbers(names);
}

function Easel({ names }: { names: readonly string[] }): JSX.Element {
  return (
    <>
      <p class="legend" id="draw-how">
        <Say>{({ page }) => page.drawHow}</Say> <Say>{({ page }) => page.drawKeys}</Say>
      </p>
      <div class="easel">
        <div class="paper">
          <span class="aside" id="draw-area">
            <Say>{({ page }) => page.drawingArea}</Say>
          </span>
          <canvas
            id="drawing"
            width="280"
            height="280"
            tabIndex={0}
            role="application"
            aria-labelledby="draw-area"
            aria-describedby="draw-how"
          />
          <div class="buttons">
            <button type="button" id="draw-clear">
              <Say>{({ page }) => page.clear}</Say>
            </button>
            <button type="button" id="draw-take">
              <Say>{({ page }) => page.takeImage}</Say>
            </button>
          </div>
        </div>
        <div class="seen">
          <canvas id="seen" width="28" height="28" aria-hidden="true" />
          <p class="legend">
            <Say>{({ page }) => page.seen}</Say>
          </p>
        </div>
        <div class="answer">
          <p id="answer" role="status" data-state="nothing">
            <span data-when="nothing">
              <Say>{({ page }) => page.nothingDrawn}</Say>
            </span>
            <span data-when="taken">
              <Say slots>{({ page }) => page.taken}</Say>{' '}
            </span>
            <span data-when="read">
              <Say slots>{({ page }) => page.reads}</Say>
            </span>
          </p>
          <h3>
            <Say>{({ page }) => page.probabilities}</Say>
          </h3>
          <ol class="bars" id="bars">
            {names.map((name) => (
              <li>
                <span class="name">{name}</span>
                <Bar width={0} />
                <span class="number" data-slot="probability">
                  –
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </>
  );
}
