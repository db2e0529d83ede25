import type { BaselineReading } from '../baseline.js';
import type { LabelChanges } from './comparison-schema.js';
import type { Evidence, EvidenceResult } from './evidence.js';
import { evidenceOfBaseline } from './evidence-of.js';
import { compareLabels } from './worth.js';

/** What the baseline came to on the very test images of this run. */
export interface BaseRun extends Pick<EvidenceResult, 'epochs'> {
  /** Predicted label of each image that it gets wrong, by index. */
  readonly mistakes: ReadonlyMap<number, number>;
  readonly changes: LabelChanges;
}

/** What a run is seen beside: the baseline where the change lands, if its test images are the run's; else `null`. */
export function baseRunOf(baseline: BaselineReading | null, evidence: Evidence): BaseRun | null {
  if (baseline?.base.file.state !== 'read') return null;
  const base = evidenceOfBaseline(baseline.base.file.baseline, baseline.names.base);
  const changes = compareLabels(base, evidence);
  if (changes === null || base.result.mistakes === null) return null;
  return { epochs: base.result.epochs, mistakes: base.result.mistakes, changes };
}
