import { readFile } from 'node:fs/promises';

import type { Host } from '../host.js';
import { property, text } from '../parsed.js';

/** A pull request that a run takes place for. */
export interface PullRequest {
  readonly number: number;
  /** The commit at its head; empty where the event does not say. */
  readonly head: string;
  /** Whether its branch is of another repository, so that GitHub hands the run a token that only reads. */
  readonly isFromFork: boolean;
}

/** The pull request of the event that a runner tells of; a clause that says why there is none. */
export async function pullRequestOf({ environment }: Host): Promise<PullRequest | string> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return 'this is no run of GitHub Actions';
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const event = await eventAt(environment['GITHUB_EVENT_PATH'] ?? '');
  if (event === undefined) return `the file of the event '${name}' cannot be read`;
  const pullRequest = property(event, 'pull_request');
  if (pullRequest === undefined) return `the event '${name}' is of no pull request`;
  const number = property(pullRequest, 'number') ?? property(event, 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
    return `the event '${name}' has no number of its pull request`;
  }
  const [head, base] = ['head', 'base'].map((side) => repositoryOf(property(pullRequest, side)));
  const commit = text(property(property(pullRequest, 'head'), 'sha'));
  return { number, head: /^[0-9a-f]+$/.test(commit) ? commit : '', isFromFork: head !== base };
}

function repositoryOf(side: unknown): string {
  return text(property(property(side, 'repo'), 'full_name'));
}

async function eventAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
