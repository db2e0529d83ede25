import { keepTraining } from './artifacts.js';
import { startEngine } from './engine.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { judge } from './gate.js';
import { repeatOf, type Sibling } from './gate/repeats.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import { type Model, seeded } from './model.js';
import { evidenceOfRun } from './outcome.js';
import { messageOf, Refusal } from './refusal.js';
import { filesOfTraining } from './report.js';
import type { Findings, JudgedTraining } from './report/metrics.js';
import { seedStatistics } from './report/seeds.js';
import { baselineIn } from './reproducibility/baseline.js';
import { describeEnvironment } from './reproducibility/environment.js';
import type { Evidence } from './reproducibility/evidence.js';
import type { Environment } from './reproducibility/metrics-schema.js';
import { folderOf, nameOfTraining, type Place, placesOf } from './reproducibility/trainings.js';
import { textsIn } from './texts.js';
import { toldInAll } from './told.js';
import { train, type Training } from './train.js';

/** What is known before anything is trained. */
export type Course = Pick<Findings, 'inputs' | 'baseline' | 'dataset' | 'model' | 'startedAt'>;

/** One training of a run, and what is known of it. */
export interface Trial {
  readonly place: Place;
  /** What it was asked for; differs from the run's inputs in the seed, and where a fault is another trial's. */
  readonly inputs: Readonly<Inputs>;
  readonly model: Model;
  readonly environment: Environment;
  readonly training: Training;
  /** `null` when the training was cancelled. */
  readonly evaluation: Evaluation | null;
  readonly evidence: Evidence;
  readonly startedAt: Date;
  readonly seconds: number;
}

/** The trainings of a run. */
export interface Trials {
  readonly first: Trial;
  /** All others, as far as the run as a whole needs to know them. */
  readonly siblings: readonly Sibling[];
  /** Every one of several, the first as well; empty where there is one. */
  readonly judged: readonly JudgedTraining[];
}

/**
 * Trains every seed as often as the input `repeats` says, each time in a fresh engine; a run that is cancelled ends with
 * the training that it was in. What one of several trainings leaves is written as soon as it ended, and its weights go:
 * a hundred trainings take the memory of three. A fault is injected into the last training only: injected into all of
 * them, it would be reproduced.
 */
export async function runTrials(course: Course, host: Host): Promise<Trials> {
  const { inputs } = course;
  const places = placesOf(inputs);
  const [start = { seed: null, repeat: 1 }, ...others] = places;
  if (inputs.fault !== undefined) {
    const { text } = inputs.fault;
    host.warning(`A bit will be flipped on purpose, and this run will not pass: inject-fault is '${text}'.`);
  }
  const first = await runTrial(course, start, host);
  if (others.length === 0) return { first, siblings: [], judged: [] };
  const siblings: Sibling[] = [];
  const judged = [await keep(course, first, [], host)];
  let [trial, ofSeed] = [first, first];
  for (const place of others) {
    if (!trial.training.finished) break;
    trial = await runTrial(course, place, host);
    siblings.push(siblingOf(trial, ofSeed, inputs));
    if (place.repeat === 1) ofSeed = trial;
    judged.push(await keep(course, trial, judged, host));
  }
  return { first, siblings, judged };
}

/** Judges a run as a whole; where it trained more than once, the first training stands for it. */
export function judgeTrials(course: Course, { first, siblings, judged }: Trials): Findings {
  const { inputs, baseline } = course;
  const gate = judge(inputs, first.evidence, baseline, siblings);
  const seeds = seedStatistics(inputs.seeds, judged);
  const told = toldInAll({ inputs, baseline, evidence: first.evidence, gate }, siblings);
  return { ...first, ...course, seconds: null, gate, told, trainings: judged, seeds };
}

