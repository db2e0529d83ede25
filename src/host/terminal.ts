import cliProgress from 'cli-progress';

import type { Host, Progress } from '../host.js';
import { cancellation } from './cancellation.js';
import { progressLines } from './progress-lines.js';

/**
 * A terminal, or whatever the output of the command line goes to.
 *
 * @param options values of the options by the names of the inputs, with their defaults
 */
export function terminal(options: Readonly<Record<string, string>>): Host {
  return {
    // A secret is no option: lists of processes and histories of shells would show it.
    input: (name) => (name === 'github-token' ? process.env['GITHUB_TOKEN'] : options[name])?.trim() ?? '',
    workspace: process.cwd(),
    environment: process.env,
    cancelled: cancellation(),
    async group(title, stage) {
      console.log(`\n${title}`);
      return stage();
    },
    info: (line) => {
      console.log(`  ${line}`);
    },
    warning: (sentence) => {
      console.error(`  Warning: ${sentence}`);
    },
    progress: (title, total) =>
      process.stdout.isTTY
        ? bar(title, total)
        : progressLines(title, total, (line) => {
            console.log(`  ${line}`);
          }),
    // Outputs and job summaries have no reader here: what they say is printed anyway.
    output() {},
    async summary() {},
    fail(sentence) {
      console.error(`\nError: ${sentence}`);
      process.exitCode = 1;
    },
  };
}

function bar(title: string, total: number): Progress {
  const shown = new cliProgress.SingleBar(
    { format: `  ${title} {bar} {percentage} %  {note}`, clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  shown.start(total, 0, { note: '' });
  return {
    update: (done, note) => {
      shown.update(done, { note });
    },
    end: () => {
      shown.stop();
    },
  };
}
