/**
 * `npm run bench`: measures this engine, what it came from and its peers, and writes docs/benchmarks.md.
 *
 * Whole processes run in rounds (every contender once, then again), epochs in turns (every contender two epochs, then
 * again), so that a machine that is slower for a while is slower for all. Whoever cannot run is named in the page with
 * the reason. Nothing else should run meanwhile.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import * as prettier from 'prettier';

import { buildStep } from './c/build.mjs';
import { drawChart } from './chart.mjs';
import { ALL_THREADS, contenders, REFERENCE } from './contenders.mjs';
import { goals } from './goals.mjs';
import { measureLimit } from './limit.mjs';
import { describeMachine } from './machine.mjs';
import { benchmarksPage } from './page.mjs';
import { measureShapes } from './shapes.mjs';
import { sideBySide, summarise } from './statistics.mjs';
import { takeTurns } from './turns.mjs';

const HELP = `npm run bench -- [options]
  --turns N    turns of two epochs, the second of which counts, that every contender takes with the others (10)
  --rounds N   how often every contender's whole process runs (3)
  --epochs N   epochs of each such process (5)
  --only a,b   these contenders: ${contenders()
    .map(({ id }) => id)
    .join(', ')}
  --quick      one turn, one round of two epochs, no other networks
With --only or --quick the page is printed and docs/ stays as it is.`;

const { values: options } = parseArgs({
  options: {
    turns: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    epochs: { type: 'string', default: '5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit();
}
const schedule = options.quick
  ? { turns: 1, rounds: 1, epochs: 2 }
  : { turns: wholeNumber('turns'), rounds: wholeNumber('rounds'), epochs: wholeNumber('epochs') };
const isPartial = options.quick || options.only !== undefined;
const chosen = choose(options.only?.split(','));

function wholeNumber(name) {
  const value = Number(options[name]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name} must be a whole number from 1, but got '${options[name]}'`);
}

function choose(ids) {
  if (ids === undefined) return contenders();
  const unknown = ids.find((id) => !contenders().some((contender) => contender.id === id));
  if (unknown !== undefined) throw new Error(`--only does not know '${unknown}'\n${HELP}`);
  return contenders().filter(({ id }) => ids.includes(id));
}

/** Runs a contender once, as many of it at a time as it asks for. */
async function runOnce({ copies = 1, run }) {
  const runs = await Promise.all(Array.from({ length: copies }, () => run(schedule.epochs)));
  return copies === 1 ? runs[0] : sideBySide(runs);
}

/** All rounds and turns. Who fails once is out, with the reason: half a series has no median worth printing. */
async function measureAll() {
  const absent = new Map();
  const rounds = [];
  for (const { id, title, prepare } of chosen.filter(({ prepare }) => prepare !== undefined)) {
    console.log(`Preparing  ${title}`);
    await prepare().catch((error) => absent.set(id, error.message));
  }
  for (let round = 1; round <= schedule.rounds; round++) {
    const results = [];
    for (const contender of chosen.filter(({ id }) => !absent.has(id))) {
      const prefix = `Round ${round}/${schedule.rounds}  ${contender.title}`;
      try {
        const run = await runOnce(contender);
        const memory = run.peakMegabytes === null ? '' : `, ${run.peakMegabytes.toFixed(0)} MB`;
        console.log(`${prefix}: ${run.wallSeconds.toFixed(1)} s${memory}`);
        results.push({ id: contender.id, run });
      } catch (error) {
        console.log(`${prefix}: not measured, ${error.message}`);
        absent.set(contender.id, error.message);
      }
    }
    rounds.push(results);
  }
  const able = chosen.filter(({ id }) => !absent.has(id));
  const { turns, failed } = await takeTurns(able, schedule.turns, console.log);
  for (const { id, reason } of failed) absent.set(id, reason);
  const measured = (results) => results.filter(({ id }) => !absent.has(id));
  return {
    rounds: rounds.map(measured),
    turns: turns.map(measured),
    absent: chosen.filter(({ id }) => absent.has(id)).map(({ id, title }) => ({ title, reason: absent.get(id) })),
  };
}

const machine = describeMachine();
let counter = null;
try {
  machine['C compiler'] = buildStep();
  counter = fileURLToPath(new URL('c/run.mjs', import.meta.url));
} catch (error) {
  console.log(`The C step cannot be built: ${error.message}`);
}

const { rounds, turns, absent } = await measureAll();
const rows = chosen.map((contender) => summarise(rounds, turns, contender, REFERENCE)).filter((row) => row !== null);
const shapes = isPartial ? { rows: [], absent: [] } : await measureShapes(Math.min(schedule.rounds, 3), console.log);
console.log('The limit: SIMD throughput, lit pixels, vectors of Adam');
const limit = await measureLimit(counter);

const page = benchmarksPage({
  rows,
  absent: [...absent, ...shapes.absent],
  goals: goals(rounds, turns, rows, shapes.rows, ALL_THREADS),
  shapes: shapes.rows,
  limit,
  machine,
  schedule,
});
const file = new URL('../docs/benchmarks.md', import.meta.url);
const formatted = await prettier.format(page, { ...(await prettier.resolveConfig(file)), parser: 'markdown' });
if (isPartial) {
  console.log(`\n${formatted}`);
} else {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, formatted);
  await writeFile(new URL('benchmarks.svg', file), drawChart(rows));
  console.log('Written: docs/benchmarks.md, docs/benchmarks.svg');
}
