/** docs/benchmarks.md. Pure: measurements in, Markdown out. */
import { limitSection } from './limit-section.mjs';
import { percent, ratio, seconds, table } from './markdown.mjs';
import { SHAPE_IMAGES } from './shapes.mjs';

/**
 * @param {object} results
 * @param results.rows one per contender that ran, from `summarise`
 * @param results.absent `{ title, reason }` of those that did not
 * @param results.goals `{ name, bound, found }`; `found` is null when it could not be measured
 * @param results.shapes `{ title, ours, stock, ratio }` of other networks
 * @param {import('./limit.mjs').Limit} results.limit
 * @param {Record<string, string>} results.machine
 * @param {{ turns: number, rounds: number, epochs: number }} results.schedule
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

const introduction = ({ turns, rounds, epochs }) => `# Benchmarks

<!-- Written by \`npm run bench\`: change bench/, not this file. -->

The default recipe (784-128-10, batches of 32, Adam, ${epochs} epochs of the bundled MNIST) on one machine. Epochs were measured in
${turns} turns: all contenders are started, and each trains two epochs while the others wait, of which the second counts.
Whole processes were measured in ${rounds} rounds: in a round every contender runs once, one after the other. Times are
medians. Ratios are to this engine with one thread, medians of the turns' or rounds' own ratios: below 1 is faster.`;

function contenderTable(rows) {
  const head = [
    '',
    's per epoch',
    'ratio',
    'fastest',
    'first epoch',
    'whole process',
    'ratio',
    'peak memory',
    'test accuracy',
  ];
  const body = rows.map((row) => [
    row.title,
    `**${seconds(row.epoch.median)}** (${seconds(row.epoch.lower)} to ${seconds(row.epoch.upper)})`,
    ratio(row.epochRatio),
    `${seconds(row.epoch.least)} s`,
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
  const images = SHAPE_IMAGES.toLocaleString('en');
  return `One epoch of the first ${images} training images, after one to warm up; medians.\n\n${table(head, body)}`;
}

function versionsOf(rows) {
  return Object.assign({}, ...rows.map(({ versions }) => versions));
}

const METHOD = `- **s per epoch**: training alone, as each program times it; steady state, in turns, whose first epoch warms caches up. In
  brackets the middle half of the turns.
- **Fastest**: the least of the turns, hence what is left where nothing else on the machine disturbed.
- **First epoch**: of the whole processes, compiling and warming up included.
- **Whole process**: from the command to its end, cold: start, reading the gzipped data, training and testing 10,000
  images. This engine, stock TensorFlow.js and tfjs-node run the whole command line besides (\`engine: wasm\`, \`tfjs\`,
  \`tensorflow\`): a test after every epoch, digests, trace, model, pictures and report.
- **Peak memory**: the largest resident set that the system saw (on Linux).
- **Side by side**: independent processes at once; the time is per epoch of all of them together, so that it is what the
  same number of threads could reach if sharing cost nothing.
- **The C step** (\`bench/c/\`) must arrive at this engine's digest to count, and so must stock TensorFlow.js. It counts
  loss and accuracy as every training does, and writes no trace. Of moments that became denormal it takes no care: from
  the second epoch on they slow it down, most of all on Intel's processors.
- **The peers** (\`bench/peers/\`) train the same network on the same data with the same recipe, shuffled by their own
  generators: the same accuracy, other bits.
- Reproduce: \`npm ci\`, \`sh bench/peers/setup.sh\` (or \`--pytorch\`), clang and wasm-ld from LLVM, \`npm run bench\`.`;
