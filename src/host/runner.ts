import * as core from '@actions/core';

import type { Host } from '../host.js';
import { cancellation } from './cancellation.js';
import { progressLines } from './progress-lines.js';

/** A runner of GitHub Actions, spoken to through `@actions/core`. */
export function runner(): Host {
  return {
    input: (name) => core.getInput(name),
    workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment: process.env,
    cancelled: cancellation(),
    group: (title, stage) => core.group(title, async () => stage()),
    info: (line) => {
      core.info(inert(line));
    },
    warning: (sentence) => {
      core.warning(sentence);
    },
    notice: (sentence) => {
      core.notice(sentence);
    },
    progress: (title, total) =>
      progressLines(title, total, (line) => {
        core.info(inert(line));
      }),
    output: core.setOutput,
    async summary(markdown) {
      // Runners always name a file; without one there is nobody to read a summary.
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
    },
    fail: (sentence) => {
      core.setFailed(sentence);
    },
  };
}

/**
 * A text that a runner prints and never takes for a command of its own: those start a line with `::`, or hold `##[`
 * anywhere, and names of folders and legs may hold both.
 */
function inert(text: string): string {
  return text.replaceAll(/^(?=\s*::)/gm, '· ').replaceAll('##[', '## [');
}
