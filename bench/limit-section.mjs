/** What the page says of the limit. */
import { table, whole } from './markdown.mjs';

const OPERATIONS = {
  mul: 'multiplication',
  add: 'addition',
  div: 'division',
  sqrt: 'square root',
  row: 'multiplication with addition, operand loaded',
  adam: 'Adam: 6 multiplications, 4 additions, 2 divisions, 1 root',
};

const STEPS_PER_EPOCH = 60_000 / 32;
const perEpoch = (microseconds) => (microseconds * STEPS_PER_EPOCH) / 1e6;

/**
 * @param {import('./limit.mjs').Limit} limit
 * @param rows of the table
 */
export function limitSection(limit, rows) {
  const { nanoseconds, adam, microseconds } = limit;
  const parts = [throughput(nanoseconds), work(limit)];
  if (adam !== null) parts.push(boundTable(microseconds), INTERLEAVING, distance(microseconds.all, rows));
  return parts.join('\n\n');
}

function throughput(nanoseconds) {
  const peak = (name) => (4 / nanoseconds[name]).toFixed(0);
  const operations = Object.entries(OPERATIONS).map(([name, title]) => [
    title,
    nanoseconds[name].toFixed(2),
    (1 / nanoseconds[name]).toFixed(2),
  ]);
  return `What one thread of WebAssembly SIMD does at best on this machine: everything in registers or the first-level
cache, independent chains, the best of many repetitions (\`bench/simd.mjs\`). The peak is ${peak('mul')} billion
multiplications or ${peak('add')} billion additions a second.

${table(['four float32', 'ns', 'billion a second'], operations)}`;
}

function work({ litPixels, adam }) {
  return `What a training step must do, whoever writes it:

- **First layer.** A batch has ${whole(litPixels)} lit pixels. Each takes part in 32 vectors of units, once forward and
  once in the gradient: ${whole(litPixels * 64)} multiplications with an addition. Dark pixels add 0 and are left out.
- **Second layer.** 34,816 of the same: forward, gradient of the kernel, gradient of the hidden units.
- **Adam.** A vector of weights costs 2 divisions and a square root (v/(1−β₂ᵗ), its root, and the quotient of both
  moments), beside 6 multiplications and 4 additions that fit between them. Before step 165 there is a third division,
  by 1−β₁ᵗ: from then on that is 1 in float32. 1−β₂ᵗ becomes 1 in the tenth epoch only. Divisions and roots share one
  unit of the processor.
- **How many vectors.** ${adamCount(adam)}`;
}

function adamCount(adam) {
  if (adam === null) return 'Not counted: that takes the C step, which could not be built.';
  return `${whole(adam.all)} in all; ${whole(adam.visited)} without the rows of pixels that no image has lit so far, whose
  moments are 0; and in ${whole(adam.moved)} of these a weight changes. The others need no division if one knows
  beforehand which they are, so the bound takes the last number. Counted in the C step, means over five epochs.`;
}

function boundTable({ rows, small, adam, divider, all }) {
  const lines = [
    ['first layer, forward and gradient', rows],
    ['second layer', small],
    ['Adam', adam],
    ['**together**', all],
    ['of it, divisions and roots alone', divider],
  ];
  return table(
    ['bound, one thread', 'µs a step', 's per epoch'],
    lines.map(([title, time]) => [title, time.toFixed(0), perEpoch(time).toFixed(3)]),
  );
}

const INTERLEAVING = `The parts follow each other, so they add up. Only a processor that kept its divider busy through all the rest would
come below, down to the last line and no further.`;

function distance(microseconds, rows) {
  const engine = rows.find(({ id }) => id === 'wasm-1');
  if (engine === undefined) return 'How far this engine is from it was not measured.';
  const measured = (engine.epoch.median * 1e6) / STEPS_PER_EPOCH;
  return `This engine takes ${measured.toFixed(0)} µs a step with one thread: **${(measured / microseconds).toFixed(2)} times the bound**. What the bound
leaves out: listing the lit pixels of a batch, softmax and loss, checksums of the trace, and moving weights and moments
of the first layer, 401 KB each, through the second-level cache. Where the time of a step goes, by profile, is in
[architecture.md](architecture.md#engines).`;
}
