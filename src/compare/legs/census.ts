import { groupBy } from '../../group-by.js';
import type { Problem } from '../../reproducibility/legs-schema.js';
import type { Texts } from '../../texts.js';
import type { Leg } from '../legs.js';
import { latestAttempts } from './attempts.js';

/** Which legs count, and what is wrong with their number. */
export interface Census {
  /** Sorted by name; each name once. */
  readonly legs: readonly Leg[];
  readonly problems: readonly Problem[];
  /** What was set aside, and why; and that legs are of different attempts. */
  readonly notes: readonly string[];
}

/** What is known of the legs that there should be. */
export interface Expectation {
  /** Their names; empty: what the legs say of themselves. */
  readonly expected: readonly string[];
  readonly pattern: string;
  /** The folder that was looked into; `null` for the artifacts of this run. */
  readonly where: string | null;
}

/** Indices that one sentence lists. */
const MAX_LISTED = 20;

/**
 * Counts the legs: those that an earlier attempt left make way for their successors, two of one name are a problem, and
 * so is one that is missing, by the names that were given, or else by the size of the matrix that every leg recorded.
 */
export function takeCensus(all: readonly Leg[], expectation: Expectation, texts: Texts): Census {
  const { legs, notes } = latestAttempts(all, texts);
  const problems = [
    ...duplicates(legs, texts),
    ...unfinished(legs, texts),
    ...(expectation.expected.length > 0
      ? missingNames(legs, expectation.expected, texts)
      : missingIndices(legs, texts)),
    ...tooFew(legs, expectation, texts),
  ];
  return { legs: withDistinctNames(legs).sort(byName), problems, notes };
}

function duplicates(legs: readonly Leg[], { compare }: Texts): Problem[] {
  const ofOneName = [...groupBy(legs, ({ name }) => name)].filter(([, same]) => same.length > 1);
  const ofOneIndex = [...groupBy(legs, indexOf)].filter(
    ([index, same]) => index !== '' && new Set(same.map(({ name }) => name)).size > 1,
  );
  const sources = (same: readonly Leg[]): string[] => same.map(({ source }) => source).sort();
  return [
    ...ofOneName.map(([name, same]) => problem(name, same, compare.sameName(name, sources(same)))),
    ...ofOneIndex.map(([, same]) =>
      problem(
        same[0]?.name ?? null,
        same,
        compare.sameIndex(same.map(({ name }) => name).sort(), numberOf(same[0]), jobOf(same[0])),
      ),
    ),
  ];
}

function problem(leg: string | null, same: readonly Leg[], sentence: string): Problem {
  return { leg, file: same[0]?.source ?? null, sentence };
}

/** The place of a leg in its matrix; empty where there is none. */
function indexOf({ evidence }: Leg): string {
  const run = evidence.environment?.run;
  if (run === undefined || run.jobIndex === null) return '';
  return JSON.stringify([run.id, run.job, run.step, run.jobIndex]);
}

/** As people count. */
function numberOf(leg: Leg | undefined): number {
  return (leg?.evidence.environment?.run.jobIndex ?? 0) + 1;
}

/** A job, and where it has several steps that train, the step. */
function jobOf(leg: Leg | undefined): string {
  const { job = '', step = '' } = leg?.evidence.environment?.run ?? {};
  return step === '' ? job : `${job} #${step}`;
}

function unfinished(legs: readonly Leg[], { compare }: Texts): Problem[] {
  return legs
    .filter(({ evidence }) => !evidence.finished)
    .map(({ name, source }) => ({ leg: name, file: source, sentence: compare.unfinished(name) }));
}

function missingNames(legs: readonly Leg[], expected: readonly string[], { compare }: Texts): Problem[] {
  const there = new Set(legs.map(({ name }) => name));
  return expected
    .filter((name) => !there.has(name))
    .map((name) => ({ leg: name, file: null, sentence: compare.missingLeg(name) }));
}

/** A job says with every leg how many there are; a step of it that has trained in one leg is expected in all. */
function missingIndices(legs: readonly Leg[], { compare }: Texts): Problem[] {
  const ofJob = groupBy(legs, (leg) => (indexOf(leg) === '' ? '' : jobOf(leg)));
  return [...ofJob].flatMap(([job, siblings]) => {
    if (job === '') return [];
    const total = Math.max(...siblings.map(({ evidence }) => evidence.environment?.run.jobTotal ?? 0));
    const there = new Set(siblings.map(({ evidence }) => evidence.environment?.run.jobIndex ?? 0));
    const missing = total - [...there].filter((index) => index < total).length;
    if (missing <= 0) return [];
    const sentence = compare.missingLegs(job, missing, total, missingNumbers(there, total));
    return [{ leg: null, file: null, sentence } satisfies Problem];
  });
}

/** The first few, as people count. Never a list of all: how many there are is what a leg says. */
function missingNumbers(there: ReadonlySet<number>, total: number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < total && numbers.length < MAX_LISTED; index++) {
    if (!there.has(index)) numbers.push(index + 1);
  }
  return numbers;
}

function tooFew(legs: readonly Leg[], { pattern, where }: Expectation, { compare }: Texts): Problem[] {
  const [only] = legs;
  if (only === undefined) {
    return [
      { leg: null, file: where, sentence: where === null ? compare.noArtifact(pattern) : compare.noFolder(where) },
    ];
  }
  return legs.length > 1 ? [] : [{ leg: only.name, file: only.source, sentence: compare.onlyOne(only.name) }];
}

/** Legs of one name are told apart by where they were found, so that every table names each. */
function withDistinctNames(legs: readonly Leg[]): Leg[] {
  const ofName = groupBy(legs, ({ name }) => name);
  return legs.map((leg) => {
    if ((ofName.get(leg.name)?.length ?? 0) < 2) return leg;
    const name = `${leg.name} [${leg.source}]`;
    return { ...leg, name, evidence: { ...leg.evidence, name } };
  });
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** As people sort, `runner-9` before `runner-10`; the same whatever the machine's own language is. */
function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return COLLATOR.compare(one.name, other.name) || (one.name < other.name ? -1 : 1);
}
