import type { Findings } from '../report/metrics.js';
import type { SeedStatistics } from '../report/seeds.js';
import { shortDigest } from '../reproducibility/digest.js';
import type { Statistics } from '../reproducibility/statistics.js';
import type { Texts } from '../texts.js';
import { codeMarkdown } from './escape.js';
import { table } from './table.js';

/** Rows of the table of seeds; of more the least accurate are shown. */
const MAX_ROWS = 20;

/** What the summary says of several seeds: their statistics, and what each came to. Empty of a run with one. */
export function seedParts({ seeds: found }: Pick<Findings, 'seeds'>, texts: Texts): string[] {
  if (found === null) return [];
  const { asked, results, accuracy, loss } = found;
  const { seeds } = texts;
  return [
    `### ${seeds.title(results.length, asked.length)}`,
    ...(accuracy === null || loss === null ? [] : [statisticsTable(accuracy, loss, texts), seeds.deviationIs]),
    ...(results.length === 0 ? [] : resultTable(found, texts)),
  ];
}

function statisticsTable(accuracy: Statistics, loss: Statistics, { numbers, seeds, summary }: Texts): string {
  const decimal = (value: number): string => numbers.decimal(value, 4);
  const row = (name: string, of: Statistics): string[] => [
    name,
    seeds.meanAndDeviation(decimal(of.mean), decimal(of.standardDeviation)),
    decimal(of.minimum),
    decimal(of.maximum),
    `${decimal(of.confidenceInterval.low)} … ${decimal(of.confidenceInterval.high)}`,
  ];
  const interval = seeds.confidenceInterval(numbers.percent(accuracy.confidenceInterval.level, 0));
  return table(
    ['', seeds.mean, seeds.minimum, seeds.maximum, interval],
    [row(summary.testAccuracy, accuracy), row(summary.testLoss, loss)],
  );
}

function resultTable({ results }: SeedStatistics, { numbers, seeds, summary }: Texts): string[] {
  const isCut = results.length > MAX_ROWS;
  const shown = isCut ? [...results].sort((one, other) => one.accuracy - other.accuracy).slice(0, MAX_ROWS) : results;
  const rows = shown.map(({ seed, accuracy, loss, weights }) => [
    String(seed),
    numbers.decimal(accuracy, 4),
    numbers.decimal(loss, 4),
    codeMarkdown(shortDigest(weights ?? '')),
  ]);
  const heading = [seeds.seed, summary.testAccuracy, summary.testLoss, summary.weightsDigest];
  return [table(heading, rows), ...(isCut ? [seeds.cut(shown.length, results.length)] : [])];
}

/** The value of the input `seeds`, or of `seed`, to write into a workflow again. */
export function seedInput({ inputs }: Pick<Findings, 'inputs'>): readonly [name: string, value: string | number] {
  const { seed, seeds } = inputs;
  return seeds.length === 0 ? ['seed', seed] : ['seeds', seeds.join(',')];
}
