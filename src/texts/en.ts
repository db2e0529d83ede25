import { commentEn } from './comment-en.js';
import { compareEn } from './compare-en.js';
import { comparison } from './comparison-en.js';
import { modelEn } from './model-en.js';
import { numbersIn } from './numbers.js';
import { pictures } from './pictures-en.js';
import { seedsEn } from './seeds-en.js';
import { pageEn } from './page-en.js';

const n = numbersIn('en');

/** Every text in English; its shape is what every other language must fill. */
export const en = {
  numbers: n,
  comment: commentEn,
  compare: compareEn,
  comparison,
  seeds: seedsEn,
  model: modelEn,
  page: pageEn,

  gate: {
    threshold: 'Accuracy',
    digest: 'Weights digest',
    finished: 'Training',
    accuracy: 'Accuracy against the baseline',
    baseline: 'Digests against the baseline',
    expectedDigest: 'the expected digest',
    repeats: 'Digests of the repeats',
    repeat: (number: number) => `training ${n.count(number)}`,
    repeatsAgree: (count: number) => `Repeats: all ${n.count(count)} trainings are the same to the last bit.`,
    repeatDiffers: (name: string, first: string, reasons: string) =>
      `Repeats: ${name} is not the same as ${first}. ${reasons}`,
    fault: 'Fault',
    noFault: 'none',
    faultInjected: (fault: string) => `Fault: a bit was flipped on purpose (${fault}); such a run never passes.`,
    accuracyAtLeast: (expected: string, found: string) => `Accuracy: expected at least ${expected}, found ${found}.`,
    digestOf: (expected: string, found: string) => `Weights digest: expected ${expected}, found ${found}.`,
    epochsTrained: (expected: number, found: number) =>
      `Training: expected ${n.count(expected)} ${expected === 1 ? 'epoch' : 'epochs'}, cancelled after ${n.count(found)}.`,
    accuracyAgainst: (base: string, before: string, found: string, change: string, chance: string, allowed: string) =>
      `Accuracy against ${base}: ${before} there, ${found} here, ${change} (${chance}); allowed: ${allowed}.`,
    dropped: (points: string) => `a drop of ${points} points`,
    improved: (points: string) => `${points} points better`,
    unchanged: 'no change',
    allowedDrop: (points: string) => `a drop of at most ${points} points`,
    allowedByChance: (points: string, significance: string) =>
      `a drop of at most ${points} points, with p not below ${significance}`,
    pValue: (value: string) => `p = ${value}, McNemar’s exact test`,
    unpaired: 'no p-value, because the test images are not the same: the drop alone decides',
    noAccuracy: (source: string) => `Accuracy against the baseline: nothing to compare with; ${source}.`,
    digestsAgainst: (reference: string, outcome: string) => `Digests against ${reference}: ${outcome}`,
  },

  baseline: {
    thisRun: 'this run',
    baseFile: 'the baseline',
    baseAt: (commit: string) => `the baseline at ${commit}`,
    proposedFile: 'the proposed baseline',
    place: {
      'first-parent': 'the first parent of the merge commit',
      'event-base': 'the base of the pull request, as the event names it',
      'merge-group': 'the base of the merge group',
      tested: 'the tested commit',
      'checked-out': 'the checked-out commit',
      'working-tree': 'the working tree',
      ref: (ref: string) => `the input baseline-ref, ${ref}`,
    },
    itself: (path: string, reason: string) => `${path} as it lies here (${reason})`,
    none: 'none: ',
    at: (path: string, place: string) => `${path} at ${place}`,
    absent: (where: string) => `there is no ${where}`,
    unreadable: (where: string, reason: string) => `${where} cannot be read, because ${reason}`,
    proposed: (place: string) => `proposed: the file at ${place}`,
    proposedAsFirst: (place: string) => `proposed: the file at ${place}, judged like a first baseline`,
    deleted: (place: string) => `proposed: none; the file is deleted at ${place}`,
    absentToo: (place: string) => `nor at ${place}`,
    invalidProposal: (reason: string) => `proposed: ${reason}`,
    unreadableProposal: (place: string, reason: string) =>
      `proposed: the file at ${place}, which cannot be read, because ${reason}`,
    nothingSound: (source: string) => `nothing sound to compare with; ${source}.`,
    notProposed: 'The recipe or the data changed, and no baseline that goes with them is proposed.',
    accuracyOf: (base: string) => `Accuracy and changed labels are compared with ${base}.`,
    contradicts: (field: string, expected: string, found: string) =>
      `The digests are equal, so its ${field} must be ${found}, but it says ${expected}: it was edited.`,
    promiseEdited: (expected: string, found: string) =>
      `Its promise.kind must be ${found}, which is what this run promises, but it says ${expected}: it was edited.`,
    howToPropose: 'To hold the repository to this run from now on, put its baseline into the pull request:',
    fromArtifact: 'from the artifact of this run',
    fromFolder: 'where the report is at hand',
    stillCompared: 'The accuracy stays compared with the file where the pull request would land.',
    change: 'Proposed baseline',
    before: 'Before',
    after: 'Proposed',
    data: 'Data',
    nothing: 'none',
    source: 'Baseline',
  },

  verdict: {
    passed: 'passed',
    failed: 'failed',
    reproduced: 'Reproduced: every digest compared is equal.',
    'within-tolerance': 'Within tolerance: digests differ, but the models are as good as each other.',
    diverged: 'Diverged: digests differ where equality was promised, or the tolerance is exceeded.',
    inconclusive: 'Inconclusive: there is nothing sound to compare with.',
  },

  summary: {
    title: (leg: string) => `MNIST · ${leg}`,
    fault: (place: string) => `⚠️ **A bit of this training was flipped on purpose:** ${place}`,
    passed: (accuracy: string) => `**Passed.** ${accuracy} of the test images are classified rightly.`,
    failed: (count: number) =>
      count === 1 ? '**Failed.** One check did not pass:' : `**Failed.** ${count} checks did not pass:`,
    checks: 'Checks',
    check: 'Check',
    result: 'Result',
    expected: 'Expected',
    found: 'Found',
    atLeast: (value: string) => `at least ${value}`,
    epochs: 'Epochs',
    epoch: 'Epoch',
    loss: 'Loss',
    accuracy: 'Accuracy',
    testLoss: 'Test loss',
    testAccuracy: 'Test accuracy',
    weightsDigest: 'Weights digest',
    recipe: 'Recipe and digests',
    digests: {
      data: 'data',
      initialWeights: 'initial weights',
      probabilities: 'probabilities',
      predictions: 'predictions',
    },
    artifacts: 'Artifacts',
    contactSheet: 'contact sheet',
    everything: 'everything (zip)',
    kept: (folder: string) => `Nothing was uploaded; the files are in ${folder}.`,
    cut: (shown: number, all: number) =>
      `The last ${n.count(shown)} of ${n.count(all)} epochs; all of them are in metrics.json.`,
    leftOut: 'The rest is left out: GitHub drops a longer summary. All of it is in the files.',
    report: 'report',
    lineAndBars: 'line: this run, bars: the baseline',
    changed: ({
      changed,
      images,
      better,
      worse,
    }: {
      changed: number;
      images: number;
      better: number;
      worse: number;
    }) =>
      changed === 0
        ? `No test image changed its predicted label against the baseline.`
        : `Against the baseline, ${n.count(changed)} of ${n.count(images)} test images changed their predicted label: ` +
          `${n.count(worse)} now wrong, ${n.count(better)} now right, ${n.count(changed - worse - better)} otherwise wrong.`,
    confusions: 'Most often confused',
    trueLabel: 'True label',
    predictedLabel: 'Predicted label',
    images: 'Images',
    imagesBefore: 'In the baseline',
    imagesOf: (images: number, all: number) => `${n.count(images)} of ${n.count(all)}`,
  },

  verify: {
    recorded: 'the recording',
    here: 'the training here',
    reproduced: (here: string, there: string) => `Reproduced on ${here}, recorded on ${there}.`,
    'within-tolerance': (here: string, there: string) =>
      `Reproduced within the tolerance on ${here}, recorded on ${there}.`,
    diverged: (here: string, there: string) => `Not reproduced on ${here}, recorded on ${there}.`,
    inconclusive: (here: string, there: string) => `Not comparable: trained on ${here}, recorded on ${there}.`,
  },

  pictures,
};
