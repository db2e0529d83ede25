import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { distPath } from '../assets.js';
import { readTraining } from '../evidence.js';
import { Refusal } from '../refusal.js';
import type { Evidence } from '../reproducibility/evidence.js';
import type { Environment } from '../reproducibility/metrics-schema.js';
import type { Condition } from './condition.js';

/** A training that ran under a condition. */
export interface Trained {
  readonly evidence: Evidence;
  readonly environment: Environment;
  readonly seconds: number;
}

/** Variables without which no process starts or finds its temporary files; none of them says anything about a training. */
const NECESSARY = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * Trains in a process of its own, with no variable of this one's that could make a difference.
 *
 * @param folder an empty one, for all that this training writes
 * @throws Refusal when the training fails, in its own words
 */
export async function trainUnder(
  condition: Condition,
  inputs: Readonly<Record<string, string>>,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Trained> {
  const started = performance.now();
  const cwd = join(folder, condition.folder);
  await mkdir(cwd, { recursive: true });
  const options = Object.entries({ ...inputs, ...condition.inputs }).flatMap(([name, value]) => [`--${name}`, value]);
  const args = [...condition.flags, distPath('cli.js'), 'train', ...options, '--output-directory', 'evidence'];
  const necessary = Object.fromEntries(NECESSARY.map((name) => [name, environment[name]]));
  const { code, stderr } = await ended(condition.node, args, cwd, { ...necessary, ...condition.variables }, signal);
  if (code !== 0) throw new Refusal(lastSentence(stderr) ?? `the process ended with ${String(code)}`);
  const { evidence, metrics } = await readTraining(join(cwd, 'evidence'), condition.name);
  return { evidence, environment: metrics.environment, seconds: (performance.now() - started) / 1000 };
}

function ended(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<{ code: number | NodeJS.Signals | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, signal, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject).once('close', (code, killedBy) => {
      resolve({ code: code ?? killedBy, stderr });
    });
  });
}

/** What a failed training said last: the sentence of its error, or the complaint of Node about an option. */
function lastSentence(stderr: string): string | undefined {
  const lines = stderr.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .at(-1)
    ?.replace(/^Error: /, '');
}
