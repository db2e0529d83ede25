import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readEvidence } from '../src/evidence.js';
import { entries } from '../src/parsed.js';
import { messageOf, Refusal } from '../src/refusal.js';
import { compareTrainings } from '../src/reproducibility/comparison.js';
import { textsIn } from '../src/texts.js';
import { archiveOf, folderOf, metrics } from './support/left-behind.js';
import { EXACT } from './support/made-evidence.js';

const sound = await readEvidence(folderOf(), 'A');

/**
 * Reads and compares what may be damaged.
 *
 * @returns the verdict, or the sentence of a refusal; anything else that is thrown fails the test
 */
async function outcome(path: string): Promise<string> {
  try {
    return compareTrainings(sound, await readEvidence(path, 'B'), EXACT, textsIn('en')).verdict;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return messageOf(error);
  }
}

test('an archive with any byte changed is refused, or compared as what it still holds, and never breaks', async () => {
  const path = await archiveOf();
  const bytes = readFileSync(path);
  const outcomes: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      writeFileSync(path, damaged);
      outcomes.push(await outcome(path));
    }),
    // At the end stands the list of entries, where a byte matters most.
    { numRuns: 200, examples: Array.from({ length: 120 }, (_, index) => [bytes.length - 1 - index, 0xff]) },
  );
  expect(outcomes.filter((found) => /undefined|NaN|\bat \S+:\d+/.test(found))).toEqual([]);
  expect(outcomes.some((found) => found.includes('is no sound zip archive'))).toBe(true);
});

test('a metrics.json with any value replaced is refused in a sentence, or compared, and never breaks', async () => {
  const folder = folderOf({ 'trace.bin': null, 'checkpoints/epoch-1.bin': null, 'checkpoints/epoch-2.bin': null });
  const paths = pathsIn(JSON.parse(metrics()));
  expect(paths.length).toBeGreaterThan(300);
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }), async (path, value) => {
      writeFileSync(join(folder, 'metrics.json'), JSON.stringify(replaced(JSON.parse(metrics()), path, value)));
      outcomes.add(await outcome(folder));
    }),
    { numRuns: 300 },
  );
  const sentences = [...outcomes].filter((found) => found !== 'reproduced' && found !== 'inconclusive');
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.filter((found) => !/^(diverged|\S+metrics\.json(:? .+|: .+) .+\.)$/s.test(found))).toEqual([]);
});

/** The way to every value in a value, itself left out. */
function pathsIn(value: unknown): string[][] {
  return entries(value).flatMap(([key, child]) => [[key], ...pathsIn(child).map((path) => [key, ...path])]);
}

/** A copy in which the value at the end of a way is another one. */
function replaced(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const children = entries(value).map(([name, child]): [string, unknown] => [
    name,
    name === key ? replaced(child, rest, replacement) : child,
  ]);
  return Array.isArray(value) ? children.map(([, child]) => child) : Object.fromEntries(children);
}
