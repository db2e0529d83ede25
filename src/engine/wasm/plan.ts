import type { DenseLayer } from '../../topology/dense.js';
import type { SharedMemory } from './memory.js';

/** Units of a block: what a thread owns whole. The same number as in assembly/plan.ts. */
export const BLOCK = 32;

/** Where the float32 value of each byte lies. The same number as in assembly/plan.ts. */
export const PIXEL_VALUES_AT = 1024;

/** Parts that lists of pixels are shared out by. The same number as in assembly/plan.ts. */
export const SEGMENTS = 8;

/** Largest padded batch whose lists have entries of two bytes. The same number as in assembly/batch-lists.ts. */
export const MAX_IMAGES_IN_U16 = 64;

/** The fields of `Plan` in assembly/plan.ts, in its order; each takes four bytes. */
const PLAN_FIELDS = [
  'inputs',
  'layerCount',
  'batch',
  'paddedBatch',
  'threads',
  'spin',
  'learningRate',
  'segmentPixels',
  'adam',
  'entries',
  'starts',
  'labels',
  'order',
  'losses',
  'checksums',
  'control',
  'listCounts',
  'listEntries',
  'awake',
  'tiny',
  'last',
  'awakeRows',
  'awakeCounts',
  'rowGradients',
  'truth',
  'scratch',
  'scratchBytes',
  'power1',
  'power2',
  'step',
  'correct',
  'layers',
] as const;

/** The fields of `Layer` in assembly/plan.ts, in its order. */
const LAYER_FIELDS = [
  'inputs',
  'units',
  'rowBytes',
  'blocks',
  'kernel',
  'kernelM',
  'kernelV',
  'bias',
  'biasM',
  'biasV',
  'activations',
  'gradients',
] as const;

export type PlanField = (typeof PLAN_FIELDS)[number];
type LayerField = (typeof LAYER_FIELDS)[number];

/** These are float32, all others whole numbers. */
const FLOATS: readonly string[] = ['learningRate', 'power1', 'power2'];

/** A struct in shared memory, by the names of its fields. */
export class Struct<Field extends string> {
  readonly address: number;
  readonly #shared: SharedMemory;
  readonly #fields: readonly Field[];

  constructor(shared: SharedMemory, fields: readonly Field[], address: number) {
    this.#shared = shared;
    this.#fields = fields;
    this.address = address;
  }

  get(field: Field): number {
    const address = this.address + 4 * this.#fields.indexOf(field);
    return (FLOATS.includes(field) ? this.#shared.floats(address, 1) : this.#shared.words(address, 1))[0] ?? NaN;
  }

  set(values: Readonly<Partial<Record<Field, number>>>): void {
    for (const field of this.#fields) {
      const value = values[field];
      if (value === undefined) continue;
      const address = this.address + 4 * this.#fields.indexOf(field);
      if (FLOATS.includes(field)) this.#shared.floats(address, 1)[0] = value;
      else this.#shared.words(address, 1)[0] = value;
    }
  }
}

export type Plan = Struct<PlanField>;

/** Addresses of a layer's weights, with the shape that they have in memory. */
export interface LayerPlan {
  readonly layer: DenseLayer;
  readonly kernel: number;
  readonly bias: number;
  readonly kernelFloats: number;
  readonly struct: Struct<LayerField>;
}

const roundUp = (value: number, multiple: number): number => Math.ceil(value / multiple) * multiple;

/** The weights and moments of a model in shared memory, all zero, and the plan's description of each layer. */
export function allocateLayers(shared: SharedMemory, dense: readonly DenseLayer[], paddedBatch: number): LayerPlan[] {
  const structs = shared.allocate(4 * LAYER_FIELDS.length * dense.length);
  return dense.map((layer, position) => {
    const blocks = Math.ceil(layer.units / BLOCK);
    const units = position === 0 ? BLOCK * blocks : roundUp(layer.units, 4);
    const rows = position === 0 ? layer.inputs : roundUp(layer.inputs, 4);
    const kernelFloats = rows * units;
    const kernel = shared.allocate(4 * kernelFloats);
    const bias = shared.allocate(4 * units);
    const struct = new Struct(shared, LAYER_FIELDS, structs + 4 * LAYER_FIELDS.length * position);
    struct.set({
      inputs: layer.inputs,
      units: layer.units,
      rowBytes: 4 * units,
      blocks,
      kernel,
      kernelM: shared.allocate(4 * kernelFloats),
      kernelV: shared.allocate(4 * kernelFloats),
      bias,
      biasM: shared.allocate(4 * units),
      biasV: shared.allocate(4 * units),
      ...activations(shared, blocks, paddedBatch),
    });
    return { layer, kernel, bias, kernelFloats, struct };
  });
}

/** The same layers with activations of their own: for prediction, beside training. */
export function sameWeights(shared: SharedMemory, layers: readonly LayerPlan[], paddedBatch: number): LayerPlan[] {
  const structs = shared.allocate(4 * LAYER_FIELDS.length * layers.length);
  return layers.map((other, position) => {
    const struct = new Struct(shared, LAYER_FIELDS, structs + 4 * LAYER_FIELDS.length * position);
    const copied = Object.fromEntries(LAYER_FIELDS.map((field) => [field, other.struct.get(field)]));
    struct.set({ ...copied, ...activations(shared, other.struct.get('blocks'), paddedBatch) });
    return { ...other, struct };
  });
}

function activations(
  shared: SharedMemory,
  blocks: number,
  paddedBatch: number,
): Readonly<Record<'activations' | 'gradients', number>> {
  const bytes = 4 * BLOCK * blocks * paddedBatch;
  return { activations: shared.allocate(bytes), gradients: shared.allocate(bytes) };
}

/** An empty plan for these layers. */
export function allocatePlan(shared: SharedMemory, layers: readonly LayerPlan[], batch: number): Plan {
  const plan = new Struct(shared, PLAN_FIELDS, shared.allocate(4 * PLAN_FIELDS.length));
  const inputs = layers[0]?.layer.inputs ?? 0;
  plan.set({
    inputs,
    segmentPixels: Math.ceil(inputs / SEGMENTS),
    layerCount: layers.length,
    layers: layers[0]?.struct.address ?? 0,
    batch,
    paddedBatch: roundUp(batch, 4),
  });
  return plan;
}
