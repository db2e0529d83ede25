import type { Task } from '../engine.js';
import { type DenseLayer, fusedLayers } from '../topology/dense.js';

/** A task that the fused step and plain arithmetic cover: nothing but dense layers, trained by Adam. */
export interface DenseTask extends Pick<Task, 'images' | 'batchSize' | 'threads'> {
  readonly layers: readonly DenseLayer[];
  /** kernel₁ [inputs, units], bias₁ [units], kernel₂, bias₂, … */
  readonly initialWeights: readonly Float32Array[];
  /** Adam's. */
  readonly learningRate: number;
}

/** The task as dense layers and Adam; `null` where it has other layers or another optimizer. */
export function denseTask({ model, images, batchSize, threads, optimizer }: Task): DenseTask | null {
  const layers = fusedLayers(model, optimizer.name);
  if (layers === null) return null;
  const { initialWeights } = model;
  return { layers, initialWeights, images, batchSize, threads, learningRate: optimizer.learningRate };
}
