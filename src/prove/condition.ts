import type { Environment } from '../reproducibility/metrics-schema.js';

/** A way to run a training that must not change any bit of it. */
export interface Condition {
  readonly name: string;
  /** Path of the Node that runs it. */
  readonly node: string;
  /** Options of Node and V8. */
  readonly flags: readonly string[];
  /** Variables besides those that every process needs. */
  readonly variables: Readonly<Record<string, string>>;
  /** Name of the folder that it runs in; an ordinary one where it is empty. */
  readonly folder: string;
  /** Inputs that differ. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether what the training says of itself shows the condition; `null` where it cannot show there. */
  readonly hadEffect: (environment: Environment) => boolean | null;
}

/** A Node on this machine. */
export interface FoundNode {
  readonly path: string;
  readonly version: string;
}

/**
 * Everything that is varied, the ordinary training first.
 *
 * @param arch of this machine; what only changes code for x64 is left out elsewhere
 * @param others further Nodes on this machine
 * @param isFused whether the fused step trains, which can have several threads and do without SIMD
 */
export function conditions(
  node: string,
  arch: string,
  others: readonly FoundNode[],
  isFused: boolean,
): readonly Condition[] {
  const ordinary: Condition = {
    name: 'as it is',
    node,
    flags: [],
    variables: {},
    folder: '',
    inputs: {},
    hadEffect: () => null,
  };
  const flag = (text: string): Condition => ({ ...ordinary, name: text, flags: [text] });
  const scalar = (text: string): Condition => ({
    ...flag(text),
    hadEffect: ({ engine }) => engine.arithmetic === 'scalar',
  });
  return [
    ordinary,
    ...(isFused ? [1, 2, 3] : []).map((threads) => ({
      ...ordinary,
      name: threads === 1 ? '1 thread' : `${threads} threads`,
      inputs: { threads: String(threads) },
      hadEffect: ({ engine }: Environment) => engine.threads === threads,
    })),
    ...['es-ES', 'ar-EG'].map((locale) => ({
      ...ordinary,
      name: `locale ${locale}`,
      variables: { LC_ALL: `${locale.replace('-', '_')}.UTF-8` },
      hadEffect: (environment: Environment) => environment.locale === locale,
    })),
    ...['Pacific/Kiritimati', 'America/St_Johns'].map((timeZone) => ({
      ...ordinary,
      name: `time zone ${timeZone}`,
      variables: { TZ: timeZone },
      hadEffect: (environment: Environment) => environment.timeZone === timeZone,
    })),
    { ...ordinary, name: 'an odd folder', folder: 'Größe 数字 %20 #1' },
    flag('--liftoff-only'),
    flag('--no-liftoff'),
    flag('--no-wasm-tier-up'),
    ...(arch === 'x64' ? [flag('--no-enable-avx')] : []),
    flag('--max-old-space-size=64'),
    ...(isFused && arch === 'x64' ? [scalar('--no-enable-sse4-1')] : []),
    ...(isFused ? [scalar('--jitless')] : []),
    ...others.map(({ path, version }) => ({
      ...ordinary,
      name: `Node ${version}`,
      node: path,
      hadEffect: (environment: Environment) => environment.node === version,
    })),
  ];
}
