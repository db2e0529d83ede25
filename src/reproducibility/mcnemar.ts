import jStat from 'jstat';

/**
 * McNemar's exact test, one-sided: how probable it is that at least so many of the images that only one of two models
 * classifies rightly go to the reference, if both models were equally good.
 *
 * P(X ≥ onlyReferenceRight) where X is binomial of all discordant images and 1/2. (Q. McNemar, 1947, “Note on the
 * sampling error of the difference between correlated proportions or percentages”, in its exact form.)
 */
export function mcnemarExact(onlyReferenceRight: number, onlyCandidateRight: number): number {
  // With 1/2 the tails mirror each other, and the lower one is summed without cancellation.
  const tail = jStat.binomial.cdf(onlyCandidateRight, onlyReferenceRight + onlyCandidateRight, 0.5);
  return Math.min(1, tail);
}
