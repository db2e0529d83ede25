import type { Texts } from '../../texts.js';
import type { Leg } from '../legs.js';

/** The legs that speak, and what is to be said of the attempts that they are of. */
export interface LatestLegs {
  readonly legs: readonly Leg[];
  readonly notes: readonly string[];
}

/** Names that one sentence lists for each attempt. */
const MAX_NAMES = 10;

/**
 * A workflow run keeps one artifact of a name, and a leg that is run again replaces its own. So two attempts of one leg
 * are there only where the artifacts' names differ from attempt to attempt; then the later attempt speaks for the leg.
 *
 * A later attempt that left no artifact cannot be seen from here, and need not be red: an upload that fails is a warning
 * only. Then the earlier attempt speaks for the leg, as it does where only failed jobs were run again; so it is said
 * when legs are of different attempts.
 */
export function latestAttempts(all: readonly Leg[], texts: Texts): LatestLegs {
  const latest = new Map<string, number>();
  for (const leg of all) {
    const identity = identityOf(leg);
    if (identity !== undefined) latest.set(identity, Math.max(latest.get(identity) ?? 0, attemptOf(leg)));
  }
  const isEarlier = (leg: Leg): boolean => attemptOf(leg) < (latest.get(identityOf(leg) ?? '') ?? 0);
  const legs = all.filter((leg) => !isEarlier(leg));
  const aside = all.filter(isEarlier).map((leg) => texts.compare.earlierAttempt(leg.name, leg.source, attemptOf(leg)));
  return { legs, notes: [...aside, ...differentAttempts(legs, texts)] };
}

/** The same for every attempt of one leg of one workflow run; `undefined` outside of runs. */
function identityOf({ evidence }: Leg): string | undefined {
  const run = evidence.environment?.run;
  if (run === undefined || run.id === null) return undefined;
  const { id, leg, job, step, jobIndex } = run;
  return JSON.stringify([id, leg, job, step, jobIndex]);
}

function attemptOf({ evidence }: Leg): number {
  return evidence.environment?.run.attempt ?? 0;
}

/** A sentence for each workflow run whose legs are of different attempts. */
function differentAttempts(legs: readonly Leg[], { compare }: Texts): string[] {
  const ofRun = new Map<string, Map<number, string[]>>();
  for (const leg of legs) {
    const id = leg.evidence.environment?.run.id ?? null;
    if (id === null) continue;
    const attempts = ofRun.get(id) ?? new Map<number, string[]>();
    ofRun.set(id, attempts.set(attemptOf(leg), [...(attempts.get(attemptOf(leg)) ?? []), leg.name]));
  }
  return [...ofRun.values()]
    .filter(({ size }) => size > 1)
    .map((attempts) => {
      const sorted = [...attempts].sort(([one], [other]) => one - other);
      return compare.differentAttempts(
        sorted.map(([attempt, names]) => ({ attempt, names: names.sort().slice(0, MAX_NAMES), legs: names.length })),
      );
    });
}
