/** Runs a program and watches it from outside, in the way a user meets it: from the command to its end. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

/** Often enough to see the memory just before the end, seldom enough not to disturb: 0.1 % of one core. */
const MEMORY_INTERVAL_MS = 25;

/**
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd: string, turn?: import('./turns.mjs').Turn | undefined }} options with a turn, the program waits for it
 * @returns {Promise<{ wallSeconds: number, peakMegabytes: number | null, stdout: string }>} the peak is Linux's own
 *   high-water mark of the process (VmHWM), so that only what it grows in its last moment can be missed; null elsewhere
 * @throws Error with the last line the program wrote when it fails
 */
export function measure([program, ...args], { cwd, turn }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', turn === undefined ? 'ignore' : 'pipe'],
      env: turn === undefined ? process.env : { ...process.env, BENCH_TURNS: '1' },
    });
    turn?.attach(child);
    let peakMegabytes = null;
    // Who takes turns is not watched: many together would disturb whose turn it is.
    const interval = turn === undefined ? MEMORY_INTERVAL_MS : 2 ** 30;
    const timer = setInterval(() => {
      peakMegabytes = highWaterMark(child.pid) ?? peakMegabytes;
    }, interval);
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => (output[stream] += text));
    }
    child.once('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearInterval(timer);
      const wallSeconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ wallSeconds, peakMegabytes, stdout: output.stdout });
      else reject(new Error(complaint(output) || `ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

/** Megabytes (2^20 bytes) of resident memory, or null when there is no telling: another system, or already gone. */
function highWaterMark(pid) {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** What a program says when it fails: the line that names an error, else its last one. */
function complaint({ stdout, stderr }) {
  const lines = (stderr.trim() || stdout.trim()).split('\n');
  const line = lines.findLast((candidate) => /error/i.test(candidate)) ?? lines.at(-1);
  return line.trim().replace(/^error: /i, '');
}
