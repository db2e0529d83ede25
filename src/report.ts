import { aggregateOf } from './report/aggregate.js';
import { type BeforeDrawing, drawPictures } from './report/pictures.js';
import { type Findings, metricsOf, metricsText } from './report/metrics.js';
import { savedModel, weightBytes } from './report/saved-model.js';
import { candidateBaseline } from './reproducibility/baseline.js';
import type { ComparisonFile } from './reproducibility/comparison-schema.js';
import { readableJson } from './reproducibility/readable-json.js';
import { folderOfRepeat } from './reproducibility/repeats.js';
import { encodeTrace } from './reproducibility/trace.js';

/** Everything that a run leaves behind, as named bytes; nothing is written yet. */
export interface Report {
  /** Paths with forward slashes, relative to the output directory; `metrics.json`, or `aggregate.json`, comes last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be made, in words. */
  readonly warnings: readonly string[];
}

/** Turns what was found into the files of the contract. */
export async function report(findings: Findings, beforeDrawing?: BeforeDrawing): Promise<Report> {
  const { repeats } = findings;
  const files = new Map<string, Uint8Array>();
  const put = (folder: string, some: ReadonlyMap<string, Uint8Array>): void => {
    for (const [name, content] of some) files.set(folder + name, content);
  };
  if (repeats.length === 0) put('', trainingFiles(findings));
  for (const [index, repeat] of repeats.entries()) {
    put(folderOfRepeat(index), trainingFiles(repeat));
    put(folderOfRepeat(index), metricsFile(repeat));
  }
  for (const [name, content] of Object.entries(comparisonFiles(findings))) {
    files.set(name, Buffer.from(readableJson(content)));
  }
  const { pictures, warning } = await drawPictures(findings, beforeDrawing);
  for (const [name, png] of pictures) files.set(name, png);
  if (repeats.length === 0) put('', metricsFile(findings));
  else files.set('aggregate.json', Buffer.from(readableJson(aggregateOf(findings))));
  return { files, warnings: warning === null ? [] : [warning] };
}

function metricsFile(findings: Findings): Map<string, Uint8Array> {
  return new Map([['metrics.json', Buffer.from(metricsText(metricsOf(findings)))]]);
}

/** What one training leaves, but for its metrics, which come last. */
function trainingFiles({ inputs, model, training }: Findings): Map<string, Uint8Array> {
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
function mayBeProposed({ evidence, gate, repeats }: Findings): boolean {
  const trainings = [evidence, ...repeats.map((repeat) => repeat.evidence)];
  const isSame = gate.verdicts.repeats === '' || gate.verdicts.repeats === 'reproduced';
  return isSame && trainings.every(({ finished, fault }) => finished && fault === null);
}
