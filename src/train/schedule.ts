import type { Dataset } from '../dataset.js';
import type { WeightBit } from '../engine.js';
import type { Inputs } from '../inputs.js';
import type { Fault, Place } from '../inputs/places.js';
import type { Model } from '../model.js';
import { Refusal } from '../refusal.js';
import { stepsPerEpoch } from '../reproducibility/parameters.js';

/** What the trainer needs to know of the inputs. */
export type Schedule = Pick<Inputs, 'seed' | 'epochs' | 'batchSize'> & Partial<Pick<Inputs, 'checkpoints' | 'fault'>>;

/**
 * Refuses what names a place, or a weight, that this training does not have.
 *
 * @throws Refusal naming the input
 */
export function refuseUnreachable(schedule: Schedule, model: Model, { train }: Dataset): void {
  const { epochs, checkpoints, fault } = schedule;
  const steps = stepsPerEpoch(schedule, train.count);
  const isReached = ({ epoch, step }: Place): boolean => epoch <= epochs && step <= steps;
  const extent = `epochs 1 to ${epochs} and steps 1 to ${steps} are this training's`;
  const beyond = checkpoints?.places.find((place) => !isReached(place));
  if (beyond !== undefined) {
    throw new Refusal(
      `Input 'checkpoints' must name places of this training, but got '${beyond.epoch}:${beyond.step}': ${extent}.`,
    );
  }
  if (fault === undefined) return;
  if (!isReached(fault)) {
    throw new Refusal(`Input 'inject-fault' must name a place of this training, but got '${fault.text}': ${extent}.`);
  }
  weightBitOf(fault, model);
}

/**
 * The bit of a fault in the list of weights.
 *
 * @throws Refusal when the model has no such parameter, or not so many elements
 */
export function weightBitOf({ parameter: name, element, bit, text }: Fault, { weights: specs }: Model): WeightBit {
  const parameter = specs.findIndex((spec) => spec.name === name);
  const shape = specs[parameter]?.shape;
  if (shape === undefined) {
    const names = specs.map((spec) => spec.name).join(', ');
    throw new Refusal(`Input 'inject-fault' must name a parameter of the model, one of ${names}, but got '${text}'.`);
  }
  const elements = shape.reduce((product, size) => product * size, 1);
  if (element >= elements) {
    throw new Refusal(
      `Input 'inject-fault' must name an element of ${name} from 0 to ${elements - 1}, but got '${text}'.`,
    );
  }
  return { parameter, element, bit };
}

/** One part of an epoch: the steps after `from`, up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An epoch, split after every step at which there is something to do. */
export function stretches({ checkpoints, fault }: Schedule, epoch: number, steps: number): Stretch[] {
  const places = [...(checkpoints?.places ?? []), ...(fault === undefined ? [] : [fault])];
  const ends = new Set([...places.filter((place) => place.epoch === epoch).map(({ step }) => step), steps]);
  const sorted = [...ends].sort((a, b) => a - b);
  return sorted.map((to, index) => ({ from: sorted[index - 1] ?? 0, to }));
}
