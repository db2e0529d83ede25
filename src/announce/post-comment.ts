import { createHash } from 'node:crypto';

import type { CommentMode } from '../choices.js';
import { apiOf, ApiRefusal, GithubApi } from '../github.js';
import type { Host } from '../host.js';
import { messageOf, Refusal } from '../refusal.js';
import type { Context } from './comment-parts.js';
import { decide, markerOf, type News } from './comment-state.js';
import { type FoundComment, IssueComments } from './issue-comments.js';
import { type PullRequest, pullRequestOf } from './pull-request.js';

/** All answers together may take this long: a verdict does not wait for a comment. */
const TIMEOUT_MS = 30_000;

/** A comment that may be made. */
export interface Remark {
  readonly mode: CommentMode;
  /** What tells it from the comments of other jobs and steps of the workflow; stable over its runs. */
  readonly place: string;
  readonly token: string;
  readonly news: News;
  /** Markdown of at most 60,000 characters: with the marker it must be less than the 65,536 that GitHub takes. */
  readonly body: (context: Context) => string;
}

/**
 * Comments on the pull request of this run, or updates the comment of an earlier run; whatever goes wrong is said, and
 * is never the run's failure.
 */
export async function postComment(remark: Remark, host: Host): Promise<void> {
  if (remark.mode === 'off' || host.cancelled.aborted) return;
  const pullRequest = await pullRequestOf(host);
  if (typeof pullRequest === 'string') {
    host.notice(`There is nothing to comment on: ${pullRequest}.`);
    return;
  }
  try {
    host.info(await put(remark, pullRequest, host));
  } catch (error) {
    complain(error, pullRequest, host);
  }
}

/** @returns what was done, in words */
async function put(remark: Remark, { number, head }: PullRequest, { environment, cancelled }: Host): Promise<string> {
  const { mode, news, token } = remark;
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]);
  const comments = new IssueComments(new GithubApi(apiOf(environment, token), signal), number);
  const key = keyOf(remark.place, environment);
  const found = await comments.find(key);
  const { writes, resolved } = decide(mode, news, found?.state);
  if (!writes) return `Nothing moved: pull request #${number} gets no comment.`;
  const body = `${markerOf(key, news.state)}\n${remark.body({ resolved, head })}`;
  return (await updated(comments, found, body))
    ? `The comment on pull request #${number} was updated.`
    : await comments.create(body).then(() => `Pull request #${number} has a comment.`);
}

/** Updates the comment that was found; `false` where there is none, or somebody deleted it meanwhile. */
async function updated(comments: IssueComments, found: FoundComment | undefined, body: string): Promise<boolean> {
  if (found === undefined) return false;
  try {
    await comments.update(found.id, body);
    return true;
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return false;
    throw error;
  }
}

/**
 * The workflow's file and the place in it. Workflows may have the same name, but not the same file; the part after the
 * `@` is a branch.
 */
function keyOf(place: string, environment: Host['environment']): string {
  const [file = ''] = (environment['GITHUB_WORKFLOW_REF'] ?? environment['GITHUB_WORKFLOW'] ?? '').split('@');
  return createHash('sha256')
    .update(JSON.stringify([file, place]))
    .digest('hex')
    .slice(0, 16);
}

function complain(error: unknown, { number, isFromFork }: PullRequest, host: Host): void {
  const start = `Pull request #${number} could not be commented on`;
  if (error instanceof ApiRefusal && error.status === 403 && !error.isLimit) {
    const why = isFromFork
      ? "it comes from a fork, and a fork's token only reads"
      : "the token may not write; the job needs 'pull-requests: write', which Dependabot's runs never have";
    host.notice(`${start}: ${why}; ${error.message}. The result of this job is unaffected.`);
    return;
  }
  if (host.cancelled.aborted) return;
  const reason = isTimeout(error) ? `GitHub took longer than ${TIMEOUT_MS / 1000} s` : messageOf(error);
  // What is no refusal may be a defect, and whoever mends it needs the stack.
  if (!(error instanceof Refusal) && error instanceof Error) host.info(error.stack ?? '');
  host.warning(`${start}: ${reason}. The result of this job is unaffected.`);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
