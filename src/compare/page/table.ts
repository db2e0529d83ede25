import { groupBy } from '../../group-by.js';
import type { LegsComparison } from '../groups.js';
import type { LegGroup } from '../groups/partition.js';
import type { Leg } from '../legs.js';
import type { Mark, RungGroups } from '../../reproducibility/legs-schema.js';
import type { Texts } from '../../texts.js';

/** A row of the table of legs: a leg, or the rest of its group. */
export interface Row {
  readonly group: string;
  /** Its legs; one, but for the rest of a group. */
  readonly legs: readonly Leg[];
  readonly isRest: boolean;
}

/** What a reader sees at once; the rest is in comparison.json. */
export interface Shown {
  readonly columns: readonly RungGroups[];
  readonly rows: readonly Row[];
  /** How many of the groups have rows. */
  readonly groups: number;
}

/** Up to this many legs each has a row. */
const MAX_ROWS = 40;

/** Rows of a group, where there are more legs than rows. */
const MAX_ROWS_IN_GROUP = 8;

/** Rungs of epochs that a table has room for. */
const MAX_EPOCHS = 8;

/** What is shown of the legs: all of them, or the first of each group. */
export function shownLegs({ groups, legs, rungs }: LegsComparison): Shown {
  const columns = shownRungs(rungs);
  if (legs.length <= MAX_ROWS) {
    return { columns, rows: groups.flatMap((group) => rowsOf(group, MAX_ROWS)), groups: groups.length };
  }
  const shown = groups.slice(0, MAX_ROWS);
  const each = Math.max(1, Math.min(MAX_ROWS_IN_GROUP, Math.floor(MAX_ROWS / shown.length)));
  return { columns, rows: shown.flatMap((group) => rowsOf(group, each)), groups: shown.length };
}

function rowsOf({ letter, legs }: LegGroup, most: number): Row[] {
  // A rest of one leg takes as much room as the leg itself.
  const shown = legs.length <= most + 1 ? legs.length : most;
  const rows = legs.slice(0, shown).map((leg) => ({ group: letter, legs: [leg], isRest: false }));
  return shown === legs.length ? rows : [...rows, { group: letter, legs: legs.slice(shown), isRest: true }];
}

/**
 * The rungs to show: of many epochs those in which the groups part otherwise than in the one before, and the first and
 * the last.
 */
export function shownRungs(rungs: readonly RungGroups[]): RungGroups[] {
  const epochs = rungs.filter(({ epoch }) => epoch !== null);
  if (epochs.length <= MAX_EPOCHS) return [...rungs];
  const turning = epochs.filter(
    (rung, index) => JSON.stringify(epochs[index - 1]?.groups) !== JSON.stringify(rung.groups),
  );
  const shown = new Set([...turning.slice(0, MAX_EPOCHS - 1), ...epochs.slice(-1)]);
  return rungs.filter((rung) => rung.epoch === null || shown.has(rung));
}

/** Heading of a column. */
export function rungTitle({ rung, epoch }: RungGroups, { compare }: Texts): string {
  return rung === 'weights' ? compare.epoch(epoch ?? 0) : compare.rungs[rung];
}

/** Fields that one sentence names. */
const MAX_FACTS = 6;

/** Groups that get a sentence about their machines. */
const MAX_MARKED_GROUPS = 12;

/** What marks each group, as sentences; a group that nothing marks gets none. */
export function markSentences({ groups, marks }: LegsComparison, texts: Texts): string[] {
  const ofGroup = groupBy(marks, ({ group }) => group);
  return groups.slice(0, MAX_MARKED_GROUPS).flatMap(({ letter, legs }) => {
    const all = ofGroup.get(letter) ?? [];
    if (all.length === 0) return [];
    const facts = all.slice(0, MAX_FACTS).map((mark) => factOf(mark, texts));
    return [texts.compare.marksOf(letter, facts, all.length - facts.length, legs.length === 1)];
  });
}

const FLAG = 'cpu.flags.';

function factOf({ field, value }: Mark, { compare }: Texts): string {
  if (field.startsWith(FLAG)) return compare.flag(field.slice(FLAG.length), value === 'present');
  return compare.has(field, value);
}

/** Comparisons of two groups that a reader sees. */
export const MAX_COMPARISONS = 40;
