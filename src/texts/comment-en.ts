import { numbersIn } from './numbers.js';

const n = numbersIn('en');

/** What a comment on a pull request says, in English; its shape is what every other language must fill. */
export const commentEn = {
  resolved: 'Resolved: what failed here passes now.',
  accuracy: (value: string) => `Accuracy: ${value}.`,
  accuracyOfSeeds: (mean: string, deviation: string, seeds: number) =>
    `Accuracy: ${mean} ± ${deviation}, mean and standard deviation of ${n.count(seeds)} seeds.`,
  accuracyAgainst: (before: string, after: string, difference: number) => {
    const points = n.decimal(Math.abs(difference) * 100, 2);
    const change = difference === 0 ? 'no change' : `${difference > 0 ? '+' : '−'}${points} points`;
    return `Accuracy: ${before} at the base → ${after} here (${change}).`;
  },
  firstDifference: 'First difference',
  more: (count: number) => `… and ${n.count(count)} more`,
  run: 'run',
  of: (links: string, commit: string) => `${links}, for ${commit}`,
};