/** Compared at once with the first of its seed, while the weights of both are at hand. */
function siblingOf({ place, evidence }: Trial, ofSeed: Trial, inputs: Readonly<Inputs>): Sibling {
  if (place.repeat === 1) return { evidence: withoutWeights(evidence), repeats: null };
  const compared = repeatOf(ofSeed.evidence, evidence, inputs, textsIn(inputs.language));
  const { repeats } = compared;
  return {
    evidence: withoutWeights(evidence),
    repeats: repeats && { ...repeats, reference: withoutWeights(repeats.reference) },
  };
}

/** Writes what one of several trainings leaves, judged by itself, and keeps of it what the run needs to know. */
async function keep(
  course: Course,
  trial: Trial,
  earlier: readonly JudgedTraining[],
  host: Host,
): Promise<JudgedTraining> {
  const { inputs, baseline } = course;
  const { place, evidence, seconds } = trial;
  const folder = folderOf(place, inputs);
  // What is asked of one seed is not asked of the others.
  const isOther = place.seed !== null && place.seed !== inputs.seed;
  const demands = { ...trial.inputs, ...(isOther ? { expectedDigest: undefined } : {}), seeds: [], repeats: 1 };
  const gate = judge(demands, evidence, isOfSeed(baseline, place.seed) ? baseline : null);
  const files = filesOfTraining({ ...course, ...trial, gate, trainings: [], seeds: null });
  const written = new Set(earlier.flatMap((training) => training.files));
  const names = await keepTraining(inputs, folder, files, written, host);
  return { ...place, folder, files: names, evidence: withoutWeights(evidence), gate, seconds };
}

/** Whether a training is of the seed that a baseline may be compared with. */
function isOfSeed(baseline: Course['baseline'], seed: number | null): boolean {
  if (baseline === null || seed === null) return true;
  const files = [baseline.base.file, baseline.proposed?.file];
  return files.some((file) => baselineIn(file)?.recipe.seed === seed);
}

function withoutWeights(evidence: Evidence): Evidence {
  return { ...evidence, trace: null, checkpoints: [] };
}

async function runTrial(course: Course, place: Place, host: Host): Promise<Trial> {
  const { dataset } = course;
  const startedAt = new Date();
  const all = placesOf(course.inputs);
  const isLast = all.findIndex(({ seed, repeat }) => seed === place.seed && repeat === place.repeat) === all.length - 1;
  const inputs = {
    ...course.inputs,
    seed: place.seed ?? course.inputs.seed,
    fault: isLast ? course.inputs.fault : undefined,
  };
  const model = place.seed === null ? course.model : seeded(course.model, place.seed);
  const which = all.length === 1 ? '' : `, ${titleOf(place, inputs)}`;
  try {
    const engine = await host.group(`Engine${which}`, () => startEngine(inputs, model, dataset.train, host));
    const environment = await describeEnvironment(host, engine.description, inputs.leg);
    const training = await host.group(`Training${which}`, () => train(engine, model, dataset, inputs, host));
    const evaluation = evaluate(training, dataset);
    const found = evidenceOfRun(inputs, dataset, model, environment, training, evaluation);
    const name = all.length === 1 ? found.name : nameOfTraining(place, inputs, textsIn(inputs.language));
    const seconds = (Date.now() - startedAt.getTime()) / 1000;
    const evidence = { ...found, name };
    return { place, inputs, model, environment, training, evaluation, evidence, startedAt, seconds };
  } catch (error) {
    // Which of several seeds has no result is half of the answer.
    if (!(error instanceof Refusal) || place.seed === null) throw error;
    throw new Refusal(`Seed ${place.seed}: ${messageOf(error)}`, { cause: error });
  }
}

/** What the log calls one of several trainings. */
function titleOf({ seed, repeat }: Place, { repeats }: Readonly<Inputs>): string {
  const parts = [...(seed === null ? [] : [`seed ${seed}`]), ...(repeats === 1 ? [] : [`${repeat} of ${repeats}`])];
  return parts.join(', ');
}
