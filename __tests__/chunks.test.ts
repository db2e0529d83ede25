import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { distPath } from '../src/assets.js';

/** Chunks that only engine `tensorflow` may load, and those of TensorFlow.js that engine `tfjs` loads too. */
const NATIVE = ['tensorflow.js', 'tfjs-node.js', 'addon-place.js'];
const TENSORFLOW_JS = ['tfjs-layers.js', 'layers-model.js'];

/** What each file of `dist/` imports before it runs. */
const imports = new Map(
  readdirSync(distPath(''))
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const text = readFileSync(distPath(name), 'utf8');
      const found = text.matchAll(/^(?:import|export)\b[^'"\n]*(?:from )?['"]\.\/([\w-]+\.js)['"]/gm);
      return [name, [...found].map(([, target = '']) => target)];
    }),
);

/** Everything that is loaded with a file before it runs, itself included. */
function loadedWith(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const target of imports.get(name) ?? []) loadedWith(target, found);
  return found;
}

test('The test sees what a chunk loads', () => {
  expect([...loadedWith('tensorflow.js')]).toEqual(expect.arrayContaining(['addon-place.js', 'layers-model.js']));
  expect([...loadedWith('tfjs-node.js')]).toContain('tfjs-layers.js');
  expect([...loadedWith('tfjs.js')]).toEqual(expect.arrayContaining(TENSORFLOW_JS));
});

describe.each(['index.js', 'cli.js', 'compare.js', 'main.js', 'verify.js', 'wasm.js', 'engine-worker.js'])(
  '%s',
  (name) => {
    test('loads nothing of native TensorFlow and nothing of TensorFlow.js', () => {
      expect(imports.has(name)).toBe(true);
      const loaded = loadedWith(name);
      expect([...NATIVE, ...TENSORFLOW_JS, 'tfjs-wasm.js'].filter((chunk) => loaded.has(chunk))).toEqual([]);
    });
  },
);

test('Engine tfjs loads nothing of native TensorFlow, and engine tensorflow nothing of the WebAssembly backend', () => {
  expect(NATIVE.filter((chunk) => loadedWith('tfjs.js').has(chunk))).toEqual([]);
  for (const name of NATIVE) expect([...loadedWith(name)]).not.toContain('tfjs-wasm.js');
});

test('A thread of the engine loads its kernels and what reads their place, no schemas and no messages', () => {
  expect([...loadedWith('engine-worker.js')]).toEqual(['engine-worker.js', 'parsed.js', 'kernels.js']);
});
