import { shortDigest } from '../reproducibility/digest.js';
import { LOSSES, statisticsOf } from '../reproducibility/statistics.js';
import { placesOf } from '../reproducibility/trainings.js';
import type { Findings } from './metrics.js';
import { secondsOf } from './seconds.js';

/** Seeds that the text at a point of a chart has room for. */
const MAX_SEEDS = 8;

/** An entry as github-action-benchmark reads it. */
export interface Benchmark {
  /** By which a chart knows it again: never translated. */
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** How far several trainings spread. */
  readonly range?: string;
  /** What the chart shows of a point. */
  readonly extra: string;
}

/** What a training comes to, as numbers. */
interface Yield {
  readonly accuracy: number;
  readonly loss: number;
  readonly seconds: number;
}

/**
 * The two files for github-action-benchmark, which takes a file for what is better when it is bigger, and another for
 * the rest. Of a run that was cancelled, or damaged on purpose, there are none: its numbers belong in no chart.
 */
export function benchmarkFiles(findings: Findings): Record<string, readonly Benchmark[]> {
  const yields = yieldsOf(findings);
  if (yields.length === 0) return {};
  const entry = (what: string, unit: string, digits: number, number: (one: Yield) => number): Benchmark => {
    const values = yields.map(number);
    const statistics = statisticsOf(values, LOSSES);
    const shown = (value: number): number => Number(value.toFixed(digits));
    return {
      name: `${nameOf(findings)}: ${what}`,
      unit,
      value: shown(statistics?.mean ?? values[0] ?? 0),
      ...(statistics && { range: `± ${shown(statistics.standardDeviation)}` }),
      extra: extraOf(findings),
    };
  };
  return {
    'benchmark.json': [entry('test accuracy', '%', 6, ({ accuracy }) => 100 * accuracy)],
    'benchmark-smaller.json': [
      entry('test loss', 'nats', 8, ({ loss }) => loss),
      entry('training time', 's', 3, ({ seconds }) => seconds),
    ],
  };
}

/** Of every training; none where one of them did not end, or not honestly. */
function yieldsOf({ evidence, inputs, training, trainings }: Findings): Yield[] {
  // Of several trainings each knows its own time; of one that is what its epochs took.
  const all = trainings.length > 0 ? trainings : [{ evidence, seconds: secondsOf(training) }];
  const yields = all.flatMap(({ evidence: { fault, finished, result }, seconds: taken }) => {
    const { accuracy, loss } = result;
    const counts = finished && fault === null && accuracy !== null && loss !== null;
    return counts ? [{ accuracy, loss, seconds: taken }] : [];
  });
  return yields.length === placesOf(inputs).length ? yields : [];
}

/** The leg, without what a table in Markdown takes for its own, as the names come to stand in one. */
function nameOf({ inputs }: Findings): string {
  return inputs.leg.name.replaceAll(/[^\p{L}\p{N} ,.()#_-]+/gu, ' ').trim() || 'mnist';
}

/** What is the same of all trainings, or in which they differ. */
function extraOf({ environment, evidence, trainings }: Findings): string {
  const all = trainings.length > 0 ? trainings.map((one) => one.evidence) : [evidence];
  const seeds = [...new Set(all.map(({ recipe }) => recipe.seed))];
  const digests = [...new Set(all.map(({ digests: { weights } }) => shortDigest(weights ?? '')))];
  return [
    `engine ${environment.engine.name}`,
    ...(all.length > 1 ? [`${all.length} trainings`] : []),
    `seed ${seeds.slice(0, MAX_SEEDS).join(', ')}${seeds.length > MAX_SEEDS ? ', …' : ''}`,
    ...(digests.length === 1 ? [`weights ${digests[0] ?? ''}`] : []),
  ].join('\n');
}
