import type { ScaleLinear } from 'd3-scale';
import type { JSX } from 'preact';

import type { Statistics } from '../../reproducibility/statistics.js';
import type { Texts } from '../../texts.js';

// The layout, in units of the view box.
export const WIDTH = 720;
export const MARGIN = 40;

/** About so many ticks. */
export const TICKS = 6;

// Colours that people with any colour vision tell apart (Okabe and Ito); each mark has a shape of its own as well.
export const LIMIT = '#59636e';
export const TEXT = '#1f2328';
const MEAN = '#d55e00';
const LINE = '#d1d9e0';

interface AxisProps {
  readonly scale: ScaleLinear<number, number>;
  readonly y: number;
  readonly top: number;
  readonly texts: Texts;
}

/** Ticks over the whole height, numbered, and a title. */
export function Axis({ scale, y, top, texts: { numbers, seeds } }: AxisProps): JSX.Element {
  const ticks = scale.ticks(TICKS);
  const decimals = Math.max(2, ...ticks.map((tick) => String(Number(tick.toFixed(8))).split('.')[1]?.length ?? 0));
  return (
    <g fill={LIMIT} text-anchor="middle">
      {ticks.map((tick) => (
        <>
          <line x1={scale(tick)} x2={scale(tick)} y1={top} y2={y} stroke={LINE} />
          <text x={scale(tick)} y={y + 18}>
            {numbers.decimal(tick, decimals)}
          </text>
        </>
      ))}
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={y} y2={y} stroke={LIMIT} />
      <text x={WIDTH / 2} y={y + 36} fill={TEXT}>
        {seeds.axis}
      </text>
    </g>
  );
}

interface ThresholdProps {
  readonly scale: ScaleLinear<number, number>;
  readonly threshold: number;
  readonly top: number;
  readonly bottom: number;
  readonly texts: Texts;
}

/** A dashed line; beyond the axis, an arrow to where it is. */
export function Threshold({ scale, threshold, top, bottom, texts: { numbers, seeds } }: ThresholdProps): JSX.Element {
  const [left = 0, right = 1] = scale.domain();
  const text = seeds.threshold(numbers.exact(threshold));
  const isBeyond = threshold < left || threshold > right;
  const x = isBeyond ? (threshold < left ? MARGIN : WIDTH - MARGIN) : scale(threshold);
  const isLeft = x < WIDTH / 2;
  const arrowed = isLeft ? `← ${text}` : `${text} →`;
  return (
    <g fill={LIMIT}>
      {!isBeyond && (
        <line x1={x} x2={x} y1={top - 18} y2={bottom} stroke={LIMIT} stroke-width="2" stroke-dasharray="5 4" />
      )}
      <text x={isBeyond ? x : x + (isLeft ? 5 : -5)} y={top - 7} text-anchor={isLeft ? 'start' : 'end'}>
        {isBeyond ? arrowed : text}
      </text>
    </g>
  );
}

interface IntervalProps {
  readonly scale: ScaleLinear<number, number>;
  readonly statistics: Statistics;
  readonly y: number;
}

/** A bar with ends, and a diamond at the mean. */
export function Interval({ scale, statistics, y }: IntervalProps): JSX.Element {
  const { low, high } = statistics.confidenceInterval;
  const [from, to, centre] = [scale(low), scale(high), scale(statistics.mean)];
  return (
    <g stroke={MEAN} stroke-width="2.5">
      <path d={`M${from},${y}H${to}M${from},${y - 7}V${y + 7}M${to},${y - 7}V${y + 7}`} fill="none" />
      <path d={`M${centre - 8},${y}L${centre},${y - 8}L${centre + 8},${y}L${centre},${y + 8}Z`} fill={MEAN} />
    </g>
  );
}
