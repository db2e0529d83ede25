import { numbersIn } from './numbers.js';

const n = numbersIn('en');

const list = (items: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

const legs = (count: number): string => (count === 1 ? '1 leg' : `${n.count(count)} legs`);

/** What the comparison of a matrix says, in English; its shape is what every other language must fill. */
export const compareEn = {
  title: 'Comparison of the legs',
  found: (read: number, all: number) =>
    read === all ? `${legs(read)} read` : `${n.count(read)} of ${legs(all)} could be read`,

  unreadable: (source: string, reason: string) => `Leg '${source}' cannot be compared: ${reason}`,
  leadsOut: 'it is a link that leads out of the folder of legs.',
  earlierAttempt: (name: string, source: string, attempt: number) =>
    `'${source}' was set aside: it is leg '${name}' of attempt ${attempt}, and a later attempt is there too.`,
  differentAttempts: (attempts: readonly { attempt: number; names: readonly string[]; legs: number }[]) => {
    const each = attempts.map(({ attempt, names, legs: all }) => {
      const more = all > names.length ? [...names, `${n.count(all - names.length)} more`] : names;
      return `attempt ${attempt}: ${list(more)}`;
    });
    return `The legs are of different attempts of the workflow run; ${each.join('; ')}. A leg that was run again and could not upload speaks by its earlier attempt.`;
  },
  sameName: (name: string, sources: readonly string[]) =>
    `${n.count(sources.length)} legs are called '${name}': ${list(sources)}.`,
  sameIndex: (names: readonly string[], number: number, job: string) =>
    `${n.count(names.length)} legs say that they are number ${number} of job '${job}': ${list(names)}.`,
  unfinished: (name: string) => `Leg '${name}' is unfinished: its training was cancelled.`,
  missingLeg: (name: string) => `Leg '${name}' is missing.`,
  missingLegs: (job: string, missing: number, total: number, numbers: readonly number[]) => {
    const named = list(numbers.map(String)) + (missing > numbers.length ? ', …' : '');
    return `Job '${job}': ${n.count(missing)} of ${legs(total)} ${missing === 1 ? 'is' : 'are'} missing, number ${named}.`;
  },
  noArtifact: (pattern: string) => `No leg was found: no artifact of this run that can be read matches '${pattern}'.`,
  noFolder: (folder: string) => `No leg was found in ${folder}: no subfolder and no zip that can be read.`,
  onlyOne: (name: string) => `Only one leg was found, '${name}': a comparison takes two.`,
  otherTrace: (name: string, other: string, epoch: number, step: number) =>
    `Leg '${name}' has the digests of leg '${other}', but by their traces the weights differ after step ${n.count(step)} of epoch ${n.count(epoch)}: such evidence contradicts itself.`,
  fault: (name: string, fault: string) =>
    `Leg '${name}' has a fault that was injected on purpose (${fault}): it never passes.`,

  verdict: {
    reproduced: 'Reproduced',
    'within-tolerance': 'Within tolerance',
    diverged: 'Diverged',
    inconclusive: 'Inconclusive',
  },
  meaning: {
    reproduced: (count: number) => `${count === 2 ? 'Both legs' : `All ${legs(count)}`} agree in every digest.`,
    'within-tolerance': (count: number, groups: number) =>
      `${legs(count)} fall into ${n.count(groups)} groups whose digests differ, and are as good as each other within the tolerance.`,
    diverged: (count: number, groups: number) =>
      `${legs(count)} fall into ${n.count(groups)} groups whose digests differ.`,
    inconclusive: (count: number, groups: number) =>
      groups > 1
        ? `The comparison is not sound. The ${legs(count)} that could be compared fall into ${n.count(groups)} groups.`
        : `The comparison is not sound. ${count === 0 ? 'No leg could be compared.' : `${legs(count)} could be compared.`}`,
  },
  passed: 'Passed',
  failed: 'Failed',
  allowed: (reproducibility: string, problems: boolean) =>
    problems
      ? `What is wrong fails whatever 'reproducibility: ${reproducibility}' allows.`
      : `By 'reproducibility: ${reproducibility}'.`,

  problems: 'What is wrong',
  notes: 'Good to know',
  agreement: 'Who agrees',
  legend:
    'Each row is a leg, each column a rung of the ladder. Equal letters in a column are equal digests; the first column with two letters is where the trainings part.',
  leg: 'Leg',
  group: 'Group',
  accuracy: 'Accuracy',
  rungs: {
    data: 'Data',
    recipe: 'Recipe',
    'initial-weights': 'Start',
    order: 'Order',
    probabilities: 'Probabilities',
    predictions: 'Predictions',
  },
  epoch: (epoch: number) => `Epoch ${n.count(epoch)}`,
  epochsLeftOut: 'Epochs in which nothing changes are left out.',
  none: 'none',
  moreLegs: (group: string, count: number) => `and ${n.count(count)} more in group ${group}, the same in every column`,
  moreGroups: (shown: number, groups: number) =>
    `The first ${n.count(shown)} of ${n.count(groups)} groups; comparison.json has all of them.`,

  differences: 'First differences',
  noDifference: 'There is none: every leg agrees with every other.',
  pair: (one: string, other: string) => `${one} and ${other}`,
  morePairs: (shown: number, pairs: number) =>
    `${n.count(shown)} of ${n.count(pairs)} pairs of groups: with many groups each is compared with group A, the most accurate with the least accurate, and two of those that are promised the same bits.`,
  cutPairs: (shown: number, compared: number) =>
    `The first ${n.count(shown)} of ${n.count(compared)} comparisons; comparison.json has all of them.`,
  element: {
    parameter: 'Parameter',
    element: 'Element',
    ulps: 'ULP apart',
    differing: 'Elements that differ',
    largest: 'Largest difference',
    of: (differing: number, elements: number) => `${n.count(differing)} of ${n.count(elements)}`,
    largestOf: (difference: string, ulps: number) => `${difference}, ${n.count(ulps)} ULP`,
  },

  machines: 'What separates the groups',
  nothingSeparates: 'Nothing: no field of the environment is the same in a whole group and in no other.',
  marksOf: (group: string, facts: readonly string[], more: number, alone: boolean) => {
    const all = more > 0 ? [...facts, `${n.count(more)} more`] : facts;
    return alone
      ? `The leg in ${group} has ${list(all)}; no other leg does.`
      : `Every leg in ${group} has ${list(all)}; no other leg does.`;
  },
  has: (field: string, value: string) => `${field} ${value}`,
  flag: (flag: string, present: boolean) => (present ? `the CPU flag ${flag}` : `no CPU flag ${flag}`),
  environments: 'Environments of the legs',
  moreEnvironments: (shown: number, all: number) =>
    `One of each group, ${n.count(shown)} of ${legs(all)}; comparison.json has all of them.`,

  page: 'The page',
  kept: (folder: string) => `Nothing was uploaded; the page is in ${folder}.`,
  moreFailures: (count: number) => `And ${n.count(count)} more; see comparison.json.`,
  differs: (one: string, other: string, reason: string) => `Groups ${one} and ${other}: ${reason}`,
};
