import { s as setOutput, i as info, a as setFailed, b as summary, w as warning, g as group, c as getInput } from './core.js';
import { p as progressLines, c as cancellation } from './progress-lines.js';
import { run } from './main.js';

function runner() {
  return {
    input: (name) => getInput(name),
    workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
    environment: process.env,
    cancelled: cancellation(),
    group: (title, stage) => group(title, async () => stage()),
    info: info,
    warning: (sentence) => {
      warning(sentence);
    },
    progress: (title, total) => progressLines(title, total, info),
    output: setOutput,
    async summary(markdown) {
      if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
    },
    fail: (sentence) => {
      setFailed(sentence);
    }
  };
}

const host = runner();
await run(host);
if (host.cancelled.aborted) process.exit();
