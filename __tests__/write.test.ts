import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { LEFTOVERS } from '../src/artifacts.js';
import { isContained } from '../src/containment.js';
import { writeFiles } from '../src/delivery/write.js';

let workspace: string;
let outside: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
});

afterEach(() => {
  for (const folder of [workspace, outside]) rmSync(folder, { recursive: true, force: true });
});

const write = async (folder: string, contents: ReadonlyMap<string, Uint8Array>): Promise<void> =>
  writeFiles(workspace, folder, contents, LEFTOVERS);

const files = (...names: readonly string[]): Map<string, Uint8Array> =>
  new Map(names.map((name) => [name, Buffer.from(name)]));

describe('the files of a run', () => {
  test('are written under their names, in folders that are made', async () => {
    const folder = join(workspace, 'a', 'report');
    await write(folder, files('model/model.json', 'metrics.json'));
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['metrics.json', 'model', 'model/model.json']);
    expect(readFileSync(join(folder, 'model/model.json'), 'utf8')).toBe('model/model.json');
  });

  test('replace those of an earlier run, and leave alone what is not ours', async () => {
    await write(
      workspace,
      files('checkpoints/epoch-1.bin', 'checkpoints/epoch-2.bin', 'misclassified.png', 'metrics.json'),
    );
    writeFileSync(join(workspace, 'checkpoints/notes.txt'), 'mine');
    writeFileSync(join(workspace, 'photo.png'), 'mine');
    await write(workspace, files('checkpoints/epoch-1.bin', 'metrics.json'));
    expect(readdirSync(workspace, { recursive: true }).sort()).toEqual([
      'checkpoints',
      'checkpoints/epoch-1.bin',
      'checkpoints/notes.txt',
      'metrics.json',
      'photo.png',
    ]);
  });

  test('leave no metrics.json and no temporary file when one cannot be written', async () => {
    await write(workspace, files('metrics.json'));
    mkdirSync(join(workspace, 'trace.bin.d'));
    // A folder that is not empty cannot be replaced by a file.
    mkdirSync(join(workspace, 'model/weights.bin'), { recursive: true });
    writeFileSync(join(workspace, 'model/weights.bin/x'), '');
    await expect(write(workspace, files('model/weights.bin', 'metrics.json'))).rejects.toThrow();
    const left = readdirSync(workspace, { recursive: true }).map(String);
    expect(left).not.toContain('metrics.json');
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('never go through a symbolic link out of the workspace', async () => {
    symlinkSync(outside, join(workspace, 'model'));
    await expect(write(workspace, files('model/weights.bin'))).rejects.toThrow(
      `is outside the workspace ${workspace}.`,
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  test('replace a symbolic link in their place, and not what it points to', async () => {
    writeFileSync(join(outside, 'precious'), 'precious');
    symlinkSync(join(outside, 'precious'), join(workspace, 'metrics.json'));
    await write(workspace, files('metrics.json'));
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
    expect(readFileSync(join(workspace, 'metrics.json'), 'utf8')).toBe('metrics.json');
  });
});

describe('a path is contained', () => {
  test('in a folder, when it is the folder or below it', () => {
    expect(isContained(workspace, workspace)).toBe(true);
    expect(isContained(workspace, join(workspace, 'a/b'))).toBe(true);
    expect(isContained(workspace, join(workspace, '..a'))).toBe(true);
  });

  test('not when it is beside or above, or reached through a link', () => {
    symlinkSync(outside, join(workspace, 'link'));
    symlinkSync(join(outside, 'missing'), join(workspace, 'dangling'));
    symlinkSync('circle', join(workspace, 'circle'));
    expect(isContained(workspace, outside)).toBe(false);
    expect(isContained(workspace, `${workspace}-2`)).toBe(false);
    expect(isContained(workspace, join(workspace, '..'))).toBe(false);
    expect(isContained(workspace, join(workspace, 'link/new'))).toBe(false);
    expect(isContained(workspace, join(workspace, 'dangling/new'))).toBe(false);
    expect(isContained(workspace, join(workspace, 'circle/new'))).toBe(false);
  });
});
