import type { Reproducibility } from '../choices.js';

/** What a comparison came to, the worst first: with several comparisons the worst counts. */
export const VERDICTS = ['inconclusive', 'diverged', 'within-tolerance', 'reproduced'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The worst of several verdicts; empty when nothing was asked to be compared. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict | '' {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? '';
}

/** Which verdicts each value of the input `reproducibility` lets pass. */
const PASSING: Readonly<Record<Reproducibility, readonly Verdict[]>> = {
  exact: ['reproduced'],
  tolerance: ['reproduced', 'within-tolerance'],
  report: VERDICTS,
};

/** Whether a comparison of this verdict passes. */
export function verdictPasses(verdict: Verdict, reproducibility: Reproducibility): boolean {
  return PASSING[reproducibility].includes(verdict);
}
