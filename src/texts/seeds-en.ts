import { numbersIn } from './numbers.js';

const n = numbersIn('en');

/** What a run with several seeds says, in English; its shape is what every other language must fill. */
export const seedsEn = {
  // A seed is a name and no quantity: 1,000 would be another.
  name: (seed: number) => `seed ${seed}`,
  nameOfRepeat: (seed: number, number: number) => `training ${n.count(number)} of seed ${seed}`,
  lowerBound: (seeds: number, expected: string, found: string, mean: string, interval: string, lowest: string) =>
    `Accuracy of ${n.count(seeds)} seeds: expected a lower bound of the mean of at least ${expected}, found ${found}; mean ${mean}, ${interval}, lowest ${lowest}.`,
  unfinished: (name: string, epochs: number, found: number, finished: number, asked: number) =>
    `Training: ${name} was cancelled after ${n.count(found)} of ${n.count(epochs)} epochs; ${n.count(finished)} of ${n.count(asked)} seeds ${finished === 1 ? 'is' : 'are'} finished.`,
  repeatsAgree: (seeds: number, each: number) =>
    `Repeats: the ${n.count(each)} trainings of each of ${n.count(seeds)} seeds are the same to the last bit.`,

  title: (finished: number, asked: number) =>
    finished === asked ? `${n.count(asked)} seeds` : `${n.count(finished)} of ${n.count(asked)} seeds`,
  passed: (mean: string, seeds: number) =>
    `**Passed.** ${mean} of the test images are classified rightly, on average over ${n.count(seeds)} seeds.`,
  interval: (level: string, low: string, high: string) => `${level} confidence interval of the mean ${low} to ${high}`,
  mean: 'Mean',
  standardDeviation: 'Standard deviation',
  meanAndDeviation: (mean: string, deviation: string) => `${mean} ± ${deviation}`,
  deviationIs: '± is the standard deviation of the seeds.',
  minimum: 'Lowest',
  maximum: 'Highest',
  confidenceInterval: (level: string) => `${level} confidence interval of the mean`,
  seed: 'Seed',
  cut: (shown: number, all: number) =>
    `The ${n.count(shown)} least accurate of ${n.count(all)} seeds; all of them are in aggregate.json.`,
  epochsOf: (seed: number) => `Epochs of seed ${seed}`,

  leg: (leg: string, seed: number) => `${leg} · seed ${seed}`,
  missing: (leg: string, seeds: readonly number[], all: number) =>
    `Leg '${leg}' has no training of seed ${seeds.join(', ')}${all > seeds.length ? ', …' : ''}, which another leg has.`,
  eachByItself:
    'Each seed is compared by itself, across the legs: groups of different seeds have different letters, and agree on nothing.',
  meaning: {
    reproduced: (legs: number, _: number, seeds: number) =>
      `${legs === 2 ? 'Both legs' : `All ${n.count(legs)} legs`} agree in every digest of ${seeds === 1 ? 'their seed' : `each of ${n.count(seeds)} seeds`}.`,
    'within-tolerance': (legs: number, groups: number, seeds: number) =>
      `The trainings of ${n.count(seeds)} seeds on ${n.count(legs)} legs fall into ${n.count(groups)} groups whose digests differ; those of one seed are as good as each other within the tolerance.`,
    diverged: (legs: number, groups: number, seeds: number) =>
      `The trainings of ${n.count(seeds)} seeds on ${n.count(legs)} legs fall into ${n.count(groups)} groups whose digests differ, where one group a seed would agree.`,
    inconclusive: (legs: number, groups: number, seeds: number) =>
      `The comparison is not sound. The trainings of ${n.count(seeds)} seeds on ${n.count(legs)} legs that could be compared fall into ${n.count(groups)} groups.`,
  },

  chart: (seeds: number) => `Test accuracy of ${n.count(seeds)} seeds`,
  axis: 'Accuracy on the test images',
  threshold: (value: string) => `threshold ${value}`,
  description: (seeds: number, mean: string, deviation: string, lowest: string, highest: string, interval: string) =>
    `The test accuracies of ${n.count(seeds)} seeds, one dot each, from ${lowest} to ${highest}. Their mean is ${mean}, their standard deviation ${deviation}. ${interval}.`,
  dot: (seed: number, accuracy: string) => `Seed ${seed}: ${accuracy}`,
};
