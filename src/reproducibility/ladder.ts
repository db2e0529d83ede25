import type { Rung } from './comparison-schema.js';
import type { Evidence } from './evidence.js';

/** One thing that two trainings are compared in; `null` where a training does not have it. */
export interface Step {
  readonly rung: Rung;
  /** As `metrics.json` names it. */
  readonly field: string;
  /** `null` where the rung is of no epoch. */
  readonly epoch: number | null;
  readonly reference: string | null;
  readonly candidate: string | null;
}

/** A step whose two sides are there and differ. */
export interface Parting extends Step {
  readonly reference: string;
  readonly candidate: string;
}

/** How far two trainings go together. */
export interface Walk {
  /** What differs first; `null` when nothing that both have does. */
  readonly parting: Parting | null;
  /** The first field that one of them lacks; `null` when both have every digest of a finished training. */
  readonly missing: string | null;
}

/** The four parts, then what follows from them. */
const DATA_FIELDS: readonly (readonly [field: string, of: (data: Evidence['data']) => string | number])[] = [
  ['train.imagesSha256', ({ train }) => train.imagesSha256],
  ['train.labelsSha256', ({ train }) => train.labelsSha256],
  ['test.imagesSha256', ({ test }) => test.imagesSha256],
  ['test.labelsSha256', ({ test }) => test.labelsSha256],
  ['train.count', ({ train }) => train.count],
  ['test.count', ({ test }) => test.count],
  ['classes', ({ classes }) => classes],
  ['sha256', ({ sha256 }) => sha256],
];

/** Walks up the ladder rung by rung, to the first that differs. What only one training has is passed over. */
export function walkLadder(reference: Evidence, candidate: Evidence): Walk {
  let missing: string | null = null;
  for (const step of steps(reference, candidate)) {
    if (step.reference === null || step.candidate === null) missing ??= step.field;
    else if (step.reference !== step.candidate) {
      return { parting: { ...step, reference: step.reference, candidate: step.candidate }, missing };
    }
  }
  return { parting: null, missing };
}

/** Every field of the data that differs, as `metrics.json` names it. */
export function differingData(reference: Evidence, candidate: Evidence): string[] {
  return dataSteps(reference, candidate)
    .filter((step) => step.reference !== step.candidate)
    .map(({ field }) => field);
}

function* steps(reference: Evidence, candidate: Evidence): Generator<Step> {
  yield* dataSteps(reference, candidate);
  yield* recipeSteps(reference, candidate);
  const pair = (rung: Rung, field: string, of: (evidence: Evidence) => string | null, epoch: number | null): Step => ({
    rung,
    field: `digests.${field}`,
    epoch,
    reference: of(reference),
    candidate: of(candidate),
  });
  yield pair('initial-weights', 'initialWeights', ({ digests }) => digests.initialWeights, null);
  // Recipes are equal here, and a field that only one training has is passed over.
  const epochs = Math.max(reference.digests.epochs.length, candidate.digests.epochs.length);
  for (let index = 0; index < epochs; index++) {
    const field = `epochs[${index}]`;
    yield pair('order', `${field}.order`, ({ digests }) => digests.epochs[index]?.order ?? null, index + 1);
    yield pair('weights', `${field}.weights`, ({ digests }) => digests.epochs[index]?.weights ?? null, index + 1);
  }
  yield pair('weights', 'weights', ({ digests }) => digests.weights, epochs === 0 ? null : epochs);
  yield pair('probabilities', 'probabilities', ({ digests }) => digests.probabilities, null);
  yield pair('predictions', 'predictions', ({ digests }) => digests.predictions, null);
}

function dataSteps(reference: Evidence, candidate: Evidence): Step[] {
  return DATA_FIELDS.map(([field, of]) => ({
    rung: 'data',
    field: `data.${field}`,
    epoch: null,
    reference: String(of(reference.data)),
    candidate: String(of(candidate.data)),
  }));
}

function recipeSteps({ recipe: first }: Evidence, { recipe: second }: Evidence): Step[] {
  return differences('recipe', 'recipe', first, second);
}

/** Two plain values leaf by leaf, in the order of the first's properties; what only one of them has is `null`, said. */
function differences(rung: Rung, path: string, reference: unknown, candidate: unknown): Step[] {
  const first = leaves(path, reference);
  const second = leaves(path, candidate);
  return [...new Set([...first.keys(), ...second.keys()])].map((field) => ({
    rung,
    field,
    epoch: null,
    reference: first.get(field) ?? 'null',
    candidate: second.get(field) ?? 'null',
  }));
}

function leaves(path: string, value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  const isArray = Array.isArray(value);
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [...leaves(isArray ? `${path}[${key}]` : `${path}.${key}`, child)]),
  );
}
