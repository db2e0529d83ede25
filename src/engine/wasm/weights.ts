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
