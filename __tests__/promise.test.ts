import { describe, expect, test } from 'vitest';

import type { Environment } from '../src/reproducibility/metrics-schema.js';
import { arePromisedEqual, promiseOf, whatSeparates } from '../src/reproducibility/promise.js';

type Place = Pick<Environment, 'engine' | 'cpu'>;
type Native = NonNullable<Environment['engine']['tensorflow']>;

const LIBRARY: Native = {
  source: 'pip',
  version: '2.15.1',
  librarySha256: '26c52413c74ae9495f742c93b87fcb515c9010627f3feb5ad29b65dff901a2ee',
  oneDnn: 'as shipped',
};

const CPU: Place['cpu'] = {
  arch: 'x64',
  endianness: 'LE',
  model: 'AMD EPYC 7763',
  flags: ['avx', 'avx2', 'fma'],
  cores: 4,
  wasmSimd: true,
};

/** A training with native TensorFlow, with other things where they are given. */
function native(library: Partial<Native> = {}, cpu: Partial<Place['cpu']> = {}, threads = 1): Place {
  const engine = {
    name: 'tensorflow',
    version: '4.22.0',
    promise: 'same-machine',
    arithmetic: 'native',
    threads,
    wasmSha256: null,
  } as const;
  return { engine: { ...engine, tensorflow: { ...LIBRARY, ...library } }, cpu: { ...CPU, ...cpu } };
}

const portable = (threads: number): Place => ({
  engine: { name: 'wasm', version: '1.0.0', promise: 'portable', arithmetic: 'simd', threads, wasmSha256: null },
  cpu: { ...CPU, model: null, flags: null },
});

test('A portable training is promised the bits of every other, whatever the machine does not tell', () => {
  expect(promiseOf(portable(1))).toEqual({ kind: 'portable', scope: 'portable' });
  expect(arePromisedEqual(promiseOf(portable(1)), promiseOf(portable(8)))).toBe(true);
  expect(arePromisedEqual(promiseOf(portable(1)), promiseOf(native()))).toBe(false);
});

test('The scope of native TensorFlow says everything that its bits depend on', () => {
  expect(promiseOf(native())).toEqual({
    kind: 'same-machine',
    scope:
      'tensorflow 4.22.0 · library 2.15.1 (pip, 26c52413c74a) · oneDNN as shipped · threads 1 · CPU AMD EPYC 7763 · ' +
      'CPU flags avx avx2 fma',
  });
});

test('Two trainings with one library on machines of one kind are promised the same bits, on any number of cores', () => {
  expect(arePromisedEqual(promiseOf(native()), promiseOf(native({}, { cores: 64 })))).toBe(true);
});

describe('Two trainings are promised nothing, and the comparison says why, with', () => {
  test.each<[string, Place, [string, string]]>([
    [
      'another library',
      native({ version: '2.21.0', librarySha256: 'ab'.repeat(32) }),
      ['library 2.15.1 (pip, 26c52413c74a)', 'library 2.21.0 (pip, abababababab)'],
    ],
    [
      'a library of the same version from elsewhere',
      native({ source: 'workspace' }),
      ['library 2.15.1 (pip, 26c52413c74a)', 'library 2.15.1 (workspace, 26c52413c74a)'],
    ],
    [
      'another setting of oneDNN',
      native({ oneDnn: 'ONEDNN_MAX_CPU_ISA=AVX2' }),
      ['oneDNN as shipped', 'oneDNN ONEDNN_MAX_CPU_ISA=AVX2'],
    ],
    ['another number of threads', native({}, {}, 2), ['threads 1', 'threads 2']],
    ['another CPU', native({}, { model: 'AMD EPYC 9V74' }), ['CPU AMD EPYC 7763', 'CPU AMD EPYC 9V74']],
    [
      'other instruction sets',
      native({}, { flags: ['avx', 'avx2', 'avx512f', 'avx512_vnni'] }),
      ['CPU flags fma', 'CPU flags avx512f avx512_vnni'],
    ],
    ['fewer instruction sets', native({}, { flags: ['avx', 'fma'] }), ['CPU flags avx2', 'CPU flags –']],
  ])('%s', (_, other, separating) => {
    const [one, two] = [promiseOf(native()), promiseOf(other)];
    expect(arePromisedEqual(one, two)).toBe(false);
    expect(whatSeparates(one, two)).toEqual(separating);
    expect(whatSeparates(two, one)).toEqual([separating[1], separating[0]]);
  });
});

describe('Nothing is promised, even to a training with the same scope, where the machine does not tell', () => {
  test.each<[string, Place]>([
    ['its CPU model', native({}, { model: null })],
    ['its CPU flags', native({}, { flags: null })],
    ['what library computes', native({ librarySha256: null })],
  ])('%s', (_, place) => {
    expect(arePromisedEqual(promiseOf(place), promiseOf(place))).toBe(false);
    expect(whatSeparates(promiseOf(place), promiseOf(place))).toBeNull();
  });
});

test('A CPU whose name has a question mark in it is known all the same', () => {
  const place = promiseOf(native({}, { model: 'What CPU?' }));
  expect(arePromisedEqual(place, place)).toBe(true);
});
