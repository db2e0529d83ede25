import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { arch, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { BUNDLED } from './choices.js';
import { type Dataset, loadDataset } from './dataset.js';
import type { Host } from './host.js';
import { readInputs } from './inputs.js';
import { wholeNumber } from './inputs/parse.js';
import { defineModel } from './model.js';
import { type Condition, conditions } from './prove/condition.js';
import { findNodes } from './prove/nodes.js';
import { writeShare } from './prove/share.js';
import { type Trained, trainUnder } from './prove/spawned.js';
import { failInWords, messageOf, Refusal } from './refusal.js';
import { compareTrainings } from './reproducibility/comparison.js';
import { en } from './texts/en.js';
import { fusedLayers } from './topology/dense.js';

/** What came of a condition. */
export interface Result {
  readonly condition: string;
  /** Of the weights; `null` when the training failed. */
  readonly digest: string | null;
  readonly seconds: number | null;
  /** Whether every digest is that of the ordinary training. */
  readonly agrees: boolean;
  /** Whether the training shows that the condition was there; `null` where it cannot show. */
  readonly hadEffect: boolean | null;
  /** What is wrong; empty when nothing is. */
  readonly reason: string;
}

/** What decides the bits, and is the same under every condition. */
const RECIPE = ['model', 'hidden-units', 'seed', 'epochs', 'batch-size', 'optimizer', 'learning-rate'] as const;

/** Within which two trainings of one portable recipe may differ: not at all. */
const NO_TOLERANCE = { reproducibility: 'exact', maxAccuracyDrop: 0, significance: 0 } as const;

/**
 * Trains the bundled data, or its first images, under conditions that must not matter, and tells which agree with the
 * ordinary training. Never throws: what disagrees or fails is named, and fails.
 *
 * @param tell says what came of it, when all is done
 */
export async function prove(host: Host, tell: (results: readonly Result[]) => void): Promise<void> {
  let folder: string | undefined;
  try {
    const inputs = readInputs(host);
    const nodes = await findNodes(host.environment);
    folder = await realpath(await mkdtemp(join(tmpdir(), 'mnist-action-prove-')));
    const bundled = await loadDataset({ dataset: BUNDLED }, { ...host, info() {} });
    const model = defineModel(inputs.model ?? inputs.hiddenUnits, inputs.seed, bundled);
    const isFused = fusedLayers(model, inputs.optimizer) !== null;
    const found = conditions(process.execPath, arch(), nodes, isFused);
    const dataset = await datasetIn(folder, bundled, host);
    const results = await trainAll(found, { ...recipeOf(host), dataset, ...WITHOUT_EXTRAS }, folder, host);
    tell(results);
    for (const { condition, agrees, reason } of results) {
      if (!agrees) host.fail(`Condition '${condition}': ${reason}`);
    }
  } catch (error) {
    failInWords(host.cancelled.aborted ? new Refusal('The proof was cancelled.') : error, host);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

const WITHOUT_EXTRAS = {
  'accuracy-threshold': '0',
  pictures: 'false',
  upload: 'false',
  checkpoints: 'epochs',
} as const;

/** The inputs that are the same for all trainings; each of them works in a folder of its own. */
function recipeOf(host: Host): Record<string, string> {
  const recipe = Object.fromEntries(RECIPE.map((name) => [name, host.input(name)]));
  return recipe['model'] ? { ...recipe, model: resolve(host.workspace, recipe['model']) } : recipe;
}

/** What the trainings are given as `dataset`: the bundled data, or a folder with the first of its images. */
async function datasetIn(folder: string, dataset: Dataset, host: Host): Promise<string> {
  const images = wholeNumber('images', host.input('images'), 1, dataset.train.count);
  if (images === dataset.train.count) return BUNDLED;
  const path = join(folder, 'images');
  await writeShare(path, dataset, images);
  return path;
}

async function trainAll(
  found: readonly Condition[],
  inputs: Readonly<Record<string, string>>,
  folder: string,
  host: Host,
): Promise<Result[]> {
  const results: Result[] = [];
  const progress = host.progress('Conditions', found.length);
  let reference: Trained | undefined;
  try {
    for (const [index, condition] of found.entries()) {
      progress.update(index, condition.name);
      const own = join(folder, String(index));
      const trained = await trainUnder(condition, inputs, own, host.environment, host.cancelled).catch(asReason);
      host.cancelled.throwIfAborted();
      if (typeof trained !== 'string') reference ??= trained;
      results.push(resultOf(condition, trained, reference));
      await rm(own, { recursive: true, force: true });
    }
  } finally {
    progress.end();
  }
  return results;
}

function asReason(error: unknown): string {
  return messageOf(error);
}

function resultOf({ name, hadEffect }: Condition, trained: Trained | string, reference: Trained | undefined): Result {
  if (typeof trained === 'string' || reference === undefined) {
    const reason = typeof trained === 'string' ? trained : '';
    return { condition: name, digest: null, seconds: null, agrees: false, hadEffect: null, reason };
  }
  const { evidence, environment, seconds } = trained;
  const { verdict, reasons } = compareTrainings(reference.evidence, evidence, NO_TOLERANCE, en);
  const agrees = verdict === 'reproduced';
  return {
    condition: name,
    digest: evidence.digests.weights,
    seconds,
    agrees,
    hadEffect: hadEffect(environment),
    reason: agrees ? '' : reasons.join(' '),
  };
}
