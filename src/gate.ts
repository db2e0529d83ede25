import type { Evaluation } from './evaluate.js';
import type { Inputs } from './inputs.js';
import { textsIn } from './texts.js';
import type { Training } from './train.js';

/** One question put to a run, and its answer. */
export interface Check {
  readonly name: 'threshold' | 'digest' | 'finished';
  readonly passed: boolean;
  readonly expected: string | number;
  readonly actual: string | number;
  /** Expected and found, in the user's language. */
  readonly sentence: string;
}

/** What a comparison of digests came to; empty when nothing was asked to be compared. */
export type Verdict = '' | 'reproduced' | 'diverged';

/** Whether a run is good enough to be merged. */
export interface Gate {
  readonly passed: boolean;
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
}

/** What the gate needs to know of the inputs. */
export type Demands = Pick<Inputs, 'accuracyThreshold' | 'expectedDigest' | 'epochs' | 'language'>;

/** Puts every check that was asked for to a run. Pure: the verdict is a value, declared by somebody else. */
export function judge(demands: Demands, training: Training, evaluation: Evaluation | null): Gate {
  const checks =
    evaluation === null
      ? [finishedCheck(demands, training)]
      : [thresholdCheck(demands, evaluation), ...digestChecks(demands, training)];
  return { passed: checks.every((check) => check.passed), verdict: verdictOf(checks), checks };
}

function finishedCheck({ epochs, language }: Demands, training: Training): Check {
  const actual = training.epochs.length;
  const sentence = textsIn(language).gate.epochsTrained(epochs, actual);
  return { name: 'finished', passed: false, expected: epochs, actual, sentence };
}

function thresholdCheck({ accuracyThreshold: expected, language }: Demands, { accuracy: actual }: Evaluation): Check {
  const { gate, numbers } = textsIn(language);
  const passed = actual >= expected;
  // Four decimals, unless rounding would make the sentence contradict the verdict.
  const rounded = Number(actual.toFixed(4));
  const shown = rounded >= expected === passed ? rounded : actual;
  const sentence = gate.accuracyAtLeast(numbers.exact(expected), numbers.exact(shown));
  return { name: 'threshold', passed, expected, actual, sentence };
}

function digestChecks({ expectedDigest: expected, language }: Demands, training: Training): Check[] {
  if (expected === undefined) return [];
  const actual = training.epochs.at(-1)?.weightsDigest ?? '';
  const sentence = textsIn(language).gate.digestOf(expected, actual);
  return [{ name: 'digest', passed: actual === expected, expected, actual, sentence }];
}

function verdictOf(checks: readonly Check[]): Verdict {
  const digest = checks.find((check) => check.name === 'digest');
  if (digest === undefined) return '';
  return digest.passed ? 'reproduced' : 'diverged';
}
