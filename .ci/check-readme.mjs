/**
 * Runs every workflow that a Markdown file shows, as it stands, in an empty repository of its own.
 *
 * Usage: node .ci/check-readme.mjs ACTION FILE.md…, where ACTION is the folder that stands in for the action.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

import { inParallel, runWorkflow } from './act.mjs';
import { legsOf } from './legs.mjs';
import { repositoryWith, WORKFLOW } from './repository.mjs';
import { check } from './results.mjs';

const ACTION = 'org/mnist-action@v1';
const [action, ...files] = process.argv.slice(2);

/** Fenced blocks of YAML that are whole workflows. */
function workflowsIn(markdown) {
  const blocks = [...markdown.matchAll(/^( *)```ya?ml\n(.*?)^\1```$/gms)];
  return blocks
    .map(([, indent, block]) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((block) => /^on:/m.test(block));
}

/** The baselines that a workflow's steps name, made as the README says: of a run with the same inputs. */
function writeBaselines(folder, { jobs }) {
  const inputs = Object.values(jobs).flatMap(({ steps = [] }) => steps.map((step) => step.with ?? {}));
  for (const { baseline, ...others } of inputs.filter((input) => input.baseline !== undefined)) {
    const cli = join(action, 'dist/cli.js');
    const options = Object.entries(others).flatMap(([name, value]) => [`--${name}`, String(value)]);
    execFileSync(process.execPath, [cli, 'train', ...options], { cwd: folder, stdio: 'ignore' });
    const file = join(folder, baseline);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, execFileSync(process.execPath, [cli, 'baseline', 'mnist-report'], { cwd: folder }));
    rmSync(join(folder, 'mnist-report'), { recursive: true });
  }
}

/** `push` if the workflow runs on it, else the first event that it names. */
function eventOf({ on }) {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return events.includes('push') ? 'push' : events[0];
}

async function runExample(file, example) {
  const workflow = parse(example);
  const title = `${file}, '${workflow.name}'`;
  const legs = legsOf(workflow).filter(({ local }) => local);
  check(`${title}: it has jobs that run here`, legs.length > 0);
  await runWorkflow(
    {
      title,
      workspace: repositoryWith(example, (folder) => writeBaselines(folder, workflow)),
      workflow: WORKFLOW,
      event: eventOf(workflow),
      repositories: { [ACTION]: action },
    },
    async ({ artifacts }) => {
      const names = artifacts.map(({ name }) => name);
      // Two for each leg that trains, everything in a zip and the contact sheet; one page for each that compares.
      const comparing = names.filter((name) => name === 'comparison.html').length;
      const expected = 2 * (legs.length - comparing) + comparing;
      check(`${title}: every leg uploaded its evidence`, names.length >= expected, names.join(', '));
    },
  );
}

const examples = files.flatMap((file) => workflowsIn(readFileSync(file, 'utf8')).map((example) => ({ file, example })));
check(
  'README.md shows workflows',
  examples.some(({ file }) => file === 'README.md'),
);
await inParallel(examples, ({ file, example }) => runExample(file, example));
