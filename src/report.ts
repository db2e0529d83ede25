import { aggregateOf } from './report/aggregate.js';
import { interchangeFiles } from './report/interchange.js';
import { type BeforeDrawing, drawPictures } from './report/pictures.js';
import { type Findings, metricsOf, metricsText, type Untold } from './report/metrics.js';
import { savedModel, weightBytes } from './report/saved-model.js';
import { candidateBaseline } from './reproducibility/baseline.js';
import type { ComparisonFile } from './reproducibility/comparison-schema.js';
import { readableJson } from './reproducibility/readable-json.js';
import { encodeTrace } from './reproducibility/trace.js';
import { textsIn } from './texts.js';

/** Everything that a run leaves behind, as named bytes; nothing is written yet. */
export interface Report {
  /** Paths with forward slashes, relative to the output directory; `metrics.json`, or `aggregate.json`, comes last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is written already: the files of each training, where there are several. */
  readonly kept: readonly string[];
  /** What could not be made, in words. */
  readonly warnings: readonly string[];
}

/** Turns what was found into the files of the contract. */
export async function report(findings: Findings, beforeDrawing?: BeforeDrawing): Promise<Report> {
  const { trainings } = findings;
  const isAlone = trainings.length === 0;
  const { pictures, warning } = await drawPictures(findings, beforeDrawing);
  const files = new Map<string, Uint8Array>([
    ...(isAlone ? trainingFiles(findings) : []),
    ...Object.entries(comparisonFiles(findings)).map(
      ([name, json]) => [name, Buffer.from(readableJson(json))] as const,
    ),
    ...interchangeFiles(findings),
    ...pictures,
    ...(await pageFile(findings)),
    ...(isAlone ? [metricsFile(findings)] : await aggregateFiles(findings)),
  ]);
  return { files, kept: trainings.flatMap((training) => training.files), warnings: warning === null ? [] : [warning] };
}

/** The page of a finished run; one that was cancelled has nothing to show, and must end soon. */
async function pageFile(findings: Findings): Promise<(readonly [string, Uint8Array])[]> {
  const { evaluation } = findings;
  if (evaluation === null) return [];
  // Loaded only here: what makes the page is of no use before.
  const { pageOf } = await import('./report/page.js');
  return [['report.html', Buffer.from(pageOf(findings, evaluation))]];
}

/** What one of several trainings leaves in a folder of its own; `metrics.json` comes last. */
export function filesOfTraining(findings: Untold): Map<string, Uint8Array> {
  return new Map([...trainingFiles(findings), metricsFile(findings)]);
}

function metricsFile(findings: Untold): readonly [string, Uint8Array] {
  return ['metrics.json', Buffer.from(metricsText(metricsOf(findings)))];
}

/** What is only of several trainings: the chart of their seeds, and `aggregate.json`. */
async function aggregateFiles(findings: Findings): Promise<Map<string, Uint8Array>> {
  const { inputs, seeds } = findings;
  const files = new Map<string, Uint8Array>();
  if (inputs.pictures && seeds?.accuracy) {
    const { seedsChart } = await import('./report/seeds-chart.js');
    const chart = { results: seeds.results, statistics: seeds.accuracy, threshold: inputs.accuracyThreshold };
    files.set('seeds.svg', Buffer.from(`${seedsChart(chart, textsIn(inputs.language))}\n`));
  }
  return files.set('aggregate.json', Buffer.from(readableJson(aggregateOf(findings))));
}

/** What one training leaves, but for its metrics, which come last. */
function trainingFiles({ inputs, model, training }: Untold): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { epoch, weights, checkpoints } of training.epochs) {
    for (const { step, weights: kept } of checkpoints) {
      files.set(`checkpoints/epoch-${epoch}-step-${step}.bin`, weightBytes(kept));
    }
    if (inputs.checkpoints.epochs) files.set(`checkpoints/epoch-${epoch}.bin`, weightBytes(weights));
  }
  files.set('trace.bin', encodeTrace(training.epochs.map(({ steps }) => steps)));
  const last = training.epochs.at(-1);
  if (training.finished && last !== undefined) {
    for (const [name, content] of Object.entries(savedModel(model, last.weights))) {
      files.set(`model/${name}`, Buffer.from(content));
    }
  }
  return files;
}

/** What other runs may be compared with, and what this one was. */
function comparisonFiles(findings: Findings): Record<string, object> {
  const { verdict, comparisons, tolerance } = findings.gate;
  const files: Record<string, object> = {};
  if (mayBeProposed(findings)) files['baseline.json'] = candidateBaseline(findings.evidence);
  if (verdict !== '') {
    files['comparison.json'] = {
      schema: 'mnist-action/comparison/v1',
      verdict,
      tolerance,
      comparisons: [...comparisons],
    } satisfies ComparisonFile;
  }
  return files;
}

/** Whether others may be held to this run: every training of it ended, none has a fault, and all are the same. */
function mayBeProposed({ evidence, gate, trainings }: Findings): boolean {
  const all = [evidence, ...trainings.map((training) => training.evidence)];
  const isSame = gate.verdicts.repeats === '' || gate.verdicts.repeats === 'reproduced';
  return isSame && all.every(({ finished, fault }) => finished && fault === null);
}
