import type { BaseRun } from '../reproducibility/base-run.js';
import type { Texts } from '../texts.js';
import type { TrainedEpoch } from '../train.js';

/** What a chart shows of each epoch. */
type Curve = 'testAccuracy' | 'testLoss';

/** Points on a curve; a longer training shows as many of its epochs, evenly spread, the last one among them. */
const MAX_POINTS = 25;

/** Share of the range of values that is left free above and below. */
const PADDING = 0.1;

/** In pixels. Small, so that the summary stays on a screen. */
const [WIDTH, HEIGHT] = [720, 260] as const;

/** Grey bars and a blue line, seen on white and on black: they differ in shape, so colour vision does not matter. */
const [BARS, LINE] = ['#b5b5b5', '#2484d3'] as const;

/**
 * A curve over the epochs as a mermaid chart: a line, and where there is a baseline its curve as bars behind it. Only
 * numbers and this project's own words are in it, nothing that a user controls.
 *
 * @returns nothing where one point would be all of it
 */
export function chart(curve: Curve, epochs: readonly TrainedEpoch[], base: BaseRun | null, texts: Texts): string[] {
  const shown = sampled(epochs);
  if (shown.length < 2) return [];
  const line = shown.map((epoch) => epoch[curve]);
  const bars = leading(shown.map(({ epoch }) => base?.epochs[epoch - 1]?.[curve]));
  const [least, most] = axis([...line, ...bars], curve === 'testAccuracy' ? [0, 1] : [0, Infinity]);
  const { [curve]: name, epoch, lineAndBars } = texts.summary;
  const title = bars.length === 0 ? name : `${name} (${lineAndBars})`;
  const plots = bars.length === 0 ? [`line ${list(line)}`] : [`bar ${list(bars)}`, `line ${list(line)}`];
  return [
    [
      '```mermaid',
      '---',
      'config:',
      `  xyChart: { width: ${WIDTH}, height: ${HEIGHT}, titleFontSize: 16 }`,
      `  themeVariables: { xyChart: { plotColorPalette: "${bars.length === 0 ? LINE : `${BARS}, ${LINE}`}" } }`,
      '---',
      'xychart-beta',
      `  title ${quoted(title)}`,
      `  x-axis ${quoted(epoch)} [${shown.map((trained) => trained.epoch).join(', ')}]`,
      `  y-axis ${decimal(least)} --> ${decimal(most)}`,
      ...plots.map((plot) => `  ${plot}`),
      '```',
    ].join('\n'),
  ];
}

function sampled(epochs: readonly TrainedEpoch[]): TrainedEpoch[] {
  const every = Math.ceil(epochs.length / MAX_POINTS);
  return epochs.filter((_, index) => (epochs.length - 1 - index) % every === 0);
}

/** The values before the first that is missing: mermaid takes values in the order of the axis. */
function leading(values: readonly (number | undefined)[]): number[] {
  const known = values.filter((value) => value !== undefined);
  const gap = values.indexOf(undefined);
  return gap < 0 ? known : known.slice(0, gap);
}

/** Where the axis starts and ends: all values are inside, with some room, but never beyond what is possible. */
function axis(values: readonly number[], [lowest, highest]: readonly [number, number]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(PADDING * (most - least), 1e-3);
  return [Math.max(lowest, least - room), Math.min(highest, most + room)];
}

function list(values: readonly number[]): string {
  return `[${values.map(decimal).join(', ')}]`;
}

/** Mermaid knows no exponents. */
function decimal(value: number): string {
  return value.toFixed(4);
}

/** Text between quotes, in which mermaid knows no escapes. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\r\n]/g, ' ')}"`;
}
