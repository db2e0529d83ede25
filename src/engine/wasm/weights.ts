import type { WeightBit } from '../../engine.js';
import { flipBit } from '../flip-bit.js';
import type { SharedMemory } from './memory.js';
import { BLOCK, type LayerPlan } from './plan.js';

/**
 * Where a kernel's weight lies, as an index of float32s: the first layer's in blocks, [block][input][32], so that a
 * thread owns whole blocks; the others' by rows, padded to whole vectors.
 */
function indexOf({ layer, struct }: LayerPlan, position: number, input: number, unit: number): number {
  if (position > 0) return input * (struct.get('rowBytes') / 4) + unit;
  return (Math.floor(unit / BLOCK) * layer.inputs + input) * BLOCK + (unit % BLOCK);
}

/** Writes weights, in the order of `Model.initialWeights`, to where the engine has them. */
export function writeWeights(
  shared: SharedMemory,
  layers: readonly LayerPlan[],
  weights: readonly Float32Array[],
): void {
  for (const [position, plan] of layers.entries()) {
    const kernel = shared.floats(plan.kernel, plan.kernelFloats);
    const { inputs, units } = plan.layer;
    const source = weights[2 * position] ?? new Float32Array();
    eachRun(plan, position, (at, row, length) => {
      kernel.set(source.subarray(row, row + length), at);
    });
    shared.floats(plan.bias, units).set(weights[2 * position + 1] ?? []);
    if (source.length !== inputs * units) throw new Error(`weights of ${plan.layer.name} have another shape`);
  }
}

/** Copies of the weights, in the order of `Model.initialWeights`. */
export function readWeights(shared: SharedMemory, layers: readonly LayerPlan[]): Float32Array[] {
  return layers.flatMap((plan, position) => {
    const { inputs, units } = plan.layer;
    const kernel = shared.floats(plan.kernel, plan.kernelFloats);
    const copy = new Float32Array(inputs * units);
    eachRun(plan, position, (at, row, length) => {
      copy.set(kernel.subarray(at, at + length), row);
    });
    // Not a view: shared memory must not leave the engine.
    return [copy, new Float32Array(shared.floats(plan.bias, units))];
  });
}

/** A row of the first layer's kernel within a block of units: what sleeps and wakes as one. */
export interface BlockRow {
  readonly block: number;
  readonly row: number;
}

/** The row in which a weight lies; `undefined` for a weight that is updated at every step. */
export function rowOf(layers: readonly LayerPlan[], { parameter, element }: WeightBit): BlockRow | undefined {
  const units = layers[0]?.layer.units;
  if (units === undefined || parameter !== 0) return undefined;
  return { block: Math.floor((element % units) / BLOCK), row: Math.floor(element / units) };
}

/** Flips a bit of a weight where the engine has it. Returns new minus old bits. */
export function flipWeightBit(shared: SharedMemory, layers: readonly LayerPlan[], place: WeightBit): number {
  const { parameter, element, bit } = place;
  const position = Math.floor(parameter / 2);
  const plan = layers[position];
  if (plan === undefined) throw new Error(`there is no parameter ${parameter}`);
  const { units } = plan.layer;
  if (parameter % 2 === 1) return flipBit(shared.floats(plan.bias, units), element, bit);
  const at = indexOf(plan, position, Math.floor(element / units), element % units);
  return flipBit(shared.floats(plan.kernel, plan.kernelFloats), at, bit);
}

/** Calls with each run of weights that lies together both in the engine (`at`) and in row-major order (`row`). */
function eachRun(plan: LayerPlan, position: number, visit: (at: number, row: number, length: number) => void): void {
  const { inputs, units } = plan.layer;
  const run = position > 0 ? units : BLOCK;
  for (let input = 0; input < inputs; input++) {
    for (let unit = 0; unit < units; unit += run) {
      visit(indexOf(plan, position, input, unit), input * units + unit, Math.min(run, units - unit));
    }
  }
}
