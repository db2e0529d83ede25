import type { JudgedTraining } from './metrics.js';
import { ACCURACIES, LOSSES, type Statistics, statisticsOf } from '../reproducibility/statistics.js';

/** What one seed of several came to: its first training, which ended. */
export interface SeedResult {
  readonly seed: number;
  /** On the test images, 0 … 1. */
  readonly accuracy: number;
  /** On the test images. */
  readonly loss: number;
  /** SHA-256. */
  readonly weights: string | null;
  readonly seconds: number;
}

/** What several seeds came to. */
export interface SeedStatistics {
  /** In the order in which they are trained. */
  readonly asked: readonly number[];
  /** Those that ended. */
  readonly results: readonly SeedResult[];
  /** `null` where fewer than two ended. */
  readonly accuracy: Statistics | null;
  readonly loss: Statistics | null;
}

/** What the seeds of a run came to; `null` of a run with one seed. */
export function seedStatistics(asked: readonly number[], trainings: readonly JudgedTraining[]): SeedStatistics | null {
  if (asked.length === 0) return null;
  const results = trainings.flatMap(({ seed, repeat, evidence: { result, digests }, seconds }): SeedResult[] => {
    const { accuracy, loss } = result;
    if (seed === null || repeat > 1 || accuracy === null || loss === null) return [];
    return [{ seed, accuracy, loss, weights: digests.weights, seconds }];
  });
  return {
    asked,
    results,
    accuracy: statisticsOf(
      results.map(({ accuracy }) => accuracy),
      ACCURACIES,
    ),
    loss: statisticsOf(
      results.map(({ loss }) => loss),
      LOSSES,
    ),
  };
}
