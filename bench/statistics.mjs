/** Many measurements of many contenders, made into one row each. Pure. */
import { mean, median, quantileSorted } from 'simple-statistics';

/** @typedef {import('./contenders.mjs').Run} Run */

/**
 * An epoch in steady state: the median of all but the first, which warms caches and compilers up. With a single epoch
 * there is none but the first.
 */
export function steadySeconds(epochSeconds) {
  return median(epochSeconds.length > 1 ? epochSeconds.slice(1) : epochSeconds);
}

/** What several processes side by side did together: one epoch takes the share of each. */
export function sideBySide(runs) {
  const share = (seconds) => seconds / runs.length;
  return {
    ...runs[0],
    epochSeconds: runs[0].epochSeconds.map((_, epoch) => share(mean(runs.map((run) => run.epochSeconds[epoch])))),
    wallSeconds: Math.max(...runs.map((run) => run.wallSeconds)),
    peakMegabytes: runs.some((run) => run.peakMegabytes === null)
      ? null
      : runs.reduce((sum, run) => sum + run.peakMegabytes, 0),
  };
}

/** Median, the middle half, and the least: for times, what is left where nothing disturbed. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [0.25, 0.75].map((share) => quantileSorted(sorted, share));
  return { least: sorted[0], lower, median: median(sorted), upper };
}

/**
 * The ratio of two contenders: the median of the rounds' own ratios, so that a slow minute of the machine, which meets
 * both, does not count.
 *
 * @param {readonly (readonly { id: string, run: Run }[])[]} rounds
 * @param {string} numerator id of a contender
 * @param {string} denominator id of another
 * @param {(run: Run) => number} quantity
 * @returns {number | null} null when no round has both
 */
export function medianRatio(rounds, numerator, denominator, quantity) {
  const ratios = rounds.flatMap((round) => {
    const [a, b] = [numerator, denominator].map((id) => round.find((result) => result.id === id));
    return a === undefined || b === undefined ? [] : [quantity(a.run) / quantity(b.run)];
  });
  return ratios.length === 0 ? null : median(ratios);
}

const runsOf = (rounds, id) =>
  rounds
    .flat()
    .filter((result) => result.id === id)
    .map(({ run }) => run);

/** One contender's row of the table: of rounds its whole processes, of turns its epochs. */
export function summarise(rounds, turns, { id, title }, reference) {
  const runs = runsOf(rounds, id);
  if (runs.length === 0) return null;
  const peaks = runs.map((run) => run.peakMegabytes).filter((peak) => peak !== null);
  const steady = (run) => steadySeconds(run.epochSeconds);
  return {
    id,
    title,
    epoch: spread(runsOf(turns, id).map(steady)),
    firstEpoch: median(runs.map((run) => run.epochSeconds[0])),
    epochRatio: medianRatio(turns, id, reference, steady),
    wall: spread(runs.map((run) => run.wallSeconds)),
    wallRatio: medianRatio(rounds, id, reference, (run) => run.wallSeconds),
    peakMegabytes: peaks.length === 0 ? null : median(peaks),
    accuracy: median(runs.map((run) => run.accuracy)),
    versions: runs[0].versions,
  };
}
