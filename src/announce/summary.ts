import type { UploadedArtifact } from '../delivery/upload.js';
import type { Check } from '../gate.js';
import type { Findings } from '../report/metrics.js';
import { type Texts, textsIn } from '../texts.js';
import type { TrainedEpoch } from '../train.js';
import { baselineParts } from './baseline.js';
import { codeMarkdown, escapeMarkdown } from './escape.js';
import type { Commands } from './proposal.js';
import { table } from './table.js';

/** The artifacts that a summary links to. */
export interface Links {
  readonly zip: UploadedArtifact | undefined;
  readonly contactSheet: UploadedArtifact | undefined;
}

/** Rows of the table of epochs; a longer training shows its last ones, so that the summary stays under 1 MiB. */
const MAX_EPOCH_ROWS = 50;

/** The job summary: verdict, checks, epochs, recipe and digests to copy, links. Everything a user controls is escaped. */
export function summaryMarkdown(findings: Findings, links: Links, commands: readonly Commands[] = []): string {
  const { inputs, training, gate } = findings;
  const texts = textsIn(inputs.language);
  return [
    `## ${escapeMarkdown(texts.summary.title(inputs.leg.name))}`,
    ...(inputs.fault === undefined ? [] : [texts.summary.fault(codeMarkdown(inputs.fault.text))]),
    ...verdictLines(findings, texts),
    linkLine(links, inputs.outputDirectory, texts),
    checkTable(gate.checks, texts),
    ...baselineParts(findings, commands, texts),
    ...epochTable(training.epochs, texts),
    details(texts.summary.recipe, recipeBlock(findings, texts)),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function verdictLines({ gate, evaluation }: Findings, { summary, verdict, numbers }: Texts): string[] {
  const lines: string[] = [];
  const failed = gate.checks.filter((check) => !check.passed);
  if (failed.length > 0) {
    lines.push(summary.failed(failed.length), failed.map(({ sentence }) => `- ${escapeMarkdown(sentence)}`).join('\n'));
  } else if (evaluation !== null) {
    lines.push(summary.passed(numbers.percent(evaluation.accuracy, 2)));
  }
  if (gate.verdict !== '') lines.push(verdict[gate.verdict]);
  return lines;
}

function linkLine({ zip, contactSheet }: Links, outputDirectory: string, { summary }: Texts): string {
  const found = [
    contactSheet && `[${summary.contactSheet}](${contactSheet.url})`,
    zip && `[${summary.everything}](${zip.url})`,
  ].filter((link) => link !== undefined);
  if (found.length === 0) return summary.kept(codeMarkdown(outputDirectory));
  return `${summary.artifacts}: ${found.join(' · ')}`;
}

function checkTable(checks: readonly Check[], { gate, numbers, summary, verdict }: Texts): string {
  const shown = (value: string | number): string => {
    if (typeof value === 'string') return codeMarkdown(/^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value);
    return Number.isInteger(value) ? numbers.count(value) : numbers.exact(Number(value.toFixed(4)));
  };
  return table(
    [summary.check, summary.result, summary.expected, summary.found],
    checks.map((check) => [
      gate[check.name],
      check.passed ? `✅ ${verdict.passed}` : `❌ ${verdict.failed}`,
      check.name === 'threshold' ? summary.atLeast(shown(check.expected)) : shown(check.expected),
      shown(check.actual),
    ]),
  );
}

function epochTable(epochs: readonly TrainedEpoch[], { summary, numbers }: Texts): string[] {
  if (epochs.length === 0) return [];
  const shown = epochs.slice(-MAX_EPOCH_ROWS);
  const { epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest } = summary;
  const rows = shown.map((trained) => [
    numbers.count(trained.epoch),
    ...[trained.loss, trained.accuracy, trained.testLoss, trained.testAccuracy].map((value) =>
      numbers.decimal(value, 4),
    ),
    codeMarkdown(trained.weightsDigest.slice(0, 12)),
  ]);
  const body = table([epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest], rows);
  return shown.length < epochs.length ? [body, summary.cut(shown.length, epochs.length)] : [body];
}

/** What another run needs to do the same: inputs as a workflow writes them, and the digests as comments. */
function recipeBlock({ inputs, dataset, training, evaluation }: Findings, { summary }: Texts): string {
  const values: readonly (readonly [string, string | number])[] = [
    ['dataset', inputs.dataset],
    ['hidden-units', inputs.hiddenUnits.length === 0 ? 'none' : inputs.hiddenUnits.join(',')],
    ['seed', inputs.seed],
    ['epochs', inputs.epochs],
    ['batch-size', inputs.batchSize],
    ['learning-rate', inputs.learningRate],
    ['expected-digest', training.epochs.at(-1)?.weightsDigest ?? ''],
  ];
  const digests: readonly (readonly [string, string])[] = [
    [summary.digests.data, dataset.digests.all],
    [summary.digests.initialWeights, training.initialDigest],
    [summary.digests.probabilities, evaluation?.probabilitiesDigest ?? ''],
    [summary.digests.predictions, evaluation?.predictionsDigest ?? ''],
  ];
  const lines = [
    ...values.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...digests.filter(([, value]) => value !== '').map(([name, value]) => `# ${name}: ${value}`),
  ];
  // In <pre>, so that no user's text can end the block.
  return `<pre lang="yaml">\n${lines.map((line) => escapeMarkdown(line)).join('\n')}\n</pre>`;
}

function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
