import type { BaselineReading } from '../baseline.js';
import type { Check, Demands } from '../gate.js';
import { baselineIn } from '../reproducibility/baseline.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { textsIn } from '../texts.js';

/** That not all seeds could be trained, because the run was cancelled. */
export function seedsUnfinished(
  { epochs, language, seeds: asked }: Demands,
  unfinished: Evidence,
  firsts: readonly Evidence[],
): Check {
  const finished = firsts.filter((one) => one.finished).length;
  const found = unfinished.digests.epochs.length;
  const sentence = textsIn(language).seeds.unfinished(unfinished.name, epochs, found, finished, asked.length);
  return { name: 'finished', passed: false, expected: asked.length, actual: finished, sentence };
}

/**
 * The training that a baseline is compared with, which is of one seed: that of the same seed as the file whose digests
 * must come out; where none is, the first.
 */
export function counterpartOf(
  { base, proposed }: BaselineReading,
  run: Evidence,
  firsts: readonly Evidence[],
): Evidence {
  const expected = baselineIn(proposed?.file) ?? baselineIn(base.file);
  return firsts.find(({ recipe }) => recipe.seed === expected?.recipe.seed) ?? run;
}
