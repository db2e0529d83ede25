import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { property } from '../../src/parsed.js';
import { newFolder } from './folders.js';
import { FILES, firstOfMnist, type IdxContents, writeDataset } from './idx-fixture.js';
import { startGithubApi } from './github-api.mjs';
import { type Files, Repository } from './repository.js';
import { Job, type Step } from './runner.js';
import { optionsOf, ROOT } from './spawned.js';

export const BASELINE = '.github/mnist-baseline.json';
export const TOKEN = 'ghs_the-token-of-this-job';

/** A quick training, which is also quick to make better and worse. */
export const RECIPE = {
  dataset: 'data',
  'hidden-units': '8',
  epochs: '2',
  'accuracy-threshold': '0',
  pictures: 'false',
} as const;

/** The dataset as files of a repository. */
export function dataFiles(contents: IdxContents): Files {
  return Object.fromEntries(
    (['trainImages', 'trainLabels', 'testImages', 'testLabels'] as const).map((part) => [
      `data/${FILES[part]}`,
      contents[part],
    ]),
  );
}

/** What a training on this data writes as its candidate. */
export function candidate(contents: IdxContents, inputs: Readonly<Record<string, string>> = {}): string {
  const folder = newFolder('candidate');
  writeDataset(join(folder, 'data'), contents);
  const options = optionsOf({ ...RECIPE, ...inputs });
  execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'train', ...options], { cwd: folder, stdio: 'pipe' });
  return readFileSync(join(folder, 'mnist-report/baseline.json'), 'utf8');
}

/** The data of the base, worse data (most labels are wrong), and better data (more of it). */
export const DATA = {
  base: firstOfMnist(600, 200),
  worse: withWrongLabels(firstOfMnist(600, 200)),
  better: firstOfMnist(3000, 200),
} as const;

function withWrongLabels(contents: IdxContents): IdxContents {
  const trainLabels = Buffer.from(contents.trainLabels);
  for (let index = 8; index < trainLabels.length; index += 2) trainLabels[index] = 0;
  return { ...contents, trainLabels };
}

/** How a job is run for a commit. */
export interface JobOptions {
  readonly event: string;
  readonly payload?: unknown;
  /** Of the checkout: 1 is what actions/checkout does, 0 is all history. */
  readonly depth?: 0 | 1;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What an earlier step does to the workspace. */
  readonly before?: (workspace: string) => void;
  readonly token?: string;
}

/** A repository on GitHub whose jobs use the action. */
export class Hub {
  readonly repository = new Repository();
  readonly api: Awaited<ReturnType<typeof startGithubApi>>;

  private constructor(repository: Repository, api: Hub['api']) {
    this.repository = repository;
    this.api = api;
  }

  static async start(): Promise<Hub> {
    const repository = new Repository();
    return new Hub(repository, await startGithubApi(repository.folder, 'octo/digits', TOKEN));
  }

  /** Runs the job that tests a commit. */
  async run(commit: string, options: JobOptions): Promise<Step & { readonly job: Job }> {
    const job = new Job();
    this.repository.checkOut(commit, job.workspace, options.depth ?? 1);
    options.before?.(job.workspace);
    const eventPath = join(newFolder('event'), 'event.json');
    writeFileSync(eventPath, JSON.stringify(options.payload ?? {}));
    const step = await job.step(
      { ...RECIPE, baseline: BASELINE, ...options.inputs },
      {
        contexts: { token: options.token ?? TOKEN },
        environment: {
          PATH: process.env['PATH'] ?? '',
          GITHUB_API_URL: this.api.url,
          GITHUB_EVENT_NAME: options.event,
          GITHUB_EVENT_PATH: eventPath,
          GITHUB_SHA: commit,
          ...options.environment,
        },
      },
    );
    return { ...step, job };
  }

  /** Runs the job of a pull request from one commit to another, on the merge commit that GitHub makes of them. */
  async pullRequest(
    base: string,
    head: string,
    options: Partial<JobOptions> = {},
  ): Promise<Step & { readonly job: Job }> {
    const merge = this.repository.merge(base, head);
    const payload = { number: 1, pull_request: { base: { sha: base }, head: { sha: head } } };
    return this.run(merge, { event: 'pull_request', payload, ...options });
  }
}

export const OTHER_RECIPE = { epochs: '3' } as const;

/** A repository that holds its training to a baseline, and what other trainings would propose. */
export interface Held {
  readonly hub: Hub;
  /** The commit with the data of the base and its baseline. */
  readonly base: string;
  readonly candidates: Readonly<Record<'base' | 'worse' | 'better' | 'otherRecipe', string>>;
}

export async function startHeld(): Promise<Held> {
  const candidates = {
    base: candidate(DATA.base),
    worse: candidate(DATA.worse),
    better: candidate(DATA.better),
    otherRecipe: candidate(DATA.base, OTHER_RECIPE),
  };
  const hub = await Hub.start();
  const base = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: candidates.base });
  return { hub, base, candidates };
}

export function accuracyIn(baseline: string): number {
  return Number(property(JSON.parse(baseline), 'accuracy'));
}

/** Names and answers of the checks of a run. */
export function checksOf(job: Job): [string, boolean][] {
  const metrics: unknown = JSON.parse(job.report().get('metrics.json')?.toString() ?? 'null');
  return [property(property(metrics, 'gate'), 'checks')]
    .flat()
    .map((check) => [String(property(check, 'name')), property(check, 'passed') === true]);
}

export const FIRST_PARENT = 'the first parent of the merge commit';
export const TESTED = 'the tested commit';

/** What `baseline-source` says of a commit that has the file. */
export function at(commit: string, why: string): string {
  return `${BASELINE} at ${commit.slice(0, 7)} (${why})`;
}

/** What `baseline-source` says of a pull request that proposes a baseline, after what it says of the base. */
export function proposing(base: string): RegExp {
  return new RegExp(
    `^${base.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}, proposed: the file at [0-9a-f]{7} \\(${TESTED}\\)$`,
  );
}
