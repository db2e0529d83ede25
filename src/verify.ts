import { deliver } from './artifacts.js';
import { BUNDLED } from './choices.js';
import { type Dataset, loadDataset } from './dataset.js';
import { readTraining } from './evidence.js';
import type { Host } from './host.js';
import { type Inputs, readInputs } from './inputs.js';
import { MAX_PLACES } from './inputs/places.js';
import { defineModel } from './model.js';
import { failInWords, Refusal } from './refusal.js';
import { report } from './report.js';
import { compareTrainings } from './reproducibility/comparison.js';
import type { Comparison } from './reproducibility/comparison-schema.js';
import type { Evidence } from './reproducibility/evidence.js';
import type { Environment, Metrics } from './reproducibility/metrics-schema.js';
import { stepsPerEpoch } from './reproducibility/parameters.js';
import { verdictPasses } from './reproducibility/verdict.js';
import { textsIn } from './texts.js';
import { topologyOf } from './topology/read.js';
import { judgeTrials, runTrials } from './trials.js';

/** A finished training as its files tell it. */
interface Recorded {
  readonly metrics: Metrics;
  readonly evidence: Evidence;
}

/**
 * Trains once more what a training left behind, on this machine, and says whether it is the same. Never throws: whatever
 * goes wrong fails in words.
 *
 * @param path a `metrics.json`, a folder that holds one, or an artifact's zip
 * @param host whose inputs are the options; those that the recording decides are taken from there
 */
export async function verify(path: string, host: Host): Promise<void> {
  try {
    const startedAt = new Date();
    const recorded = await host.group('Recording', () => readRecorded(path, host));
    const asked = readInputs({ ...host, input: (name) => inputFor(name, recorded, host) });
    // Drawn by the seed of the run, which need not be the seed of this training.
    const inputs = {
      ...asked,
      testSplit: recorded.metrics.data.testSplit,
      model: recordedModel(path, recorded.metrics),
    };
    const dataset = await host.group('Dataset', () => loadDataset(inputs, host));
    refuseOtherData(path, recorded.metrics, dataset);
    const model = defineModel(inputs.model ?? inputs.hiddenUnits, inputs.seed, dataset);
    const course = { inputs, baseline: null, dataset, model, startedAt };
    const trials = await runTrials(course, host);
    if (host.input('output-directory') !== '') {
      const findings = judgeTrials(course, trials);
      await host.group('Report', async () => deliver(inputs, await report(findings), host));
    }
    const { training, environment, evidence } = trials.first;
    if (!training.finished) throw new Refusal('The training was cancelled, so there is nothing to compare.');
    const comparison = compare(recorded.evidence, evidence, inputs);
    await host.group('Verdict', () => {
      tell(comparison, placeOf(environment), placeOf(recorded.metrics.environment), inputs, host);
    });
  } catch (error) {
    failInWords(error, host);
  }
}

async function readRecorded(path: string, host: Host): Promise<Recorded> {
  const { metrics, evidence } = await readTraining(path, path);
  if (!metrics.finished) {
    throw new Refusal(
      `${path}: this training was cancelled before its last epoch ended, so it has no result to verify.`,
    );
  }
  const { name } = metrics.data;
  if (name !== BUNDLED && host.input('dataset') === '') {
    throw new Refusal(
      `${path}: this training is of the dataset '${name}', which does not ship with the action: name it by --dataset.`,
    );
  }
  const { environment, digests } = metrics;
  host.info(`${path}: engine ${environment.engine.name} on ${placeOf(environment)}, weights ${digests.weights ?? ''}`);
  return { metrics, evidence };
}

/** The value of an input: what the recording decides, then what the user said, then what follows from the recording. */
function inputFor(name: string, { metrics, evidence }: Recorded, host: Host): string {
  const { recipe, environment, data } = metrics;
  const steps = stepsPerEpoch(recipe, data.train.count);
  const places = evidence.checkpoints.filter(({ step }) => step < steps).map(({ epoch, step }) => `${epoch}:${step}`);
  const hiddenUnits = recipe.layers.slice(0, -1).map(({ units }) => units);
  const decided: Readonly<Record<string, string>> = {
    model: '',
    'hidden-units': hiddenUnits.join() || 'none',
    seed: String(recipe.seed),
    epochs: String(recipe.epochs),
    'batch-size': String(recipe.batchSize),
    optimizer: recipe.optimizer.name,
    'learning-rate': String(recipe.optimizer.learningRate),
    // So that the very weight can be named, wherever the recording kept some.
    checkpoints: places.slice(0, MAX_PLACES).join() || 'epochs',
    'accuracy-threshold': '0',
    pictures: 'false',
    upload: 'false',
  };
  const following: Readonly<Record<string, string>> = {
    dataset: BUNDLED,
    engine: environment.engine.name,
    tensorflow: environment.engine.tensorflow?.source ?? 'pip',
    'output-directory': 'mnist-report',
  };
  return decided[name] ?? (host.input(name) || (following[name] ?? ''));
}

/** The model that the recording has in place of hidden layers; the file that it was read from is not needed. */
function recordedModel(path: string, { recipe }: Metrics): Inputs['model'] {
  if (recipe.model === undefined) return undefined;
  const name = `${path}: recipe.model`;
  return { path: name, topology: topologyOf(recipe.model.definition, name) };
}

/** Refuses other data before anything is trained on it. */
function refuseOtherData(path: string, { data }: Metrics, { name, digests }: Dataset): void {
  if (digests.all === data.sha256) return;
  throw new Refusal(
    `Dataset '${name}' has the digest ${digests.all}, but ${path} was trained on '${data.name}' with the digest ` +
      `${data.sha256}: name that data by --dataset.`,
  );
}

function compare(recorded: Evidence, evidence: Evidence, inputs: Readonly<Inputs>): Comparison {
  const { reproducibility, maxAccuracyDrop, significance, language } = inputs;
  const texts = textsIn(language);
  return compareTrainings(
    { ...recorded, name: texts.verify.recorded },
    { ...evidence, name: texts.verify.here },
    { reproducibility, maxAccuracyDrop, significance },
    texts,
  );
}

/** Platform and architecture, as npm and runners name them: `linux-x64`. */
function placeOf({ os, cpu }: Environment): string {
  return `${os.platform}-${cpu.arch}`;
}

function tell(
  { verdict, reasons }: Comparison,
  here: string,
  there: string,
  { language, reproducibility }: Readonly<Inputs>,
  host: Host,
): void {
  const sentence = textsIn(language).verify[verdict](here, there);
  if (!verdictPasses(verdict, reproducibility)) {
    host.fail([sentence, ...reasons].join(' '));
    return;
  }
  for (const line of [sentence, ...reasons]) host.info(line);
}
