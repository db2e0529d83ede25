import type { Problem } from '../../reproducibility/legs-schema.js';
import type { Texts } from '../../texts.js';
import type { Leg } from '../legs.js';

/** Seeds that one sentence names. */
const MAX_NAMED = 20;

/** Trainings as they are compared, and what is wrong with their number. */
export interface Seeds {
  readonly legs: readonly Leg[];
  readonly problems: readonly Problem[];
}

/**
 * Where legs have several seeds, every training is compared with those of the same seed: it becomes a leg of its own,
 * named by both. A seed that one leg has and another has not is a problem.
 *
 * @param found legs, each speaking by its first seed
 */
export function bySeed(found: readonly Leg[], texts: Texts): Seeds {
  if (found.every(({ seed }) => seed === null)) return { legs: found, problems: [] };
  const parts = found.map((leg) => ({ leg, legs: [leg, ...leg.further].map((one) => named(leg, one, texts)) }));
  const legs = parts.flatMap((part) => part.legs);
  const all = [...new Set(legs.map(({ seed }) => seed ?? 0))].sort((one, other) => one - other);
  const missing = parts.flatMap(({ leg, legs: own }): Problem[] => {
    const there = new Set(own.map(({ seed }) => seed));
    const lacking = all.filter((seed) => !there.has(seed));
    if (lacking.length === 0) return [];
    const sentence = texts.seeds.missing(leg.name, lacking.slice(0, MAX_NAMED), lacking.length);
    return [{ leg: leg.name, file: leg.source, sentence }];
  });
  // Of the first seed it was said with the leg.
  const unfinished = parts.flatMap(({ legs: [, ...further] }) =>
    further
      .filter(({ evidence }) => !evidence.finished)
      .map(({ name, source }) => ({ leg: name, file: source, sentence: texts.compare.unfinished(name) })),
  );
  return { legs, problems: [...missing, ...unfinished] };
}

function named(leg: Leg, { evidence }: Leg, { seeds }: Texts): Leg {
  const { seed } = evidence.recipe;
  const name = seeds.leg(leg.name, seed);
  return { name, source: leg.source, seed, further: [], evidence: { ...evidence, name } };
}
