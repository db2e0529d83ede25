import cliProgress from 'cli-progress';
import { Console } from 'node:console';
import type { WriteStream } from 'node:tty';

import type { Host, Progress } from '../host.js';
import { cancellation } from './cancellation.js';
import { progressLines } from './progress-lines.js';

/**
 * A terminal, or whatever the output of the command line goes to.
 *
 * @param options values of the options by the names of the inputs, with their defaults
 * @param stream where the story of the run is told; not stdout where that is for results alone
 */
export function terminal(options: Readonly<Record<string, string>>, stream: WriteStream = process.stdout): Host {
  const story = new Console(stream, process.stderr);
  return {
    // A secret is no option: lists of processes and histories of shells would show it.
    input: (name) => (name === 'github-token' ? process.env['GITHUB_TOKEN'] : options[name])?.trim() ?? '',
    workspace: process.cwd(),
    environment: process.env,
    cancelled: cancellation(),
    async group(title, stage) {
      story.log(`\n${title}`);
      return stage();
    },
    info: (line) => {
      story.log(`  ${line}`);
    },
    warning: (sentence) => {
      console.error(`  Warning: ${sentence}`);
    },
    notice: (sentence) => {
      story.log(`  ${sentence}`);
    },
    progress: (title, total) =>
      stream.isTTY
        ? bar(title, total, stream)
        : progressLines(title, total, (line) => {
            story.log(`  ${line}`);
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

function bar(title: string, total: number, stream: WriteStream): Progress {
  const shown = new cliProgress.SingleBar(
    { format: `  ${title} {bar} {percentage} %  {note}`, clearOnComplete: true, hideCursor: true, stream },
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
