import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

import { Refusal } from '../src/refusal.js';
import { definitionOf } from '../src/topology/definition.js';
import { readTopology } from '../src/topology/read.js';
import { MAX_WEIGHTS, shapeLayers, weightSpecs } from '../src/topology/shapes.js';
import { sizeOf } from '../src/weight-specs.js';

/** Mutations of each kind; `.ci/run` asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** A hundred thousand take a minute or two of a processor, and longer where others use it too. */
const TIMEOUT_MS = 900_000;

/** No model of a few kilobytes may take longer. */
const MAX_MS = 2000;

/** Of all mutations together, most of it garbage. */
const MAX_GROWTH_BYTES = 2 ** 29;

const DIGITS = { rows: 28, columns: 28, channels: 1 } as const;

const MODELS = join(import.meta.dirname, 'models');
const WRITTEN = ['keras-3', 'keras-2', 'tfjs'].flatMap((writer) =>
  readdirSync(join(MODELS, writer)).map((name) => readFileSync(join(MODELS, writer, name), 'utf8').trim()),
);

/** A value of a JSON file, by what holds it. */
interface Place {
  readonly holder: object;
  readonly key: string;
}

/** One change of the structure: a value is replaced by a new one or one from elsewhere, taken out, named otherwise. */
interface Change {
  readonly kind: 'set' | 'move' | 'wrap' | 'cut' | 'rename' | 'copy';
  /** Which values, counted round. */
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
  readonly name: string;
}

const NUMBERS = [0, -0, -1, 1, 2, 3, 0.5, 28, 255, 2 ** 24, 2 ** 31, 2 ** 53, 1e12, 1e308, -1e308, 1e-308];
const WORDS = ['', 'Dense', 'Conv2D', 'InputLayer', 'Sequential', 'softmax', 'linear', 'same', 'Zeros', 'float32'];
const NAMES = ['name', 'config', 'layers', 'class_name', 'units', 'axis', 'rate', 'dtype', '__proto__', 'constructor'];

const value = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...WORDS, ...NAMES, '🎲'.repeat(60)),
  fc.constantFrom(null, true, false, [], {}, [null, 28, 28], [-1], [3, 3], { class_name: 'Ones', config: {} }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'set', 'set', 'move', 'wrap', 'cut', 'rename', 'copy'),
    at: fc.nat(),
    other: fc.nat(),
    value,
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Characters that are replaced, put in or cut out of the text. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'insert', 'cut', 'repeat', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.constantFrom(...Array.from('0123456789-.eE,:"[]{}\\ '), 'null', 'true', '1e999', '\uD800', '\0', '[['),
      fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Every value within, the outermost first. */
function placesIn(json: unknown): Place[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const place = { holder: json, key };
    return [place, ...placesIn(valueAt(place))];
  });
}

function valueAt({ holder, key }: Place): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** Whatever the name, `__proto__` too, as `JSON.parse` does it. */
function put({ holder, key }: Place, given: unknown): void {
  Object.defineProperty(holder, key, { value: given, configurable: true, enumerable: true, writable: true });
}

function cut({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function changeOnce(root: object, { kind, at, other, value: given, name }: Change): void {
  const places = placesIn(root);
  const [place, source] = [places[at % places.length], places[other % places.length]];
  if (place === undefined || source === undefined) return;
  const copy: unknown = structuredClone(valueAt(source));
  if (kind === 'set') put(place, structuredClone(given));
  else if (kind === 'move') put(place, copy);
  else if (kind === 'wrap') put(place, [valueAt(place)]);
  else if (kind === 'cut') cut(place);
  else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, copy);
  else if (kind === 'copy') put({ holder: place.holder, key: name }, copy);
  else {
    const moved = valueAt(place);
    cut(place);
    put({ holder: place.holder, key: name }, moved);
  }
}

function restructured(text: string, asked: readonly Change[]): string {
  const json: unknown = JSON.parse(text);
  // TensorFlow.js's toJSON() returns a text, which one of the files holds as JSON once more.
  const root: { json?: unknown } = { json: typeof json === 'string' ? JSON.parse(json) : json };
  for (const change of asked) changeOnce(root, change);
  return JSON.stringify(root.json ?? null);
}

function edited(text: string, asked: readonly { kind: string; at: number; text: string }[]): string {
  return asked.reduce((result, { kind, at, text: given }) => {
    const place = Math.floor(at * result.length);
    const [before, after] = [result.slice(0, place), result.slice(place)];
    if (kind === 'insert') return before + given + after;
    if (kind === 'cut') return before + after.slice(given.length);
    if (kind === 'repeat') return before + after.slice(0, 200) + after;
    if (kind === 'end') return before;
    return before + given + after.slice(given.length);
  }, text);
}

/** Holds a claim; `expect` takes longer than most of what is read here. */
function must(claim: boolean, otherwise: string): void {
  if (!claim) throw new Error(otherwise);
}

/** Reads a model as far as the data decides it, and holds what comes out. */
function mustBeModelOrRefusal(json: string): 'model' | 'refusal' {
  const started = performance.now();
  try {
    const layers = shapeLayers(readTopology(json, 'file'), DIGITS, 'file');
    const weights = weightSpecs(layers).reduce((sum, spec) => sum + sizeOf(spec), 0);
    must(Number.isSafeInteger(weights) && weights <= MAX_WEIGHTS, `${weights} weights`);
    for (const { output } of layers) {
      must(
        output.every((side) => Number.isSafeInteger(side) && side >= 1),
        `an output of ${output.join(' × ')}`,
      );
    }
    const canonical = JSON.stringify(definitionOf(layers));
    const again = definitionOf(shapeLayers(readTopology(canonical, 'file'), DIGITS, 'file'));
    must(JSON.stringify(again) === canonical, 'the canonical form is read to another one');
    return 'model';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    must(/^file\b.*\.$/s.test(error.message) && error.message.length < 1000, error.message);
    must(!error.message.includes('\n'), error.message);
    return 'refusal';
  } finally {
    must(performance.now() - started < MAX_MS, `${performance.now() - started} ms`);
  }
}

const before = process.resourceUsage().maxRSS;

afterEach(() => {
  // maxRSS counts kilobytes.
  expect((process.resourceUsage().maxRSS - before) * 1024).toBeLessThan(MAX_GROWTH_BYTES);
});

describe('a mutated model file is read as a model or refused in words', { timeout: TIMEOUT_MS }, () => {
  const found = { model: 0, refusal: 0 };

  test('whatever became of its structure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WRITTEN), changes, (text, asked) => {
        found[mustBeModelOrRefusal(restructured(text, asked))]++;
      }),
      { numRuns: RUNS },
    );
    // Else the mutations would not get far.
    expect(Math.min(found.model, found.refusal)).toBeGreaterThan(RUNS / 50);
  });

  test('whatever became of its characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WRITTEN), edits, (text, asked) => {
        mustBeModelOrRefusal(edited(text, asked));
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['arrays', '[', ']'],
    ['objects', '{"config":', '}'],
  ])('however deep %s lie in one another', (_, open, close) => {
    for (const depth of [100, 10_000, 50_000]) {
      const deep = open.repeat(depth) + '1' + close.repeat(depth);
      expect(mustBeModelOrRefusal(deep)).toBe('refusal');
      const layer = `{"class_name":"Dense","config":{"name":"out","units":${deep}}}`;
      const model = `{"class_name":"Sequential","config":{"name":"m","layers":[${layer}]}}`;
      expect(mustBeModelOrRefusal(model)).toBe('refusal');
    }
  });
});
