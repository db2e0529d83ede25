import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/metrics.v1.schema.json'), 'utf8')));

let folder: string;
let written: string;

/** An IDX file of unsigned bytes that go up by seven, or stay below a limit. */
function idx(shape: readonly number[], below: number): Buffer {
  const header = Buffer.alloc(4 + 4 * shape.length);
  header.writeUInt32BE(0x0800 | shape.length);
  for (const [axis, size] of shape.entries()) header.writeUInt32BE(size, 4 + 4 * axis);
  const length = shape.reduce((product, size) => product * size, 1);
  return Buffer.concat([header, Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 7) % below))]);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-schema-'));
  writeFileSync(join(folder, 'train-images-idx3-ubyte'), idx([40, 5, 6], 256));
  writeFileSync(join(folder, 'train-labels-idx1-ubyte'), idx([40], 3));
  writeFileSync(join(folder, 't10k-images-idx3-ubyte'), idx([9, 5, 6], 251));
  writeFileSync(join(folder, 't10k-labels-idx1-ubyte'), idx([9], 3));
  const options = ['--dataset', '.', '--accuracy-threshold', '0', '--epochs', '2', '--hidden-units', '4,3'];
  execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'train', ...options], { cwd: folder, stdio: 'pipe' });
  written = readFileSync(join(folder, 'mnist-report/metrics.json'), 'utf8');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('metrics.json of a real run is what the published schema says', () => {
  validate(JSON.parse(written));
  expect(validate.errors).toBeNull();
});

test.each([
  ['a digest in capitals', /"initialWeights": "[0-9a-f]+"/, `"initialWeights": "${'A'.repeat(64)}"`, 'pattern'],
  ['an accuracy over 1', /"accuracy": [\d.]+,\n {4}"loss"/, '"accuracy": 1.5,\n    "loss"', 'maximum'],
  ['another schema', 'mnist-action/metrics/v1', 'mnist-action/metrics/v2', 'const'],
  ['an engine that does not exist', '"name": "wasm"', '"name": "abacus"', 'enum'],
  ['a property left out', '"finished": true,', '', 'required'],
  ['an image with one side', /"imageShape": \[5,6\]/, '"imageShape": [5]', 'minItems'],
  ['a time without a date', /"startedAt": "[^"]+"/, '"startedAt": "noon"', 'format'],
])('metrics.json with %s is refused', (_, found, replacement, keyword) => {
  const spoiled = written.replace(found, replacement);
  expect(spoiled).not.toBe(written);
  expect(validate(JSON.parse(spoiled))).toBe(false);
  expect(validate.errors?.map((error) => error.keyword)).toContain(keyword);
});

test('a property that a later version of v1 added does not spoil a file', () => {
  const newer = written.replace('"finished": true', '"finished": true, "unheardOf": 1');
  expect(newer).not.toBe(written);
  expect(validate(JSON.parse(newer))).toBe(true);
});
