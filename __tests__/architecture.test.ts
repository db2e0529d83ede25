import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { filesInCycles, importGraph, loadedWith } from './support/import-graph.js';
import { COMPARE_STAGES, EDGES, forbiddenImports, layerOf, LEAVES, STAGES } from './support/layers.js';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** The real sources by path. */
function sources(): Map<string, string> {
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(SOURCES + path, 'utf8')]));
}

const graph = importGraph(sources());

/** Files that import something, only for its types or not. */
function importersOf(pattern: RegExp): string[] {
  return [...graph].filter(([, imports]) => imports.some(({ target }) => pattern.test(target))).map(([path]) => path);
}

describe('the sources', () => {
  test('are found, with their imports', () => {
    expect(graph.get('announce.ts')).toEqual([
      { target: 'announce/comment.ts', typeOnly: false },
      { target: 'announce/proposal.ts', typeOnly: false },
      { target: 'announce/summary.ts', typeOnly: false },
      { target: 'artifacts.ts', typeOnly: true },
      { target: 'host.ts', typeOnly: true },
      { target: 'report/metrics.ts', typeOnly: true },
      { target: 'texts.ts', typeOnly: false },
    ]);
    expect(graph.get('engine.ts')?.at(-1)).toEqual({ target: 'engine/tensorflow.ts', typeOnly: false });
  });

  test('all belong to a stage, a leaf, an entry or a host', () => {
    const known: readonly string[] = [...STAGES, ...COMPARE_STAGES, ...LEAVES, ...EDGES, 'host'];
    expect([...graph.keys()].filter((path) => !known.includes(layerOf(path)))).toEqual([]);
  });

  test('import only what lies to their left, and values only from leaves', () => {
    expect(forbiddenImports(graph)).toEqual([]);
  });

  test('never load themselves by way of others', () => {
    expect(filesInCycles(graph)).toEqual([]);
  });

  test('are called by what they hold, never utils, helpers, common or types', () => {
    expect([...graph.keys()].filter((path) => /(^|\/|-)(utils?|helpers?|common|types)\.ts$/.test(path))).toEqual([]);
  });

  test('speak to the runner in one file, to its artifact service where artifacts are made, to GitHub’s API in one file', () => {
    expect(importersOf(/^@actions\/core$/)).toEqual(['host/runner.ts']);
    expect(importersOf(/^@actions\/artifact$/)).toEqual([
      'artifacts/earlier-attempt.ts',
      'delivery/download.ts',
      'delivery/upload.ts',
    ]);
    expect(importersOf(/^@actions\/github$/)).toEqual(['github.ts']);
    expect(importersOf(/^@actions\//)).toHaveLength(5);
  });

  test('keep tensors inside the engines', () => {
    const importers = importersOf(/^@tensorflow\//);
    expect(importers).toContain('engine/tfjs.ts');
    expect(importers.filter((path) => layerOf(path) !== 'engine')).toEqual([]);
  });
});

test.each([
  'compare/page.ts',
  'outcome.ts',
  'gate.ts',
  'report.ts',
  'report/pictures.ts',
  'report/contact-sheet.ts',
  'report/page.ts',
  'evaluate.ts',
  'model.ts',
])('%s loads no toolkit, no file system and no tensor library, nor does anything that it loads', (path) => {
  expect(graph.has(path)).toBe(true);
  const effects = [...loadedWith(graph, path)].filter((target) =>
    /^(@actions\/|@tensorflow\/|(node:)?(fs|child_process|http|https|net)(\/|$))/.test(target),
  );
  expect(effects).toEqual([]);
});

test('Writing is done in one folder; temporary and tool folders are for uploads, downloads, the proof and TensorFlow', () => {
  const writers = [...sources()]
    .filter(([, text]) =>
      /\b(writeFile|appendFile|mkdir|mkdtemp|rename|rm|copyFile|createWriteStream)(Sync)?\b(?! -p)/.test(text),
    )
    .map(([path]) => path);
  expect(writers).toEqual([
    'delivery/download.ts',
    'delivery/upload.ts',
    'delivery/write.ts',
    'engine/tensorflow/beside.ts',
    'engine/tensorflow/pip.ts',
    'engine/tensorflow/place.ts',
    'engine/tensorflow/tool-cache.ts',
    'engine/tensorflow/unpack.ts',
    'prove.ts',
    'prove/share.ts',
    'prove/spawned.ts',
  ]);
});

describe('on made-up sources', () => {
  const objections = (...files: [path: string, text: string][]): string[] =>
    forbiddenImports(importGraph(new Map(files)));

  test.each([
    ['a type from its right', "import type { Gate } from './gate.js';"],
    ['a value from its right', "import { judge } from './gate.js';"],
    ['a module loaded later', "const { judge } = await import('./gate.js');"],
    ['a value passed on', "export { judge } from './gate.js';"],
  ])('a stage that reaches right is found out by %s', (_, text) => {
    expect(objections(['train.ts', text], ['gate.ts', ''])).toEqual([
      'train.ts imports gate.ts: a stage never reaches right',
    ]);
  });

  test('a stage may take a type from its left, but no value', () => {
    expect(objections(['gate.ts', "import type { T } from './train.js';"], ['train.ts', ''])).toEqual([]);
    expect(objections(['gate.ts', "import { type T, v } from './train.js';"], ['train.ts', ''])).toEqual([
      'gate.ts imports train.ts: a stage takes only types from its left',
    ]);
  });

  test('a type in braces is loaded all the same, so it counts as a value', () => {
    expect(objections(['gate.ts', "import { type T } from './train.js';"], ['train.ts', ''])).toHaveLength(1);
  });

  test('the comparison takes values of the other action only where it is said, and lends none', () => {
    const files: [string, string][] = [
      ['inputs/parse.ts', ''],
      ['gate.ts', "import type { T } from './compare/page.js';"],
      ['compare/page.ts', ''],
    ];
    expect(
      objections(...files, [
        'compare/inputs.ts',
        "import { a } from '../inputs/parse.js'; import { b } from '../gate.js';",
      ]),
    ).toEqual([
      'gate.ts imports compare/page.ts: only the comparison knows its stages',
      'compare/inputs.ts imports gate.ts: a stage takes only types from its left',
    ]);
    expect(objections(['compare/inputs.ts', "import type { P } from './page.js';"], ['compare/page.tsx', ''])).toEqual([
      'compare/inputs.ts imports compare/page.tsx: a stage never reaches right',
    ]);
  });

  test('a leaf takes no value from a stage', () => {
    expect(objections(['score.ts', "import { v } from './model.js';"], ['model.ts', ''])).toEqual([
      'score.ts imports model.ts: a leaf takes values from leaves only',
    ]);
  });

  test('a stage that imports a host or an entry is found out', () => {
    expect(
      objections(
        ['gate.ts', "import { runner } from './host/runner.js'; import { run } from './main.js';"],
        ['host/runner.ts', ''],
        ['main.ts', ''],
      ),
    ).toEqual([
      'gate.ts imports host/runner.ts: only entries choose a host',
      'gate.ts imports main.ts: an entry is imported by entries only',
    ]);
  });

  test('a cycle of values is found, a cycle of types is none', () => {
    const circle = (second: string): string[] =>
      filesInCycles(
        importGraph(
          new Map([
            ['a.ts', "import { b } from './b.js';"],
            ['b.ts', second],
            ['c.ts', "import { a } from './a.js';"],
          ]),
        ),
      );
    expect(circle("import { a } from './a.js';")).toEqual(['a.ts', 'b.ts']);
    expect(circle("import type { A } from './a.js';")).toEqual([]);
  });
});
