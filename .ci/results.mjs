import { appendFileSync } from 'node:fs';

/**
 * Says whether a claim holds, and counts it where `.ci/run` counts (see results.sh).
 *
 * @param {string} claim
 * @param {boolean} holds
 * @param {string} [found] what was found instead, said when it does not hold
 * @param {number} [count] how many checks this one stands for
 */
export function check(claim, holds, found = '', count = 1) {
  const sentence = holds || found === '' ? claim : `${claim}: found ${found}`;
  console.log(`${holds ? '✓' : '✗'} ${sentence}`);
  appendFileSync(
    process.env.CI_RESULTS ?? '/dev/null',
    `${holds ? 'passed' : 'failed'} ${count} ${sentence.replaceAll('\n', ' ')}\n`,
  );
}
