import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';

import { newFolder } from './support/folders.js';
import { archiveOf, files, metrics, refusal, WEIGHT_BYTES, written } from './support/left-behind.js';

describe('an archive is refused', () => {
  const blank = (length: number): Uint8Array => new Uint8Array(length);

  test('that is none', async () => {
    const path = join(newFolder('archive'), 'leg.zip');
    writeFileSync(path, 'no archive at all, though it is called one');
    expect(await refusal(path)).toMatch(/^B is no sound zip archive: /);
  });

  test('that is cut short', async () => {
    const path = await archiveOf();
    writeFileSync(path, readFileSync(path).subarray(0, 9000));
    expect(await refusal(path)).toMatch(/^B is no sound zip archive: /);
  });

  test('without metrics.json', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('hello'), 'README.md');
    expect(await refusal(await written(zip))).toBe('B holds no metrics.json.');
  });

  test('with metrics.json twice', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(metrics()), 'metrics.json');
    zip.addBuffer(Buffer.from(metrics()), 'metrics.json');
    expect(await refusal(await written(zip))).toBe('B holds metrics.json twice.');
  });

  test('whose entries lead out of it', async () => {
    // yazl writes no such name, so a name of the same length is changed in the bytes.
    const path = await archiveOf({ 'xx/metrics.json': blank(8) });
    const bytes = readFileSync(path).toString('latin1').replaceAll('xx/metrics.json', '../metrics.json');
    writeFileSync(path, bytes, 'latin1');
    expect(await refusal(path)).toBe('B is no sound zip archive: invalid relative path: ../metrics.json.');
  });

  test('with a symbolic link in place of its metrics', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('/etc/passwd'), 'metrics.json', { mode: 0o120777 });
    expect(await refusal(await written(zip))).toBe('B: metrics.json is a symbolic link.');
  });

  test('that declares more than it may unpack to', async () => {
    const path = await archiveOf({ 'metrics.json': blank(64 * 1024 ** 2 + 1) });
    expect(await refusal(path)).toBe('B: metrics.json has 67108865 bytes; at most 67108864 are read.');
  });

  test('with a checkpoint that is a bomb', async () => {
    const path = await archiveOf({ 'checkpoints/epoch-1.bin': blank(50 * 1024 ** 2) });
    expect(await refusal(path)).toBe(
      `B: checkpoints/epoch-1.bin must be ${WEIGHT_BYTES} bytes, the weights of its recipe, but is ${50 * 1024 ** 2}.`,
    );
  });

  test('that unpacks to more than it declares', async () => {
    const size = 50 * 1024 ** 2;
    const path = await archiveOf({ 'checkpoints/epoch-1.bin': blank(size) });
    const bytes = readFileSync(path);
    // The size in the list of entries, which stands last in the file.
    const header = bytes.lastIndexOf('checkpoints/epoch-1.bin') - 46;
    expect(bytes.readUInt32LE(header + 24)).toBe(size);
    bytes.writeUInt32LE(WEIGHT_BYTES, header + 24);
    writeFileSync(path, bytes);
    expect(await refusal(path)).toBe(
      'B: checkpoints/epoch-1.bin is damaged: it does not unpack to what the archive declares.',
    );
  });

  test('that declares a packed size beyond all reason', async () => {
    const path = await archiveOf();
    const bytes = readFileSync(path);
    bytes.writeUInt32LE(0x7fffffff, bytes.lastIndexOf('trace.bin') - 46 + 20);
    writeFileSync(path, bytes);
    expect(await refusal(path)).toBe('B: trace.bin is packed to 2147483647 bytes, far more than its 320.');
  });

  test('with more entries than any training leaves', async () => {
    const path = await archiveOf();
    const bytes = readFileSync(path);
    // The number of entries stands ten bytes into the record that ends the file, which has 22.
    bytes.writeUInt16LE(10_001, bytes.length - 22 + 10);
    writeFileSync(path, bytes);
    expect(await refusal(path)).toBe('B holds 10001 entries; at most 10000 are read.');
  });

  test('whose trace has a flipped bit', async () => {
    const zip = new ZipFile();
    for (const [path, bytes] of files) zip.addBuffer(Buffer.from(bytes), path, { compress: false });
    const path = await written(zip);
    const bytes = readFileSync(path);
    const at = bytes.indexOf(Buffer.from(files.get('trace.bin') ?? []).subarray(0, 8));
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await refusal(path)).toBe('B: trace.bin is damaged: it does not unpack to what the archive declares.');
  });

  test('never for its name', async () => {
    const path = await archiveOf();
    const renamed = join(dirname(path), basename(path, '.zip'));
    renameSync(path, renamed);
    expect(await refusal(renamed)).toBe('nothing was refused');
  });
});
