import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

import type { Statistics } from '../reproducibility/statistics.js';
import type { Texts } from '../texts.js';
import type { SeedResult } from './seeds.js';
import { Axis, Interval, LIMIT, MARGIN, TEXT, Threshold, TICKS, WIDTH } from './seeds-chart/marks.js';

/** What the chart shows. */
export interface SeedsChart {
  readonly results: readonly SeedResult[];
  /** Of the accuracies. */
  readonly statistics: Statistics;
  /** Lowest bound that passes. */
  readonly threshold: number;
}

// More of the layout, in units of the view box.
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

/** Blue of Okabe and Ito. */
const DOT = '#0072b2';

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
