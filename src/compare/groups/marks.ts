import { entries } from '../../parsed.js';
import type { Mark } from '../../reproducibility/legs-schema.js';
import type { Environment } from '../../reproducibility/metrics-schema.js';
import type { LegGroup } from './partition.js';

/** Of a flag that the CPU has, or has not. */
export const [PRESENT, ABSENT] = ['present', 'absent'] as const;

/** What every training has for itself: it would tell any two legs apart and explain nothing. */
const NAMES = ['run.leg', 'run.id', 'run.jobIndex', 'run.jobTotal', 'run.attempt'];

/** Where bits are most likely to come from: such fields are named first. */
const TELLING = [
  'engine.name',
  'engine.version',
  'engine.promise',
  'engine.arithmetic',
  'engine.wasmSha256',
  'engine.tensorflow.version',
  'engine.tensorflow.source',
  'engine.tensorflow.librarySha256',
  'engine.tensorflow.oneDnn',
  'cpu.arch',
  'cpu.endianness',
  'os.platform',
  'cpu.wasmSimd',
  'cpu.model',
  'v8',
  'node',
  'engine.threads',
];

/** An instruction set that a CPU reports. */
const FLAG = 'cpu.flags.';

/**
 * What the environments of a group's legs have in common and share with no leg of another group, for each group and each
 * field. A field that some leg does not tell says nothing, since that leg might have the same.
 */
export function commonMarks(groups: readonly LegGroup[]): Mark[] {
  if (groups.length < 2) return [];
  const fields = new Map<string, (string | undefined)[][]>();
  const environments = groups.map(({ legs }) => legs.map(({ evidence }) => flattened(evidence.environment)));
  const flags = allFlags(environments.flat());
  const names = new Set(environments.flat().flatMap((fieldsOf) => [...fieldsOf.keys()]));
  for (const name of [...names, ...flags]) {
    if (name === FLAG) continue;
    fields.set(
      name,
      environments.map((ofGroup) => ofGroup.map((fieldsOf) => valueOf(fieldsOf, name))),
    );
  }
  return [...fields]
    .sort(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
    .flatMap(([field, values]) => marksOf(field, values, groups));
}

/** @param values of the field, by group and by leg */
function marksOf(field: string, values: readonly (string | undefined)[][], groups: readonly LegGroup[]): Mark[] {
  if (values.some((ofGroup) => ofGroup.includes(undefined))) return [];
  const distinct = values.map((ofGroup) => new Set(ofGroup));
  // In how many groups each value is found, so that the cost is that of the legs and not of their pairs.
  const spread = new Map<string | undefined, number>();
  for (const value of distinct.flatMap((ofGroup) => [...ofGroup])) spread.set(value, (spread.get(value) ?? 0) + 1);
  const marks = distinct.flatMap((ofGroup, index): Omit<Mark, 'separates'>[] => {
    const [value] = ofGroup;
    const letter = groups[index]?.letter;
    if (ofGroup.size !== 1 || value === undefined || spread.get(value) !== 1 || letter === undefined) return [];
    return [{ group: letter, field, value }];
  });
  const separates = marks.length === groups.length;
  return marks.map((mark) => ({ ...mark, separates }));
}

type Fields = ReadonlyMap<string, string>;

/** Every field of an environment as text, by its path; the flags together under `cpu.flags.`. */
function flattened(environment: Environment | null): Fields {
  const fields = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (path === 'cpu.flags') {
      if (Array.isArray(value)) fields.set(FLAG, ` ${value.join(' ')} `);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, part] of entries(value)) visit(part, path === '' ? name : `${path}.${name}`);
    } else if (value !== null && !NAMES.includes(path)) {
      fields.set(path, typeof value === 'string' ? value : JSON.stringify(value));
    }
  };
  visit(environment, '');
  return fields;
}

function allFlags(all: readonly Fields[]): Set<string> {
  const flags = all.flatMap((fields) => (fields.get(FLAG) ?? '').split(' ').filter((flag) => flag !== ''));
  return new Set(flags.map((flag) => FLAG + flag));
}

function valueOf(fields: Fields, name: string): string | undefined {
  if (!name.startsWith(FLAG)) return fields.get(name);
  const flags = fields.get(FLAG);
  if (flags === undefined) return undefined;
  return flags.includes(` ${name.slice(FLAG.length)} `) ? PRESENT : ABSENT;
}

function rankOf(field: string): number {
  const rank = TELLING.indexOf(field);
  if (rank >= 0) return rank;
  if (field.startsWith('run.matrix.')) return TELLING.length;
  return field.startsWith(FLAG) ? TELLING.length + 1 : TELLING.length + 2;
}
