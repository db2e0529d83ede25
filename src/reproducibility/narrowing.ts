import type { DifferingElement } from './comparison-schema.js';
import type { Checkpoint, Evidence } from './evidence.js';
import { parametersOf, stepsPerEpoch } from './parameters.js';
import { bitsOf, ulpDistance } from './ulps.js';

/** A step of a training. */
export interface Place {
  /** Counts from 1. */
  readonly epoch: number;
  /** Counts from 1 within the epoch. */
  readonly step: number;
}

/** Where the weights of two trainings part, as narrow as the evidence of both allows. */
export interface Narrowed {
  /** The first step after which the weights differ; `null` without both traces. */
  readonly place: Place | null;
  /** `null` without a checkpoint of both that shows it. */
  readonly element: DifferingElement | null;
}

/**
 * Looks for the first step and the first weight that differ, of two trainings of one recipe on the same data whose
 * weights differ after an epoch.
 *
 * @throws Refusal when a checkpoint is not what its metrics vouch for
 */
export function narrow(reference: Evidence, candidate: Evidence, epoch: number): Narrowed {
  const steps = stepsPerEpoch(reference.recipe, reference.data.train.count);
  const place = firstStep(reference, candidate, steps, epoch * steps);
  const from = place ?? { epoch, step: 1 };
  for (const [first, second] of commonCheckpoints(reference, candidate)) {
    if (isBefore(first, from)) continue;
    const element = firstElement(reference, first, second, place);
    if (element !== null) return { place, element };
  }
  return { place, element: null };
}

/**
 * The first step after which two traces differ though the digests of the weights are equal: such evidence contradicts
 * itself. `null` when there is none.
 *
 * Where digests differ later, only the last step of an epoch of equal digests counts. Weights that part and meet again
 * within an epoch leave an optimizer that does not agree, so the step at which they parted is the answer then.
 */
export function contradiction(reference: Evidence, candidate: Evidence): (Place & { isLastOfEpoch: boolean }) | null {
  const [first, second] = [reference.trace?.checksums, candidate.trace?.checksums];
  if (first === undefined || second === undefined) return null;
  const steps = stepsPerEpoch(reference.recipe, reference.data.train.count);
  const agrees = reference.digests.epochs.map(({ weights }, at) => weights === candidate.digests.epochs[at]?.weights);
  const allAgree = agrees.every(Boolean);
  const isLast = (index: number): boolean => (index + 1) % steps === 0;
  const index = first
    .subarray(0, second.length)
    .findIndex(
      (checksum, at) =>
        checksum !== second[at] && (allAgree || (isLast(at) && agrees[Math.floor(at / steps)] === true)),
    );
  return index < 0 ? null : { ...placeOf(index, steps), isLastOfEpoch: isLast(index) };
}

/** The first of so many steps whose checksums differ. */
function firstStep(reference: Evidence, candidate: Evidence, perEpoch: number, before: number): Place | null {
  if (reference.trace === null || candidate.trace === null) return null;
  const other = candidate.trace.checksums;
  const index = reference.trace.checksums.subarray(0, before).findIndex((checksum, at) => checksum !== other[at]);
  return index < 0 ? null : placeOf(index, perEpoch);
}

/** The step that a trace has at an index, which counts from 0 over all epochs. */
export function placeOf(index: number, perEpoch: number): Place {
  return { epoch: Math.floor(index / perEpoch) + 1, step: (index % perEpoch) + 1 };
}

function isBefore(one: Place, other: Place): boolean {
  return one.epoch < other.epoch || (one.epoch === other.epoch && one.step < other.step);
}

/** Checkpoints that both trainings have, in the order of the training. */
function commonCheckpoints(reference: Evidence, candidate: Evidence): (readonly [Checkpoint, Checkpoint])[] {
  const key = ({ epoch, step }: Checkpoint): string => `${epoch}:${step}`;
  const others = new Map(candidate.checkpoints.map((checkpoint) => [key(checkpoint), checkpoint]));
  return reference.checkpoints.flatMap((checkpoint) => {
    const other = others.get(key(checkpoint));
    return other === undefined ? [] : [[checkpoint, other] as const];
  });
}

/** The first weight that differs at a checkpoint, and how much does; `null` when none does. */
function firstElement(
  { recipe }: Evidence,
  reference: Checkpoint,
  candidate: Checkpoint,
  place: Place | null,
): DifferingElement | null {
  const [first, second] = [reference.weights(), candidate.weights()];
  const { epoch, step } = reference;
  let found: Pick<DifferingElement, 'parameter' | 'element' | 'index' | 'reference' | 'candidate' | 'ulps'> | undefined;
  const sums = { differing: 0, elements: 0, largestDifference: 0, largestUlps: 0 };
  for (const [position, { name, shape }] of parametersOf(recipe).entries()) {
    const [a, b] = [first[position] ?? new Float32Array(), second[position] ?? new Float32Array()];
    const element = countDifferences(a, b, sums);
    if (found !== undefined || element < 0) continue;
    const values = { reference: valueAt(a, element), candidate: valueAt(b, element) };
    const ulps = ulpDistance(bitsOf(a)[element] ?? 0, bitsOf(b)[element] ?? 0);
    found = { parameter: name, element, index: indexIn(shape, element), ...values, ulps };
  }
  if (found === undefined) return null;
  const atFirstStep = place !== null && place.epoch === epoch && place.step === step;
  const largestDifference = Number.isFinite(sums.largestDifference) ? sums.largestDifference : null;
  return { epoch, step, atFirstStep, ...found, ...sums, largestDifference };
}

/** Adds what differs between two arrays to the sums. @returns index of the first that does, −1 when none does */
function countDifferences(
  a: Float32Array,
  b: Float32Array,
  sums: Pick<DifferingElement, 'differing' | 'elements' | 'largestUlps'> & { largestDifference: number },
): number {
  const [bitsOfA, bitsOfB] = [bitsOf(a), bitsOf(b)];
  let first = -1;
  sums.elements += a.length;
  // By index: V8 takes ten times as long through the iterator.
  for (let index = 0; index < bitsOfA.length; index++) {
    const [bits, other] = [bitsOfA[index] ?? 0, bitsOfB[index] ?? 0];
    if (bits === other) continue;
    if (first < 0) first = index;
    sums.differing++;
    sums.largestUlps = Math.max(sums.largestUlps, ulpDistance(bits, other));
    // NaN wins, and is said as null.
    sums.largestDifference = Math.max(sums.largestDifference, Math.abs((a[index] ?? NaN) - (b[index] ?? NaN)));
  }
  return first;
}

function valueAt(values: Float32Array, element: number): DifferingElement['reference'] {
  const number = values[element] ?? NaN;
  const bits = `0x${(bitsOf(values)[element] ?? 0).toString(16).padStart(8, '0')}`;
  return { number: Number.isFinite(number) ? number : null, bits };
}

/** A row-major index by dimensions. */
function indexIn(shape: readonly number[], element: number): number[] {
  let rest = element;
  return shape.map((_, axis) => {
    const stride = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const index = Math.floor(rest / stride);
    rest %= stride;
    return index;
  });
}
