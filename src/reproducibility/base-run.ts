import type { BaselineReading } from '../baseline.js';
import type { LabelChanges } from './comparison-schema.js';
import type { Evidence, EvidenceResult } from './evidence.js';
import { evidenceIn } from './evidence-of.js';
import { compareLabels } from './worth.js';

/** What the baseline came to on the very test images of this run. */
export interface BaseRun extends Pick<EvidenceResult, 'epochs'> {
  /** Predicted label of each image that it gets wrong, by index. */
  readonly mistakes: ReadonlyMap<number, number>;
  readonly changes: LabelChanges;
}

/**
 * What a run is seen beside: the baseline where the change lands, if its test images are the run's; else `null`.
 *
 * @param evidence of the run's first training
 * @param seeds of the run, where there are several
 */
export function baseRunOf(
  baseline: BaselineReading | null,
  evidence: Evidence,
  seeds: readonly number[],
): BaseRun | null {
  const base = baseline === null ? undefined : evidenceIn(baseline.base.file, baseline.names.base);
  if (base === undefined) return null;
  if (differsByChance(base, evidence, seeds)) return null;
  const changes = compareLabels(base, evidence);
  if (changes === null || base.result.mistakes === null) return null;
  return { epochs: base.result.epochs, mistakes: base.result.mistakes, changes };
}

/** Whether the run has several seeds and its first is not the base's: what differs between two seeds is chance. */
export function differsByChance(base: Evidence, evidence: Evidence, seeds: readonly number[]): boolean {
  return seeds.length > 0 && base.recipe.seed !== evidence.recipe.seed;
}
