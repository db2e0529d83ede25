import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository: what a runner downloads, and a stranger clones. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How a process ended, and what it said. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that may still run. */
export interface Spawned {
  readonly ended: Promise<Ended>;
  /** Resolves when the output so far matches; rejects when the process ends without it. */
  says(pattern: RegExp): Promise<void>;
  /** What it has printed so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a process with exactly this environment: nothing of the one that tests run in gets through. */
export function start(
  program: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Spawned {
  const child = spawn(program, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  return {
    ended,
    output: () => stdout,
    kill: (signal) => child.kill(signal),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(stdout)) resolve();
        };
        child.stdout.on('data', look);
        look();
        void ended.then(() => {
          reject(new Error(`The process ended without ${String(pattern)}:\n${stdout}\n${stderr}`));
        });
      }),
  };
}

/** Starts `dist/cli.js` of this or another copy under the Node that runs the tests. */
export function startCli(args: readonly string[], cwd: string, options: CliOptions = {}): Spawned {
  const { root = ROOT, nodeOptions = [] } = options;
  return start(process.execPath, [...nodeOptions, `${root}/dist/cli.js`, ...args], cwd, {});
}

export interface CliOptions {
  /** A copy of the repository; else this one. */
  readonly root?: string;
  readonly nodeOptions?: readonly string[];
}

/** Runs `dist/cli.js` to its end. */
export async function cli(args: readonly string[], cwd: string, options: CliOptions = {}): Promise<Ended> {
  return startCli(args, cwd, options).ended;
}

/** Inputs as options of the command line. */
export function optionsOf(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
}
