import type { Evidence } from '../../reproducibility/evidence.js';
import { evidenceIn } from '../../reproducibility/evidence-of.js';
import type { Findings } from '../metrics.js';

/** The trainings that a run is compared with, as far as they are known. */
export interface References {
  /** The file where the change would land. */
  readonly baseline: Evidence | undefined;
  /** The file that the change proposes. */
  readonly proposed: Evidence | undefined;
  /** What differs in recipe and environment is measured by this one. */
  readonly main: Evidence | undefined;
}

export function referencesOf({ baseline: reading }: Pick<Findings, 'baseline'>): References {
  const baseline = evidenceIn(reading?.base.file, '');
  const proposed = evidenceIn(reading?.proposed?.file, '');
  return { baseline, proposed, main: baseline ?? proposed };
}
