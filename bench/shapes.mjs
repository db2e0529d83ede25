/** Networks other than the default one, in this engine and in stock TensorFlow.js. */
import { median } from 'simple-statistics';

import { ours } from './contenders.mjs';

const SHAPES = [
  { title: 'no hidden layer', options: ['--hidden-units', 'none'] },
  { title: '32 hidden units', options: ['--hidden-units', '32'] },
  { title: '512 hidden units', options: ['--hidden-units', '512'] },
  { title: '256 and 128 hidden units', options: ['--hidden-units', '256,128'] },
  { title: '128 hidden units, batches of 8', options: ['--batch-size', '8'] },
  { title: '128 hidden units, batches of 100', options: ['--batch-size', '100'] },
];

const ENGINES = ['wasm', 'tfjs'];

/**
 * @param {number} rounds
 * @param {(line: string) => void} say a line of progress
 * @returns rows `{ title, ours, stock, faster }` and, in words, which could not be measured
 */
export async function measureShapes(rounds, say) {
  const rows = [];
  const absent = [];
  for (const { title, options } of SHAPES) {
    try {
      const times = { wasm: [], tfjs: [] };
      for (let round = 1; round <= rounds; round++) {
        for (const engine of ENGINES) {
          const { epochSeconds } = await ours(['--engine', engine, '--pictures', 'false', ...options], false)(1);
          times[engine].push(epochSeconds[0]);
          say(`Round ${round}/${rounds}  ${title}, ${engine}: ${epochSeconds[0].toFixed(3)} s`);
        }
      }
      const faster = median(times.tfjs.map((stock, round) => stock / times.wasm[round]));
      rows.push({ title, ours: median(times.wasm), stock: median(times.tfjs), faster });
    } catch (error) {
      say(`${title}: not measured, ${error.message}`);
      absent.push({ title: `The network with ${title}`, reason: error.message });
    }
  }
  return { rows, absent };
}
