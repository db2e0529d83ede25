import type { BaselineReading } from '../baseline.js';
import type { Findings } from '../report/metrics.js';
import { baselineIn } from '../reproducibility/baseline.js';
import type { Baseline } from '../reproducibility/baseline-schema.js';
import { shortDigest } from '../reproducibility/digest.js';
import type { Texts } from '../texts.js';
import { codeMarkdown, escapeMarkdown } from './escape.js';
import type { Commands } from './proposal.js';
import { table } from './table.js';

/** What the summary says of the baseline: where it was read, what the change makes of it, how to propose another. */
export function baselineParts(
  { baseline }: Findings,
  commands: readonly Commands[],
  { baseline: texts, numbers, summary }: Texts,
): string[] {
  if (baseline === null) return [];
  const parts = [`${texts.source}: ${escapeMarkdown(baseline.source)}.`];
  const change = changeOf(baseline);
  if (change !== undefined) {
    const [before, after] = change;
    const row = (name: string, show: (of: Baseline) => string): string[] => [
      name,
      before === undefined ? texts.nothing : show(before),
      show(after),
    ];
    const short = (digest: string | null): string => codeMarkdown(shortDigest(digest ?? ''));
    parts.push(
      table(
        [texts.change, texts.before, texts.after],
        [
          row(summary.accuracy, ({ accuracy }) => numbers.exact(Number(accuracy.toFixed(4)))),
          row(summary.loss, ({ loss }) => numbers.decimal(loss, 4)),
          row(texts.data, ({ data }) => short(data.sha256)),
          row(summary.weightsDigest, ({ digests }) => short(digests.weights)),
        ],
      ),
    );
  }
  if (commands.length > 0) parts.push(texts.howToPropose, ...commands.map(commandBlock), texts.stillCompared);
  return parts;
}

/** The baselines before and after the change; `undefined` where the change proposes none. */
function changeOf({ base, proposed }: BaselineReading): [Baseline | undefined, Baseline] | undefined {
  const after = baselineIn(proposed?.file);
  return after && [baselineIn(base.file), after];
}

function commandBlock({ heading, lines }: Commands): string {
  // In <pre>, so that no user's text can end the block.
  return `${heading}:\n\n<pre lang="sh">\n${lines.map((line) => escapeMarkdown(line)).join('\n')}\n</pre>`;
}
