/** docs/benchmarks.md. Pure: measurements in, Markdown out. */

/**
 * @param {object} results
 * @param results.rows one per contender that ran, from `summarise`
 * @param results.absent `{ title, reason }` of those that did not
 * @param results.goals `{ name, bound, found }`; `found` is null when it could not be measured
 * @param results.shapes `{ title, ours, stock, ratio }` of other networks
 * @param {import('./limit.mjs').Limit} results.limit
 * @param {Record<string, string>} results.machine
 * @param {{ rounds: number, epochs: number }} results.schedule
 */
export function benchmarksPage({ rows, absent, goals, shapes, limit, machine, schedule }) {
  const sections = [
    introduction(schedule),
    '![Seconds per epoch and of the whole process, for each contender](benchmarks.svg)',
    contenderTable(rows),
    absent.length === 0
      ? ''
      : `Not measured:\n\n${absent.map(({ title, reason }) => `- ${title}: ${reason}`).join('\n')}`,
    `## Goals\n\n${goalTable(goals)}`,
    shapes.length === 0 ? '' : `## Other networks\n\n${shapeTable(shapes)}`,
    `## The limit\n\n${limitSection(limit, rows)}`,
    `## The machine\n\n${table(['', ''], Object.entries({ ...machine, ...versionsOf(rows) }))}`,
    '## What was measured\n\n' + METHOD,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const introduction = ({ rounds, epochs }) => `# Benchmarks

<!-- Written by \`npm run bench\`: change bench/, not this file. -->

The default recipe (784-128-10, batches of 32, Adam, ${epochs} epochs of the bundled MNIST) on one machine. Medians of
${rounds} ${rounds === 1 ? 'round' : 'rounds'}; in a round every contender runs once, one after the other. Ratios are medians of the rounds' own ratios to this
engine with one thread: below 1 is faster than it.`;

function contenderTable(rows) {
  const head = ['', 's per epoch', 'ratio', 'first epoch', 'whole process', 'ratio', 'peak memory', 'test accuracy'];
  const body = rows.map((row) => [
    row.title,
    `**${seconds(row.epoch.median)}** (${seconds(row.epoch.lower)} to ${seconds(row.epoch.upper)})`,
    ratio(row.epochRatio),
    `${seconds(row.firstEpoch)} s`,
    `${seconds(row.wall.median)} s`,
    ratio(row.wallRatio),
    row.peakMegabytes === null ? '–' : `${row.peakMegabytes.toFixed(0)} MB`,
    percent(row.accuracy),
  ]);
  return table(head, body);
}

function goalTable(goals) {
  const body = goals.map(({ name, atMost, atLeast, found }) => {
    const reached = atMost === undefined ? found >= atLeast : found <= atMost;
    const answer = found === null ? 'not measured' : reached ? 'reached' : 'missed';
    return [name, atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`, ratio(found), answer];
  });
  return table(['', 'goal', 'measured', ''], body);
}

function shapeTable(shapes) {
  const body = shapes.map(({ title, ours, stock, faster }) => [
    title,
    `${seconds(ours)} s`,
    `${seconds(stock)} s`,
    `${faster.toFixed(1)} times`,
  ]);
  const head = ['', 'this engine, all threads', 'stock TensorFlow.js, WASM', 'faster'];
  return `One epoch of the bundled MNIST, the first, medians.\n\n${table(head, body)}`;
}

function limitSection({ nanoseconds, litPixels, adam, microseconds }, rows) {
  const operations = table(
    ['vector of four float32', 'ns', 'billion vectors/s'],
    Object.entries(OPERATIONS).map(([name, title]) => [
      title,
      nanoseconds[name].toFixed(2),
      (1 / nanoseconds[name]).toFixed(2),
    ]),
  );
  const peak = `${(4 / nanoseconds.mul).toFixed(0)} billion multiplications or ${(4 / nanoseconds.add).toFixed(0)} billion additions a second`;
  const text = `One thread, WebAssembly SIMD, everything in registers or the first-level cache, the best of many
repetitions (\`bench/simd.mjs\`). The SIMD peak is ${peak}.

${operations}

What a step must do, whoever writes it:

- **First layer.** A batch has ${whole(litPixels)} lit pixels. Each takes part in 32 vectors of units, once forward and once in the
  gradient: ${whole(litPixels * 64)} multiplications with an addition. Dark pixels add 0 and are left out.
- **Second layer.** 34,816 of the same (forward, gradient of the kernel, gradient of the hidden units).
- **Adam.** Each vector of weights costs 2 divisions and a square root (v/(1−β₂ᵗ), its root, and the quotient), beside 6
  multiplications and 4 additions that fit between them. Up to step 165 there is a third division: then 1−β₁ᵗ, in
  float32, is 1. In the tenth epoch 1−β₂ᵗ becomes 1 too. Divisions and roots share one unit, which does one at a time.
- ${adamCount(adam)}`;
  return adam === null ? text : `${text}\n\n${boundTable(microseconds)}\n\n${distance(microseconds.all, rows)}`;
}

const OPERATIONS = {
  mul: 'multiplication',
  add: 'addition',
  div: 'division',
  sqrt: 'square root',
  row: 'multiplication with addition, operands loaded',
  adam: 'Adam: 6 multiplications, 4 additions, 2 divisions, 1 root',
};

function adamCount(adam) {
  if (adam === null)
    return '**How many vectors** Adam must touch was not counted: that takes the C step, which was not built.';
  return `**How many vectors.** ${whole(adam.all)} in all, ${whole(adam.visited)} without the rows of pixels that were never lit so far (their
  moments are 0), and in ${whole(adam.moved)} of them a weight changes: the others need no division, if one knows in advance
  which they are. Counted in the C step over five epochs; the bound takes the last number.`;
}

function boundTable({ rows, small, adam, divider, all }) {
  return table(
    ['bound, one thread', 'µs a step', 's per epoch'],
    [
      ['first layer, forward and gradient', rows],
      ['second layer', small],
      ['Adam', adam],
      ['(of which the divider alone)', divider],
      ['**all**', all],
    ].map(([title, time]) => [title, time.toFixed(0), perEpoch(time).toFixed(3)]),
  );
}

const STEPS = 60_000 / 32;
const perEpoch = (microseconds) => (microseconds * STEPS) / 1e6;

function distance(microseconds, rows) {
  const engine = rows.find(({ id }) => id === 'wasm-1');
  if (engine === undefined) return 'This engine was not measured.';
  const measured = (engine.epoch.median * 1e6) / STEPS;
  return `This engine takes ${measured.toFixed(0)} µs a step with one thread: ${(measured / microseconds).toFixed(2)} times the bound. What the bound
leaves out: finding and listing lit pixels, softmax, moving ${MEGABYTES_A_STEP} of weights and moments through the second-level
cache, and that additions wait for each other.`;
}

/** Weights and both moments of the first layer, 401 KB each, read and written. */
const MEGABYTES_A_STEP = '2.4 MB';

function versionsOf(rows) {
  return Object.assign({}, ...rows.map(({ versions }) => versions));
}

const METHOD = `- **s per epoch**: training alone, as each program times it; steady state, the median of all epochs but the first.
  In brackets the middle half of the rounds.
- **Whole process**: from the command to its end, cold: start, reading the gzipped data, training and testing 10,000
  images. This engine and stock TensorFlow.js run the whole command line besides: a test after every epoch, digests,
  trace, model, pictures and report.
- **Peak memory**: the largest resident set that the system saw (on Linux).
- **Side by side**: independent processes at once; the time is per epoch of all of them together, so that it is what the
  same number of threads could reach if sharing cost nothing.
- **The C step** (\`bench/c/\`) must arrive at this engine's digest to count, and so must stock TensorFlow.js.
- **The peers** (\`bench/peers/\`) train the same network on the same data with the same recipe, shuffled by their own
  generators: the same accuracy, other bits.
- Reproduce: \`npm ci\`, \`sh bench/peers/setup.sh\` (or \`--pytorch\`), clang and wasm-ld from LLVM, \`npm run bench\`.`;

const seconds = (value) => (value < 1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(1));
const ratio = (value) => (value === null ? '–' : value.toFixed(2));
const percent = (value) => `${(value * 100).toFixed(2)} %`;
const whole = (value) => Math.round(value).toLocaleString('en');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
