import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { once } from 'node:events';

import { check } from './results.mjs';
import { legsOf, nameOf, readWorkflow, RUNNER, withNeeded } from './legs.mjs';

const { CI_WORK, CI_ACT, CI_ARTIFACT_SERVER, NODE_24, HOME } = process.env;

/**
 * Starts an artifact service of its own for one workflow run.
 *
 * @returns {Promise<{environment: string, list: () => Promise<{name: string}[]>, bytes: (name: string) => Promise<Buffer>, stop: () => void}>}
 */
async function startArtifactServer() {
  const server = spawn(process.execPath, [CI_ARTIFACT_SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const environment = {};
  for await (const line of createInterface({ input: server.stdout })) {
    const [name, value] = line.split(/=(.*)/s);
    environment[name] = value;
    if (environment.ACTIONS_RESULTS_URL && environment.ACTIONS_RUNTIME_TOKEN) break;
  }
  const get = async (path) => {
    const response = await fetch(new URL(path, environment.ACTIONS_RESULTS_URL));
    if (!response.ok) throw new Error(`the artifact server answers ${response.status} to ${path}`);
    return response;
  };
  return {
    environment: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
    list: async () => (await get('artifacts')).json(),
    bytes: async (name) => Buffer.from(await (await get(`artifacts/${encodeURIComponent(name)}`)).arrayBuffer()),
    stop: () => server.kill(),
  };
}

/**
 * @typedef {object} WorkflowRun
 * @property {string} title what the log and the claims call it
 * @property {string} workspace the checkout that the workflow belongs to; actions/checkout becomes a copy of it
 * @property {string} workflow path of the workflow in it
 * @property {string} event
 * @property {unknown} [payload] of the event
 * @property {Readonly<Record<string, string>>} [repositories] folders that stand in for `owner/repository@ref`
 * @property {Readonly<Record<string, string>>} [environment] more variables
 * @property {readonly string[]} [except] jobs that are covered otherwise
 * @property {readonly string[]} [failing] legs that must fail, by their names
 */

/**
 * Runs every leg of a workflow that can run here, and checks that each says that it succeeded: act passes over a job
 * that it has no runner for and exits with 0. A job that needs others runs with all of their legs, this machine standing
 * in for every runner: that shows that the workflow is right, and nothing of those platforms.
 *
 * @param {WorkflowRun} run
 * @param {(found: {steps: any[], messages: string[], artifacts: {name: string}[], bytes: (name: string) => Promise<Buffer>}) => Promise<void>} inspect
 *   looks at the results of steps, at what was logged and at the artifacts, while their server is up
 */
export async function runWorkflow(run, inspect) {
  const workflow = readWorkflow(join(run.workspace, run.workflow));
  const legs = legsOf(workflow).filter(({ job }) => !run.except?.includes(job));
  const runnable = [...new Set(legs.filter(({ local }) => local).map(({ job }) => job))];
  const needed = runnable.flatMap((job) => withNeeded(workflow, job).slice(1));
  if (new Set(needed).size < needed.length) throw new Error('two jobs that need the same one are not understood here');
  const started = runnable.filter((job) => !needed.includes(job));
  for (const leg of legs.filter(({ job, local }) => !local && !needed.includes(job))) {
    console.log(`  not on this machine: ${nameOf(leg)}`);
  }
  const service = await startArtifactServer();
  try {
    const steps = [];
    const messages = [];
    await inParallel(started, async (job) => {
      const together = withNeeded(workflow, job);
      const ours = legs.filter((leg) => together.includes(leg.job) && (leg.local || together.length > 1));
      const events = await runJob(run, job, ours, service.environment);
      steps.push(...events.filter(({ stepResult }) => stepResult));
      messages.push(...events.map(({ msg = '' }) => msg));
      for (const leg of ours) checkLeg(run, leg, events);
    });
    await inspect({ steps, messages, artifacts: await service.list(), bytes: service.bytes });
  } finally {
    service.stop();
  }
}

/**
 * Does the work for as many items at a time as there are processors: a training keeps one busy.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<void>} work
 */
export async function inParallel(items, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

function checkLeg(run, leg, events) {
  const ofLeg = events.filter((event) => event.jobID === leg.job && sameMatrix(event.matrix ?? {}, leg.matrix));
  const found = resultOf(run, ofLeg);
  const [wanted, claim] = run.failing?.includes(nameOf(leg)) ? ['failure', 'ran and failed'] : ['success', 'succeeded'];
  check(`${run.title}: ${nameOf(leg)} ${claim}`, found === wanted, found);
}

/** act gives all legs of a job the result of the worst, so where one is to fail the steps tell. */
function resultOf({ failing }, events) {
  const results = events.flatMap(({ jobResult }) => jobResult ?? []);
  if (results.length !== 1) return results.join(', ') || 'that it did not run';
  if (failing === undefined) return results[0];
  return events.some(({ stepResult }) => stepResult === 'failure') ? 'failure' : 'success';
}

function sameMatrix(one, other) {
  const sorted = (matrix) => JSON.stringify(Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** Runs one job, and those that it needs, with act in a home of its own. @returns {Promise<any[]>} what act logged */
async function runJob(run, job, legs, artifactEnvironment) {
  const folder = mkdtempSync(join(CI_WORK, 'act-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(folder, 'env'), artifactEnvironment);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(run.payload ?? {}));
  const started = performance.now();
  const act = spawn(CI_ACT, actArguments(run, job, legs, folder), {
    cwd: run.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...run.environment,
      HOME: home,
      // act runs every action with the node it finds, whatever the action asks for.
      PATH: `${NODE_24}:${process.env.PATH}`,
      NPM_CONFIG_USERCONFIG: process.env.NPM_CONFIG_USERCONFIG ?? join(HOME, '.npmrc'),
      NPM_CONFIG_CACHE: process.env.NPM_CONFIG_CACHE ?? join(HOME, '.npm'),
    },
  });
  // When act closes, its last lines need not be in the files yet.
  const [[status]] = await Promise.all([
    once(act, 'close'),
    pipeline(act.stdout, createWriteStream(join(folder, 'log.json'))),
    pipeline(act.stderr, createWriteStream(join(folder, 'errors.txt'))),
  ]);
  const events = readFileSync(join(folder, 'log.json'), 'utf8').split('\n').filter(Boolean).map(eventOf);
  console.log(`  ${run.title}: ${job} took ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (status !== 0 && run.failing === undefined) showFailure(events, readFileSync(join(folder, 'errors.txt'), 'utf8'));
  return events;
}

function actArguments(run, job, legs, folder) {
  const runners = [...new Set(legs.map(({ runner }) => runner))];
  // Of a matrix of runners act is to run the one that this machine is, unless it stands in for all.
  const [only] = runners.length === 1 ? legs : [];
  const key = Object.entries(only?.matrix ?? {}).find(([, value]) => value === only.runner)?.[0];
  return [
    run.event,
    ...['--workflows', run.workflow, '--job', job, '--eventpath', join(folder, 'event.json')],
    ...runners.flatMap((runner) => ['--platform', `${runner}=-self-hosted`]),
    ...['--concurrent-jobs', '1'],
    ...(key === undefined ? [] : ['--matrix', `${key}:${RUNNER}`]),
    ...['--env-file', join(folder, 'env'), '--no-cache-server', '--json'],
    ...Object.entries(run.repositories ?? {}).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
  ];
}

function eventOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return { msg: line };
  }
}

function showFailure(events, errors) {
  const lines = events.map(({ jobID = '', msg = '' }) => `    ${jobID} | ${msg.trimEnd()}`);
  console.log(lines.slice(-60).join('\n'));
  console.log(errors.trimEnd().replaceAll(/^/gm, '    '));
}
