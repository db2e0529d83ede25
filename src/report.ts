import { type BeforeDrawing, drawPictures } from './report/pictures.js';
import { type Findings, metricsOf, metricsText } from './report/metrics.js';
import { savedModel, weightBytes } from './report/saved-model.js';
import { encodeTrace } from './reproducibility/trace.js';

/** Everything that a run leaves behind, as named bytes; nothing is written yet. */
export interface Report {
  /** Paths with forward slashes, relative to the output directory; `metrics.json` comes last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be made, in words. */
  readonly warnings: readonly string[];
}

/** Turns what was found into the files of the contract. */
export async function report(findings: Findings, beforeDrawing?: BeforeDrawing): Promise<Report> {
  const { model, training } = findings;
  const files = new Map<string, Uint8Array>();
  for (const { epoch, weights } of training.epochs) files.set(`checkpoints/epoch-${epoch}.bin`, weightBytes(weights));
  files.set('trace.bin', encodeTrace(training.epochs.map(({ steps }) => steps)));
  const last = training.epochs.at(-1);
  if (training.finished && last !== undefined) {
    for (const [name, content] of Object.entries(savedModel(model, last.weights))) {
      files.set(`model/${name}`, Buffer.from(content));
    }
  }
  const { pictures, warning } = await drawPictures(findings, beforeDrawing);
  for (const [name, png] of pictures) files.set(name, png);
  files.set('metrics.json', Buffer.from(metricsText(metricsOf(findings))));
  return { files, warnings: warning === null ? [] : [warning] };
}
