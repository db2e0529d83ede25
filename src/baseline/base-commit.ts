import { readFile } from 'node:fs/promises';

import { property, text } from '../parsed.js';
import { messageOf, Refusal } from '../refusal.js';
import type { ContentsApi } from './api.js';
import type { CommittedPlace } from './file-at.js';
import type { LocalGit } from './git.js';

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** Events whose tested commit is the merge of a pull request into its base. */
const PULL_REQUEST_EVENTS: readonly string[] = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** What a runner says of the event that it runs for. */
export interface Occasion {
  /** The variable GITHUB_EVENT_NAME. */
  readonly event: string;
  /** Path of the event's JSON. */
  readonly eventPath: string;
  /** The commit that is tested: the variable GITHUB_SHA. */
  readonly tested: string;
}

/**
 * The commit that a change would land on.
 *
 * @throws Refusal with a clause that says why it cannot be told
 */
export async function baseCommit(
  ref: string | undefined,
  { event, eventPath, tested }: Occasion,
  git: LocalGit,
  api: ContentsApi,
): Promise<CommittedPlace> {
  if (ref !== undefined) return { commit: await named(ref, git, api), why: { kind: 'ref', ref } };
  if (event === 'merge_group') {
    return { commit: await fromEvent(eventPath, ['merge_group', 'base_sha']), why: { kind: 'merge-group' } };
  }
  if (!PULL_REQUEST_EVENTS.includes(event)) return { commit: tested, why: { kind: 'tested' } };
  const parents = (await git.parents(tested)) ?? (await api.parents(tested).catch(() => []));
  const [first] = parents;
  // A merge has two; anything else is no merge of the pull request into its base.
  if (first !== undefined && parents.length > 1) return { commit: first, why: { kind: 'first-parent' } };
  return { commit: await fromEvent(eventPath, ['pull_request', 'base', 'sha']), why: { kind: 'event-base' } };
}

/**
 * The commit of a name. A whole commit name needs nobody; for the rest GitHub is asked first, because branches in a
 * checkout may be old, or missing.
 */
async function named(ref: string, git: LocalGit, api: ContentsApi): Promise<string> {
  if (COMMIT.test(ref)) return ref;
  try {
    return await api.resolve(ref);
  } catch (error) {
    const local = (await git.resolve(`refs/remotes/origin/${ref}`)) ?? (await git.resolve(ref));
    if (local !== undefined) return local;
    throw new Refusal(`no commit is known by the name '${ref}': ${messageOf(error)}, and git has none`);
  }
}

async function fromEvent(path: string, way: readonly string[]): Promise<string> {
  let event: unknown;
  try {
    event = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Refusal(`the event's file, '${path}', cannot be read: ${messageOf(error)}`);
  }
  const commit = text(way.reduce(property, event));
  if (!COMMIT.test(commit)) throw new Refusal(`the event names no commit in '${way.join('.')}'`);
  return commit;
}
