import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { DEFAULT_HIDDEN_UNITS } from '../src/choices.js';
import { modelFile, type ModelFile } from '../src/inputs/model.js';
import { Refusal } from '../src/refusal.js';
import { readTopology } from '../src/topology/read.js';
import { newFolder } from './support/folders.js';
import { declaredDefaults } from './support/runner.js';

const DENSE = join(import.meta.dirname, 'models/keras-3/dense.json');
const MIB = 1024 ** 2;

const workspace = newFolder('workspace');
copyFileSync(DENSE, join(workspace, 'model.json'));
mkdirSync(join(workspace, 'folder'));

function read(value: string, hiddenUnits = DEFAULT_HIDDEN_UNITS): ModelFile | undefined {
  return modelFile(value, hiddenUnits, workspace);
}

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(join(workspace, name), content);
}

describe('the input model', () => {
  test('is empty by default, and the default hidden units are those that it takes for not given', () => {
    const defaults = declaredDefaults();
    expect(defaults.get('model')).toBe('');
    expect(defaults.get('hidden-units')).toBe(DEFAULT_HIDDEN_UNITS);
    expect(read('')).toBeUndefined();
    expect(read('', '16')).toBeUndefined();
  });

  test('names a file relative to the workspace, or by its whole path', () => {
    const classes = ['Flatten', 'Dense', 'Dense'];
    for (const path of ['model.json', './folder/../model.json', DENSE]) {
      const found = read(path);
      expect(found?.path).toBe(path);
      expect(found?.topology.layers.map(({ class_name }) => class_name)).toEqual(classes);
    }
  });

  test('is refused together with hidden units', () => {
    expect(() => read('model.json', '64,32')).toThrow(
      new Refusal("Inputs 'model' and 'hidden-units' must not both be given, but got 'model.json' and '64,32'."),
    );
    expect(() => read('model.json', 'none')).toThrow(Refusal);
  });

  test.each(['missing.json', 'folder', 'model.json/within'])('is refused where %s cannot be read', (path) => {
    expect(() => read(path)).toThrow(
      new Refusal(
        `Input 'model' must be empty or the path of a model as Keras or TensorFlow.js writes it in JSON, a file that ` +
          `can be read, but got '${path}'.`,
      ),
    );
  });

  test('takes a file of 1 MiB, and none of a byte more', () => {
    const { topology } = read('model.json') ?? {};
    const text = JSON.stringify({ class_name: 'Sequential', config: { layers: topology?.layers } });
    write('largest.json', text.padEnd(MIB));
    expect(read('largest.json')?.topology).toEqual(readTopology(text, 'largest.json'));
    write('larger.json', text.padEnd(MIB + 1));
    expect(() => read('larger.json')).toThrow(
      new Refusal('larger.json must have at most 1048576 bytes, but has 1048577.'),
    );
  });

  test('is refused where the file is not text in UTF-8', () => {
    write('latin-1.json', Buffer.from('{"name": "Größe"}', 'latin1'));
    expect(() => read('latin-1.json')).toThrow(new Refusal('latin-1.json is not text in UTF-8, as JSON must be.'));
  });

  test('is refused where the file is not JSON', () => {
    write('python.json', "{'class_name': 'Sequential'}");
    expect(() => read('python.json')).toThrow(
      new Refusal("python.json is not JSON: it begins with '{'class_name': 'Sequential'}'."),
    );
    write('empty.json', '');
    expect(() => read('empty.json')).toThrow(new Refusal("empty.json is not JSON: it begins with ''."));
  });

  test('takes JSON with a byte order mark, which some editors write', () => {
    write('marked.json', `\uFEFF${JSON.stringify({ class_name: 'Sequential', config: { layers: [] } })}`);
    expect(() => read('marked.json')).toThrow(new Refusal('marked.json: the model has no layers.'));
  });
});
