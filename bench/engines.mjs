/**
 * The three engines side by side, one thread each, on the default recipe: prints the table of costs in docs/engines.md.
 * Ratios are medians of the rounds' own, so that a slow minute of the machine, which meets all three, counts little.
 *
 * Usage, once `npm run build` has run, on a machine that does nothing else: node bench/engines.mjs [ROUNDS]
 */
import { median } from 'simple-statistics';

import { ours } from './contenders.mjs';
import { ratio, seconds, table, whole } from './markdown.mjs';
import { steadySeconds } from './statistics.mjs';

/** One to warm up, two to measure. */
const EPOCHS = 3;
const ENGINES = [
  ['wasm', ['--threads', '1']],
  ['tfjs', []],
  ['tensorflow', ['--threads', '1']],
];

const rounds = Number(process.argv[2] ?? 3);
const measured = ENGINES.map(([name, options]) => ({ name, options, runs: [] }));
// TensorFlow's library is fetched first, if it is not there yet: a network is not what is measured.
await ours(['--engine', 'tensorflow'], false)(1);
for (let round = 1; round <= rounds; round++) {
  for (const { name, options, runs } of measured) {
    runs.push(await ours(['--engine', name, ...options], false)(EPOCHS));
    console.error(`Round ${round}/${rounds}  ${name}: ${seconds(steadySeconds(runs.at(-1).epochSeconds))} s an epoch`);
  }
}

const [reference] = measured;
const overReference = (runs, quantity) =>
  ratio(median(runs.map((run, round) => quantity(run) / quantity(reference.runs[round]))));
const epoch = ({ epochSeconds }) => steadySeconds(epochSeconds);
const wholeCommand = ({ wallSeconds }) => wallSeconds;
console.log(
  table(
    ['', 's per epoch', 'ratio', `whole command, ${EPOCHS} epochs`, 'ratio', 'peak memory'],
    measured.map(({ name, runs }) => [
      `\`${name}\``,
      seconds(median(runs.map(epoch))),
      overReference(runs, epoch),
      `${seconds(median(runs.map(wholeCommand)))} s`,
      overReference(runs, wholeCommand),
      `${whole(Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes ?? NaN)))} MB`,
    ]),
  ),
);
