import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

import type { Statistics } from '../reproducibility/statistics.js';
import type { Texts } from '../texts.js';
import type { SeedResult } from './seeds.js';

/** What the chart shows. */
export interface SeedsChart {
  readonly results: readonly SeedResult[];
  /** Of the accuracies. */
  readonly statistics: Statistics;
  /** Lowest bound that passes. */
  readonly threshold: number;
}

// The layout, in units of the view box.
const WIDTH = 720;
const MARGIN = 40;
const HEADER = 92;
const RADIUS = 6;
/** From one dot of a pile to the next. */
const STEP = 2 * RADIUS + 1;
/** Of the highest pile; where its dots need more, they overlap. */
const MAX_PILE = 260;
/** Under the dots: the interval, the axis and its labels. */
const INTERVAL = 26;
const AXIS = 52;
const FOOTER = 44;
const TICKS = 6;

// Colours of Okabe and Ito, which people with any colour vision tell apart; each mark has a shape of its own as well.
const DOT = '#0072b2';
const MEAN = '#d55e00';
const LIMIT = '#59636e';
const TEXT = '#1f2328';
const LINE = '#d1d9e0';

/**
 * The accuracies of several seeds as an SVG that needs nothing else: a dot a seed, piled up where they are close, with
 * their mean, its confidence interval and the threshold. It has a title and a description for who cannot see it.
 */
export function seedsChart(chart: SeedsChart, texts: Texts): string {
  const scale = scaleFor(chart);
  const levels = pile(chart.results.map(({ accuracy }) => scale(accuracy)));
  const highest = Math.max(2, ...levels);
  const step = Math.min(STEP, MAX_PILE / highest);
  const base = HEADER + RADIUS + step * highest;
  const height = base + AXIS + FOOTER;
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      font-family="system-ui, 'DejaVu Sans', sans-serif"
      font-size="13"
    >
      <title>{texts.seeds.chart(chart.results.length)}</title>
      <desc>{description(chart, texts)}</desc>
      <rect width={WIDTH} height={height} fill="#ffffff" />
      <Header chart={chart} texts={texts} />
      <Axis scale={scale} y={base + AXIS} top={HEADER} texts={texts} />
      <Threshold scale={scale} threshold={chart.threshold} top={HEADER} bottom={base + AXIS} texts={texts} />
      {chart.results.map(({ seed, accuracy }, index) => (
        <circle cx={scale(accuracy)} cy={base - step * (levels[index] ?? 0)} r={RADIUS} fill={DOT}>
          <title>{texts.seeds.dot(seed, texts.numbers.decimal(accuracy, 4))}</title>
        </circle>
      ))}
      <Interval scale={scale} statistics={chart.statistics} y={base + INTERVAL} />
    </svg>,
  );
}

function description({ results, statistics }: SeedsChart, { numbers, seeds }: Texts): string {
  const { mean, standardDeviation, minimum, maximum } = statistics;
  const [centre = '', deviation = '', lowest = '', highest = ''] = [mean, standardDeviation, minimum, maximum].map(
    (value) => numbers.decimal(value, 4),
  );
  return seeds.description(
    results.length,
    centre,
    deviation,
    lowest,
    highest,
    intervalText(statistics, { numbers, seeds }),
  );
}

function intervalText(
  { confidenceInterval }: Statistics,
  { numbers, seeds }: Pick<Texts, 'numbers' | 'seeds'>,
): string {
  const { level, low, high } = confidenceInterval;
  return seeds.interval(numbers.percent(level, 0), numbers.decimal(low, 4), numbers.decimal(high, 4));
}

/** Wide enough for every dot and the interval; for the threshold too, unless all the rest would shrink to a speck. */
function scaleFor({ results, statistics, threshold }: SeedsChart): ScaleLinear<number, number> {
  const { low, high } = statistics.confidenceInterval;
  const values = [low, high, ...results.map(({ accuracy }) => accuracy)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = Math.max(most - least, 0.0005);
  const isNear = threshold > least - 2 * spread && threshold < most + 2 * spread;
  const ends = [least - spread / 20, most + spread / 20, ...(isNear ? [threshold] : [])];
  return scaleLinear()
    .domain([Math.max(0, Math.min(...ends)), Math.min(1, Math.max(...ends))])
    .nice(TICKS)
    .range([MARGIN, WIDTH - MARGIN]);
}

/** How high each dot lies on others, so that none hides another: 0 on the ground. */
function pile(positions: readonly number[]): number[] {
  const placed: { x: number; level: number }[] = [];
  return positions.map((x) => {
    const taken = new Set(placed.filter((other) => Math.abs(other.x - x) < STEP).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ x, level });
    return level;
  });
}

function Header({ chart, texts }: { chart: SeedsChart; texts: Texts }): JSX.Element {
  const { numbers, seeds } = texts;
  const { mean, standardDeviation } = chart.statistics;
  const centre = seeds.meanAndDeviation(numbers.decimal(mean, 4), numbers.decimal(standardDeviation, 4));
  return (
    <>
      <text x={MARGIN} y={30} font-size="19" font-weight="bold" fill={TEXT}>
        {seeds.chart(chart.results.length)}
      </text>
      <text x={MARGIN} y={53} fill={LIMIT}>
        {`${centre} · ${intervalText(chart.statistics, texts)}`}
      </text>
    </>
  );
}

interface AxisProps {
  readonly scale: ScaleLinear<number, number>;
  readonly y: number;
  readonly top: number;
  readonly texts: Texts;
}

function Axis({ scale, y, top, texts: { numbers, seeds } }: AxisProps): JSX.Element {
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
function Threshold({ scale, threshold, top, bottom, texts: { numbers, seeds } }: ThresholdProps): JSX.Element {
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
function Interval({ scale, statistics, y }: IntervalProps): JSX.Element {
  const { low, high } = statistics.confidenceInterval;
  const [from, to, centre] = [scale(low), scale(high), scale(statistics.mean)];
  return (
    <g stroke={MEAN} stroke-width="2.5">
      <path d={`M${from},${y}H${to}M${from},${y - 7}V${y + 7}M${to},${y - 7}V${y + 7}`} fill="none" />
      <path d={`M${centre - 8},${y}L${centre},${y - 8}L${centre + 8},${y}L${centre},${y + 8}Z`} fill={MEAN} />
    </g>
  );
}
