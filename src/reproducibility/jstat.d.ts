/** The part of jStat that is used here; the package ships no types. */
declare module 'jstat' {
  const jStat: {
    readonly binomial: {
      /** P(X ≤ successes) of so many trials. */
      cdf(successes: number, trials: number, probability: number): number;
    };
    readonly studentt: {
      /** The t below which Student's distribution has this probability. */
      inv(probability: number, degreesOfFreedom: number): number;
    };
  };
  export default jStat;
}
