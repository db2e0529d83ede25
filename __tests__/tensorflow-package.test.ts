import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { packagedLibraryDigest } from '../src/engine/tensorflow/packaged-library.js';
import { callable } from '../src/engine/tensorflow/callable.js';
import { isTfjsNode } from '../src/engine/tensorflow/tfjs-node-shape.js';
import { newFolder } from './support/folders.js';

/** A package with these files where its installer puts libraries. */
function packageWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder('package');
  const libraries = join(folder, 'deps/lib');
  mkdirSync(libraries, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(libraries, name), content);
  return folder;
}

const mainOf = (folder: string): string => join(folder, 'dist', 'index.js');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('The libraries of a tfjs-node', () => {
  test('are hashed one after the other by name, each once', async () => {
    const folder = packageWith({ 'libtensorflow_framework.so.2.9.1': 'two', 'libtensorflow.so.2.9.1': 'one' });
    symlinkSync('libtensorflow.so.2.9.1', join(folder, 'deps/lib/libtensorflow.so'));
    expect(await packagedLibraryDigest(mainOf(folder))).toBe(sha256('onetwo'));
  });

  test('are found on Windows and macOS, among other files', async () => {
    const windows = packageWith({ 'tensorflow.dll': 'library', 'LICENSE.txt': 'text' });
    expect(await packagedLibraryDigest(mainOf(windows))).toBe(sha256('library'));
    const mac = packageWith({ 'libtensorflow.2.9.1.dylib': 'library' });
    expect(await packagedLibraryDigest(mainOf(mac))).toBe(sha256('library'));
  });

  test('are unknown where there are none', async () => {
    expect(await packagedLibraryDigest(mainOf(newFolder('package')))).toBeNull();
    expect(await packagedLibraryDigest(mainOf(packageWith({ 'LICENSE.txt': 'text' })))).toBeNull();
  });
});

describe('What a workspace has under the name of tfjs-node', () => {
  const nothing = (): void => undefined;
  const whole = {
    ...{ dispose: nothing, mul: nothing, tensor: nothing, tensor1d: nothing, tidy: nothing },
    ...{ setBackend: nothing, backend: nothing },
    ...{ train: {}, layers: {}, models: {}, serialization: {}, version: {} },
  };

  test('may be taken when it has what the engine calls', () => {
    expect(isTfjsNode(whole)).toBe(true);
  });

  test.each(Object.keys(whole))('is refused without %s', (name) => {
    expect(isTfjsNode({ ...whole, [name]: undefined })).toBe(false);
  });

  test.each([undefined, null, 'tfjs', 7, {}])('is refused when it is %j', (loaded) => {
    expect(isTfjsNode(loaded)).toBe(false);
  });
});

test('A class that was compiled to ECMAScript 5, as those of tfjs-node are, may extend a class of today', () => {
  class Today {
    readonly numbers: number[];
    constructor(...numbers: number[]) {
      this.numbers = numbers;
    }
  }
  /** An instance of what TypeScript makes of `class extends base`. */
  const construct = (base: typeof Today): { made: unknown; isCompiled: boolean } => {
    function Compiled(this: object, ...numbers: number[]): unknown {
      return Reflect.apply(base, this, numbers);
    }
    Object.setPrototypeOf(Compiled, base);
    Object.setPrototypeOf(Compiled.prototype, base.prototype);
    const made: unknown = Reflect.construct(Compiled, [1, 2]);
    return { made, isCompiled: made instanceof Compiled };
  };
  const { made, isCompiled } = construct(callable(Today));
  expect(made).toMatchObject({ numbers: [1, 2] });
  expect([made instanceof Today, isCompiled]).toEqual([true, true]);
  expect(() => construct(Today)).toThrow("cannot be invoked without 'new'");
});
