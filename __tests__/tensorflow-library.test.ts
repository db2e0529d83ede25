import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { inWords, refuseFullDisks } from '../src/engine/tensorflow/disk.js';
import { loadAddon } from '../src/engine/tensorflow/library.js';
import { type Machine, wheelFor } from '../src/engine/tensorflow/machine.js';
import { temporaryRoot, toolFolder } from '../src/engine/tensorflow/tool-folder.js';
import { libraryOfWorkspace } from '../src/engine/tensorflow/workspace.js';
import { newFolder } from './support/folders.js';

const END = "'engine: wasm' needs nothing of the kind.";

describe('the machine', () => {
  const sound: Machine = {
    platform: 'linux',
    arch: 'x64',
    hasGlibc: true,
    cpuInfo: 'flags\t\t: fpu sse4_1 avx avx2\n',
  };

  test('Linux with glibc gets the pinned wheel of its processor; x64 must have AVX, as far as it is told', () => {
    expect(wheelFor(sound)).toMatchObject({ package: 'tensorflow-cpu', version: '2.15.1' });
    expect(wheelFor({ ...sound, cpuInfo: '' }).package).toBe('tensorflow-cpu');
    const arm64 = { ...sound, arch: 'arm64', cpuInfo: 'flags\t\t: of the emulator\n' };
    expect(wheelFor(arm64)).toMatchObject({ package: 'tensorflow-cpu-aws', version: '2.15.1' });
  });

  test.each([
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['linux', 'riscv64'],
  ])('%s %s is refused, and told of the workspace', (platform, arch) => {
    expect(() => wheelFor({ ...sound, platform, arch, hasGlibc: false })).toThrow(
      "Engine 'tensorflow' cannot run: TensorFlow's library is fetched for linux-x64 and linux-arm64 only, and this machine is " +
        `${platform}-${arch} (with 'tensorflow: workspace' it takes a @tensorflow/tfjs-node of your own); ${END}`,
    );
  });

  test('musl is refused', () => {
    expect(() => wheelFor({ ...sound, hasGlibc: false })).toThrow(
      "Engine 'tensorflow' cannot run: TensorFlow's library needs the C library glibc, and this system has another one " +
        `(musl, as in Alpine); ${END}`,
    );
  });

  test('a processor without AVX is refused: TensorFlow would end the process', () => {
    expect(() => wheelFor({ ...sound, cpuInfo: 'processor\t: 0\nflags\t\t: fpu sse4_1 avxes\n' })).toThrow(
      `Engine 'tensorflow' cannot run: TensorFlow's library needs a processor with AVX, and this machine's has none; ${END}`,
    );
  });
});

describe('folders', () => {
  test('the library lies in the runner’s tool cache, else in the user’s cache, by absolute paths', () => {
    const tail = ['mnist-action-small', '1.2.3', 'x64'];
    const of = (environment: Readonly<Record<string, string>>): string =>
      toolFolder({ package: 'small', version: '1.2.3' }, 'x64', environment);
    expect(of({ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/cache' })).toBe(resolve('/tools', ...tail));
    expect(of({ RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: '/cache' })).toBe(resolve('/cache', 'mnist-action', ...tail));
    expect(of({ HOME: '/home/ada' })).toBe(resolve('/home/ada', '.cache', 'mnist-action', ...tail));
    expect(of({ RUNNER_TOOL_CACHE: 'tools' })).toBe(resolve('tools', ...tail));
    expect(of({})).toBe(resolve(homedir(), '.cache', 'mnist-action', ...tail));
  });

  test('temporary files lie where the runner says, else where the system does', () => {
    expect([temporaryRoot({ RUNNER_TEMP: '/temp' }), temporaryRoot({})]).toEqual([resolve('/temp'), tmpdir()]);
  });
});

describe('disks', () => {
  test('with room pass, and one that lacks it is refused with both numbers', async () => {
    const folder = newFolder('disk');
    await refuseFullDisks([{ folder, bytes: 1 }]);
    const needs = [
      { folder, bytes: 4e17 },
      { folder, bytes: 5e17 },
    ];
    await expect(refuseFullDisks(needs)).rejects.toThrow(
      /^Engine 'tensorflow' cannot run: TensorFlow's library needs 900000000000 MB of free space on the disk of .*, which has \d+ MB; /,
    );
  });

  test.each([
    ['ENOSPC', '/t/x64', 'no space is left on the disk of /t/x64 (ENOSPC)'],
    ['EROFS', '/t/x64', "TensorFlow's library must be kept somewhere, and /t/x64 cannot be written to (EROFS)"],
    ['EACCES', undefined, "TensorFlow's library must be kept somewhere, and /tools cannot be written to (EACCES)"],
  ])('an error %s is put into words', (code, path, said) => {
    const error = Object.assign(new Error('failed'), { code }, path === undefined ? {} : { path });
    expect(inWords(error, '/tools')).toMatchObject({ message: `Engine 'tensorflow' cannot run: ${said}; ${END}` });
  });

  test('any other error stays what it is', () => {
    const defect = new TypeError('a defect');
    expect(inWords(defect, '/tools')).toBe(defect);
  });
});

describe('the workspace', () => {
  const withPackage = (name: string, manifest: string): string => {
    const workspace = newFolder('workspace');
    const folder = join(workspace, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest);
    writeFileSync(join(folder, 'index.js'), '');
    return workspace;
  };

  test.each(['@tensorflow/tfjs-node', '@tensorflow/tfjs-node-gpu'])('its %s is found', (name) => {
    const workspace = withPackage(name, '{"version": "4.22.0"}');
    expect(libraryOfWorkspace(workspace)).toEqual({
      source: 'workspace',
      tensorflow: `${name} 4.22.0`,
      sha256: null,
      addon: null,
      modulePath: join(workspace, 'node_modules', name, 'index.js'),
    });
  });

  test('without one it is refused', () => {
    const workspace = newFolder('workspace');
    expect(() => libraryOfWorkspace(workspace)).toThrow(
      "Engine 'tensorflow' cannot run: with 'tensorflow: workspace' it takes the @tensorflow/tfjs-node that is installed " +
        `in the workspace, and ${workspace} has none in node_modules; ${END}`,
    );
  });

  test('what does not load is said in words', () => {
    const workspace = newFolder('workspace');
    const modulePath = join(workspace, 'index.js');
    writeFileSync(modulePath, "throw new Error('libtensorflow.so.2: cannot open shared object file. \\nMore.')");
    expect(() => loadAddon({ source: 'workspace', tensorflow: '', sha256: null, addon: null, modulePath })).toThrow(
      `Engine 'tensorflow' cannot run: TensorFlow's library does not load: libtensorflow.so.2: cannot open shared object ` +
        `file; ${END}`,
    );
  });
});
