import type { Problem } from '../../reproducibility/legs-schema.js';
import { placeOf } from '../../reproducibility/narrowing.js';
import { stepsPerEpoch } from '../../reproducibility/parameters.js';
import type { Texts } from '../../texts.js';
import type { LegGroup } from './partition.js';

/**
 * Legs whose digests are those of their group, but whose traces are not: the weights cannot differ after a step and be
 * the same after its epoch, unless such evidence was put together.
 */
export function contradictoryTraces(groups: readonly LegGroup[], { compare }: Texts): Problem[] {
  return groups.flatMap(({ legs, representative }) => {
    const { trace, recipe, data } = representative.evidence;
    if (trace === null) return [];
    const perEpoch = stepsPerEpoch(recipe, data.train.count);
    return legs.flatMap(({ name, source, evidence }) => {
      const other = evidence.trace?.checksums ?? trace.checksums;
      const index = trace.checksums.findIndex((checksum, at) => checksum !== other[at]);
      if (index < 0) return [];
      const { epoch, step } = placeOf(index, perEpoch);
      return [{ leg: name, file: source, sentence: compare.otherTrace(name, representative.name, epoch, step) }];
    });
  });
}
