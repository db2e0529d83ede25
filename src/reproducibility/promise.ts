import type { BitPromise } from './evidence.js';
import type { Environment } from './metrics-schema.js';

/** Between the parts of a scope. */
const SEPARATOR = ' · ';

/** Stands for a part that the machine does not tell. */
const UNKNOWN = '?';

/** What of CPUs two scopes may differ in without a reader wanting to see all of it. */
const FLAGS = 'CPU flags ';

/** What the bits of a training can be compared with, as its engine declares it. */
export function promiseOf({ engine, cpu }: Pick<Environment, 'engine' | 'cpu'>): BitPromise {
  if (engine.promise === 'portable') return { kind: 'portable', scope: 'portable' };
  const { name, version, threads, tensorflow } = engine;
  const library = tensorflow?.librarySha256?.slice(0, 12) ?? UNKNOWN;
  const parts = [
    `${name} ${version}`,
    `library ${tensorflow?.version ?? UNKNOWN} (${tensorflow?.source ?? UNKNOWN}, ${library})`,
    `oneDNN ${tensorflow?.oneDnn ?? UNKNOWN}`,
    `threads ${threads}`,
    `CPU ${cpu.model ?? UNKNOWN}`,
    FLAGS + (cpu.flags?.join(' ') ?? UNKNOWN),
  ];
  return { kind: 'same-machine', scope: parts.join(SEPARATOR) };
}

/**
 * Whether two trainings are promised the same bits: their scopes are equal, and no part of them is unknown. Where a
 * system does not tell what CPU it has, nobody knows whether it is the same.
 */
export function arePromisedEqual(one: BitPromise, other: BitPromise): boolean {
  return one.kind === other.kind && one.scope === other.scope && !/[ (]\?|^\?/.test(one.scope);
}

/**
 * The first part in which the scopes of two trainings that promise their bits for a machine differ, as each has it; of
 * CPU flags those alone that the other lacks. `null` where they are of different kinds, or nothing differs.
 */
export function whatSeparates(one: BitPromise, other: BitPromise): readonly [string, string] | null {
  if (one.kind !== 'same-machine' || other.kind !== 'same-machine') return null;
  const others = other.scope.split(SEPARATOR);
  for (const [index, part] of one.scope.split(SEPARATOR).entries()) {
    const counterpart = others[index] ?? '';
    if (part === counterpart) continue;
    return part.startsWith(FLAGS) && counterpart.startsWith(FLAGS)
      ? [onlyIn(part, counterpart), onlyIn(counterpart, part)]
      : [part, counterpart];
  }
  return null;
}

function onlyIn(flags: string, others: string): string {
  const known = new Set(others.split(' '));
  const own = flags.split(' ').filter((flag) => !known.has(flag));
  return FLAGS + (own.join(' ') || '–');
}
