import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { CI_WORK, NODE_20, NODE_24, HOME, PATH } = process.env;

/** The folder that stands in for the action. */
export const [action] = process.argv.slice(2);

/** Where everything of this check lies: trainings, the tool cache. */
export const WORK = mkdtempSync(join(CI_WORK, 'tensorflow-'));
export const CACHE = join(WORK, 'tool-cache');
const NODES = { 20: NODE_20, 24: NODE_24 };

/** A training that shows nothing and cannot fail for its accuracy. */
const PLAIN = { pictures: 'false', upload: 'false', summary: 'false', 'accuracy-threshold': '0' };

/** @type {string[]} */
const log = [];

/** What each run so far said. */
export const everythingSaid = () => log;

/** Names and values as options of the command line. */
const optionsOf = (inputs) => Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);

/**
 * Runs the command line in a clean environment, its report in WORK/NAME.
 *
 * @param {string[]} words
 * @param {object} [how]
 * @param {20 | 24} [how.major] version of Node
 * @param {string[]} [how.program] what runs instead of that Node
 * @param {boolean} [how.offline] without a network
 * @param {Record<string, string>} [how.variables]
 * @param {(said: string, stop: () => void) => void} [how.heard] told everything that was said so far
 */
export async function command(
  words,
  { major = 24, program = [join(NODES[major], 'node')], offline = false, variables = {}, heard } = {},
) {
  const time = join(WORK, `time-${performance.now()}`);
  const measured = ['/usr/bin/time', '--quiet', '--format', '%e %M', '--output', time];
  const alone = offline ? ['unshare', '--map-root-user', '--net'] : [];
  const [first, ...rest] = [...alone, ...measured, ...program, join(action, 'dist/cli.js'), ...words];
  const child = spawn(first, rest, {
    cwd: WORK,
    env: { ...pipSettings(), HOME, PATH: `${NODES[major]}:${PATH}`, RUNNER_TOOL_CACHE: CACHE, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const stop = () => process.kill(-child.pid, 'SIGINT');
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
      heard?.(said, stop);
    });
  }
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [seconds = NaN, kilobytes = NaN] = existsSync(time)
    ? readFileSync(time, 'utf8').trim().split(/[ \n]/).slice(-2).map(Number)
    : [];
  log.push(said);
  return { code, said, seconds, kilobytes };
}

/** How pip finds its index here. */
function pipSettings() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PIP_|SSL_|(HTTPS?|NO)_PROXY$)/i.test(name)),
  );
}

/** Trains, its report in WORK/NAME; a leg of that name. */
export async function train(name, inputs, how) {
  const folder = join(WORK, name);
  mkdirSync(join(folder, '..'), { recursive: true });
  const leg = name.split('/').at(-1);
  const options = optionsOf({ ...PLAIN, leg, 'output-directory': name, ...inputs });
  const run = await command(['train', ...options], how);
  const path = join(folder, 'metrics.json');
  console.log(`${name}: ${run.seconds} s, ${run.kilobytes} KB, exit code ${run.code}`);
  if (!existsSync(path)) console.log(run.said);
  return { ...run, folder, metrics: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null };
}

/** Compares the legs in WORK/FOLDER. */
export async function compare(folder, reproducibility) {
  const output = `compared-${folder}-${reproducibility}`;
  const options = optionsOf({ reproducibility, 'output-directory': output, upload: 'false', summary: 'false' });
  const { code, said } = await command(['compare', folder, ...options]);
  return { code, said, ...JSON.parse(readFileSync(join(WORK, output, 'comparison.json'), 'utf8')) };
}
