import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { measure } from '../bench/measure.mjs';
import { takeTurns, type Turn } from '../bench/turns.mjs';
import { newFolder } from './support/folders.js';

const GATE = new URL('../bench/gate.mjs', import.meta.url).href;

/** "Trains" for some milliseconds an epoch, and says from when to when, on the clock that all programs share. */
const PROGRAM = `
import { awaitTurn } from ${JSON.stringify(GATE)};
const [epochs, milliseconds] = process.argv.slice(2).map(Number);
const spans = [];
for (let epoch = 0; epoch < epochs; epoch++) {
  awaitTurn();
  const from = Date.now();
  while (Date.now() < from + milliseconds);
  spans.push([from, Date.now()]);
}
console.log(JSON.stringify(spans));
`;

const SPANS = z.array(z.tuple([z.number(), z.number()]));

test('Programs that take turns never train at the same time, the second epoch of each turn counts, and who fails is named', async () => {
  const folder = newFolder('turns');
  const program = join(folder, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const spans: z.infer<typeof SPANS> = [];
  const contender = (id: string, milliseconds: number) => ({
    id,
    title: id,
    run: async (epochs: number, turn?: Turn) => {
      const command = [process.execPath, program, String(epochs), String(milliseconds)];
      const { stdout, wallSeconds } = await measure(command, { cwd: folder, turn });
      const own = SPANS.parse(JSON.parse(stdout));
      spans.push(...own);
      // Numbered, so that one sees which of them count.
      const epochSeconds = own.map((_, index) => index + 1);
      return { epochSeconds, wallSeconds, peakMegabytes: null, accuracy: 1, versions: {} };
    },
  });
  const absent = { id: 'c', title: 'c', run: () => Promise.reject(new Error('there is no compiler')) };
  const { turns, failed } = await takeTurns([contender('a', 20), absent, contender('b', 30)], 3, () => undefined);
  expect(failed).toEqual([{ id: 'c', reason: 'there is no compiler' }]);
  expect(turns.map((results) => results.map(({ id, run }) => [id, ...run.epochSeconds]))).toEqual(
    [2, 4, 6].map((epoch) => [
      ['a', epoch],
      ['b', epoch],
    ]),
  );
  const inOrder = spans.toSorted(([a], [b]) => a - b);
  expect(inOrder).toHaveLength(12);
  for (const [place, [from]] of inOrder.entries()) expect(from).toBeGreaterThanOrEqual(inOrder[place - 1]?.[1] ?? 0);
});
