import { confusedPairs } from '../confusion.js';
import type { Dataset } from '../dataset.js';
import type { Evaluation } from '../evaluate.js';
import type { BaseRun } from '../reproducibility/base-run.js';
import type { Texts } from '../texts.js';
import { shortMarkdown } from './escape.js';
import { table } from './table.js';

/** Pairs that a summary shows. */
const MAX_PAIRS = 5;

/** Characters of a class's name. */
const MAX_NAME = 40;

/** The pairs of classes that are confused most often, with the baseline's number where there is one. */
export function confusionTable(
  { test, classNames }: Dataset,
  { confusion, classes }: Evaluation,
  base: BaseRun | null,
  { numbers, summary }: Texts,
): string[] {
  const pairs = confusedPairs(confusion);
  if (pairs.length === 0) return [];
  const name = (label: number): string => shortMarkdown(classNames[label] ?? String(label), MAX_NAME);
  const before = base === null ? null : pairsBefore(test.labels, base.mistakes);
  const rows = pairs
    .slice(0, MAX_PAIRS)
    .map(({ label, predicted, images }) => [
      name(label),
      name(predicted),
      summary.imagesOf(images, classes[label]?.support ?? 0),
      ...(before === null ? [] : [numbers.count(before.get(pairKey(label, predicted)) ?? 0)]),
    ]);
  const { trueLabel, predictedLabel, images, imagesBefore } = summary;
  const heading = [trueLabel, predictedLabel, images, ...(before === null ? [] : [imagesBefore])];
  return [`### ${summary.confusions}`, table(heading, rows)];
}

function pairsBefore(labels: Uint8Array, mistakes: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [index, predicted] of mistakes) {
    const key = pairKey(labels[index] ?? -1, predicted);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function pairKey(label: number, predicted: number): string {
  return `${label} ${predicted}`;
}
