import type { RungGroups } from '../../reproducibility/legs-schema.js';
import { type LegGroup, rungsOf } from './partition.js';

/**
 * The ladder by groups: on each rung, every group has the letter of the first group that agrees with it there. So a
 * column of one letter is a rung on which all agree, and what differs shows where it starts.
 */
export function rungGroups(groups: readonly LegGroup[]): RungGroups[] {
  const rows = groups.map(({ letter, representative }) => ({
    letter,
    values: new Map(rungsOf(representative.evidence).map(({ rung, epoch, value }) => [keyOf(rung, epoch), value])),
  }));
  // A leg that was cancelled has fewer epochs than others: the ladder is the longest.
  const ladder = groups
    .map(({ representative }) => rungsOf(representative.evidence))
    .reduce((longest, rungs) => (rungs.length > longest.length ? rungs : longest), []);
  return ladder.map(({ rung, epoch }) => {
    const firsts = new Map<string, string>();
    const cells = rows.map(({ letter, values }): [string, string | null] => {
      const value = values.get(keyOf(rung, epoch)) ?? null;
      if (value === null) return [letter, null];
      const first = firsts.get(value) ?? letter;
      firsts.set(value, first);
      return [letter, first];
    });
    return { rung, epoch, groups: Object.fromEntries(cells) };
  });
}

function keyOf(rung: string, epoch: number | null): string {
  return `${rung} ${epoch ?? ''}`;
}
