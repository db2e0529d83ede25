import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';

import { faultIn } from '../src/engine/tensorflow/intact.js';
import { putInPlace } from '../src/engine/tensorflow/place.js';
import { unpackLibraries } from '../src/engine/tensorflow/unpack.js';
import type { Wheel } from '../src/engine/tensorflow/wheels.js';
import { newFolder } from './support/folders.js';

const signal = new AbortController().signal;
const CONTENTS = { 'libone.so.2': 'the first library', 'libtwo.so.2': 'the second' } as const;
const END = "'engine: wasm' needs nothing of the kind.";

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A wheel like the pinned one, of two libraries of a few bytes. */
const wheel: Wheel = {
  package: 'small',
  version: '1.2.3',
  python: '3.11',
  abi: 'cp311',
  platform: 'any',
  sha256: '',
  bytes: 0,
  libraries: Object.entries(CONTENTS).map(([name, text]) => ({
    name,
    path: `small/${name}`,
    sha256: sha256(text),
    bytes: text.length,
  })),
};

function folderOf(contents: Readonly<Record<string, string>>, folder = newFolder('libraries')): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text);
  return folder;
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function zipOf(contents: Readonly<Record<string, string>>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(contents)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const file = join(newFolder('wheel'), 'small.whl');
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

describe('the libraries in a folder', () => {
  test('are whole when each has its bytes', async () => {
    expect(await faultIn(folderOf(CONTENTS), wheel, signal)).toBeUndefined();
  });

  test('are absent when there is nothing', async () => {
    const fault = { isAbsent: true, what: 'libone.so.2 cannot be opened (ENOENT)' };
    expect(await faultIn(join(newFolder('libraries'), 'x64'), wheel, signal)).toEqual(fault);
  });

  test('are damaged when one is cut off', async () => {
    const folder = folderOf({ ...CONTENTS, 'libtwo.so.2': 'the' });
    expect(await faultIn(folder, wheel, signal)).toEqual({
      isAbsent: false,
      what: 'libtwo.so.2 has 3 bytes instead of 10',
    });
  });

  test('are damaged when one bit is another', async () => {
    const folder = folderOf({ ...CONTENTS, 'libtwo.so.2': 'the secone' });
    expect(await faultIn(folder, wheel, signal)).toEqual({
      isAbsent: false,
      what: `libtwo.so.2 has SHA-256 ${sha256('the secone')} instead of ${sha256('the second')}`,
    });
  });

  test('are not read to the end when the run is cancelled', async () => {
    await expect(faultIn(folderOf(CONTENTS), wheel, AbortSignal.abort('SIGINT'))).rejects.toBe('SIGINT');
  });
});

describe('unpacking', () => {
  const packed = Object.fromEntries(Object.entries(CONTENTS).map(([name, text]) => [`small/${name}`, text]));

  test('takes the libraries out of a wheel and nothing else', async () => {
    const folder = newFolder('unpacked');
    await unpackLibraries(
      await zipOf({ 'small/__init__.py': 'print()', ...packed, 'small/more': '' }),
      wheel,
      folder,
      signal,
    );
    expect(contentsOf(folder)).toEqual(CONTENTS);
  });

  test('refuses a wheel that lacks one', async () => {
    const file = await zipOf({ 'small/libone.so.2': CONTENTS['libone.so.2'] });
    await expect(unpackLibraries(file, wheel, newFolder('unpacked'), signal)).rejects.toThrow(
      `Engine 'tensorflow' cannot run: the wheel small 1.2.3 holds no small/libtwo.so.2; ${END}`,
    );
  });

  test('refuses a library with other bytes', async () => {
    const file = await zipOf({ ...packed, 'small/libone.so.2': 'another' });
    await expect(unpackLibraries(file, wheel, newFolder('unpacked'), signal)).rejects.toThrow(
      `libone.so.2 in the wheel has SHA-256 ${sha256('another')} instead of ${sha256('the first library')}; ${END}`,
    );
  });
});

describe('the place in the tool cache', () => {
  const place = (): string => join(newFolder('tools'), 'x64');
  const unpackedFor = (tool: string): string => folderOf(CONTENTS, mkdtempSync(`${tool}.tmp-`));

  test('takes the first that comes', async () => {
    const tool = place();
    await putInPlace(tool, unpackedFor(tool), wheel, signal);
    expect(contentsOf(tool)).toEqual(CONTENTS);
  });

  test('keeps what another job put there, if it is whole', async () => {
    const tool = place();
    folderOf({ ...CONTENTS, 'a-mark': 'of the other job' }, tool);
    const unpacked = unpackedFor(tool);
    await putInPlace(tool, unpacked, wheel, signal);
    expect([existsSync(join(tool, 'a-mark')), existsSync(unpacked)]).toEqual([true, true]);
  });

  test('does not keep what is damaged', async () => {
    const tool = place();
    folderOf({ 'libone.so.2': 'cut', 'a-mark': '' }, tool);
    await putInPlace(tool, unpackedFor(tool), wheel, signal);
    expect(contentsOf(tool)).toEqual(CONTENTS);
    expect(readdirSync(join(tool, '..'))).toEqual(['x64']);
  });

  // Windows, for which there is no wheel, renames no folder whose files are open.
  test.skipIf(process.platform === 'win32')(
    'is filled once by twelve jobs at the same moment, over something damaged',
    async () => {
      const tool = place();
      folderOf({ 'libone.so.2': 'cut' }, tool);
      const all = Array.from({ length: 12 }, () => unpackedFor(tool));
      await Promise.all(all.map((unpacked) => putInPlace(tool, unpacked, wheel, signal)));
      expect(contentsOf(tool)).toEqual(CONTENTS);
      expect(all.filter((unpacked) => existsSync(unpacked)).length).toBeGreaterThanOrEqual(6);
    },
  );
});
