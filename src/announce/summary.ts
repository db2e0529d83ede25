import type { Check } from '../gate.js';
import type { Findings } from '../report/metrics.js';
import { type BaseRun, baseRunOf } from '../reproducibility/base-run.js';
import { shortDigest } from '../reproducibility/digest.js';
import { changesByKind } from '../reproducibility/worth.js';
import { type Texts, textsIn } from '../texts.js';
import type { TrainedEpoch } from '../train.js';
import { baselineParts } from './baseline.js';
import { chart } from './chart.js';
import { failuresOf, resultLines } from './checks.js';
import { confusionTable } from './confusion.js';
import { codeMarkdown, shortMarkdown } from './escape.js';
import { fitted } from './fitted.js';
import { linkMarkdown, linksTo, type Uploaded } from './links.js';
import type { Commands } from './proposal.js';
import { recipeBlock } from './recipe.js';
import { seedParts } from './seeds.js';
import { table } from './table.js';

/** Rows of the table of epochs; a longer training shows its last ones. */
const MAX_EPOCH_ROWS = 50;

/** Characters of a leg's name, whose length the values of a matrix decide. */
const MAX_NAME = 200;

/** Characters of a sentence, and of a value in a table. */
const MAX_SENTENCE = 2000;
const MAX_VALUE = 200;

/**
 * The job summary, what matters most first: the verdict, what failed, where to look, the checks, how it learned, what it
 * confuses; the rest is folded. Everything that a user controls is escaped, and all of it is less than a runner takes.
 */
export function summaryMarkdown(findings: Findings, uploaded: Uploaded, commands: readonly Commands[] = []): string {
  const { inputs, training, gate, dataset, evaluation } = findings;
  const texts = textsIn(inputs.language);
  const base = baseRunOf(findings.baseline, findings.evidence, inputs.seeds);
  const parts = [
    `## ${shortMarkdown(texts.summary.title(inputs.leg.name), MAX_NAME)}`,
    ...(inputs.fault === undefined ? [] : [texts.summary.fault(codeMarkdown(inputs.fault.text))]),
    ...verdictLines(findings, base, texts),
    linkLine(uploaded, inputs.outputDirectory, texts),
    checkTable(gate.checks, texts),
    ...seedParts(findings, texts),
    ...baselineParts(findings, commands, texts),
    ...(findings.seeds === null ? [] : [`### ${texts.seeds.epochsOf(inputs.seed)}`]),
    ...chart('testAccuracy', training.epochs, base, texts),
    ...(evaluation === null ? [] : confusionTable(dataset, evaluation, base, texts)),
    ...epochDetails(training.epochs, base, texts),
    details(texts.summary.recipe, [recipeBlock(findings, texts)]),
  ];
  return fitted(parts, texts.summary.leftOut);
}

function verdictLines(findings: Findings, base: BaseRun | null, texts: Texts): string[] {
  const { gate } = findings;
  const failures = failuresOf(gate).map((sentence) => `- ${shortMarkdown(sentence, MAX_SENTENCE)}`);
  return [
    ...resultLines(findings, texts),
    ...(failures.length === 0 ? [] : [failures.join('\n')]),
    ...(gate.verdict === '' ? [] : [texts.verdict[gate.verdict]]),
    ...(base === null ? [] : [changedLine(base, texts)]),
  ];
}

/** How many images changed, and which way. */
function changedLine({ changes }: BaseRun, { summary }: Texts): string {
  const { changed, images } = changes;
  const { broken, fixed } = changesByKind(changes);
  return summary.changed({ changed, images, better: fixed.length, worse: broken.length });
}

function linkLine(uploaded: Uploaded, outputDirectory: string, texts: Texts): string {
  const { summary } = texts;
  const links = linksTo(uploaded, texts);
  if (links.length === 0) return summary.kept(codeMarkdown(outputDirectory));
  return `${summary.artifacts}: ${linkMarkdown(links)}`;
}

/** Failed checks come first, each kind in the order of the gate. */
function checkTable(checks: readonly Check[], { gate, numbers, summary, verdict }: Texts): string {
  const shown = (value: string | number): string => {
    if (typeof value === 'number') {
      return Number.isInteger(value) ? numbers.count(value) : numbers.exact(Number(value.toFixed(4)));
    }
    const text = /^[0-9a-f]{64}$/.test(value) ? shortDigest(value) : value;
    return text === '' ? '–' : `<code>${shortMarkdown(text, MAX_VALUE)}</code>`;
  };
  return table(
    [summary.check, summary.result, summary.expected, summary.found],
    [...checks]
      .sort((a, b) => Number(a.passed) - Number(b.passed))
      .map((check) => [
        gate[check.name],
        check.passed ? `✅ ${verdict.passed}` : `❌ ${verdict.failed}`,
        check.name === 'threshold' ? summary.atLeast(shown(check.expected)) : shown(check.expected),
        shown(check.actual),
      ]),
  );
}

function epochDetails(epochs: readonly TrainedEpoch[], base: BaseRun | null, texts: Texts): string[] {
  if (epochs.length === 0) return [];
  const { summary, numbers } = texts;
  const shown = epochs.slice(-MAX_EPOCH_ROWS);
  const { epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest } = summary;
  const rows = shown.map((trained) => [
    numbers.count(trained.epoch),
    ...[trained.loss, trained.accuracy, trained.testLoss, trained.testAccuracy].map((value) =>
      numbers.decimal(value, 4),
    ),
    codeMarkdown(shortDigest(trained.weightsDigest)),
  ]);
  const body = table([epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest], rows);
  const cut = shown.length < epochs.length ? [summary.cut(shown.length, epochs.length)] : [];
  return [details(summary.epochs, [body, ...cut, ...chart('testLoss', epochs, base, texts)])];
}

function details(summary: string, parts: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
