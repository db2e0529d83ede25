import { type BaselineReading, retold } from './baseline.js';
import { type Gate, judge } from './gate.js';
import { repeatOf, type Sibling } from './gate/repeats.js';
import type { Inputs } from './inputs.js';
import type { Findings, Told } from './report/metrics.js';
import type { Evidence } from './reproducibility/evidence.js';
import { nameOfTraining, placesOf } from './reproducibility/trainings.js';
import { type Language, textsIn } from './texts.js';

/** A judgement, and what it is of. */
export interface Judgement {
  readonly inputs: Readonly<Inputs>;
  readonly baseline: BaselineReading | null;
  /** The only training, or the first of several. */
  readonly evidence: Evidence;
  readonly gate: Gate;
}

/**
 * A judgement in the words of every language. Sentences are made where their numbers are known, and never translated:
 * for a language that is not the run's, the gate judges the same evidence once more.
 *
 * @param siblings further trainings of the run
 */
export function toldInAll(judgement: Judgement, siblings: readonly Sibling[] = []): Findings['told'] {
  return { en: toldIn('en', judgement, siblings), es: toldIn('es', judgement, siblings) };
}

function toldIn(
  language: Language,
  { inputs, baseline, evidence, gate }: Judgement,
  siblings: readonly Sibling[],
): Told {
  if (language === inputs.language) return { gate, baselineSource: baseline?.source ?? null };
  const reading = baseline && retold(baseline, language);
  const demands = { ...inputs, language };
  const names = namesIn(language, inputs);
  const others = siblings.map((sibling, index) => siblingIn(demands, sibling, names, index + 1));
  return {
    gate: judge(demands, { ...evidence, name: names[0] ?? evidence.name }, reading, others),
    baselineSource: reading?.source ?? null,
  };
}

/** What the trainings of a run are called, in their order. */
function namesIn(language: Language, inputs: Readonly<Inputs>): string[] {
  const texts = textsIn(language);
  const places = placesOf(inputs);
  return places.length === 1 ? [texts.baseline.thisRun] : places.map((place) => nameOfTraining(place, inputs, texts));
}

/**
 * A further training and its comparison in other words. Its weights are gone, and with them the step and the element
 * of a difference; where that makes another verdict, the sentences stay as they were made.
 */
function siblingIn(demands: Readonly<Inputs>, sibling: Sibling, names: readonly string[], position: number): Sibling {
  const evidence = { ...sibling.evidence, name: names[position] ?? sibling.evidence.name };
  if (sibling.repeats === null) return { evidence, repeats: null };
  const { reference, comparison } = sibling.repeats;
  const first = position - (position % demands.repeats);
  const renamed = { ...reference, name: names[first] ?? reference.name };
  const again = repeatOf(renamed, evidence, demands, textsIn(demands.language));
  return again.repeats?.comparison.verdict === comparison.verdict ? again : sibling;
}
