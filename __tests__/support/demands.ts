import type { BaselineReading } from '../../src/baseline.js';
import type { Demands } from '../../src/gate.js';
import { candidateBaseline } from '../../src/reproducibility/baseline.js';
import type { Evidence } from '../../src/reproducibility/evidence.js';

/** What is asked of one training that is compared with nothing; everything else is as in `action.yml`. */
export const DEMANDS: Demands = {
  accuracyThreshold: 0.97,
  expectedDigest: undefined,
  epochs: 1,
  language: 'en',
  maxAccuracyDrop: 0.005,
  significance: 0.01,
  reproducibility: 'exact',
  repeats: 1,
  seeds: [],
};

/** A repository whose base has the baseline of this training, called by this name and found at this source. */
export function readingOf(
  evidence: Evidence,
  base = 'the baseline at 1a2b3c4',
  source = 'b.json at 1a2b3c4',
): BaselineReading {
  const file = { state: 'read', content: '', baseline: candidateBaseline(evidence) } as const;
  return {
    path: 'b.json',
    source,
    account: source,
    names: { base, proposed: 'the proposed baseline' },
    base: { place: { commit: '1a2b3c4'.padEnd(40, '0'), why: { kind: 'tested' } }, file },
    proposed: null,
  };
}
