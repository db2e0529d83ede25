import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { evidenceOfBaseline } from '../src/reproducibility/evidence-of.js';
import { parseBaseline } from '../src/reproducibility/parse.js';
import { compare, EXACT, FLIP, madeEvidence, REFERENCE } from './support/made-evidence.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const published = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(readFileSync(join(ROOT, `schema/${name}.v1.schema.json`), 'utf8')));
const validate = published('metrics');

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

describe('a comparison', () => {
  const validateComparison = published('comparison');
  const file = (changed: object): unknown => ({
    schema: 'mnist-action/comparison/v1',
    verdict: 'diverged',
    tolerance: EXACT,
    comparisons: [{ ...compare(REFERENCE, madeEvidence('B', { flip: FLIP })), ...changed }],
  });

  test('with everything narrowed down is what the published schema says', () => {
    validateComparison(file({}));
    expect(validateComparison.errors).toBeNull();
  });

  test.each([
    ['of a verdict that does not exist', { verdict: 'similar' }, 'enum'],
    ['without a reason', { reasons: [] }, 'minItems'],
    ['that leaves out its labels', { labels: undefined }, 'required'],
  ])('%s is refused', (_, changed, keyword) => {
    expect(validateComparison(JSON.parse(JSON.stringify(file(changed))))).toBe(false);
    expect(validateComparison.errors?.map((error) => error.keyword)).toContain(keyword);
  });
});

describe('a baseline', () => {
  const validateBaseline = published('baseline');
  const { recipe, data, promise, digests, result } = REFERENCE;
  const { accuracy, loss, epochs, mistakes } = result;
  const file = {
    ...{ schema: 'mnist-action/baseline/v1', recipe, data, promise, digests, accuracy, loss, epochs },
    mistakes: Object.fromEntries(mistakes ?? []),
  };

  test('is what the published schema says, and reads as the evidence it was made of', () => {
    validateBaseline(file);
    expect(validateBaseline.errors).toBeNull();
    const read = evidenceOfBaseline(parseBaseline(JSON.stringify(file), 'baseline.json'), 'A');
    expect(read).toEqual({ ...REFERENCE, trace: null, checkpoints: [] });
  });

  test.each([
    ['an accuracy that flatters', { accuracy: 0.995 }, 'accuracy is 0.995, but 198 of 200 images are not in mistakes.'],
    ['NaN for its loss', { loss: NaN }, 'loss must be a number, but is null.'],
    [
      'a mistake of no number',
      { mistakes: { three: 1 } },
      "mistakes.three must have a whole number for its name, but is 'three'.",
    ],
    ['digests of fewer epochs', { epochs: epochs.slice(1) }, 'epochs has 1 epochs, but digests.epochs has 2.'],
    ['another schema', { schema: 'x' }, "baseline.json must have schema 'mnist-action/baseline/v1', but has 'x'."],
  ])('with %s is refused in words', (_, changed, sentence) => {
    expect(() => parseBaseline(JSON.stringify({ ...file, ...changed }), 'baseline.json')).toThrow(sentence);
  });
});

test('a property that a later version of v1 added does not spoil a file', () => {
  const newer = written.replace('"finished": true', '"finished": true, "unheardOf": 1');
  expect(newer).not.toBe(written);
  expect(validate(JSON.parse(newer))).toBe(true);
});
