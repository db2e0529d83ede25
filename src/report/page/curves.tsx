import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';

import { Say } from '../../html/bilingual.js';
import type { Texts } from '../../texts.js';

/** A value for each of some epochs. */
export interface Curve {
  readonly kind: 'training' | 'test' | 'baseline';
  readonly points: readonly (readonly [epoch: number, value: number])[];
}

interface Props {
  readonly title: (texts: Texts) => string;
  readonly epochs: number;
  readonly curves: readonly Curve[];
  /** How the axis writes a value. @param step between two marks of the axis */
  readonly format: (value: number, step: number, texts: Texts) => string;
}

// Units of the drawing, which is scaled to its place.
const WIDTH = 460;
const HEIGHT = 270;
const LEFT = 56;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 44;
const MARKS = 5;
const MAX_EPOCH_MARKS = 10;

/** Longer trainings are lines without dots. */
const MAX_DOTS = 40;

/** Values by epoch, as lines. */
export function Chart({ title, epochs, curves, format }: Props): JSX.Element {
  const values = curves.flatMap(({ points }) => points.map(([, value]) => value));
  const x = scaleLinear(epochs > 1 ? [1, epochs] : [0.5, 1.5], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [HEIGHT - BOTTOM, TOP]).nice(MARKS);
  const marks = y.ticks(MARKS);
  const step = Math.abs((marks[1] ?? 0) - (marks[0] ?? 0));
  const path = line<readonly [number, number]>(
    ([epoch]) => x(epoch),
    ([, value]) => y(value),
  );
  return (
    <figure class="chart">
      <figcaption>
        <Say>{title}</Say>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {marks.map((value) => (
          <g class="mark">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 8} y={y(value)} dy="0.32em" text-anchor="end">
              <Say in="tspan">{(texts) => format(value, step, texts)}</Say>
            </text>
          </g>
        ))}
        {epochMarks(x.ticks(Math.min(epochs, MAX_EPOCH_MARKS)), epochs).map((epoch) => (
          <text class="mark" x={x(epoch)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
            <Say in="tspan">{({ numbers }) => numbers.count(epoch)}</Say>
          </text>
        ))}
        <text class="mark" x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} text-anchor="middle">
          <Say in="tspan">{({ page }) => page.epoch}</Say>
        </text>
        {curves.map(({ kind, points }) => (
          <g class={`curve ${kind}`}>
            <path d={path(points) ?? ''} />
            {points.length <= MAX_DOTS &&
              points.map(([epoch, value]) => <circle cx={x(epoch)} cy={y(value)} r={kind === 'baseline' ? 3 : 4} />)}
          </g>
        ))}
      </svg>
    </figure>
  );
}

function epochMarks(ticks: readonly number[], epochs: number): number[] {
  return ticks.filter((tick) => Number.isInteger(tick) && tick >= 1 && tick <= epochs);
}

/** Which line is which. */
export function Legend({ kinds }: { kinds: readonly Curve['kind'][] }): JSX.Element {
  return (
    <ul class="key">
      {kinds.map((kind) => (
        <li>
          <svg viewBox="0 0 36 12" aria-hidden="true" focusable="false" class={`curve ${kind}`}>
            <path d="M2 6H34" />
            <circle cx="18" cy="6" r={kind === 'baseline' ? 3 : 4} />
          </svg>
          <Say>{({ page }) => (kind === 'baseline' ? page.baselineTest : page[kind])}</Say>
        </li>
      ))}
    </ul>
  );
}
