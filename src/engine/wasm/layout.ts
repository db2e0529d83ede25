import { availableParallelism } from 'node:os';

import type { LabelledImages } from '../../dataset/labelled-images.js';
import { bytesPerImage } from '../../image-shape.js';
import { ADAM, PIXEL_VALUES } from '../../recipe.js';
import type { DenseTask } from '../dense-task.js';
import type { Kernels } from './kernels.js';
import type { SharedMemory } from './memory.js';
import {
  allocateLayers,
  allocatePlan,
  BLOCK,
  type LayerPlan,
  MAX_IMAGES_IN_U16,
  PIXEL_VALUES_AT,
  type Plan,
  SEGMENTS,
} from './plan.js';
import { allocateStaging, chunkOf, chunks } from './staging.js';
import { CONTROL_BYTES } from './team.js';
import { writeWeights } from './weights.js';

/** As the plan has them; each is rounded to float32 once. */
const ADAM_CONSTANTS = [ADAM.beta1, 1 - ADAM.beta1, ADAM.beta2, 1 - ADAM.beta2, ADAM.epsilon];

/**
 * How often a thread looks for the others before it sleeps. Too short, and the system puts both on one core; too long
 * with more threads than cores, and they wait for one that cannot run.
 */
const SPIN_WITH_CORES = 50_000;
const SPIN_WITHOUT = 500;

/** Where everything of a training lies. */
export interface LaidOut {
  readonly layers: readonly LayerPlan[];
  readonly plan: Plan;
}

/**
 * Lays out the shared memory for a training: the layers with their initial weights, the lists of all training images, and
 * the plan that says where everything lies.
 *
 * @throws Refusal when the task does not fit
 */
export function layOut(shared: SharedMemory, kernels: Kernels, task: DenseTask, threads: number): LaidOut {
  const batch = Math.min(task.batchSize, task.images.count);
  const layers = allocateLayers(shared, task.layers, batch + 3);
  const plan = allocatePlan(shared, layers, batch);
  writeWeights(shared, layers, task.initialWeights);
  allocateRest(shared, plan, task, layers[0]?.struct.get('blocks') ?? 0, threads);
  listTrainingImages(shared, kernels, plan, task.images);
  return { layers, plan };
}

/** Room for everything that the plan names but layers and lists of images, with what is known of it before training. */
function allocateRest(
  shared: SharedMemory,
  plan: Plan,
  { images, learningRate, layers }: DenseTask,
  blocks: number,
  threads: number,
): void {
  const inputs = plan.get('inputs');
  const paddedBatch = plan.get('paddedBatch');
  const entryBytes = paddedBatch <= MAX_IMAGES_IN_U16 ? 2 : 4;
  const widest = Math.max(...layers.map(({ units }) => units));
  const scratchBytes = 128 + 4 * (inputs + 4) + Math.max(192, 16 * (widest + 3)) + 256;
  const steps = Math.ceil(images.count / plan.get('batch'));
  const cores = availableParallelism();
  plan.set({
    threads,
    spin: threads <= cores ? SPIN_WITH_CORES : SPIN_WITHOUT,
    learningRate,
    adam: shared.allocate(4 * ADAM_CONSTANTS.length),
    labels: shared.allocate(images.count),
    order: shared.allocate(4 * images.count),
    losses: shared.allocate(4 * steps),
    checksums: shared.allocate(4 * steps),
    control: shared.allocate(CONTROL_BYTES),
    listCounts: shared.allocate(2 * 4 * inputs),
    listEntries: shared.allocate(2 * entryBytes * inputs * paddedBatch),
    awake: shared.allocate(blocks * inputs),
    tiny: shared.allocate(blocks * inputs),
    last: shared.allocate(4 * blocks * inputs),
    awakeRows: shared.allocate(4 * blocks * (inputs + threads)),
    awakeCounts: shared.allocate(4 * blocks * threads),
    rowGradients: shared.allocate(threads * inputs * 4 * BLOCK),
    truth: shared.allocate(4 * paddedBatch),
    scratchBytes: Math.ceil(scratchBytes / 128) * 128,
    power1: ADAM.beta1,
    power2: ADAM.beta2,
  });
  plan.set({ scratch: shared.allocate(threads * plan.get('scratchBytes')) });
  shared.floats(plan.get('adam'), ADAM_CONSTANTS.length).set(ADAM_CONSTANTS);
  shared.bytes(plan.get('labels'), images.count).set(images.labels);
  shared.floats(PIXEL_VALUES_AT, PIXEL_VALUES.length).set(PIXEL_VALUES);
}

/** The lists of lit pixels of all training images. */
function listTrainingImages(shared: SharedMemory, kernels: Kernels, plan: Plan, images: LabelledImages): void {
  const inputs = bytesPerImage(images);
  const staging = allocateStaging(shared, inputs, chunkOf(inputs));
  const { address } = staging;
  let lit = 0;
  for (const { length } of chunks(shared, images, staging)) lit += kernels.countLit(address, length * inputs);
  const entries = shared.allocate(4 * lit);
  const starts = shared.allocate(4 * (SEGMENTS * images.count + 1));
  plan.set({ entries, starts });
  const segmentPixels = plan.get('segmentPixels');
  for (const { first, length } of chunks(shared, images, staging)) {
    kernels.listImages(address, first, length, inputs, segmentPixels, entries, starts);
  }
}
