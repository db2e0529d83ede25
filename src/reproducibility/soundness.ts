import type { BitPromise } from './evidence.js';
import type { Metrics } from './metrics-schema.js';
import { layersOf } from './parameters.js';
import { Refusal } from '../refusal.js';
import { definitionDigest, definitionOf } from '../topology/definition.js';

/** Characters of a value that a sentence shows. */
const MAX_SHOWN = 80;

/** What of metrics or a baseline must agree within itself. */
export type Claims = Pick<Metrics, 'finished' | 'recipe' | 'digests'> & {
  readonly data: Omit<Metrics['data'], 'name'>;
  /** Where the file says it; metrics have the engine and the machine, from which it follows. */
  readonly promise?: BitPromise;
  readonly result: Pick<Metrics['result'], 'accuracy' | 'loss' | 'mistakes'> & {
    readonly epochs: readonly { readonly epoch: number }[];
  };
};

/**
 * Refuses what is of the right shape and cannot be true: a finished training that lacks its digests, an accuracy that is
 * not the share of the images that are not listed as wrong.
 *
 * @param result what the file calls the object that holds accuracy and mistakes, with a dot; empty where they lie open
 */
export function refuseContradiction(claims: Claims, file: string, result: 'result.' | '' = 'result.'): void {
  for (const [field, problem] of contradictions(claims, result)) {
    throw new Refusal(`${file}: ${field} ${problem}.`);
  }
}

function* contradictions(
  { finished, recipe, data, promise, digests, result }: Claims,
  path: string,
): Generator<readonly [string, string]> {
  if (promise !== undefined && (promise.kind === 'portable') !== (promise.scope === 'portable')) {
    const demand = "must be 'portable' where promise.kind is portable, and nowhere else";
    yield ['promise.scope', `${demand}, but is '${promise.scope.slice(0, MAX_SHOWN)}'`];
  }
  yield* modelContradictions(recipe);
  const trained = digests.epochs.length;
  if (trained > recipe.epochs) yield ['digests.epochs', `has ${trained} epochs, but the recipe has ${recipe.epochs}`];
  for (const [field, epochs] of [
    ['digests.epochs', digests.epochs],
    [`${path}epochs`, result.epochs],
  ] as const) {
    if (epochs.length !== trained) yield [field, `has ${epochs.length} epochs, but digests.epochs has ${trained}`];
    const wrong = epochs.findIndex(({ epoch }, index) => epoch !== index + 1);
    if (wrong >= 0) yield [`${field}[${wrong}].epoch`, `must be ${wrong + 1}, but is ${epochs[wrong]?.epoch ?? ''}`];
  }
  if (!finished) return;
  if (trained < recipe.epochs) yield ['digests.epochs', `has ${trained} epochs, but the recipe has ${recipe.epochs}`];
  const last = digests.epochs.at(-1)?.weights;
  if (digests.weights !== last) yield ['digests.weights', 'is not the digest of the last epoch'];
  const { accuracy, loss, mistakes } = result;
  const { probabilities, predictions } = digests;
  for (const [field, value] of Object.entries({
    'digests.probabilities': probabilities,
    'digests.predictions': predictions,
    [`${path}accuracy`]: accuracy,
    [`${path}loss`]: loss,
    [`${path}mistakes`]: mistakes,
  })) {
    if (value === null) yield [field, 'is null, though the training finished'];
  }
  yield* mistakenMistakes(accuracy ?? 0, mistakes ?? {}, data, path);
}

function* mistakenMistakes(
  accuracy: number,
  mistakes: Readonly<Record<string, number>>,
  { classes, test }: Claims['data'],
  path: string,
): Generator<readonly [string, string]> {
  const wrong = Object.entries(mistakes);
  for (const [image, predicted] of wrong) {
    if (Number(image) >= test.count)
      yield [`${path}mistakes[${image}]`, `is of no test image: there are ${test.count}`];
    if (predicted >= classes) yield [`${path}mistakes[${image}]`, `is ${predicted}, but there are ${classes} classes`];
  }
  const right = test.count - wrong.length;
  if (Math.round(accuracy * test.count) !== right) {
    yield [`${path}accuracy`, `is ${accuracy}, but ${right} of ${test.count} images are not in ${path}mistakes`];
  }
}

/**
 * A recipe names its layers once, and its model is in the canonical form, of which the digest is.
 *
 * @throws Refusal when the model cannot be trained
 */
function* modelContradictions({ model, layers, imageShape }: Claims['recipe']): Generator<readonly [string, string]> {
  if (model === undefined) return;
  if (layers.length > 0) yield ['recipe.layers', 'must be empty where recipe.model has the layers'];
  const { definition, sha256 } = model;
  const canonical = definitionOf(layersOf(model, imageShape));
  if (JSON.stringify(canonical) !== JSON.stringify(definition)) {
    yield ['recipe.model.definition', 'is not in the canonical form'];
  } else if (definitionDigest(canonical) !== sha256) {
    yield ['recipe.model.sha256', 'is not the digest of recipe.model.definition'];
  }
}
