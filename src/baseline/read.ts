import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { apiOf } from '../github.js';
import type { Host } from '../host.js';
import { messageOf, Refusal } from '../refusal.js';
import { parseBaseline } from '../reproducibility/parse.js';
import { isAbsent } from '../system-error.js';
import { ContentsApi } from './api.js';
import { baseCommit } from './base-commit.js';
import { type CommittedPlace, type FileAt, type Found, MAX_BASELINE_BYTES, type Place } from './file-at.js';
import { LocalGit } from './git.js';

/** What is to be read. */
export interface Wanted {
  /** From the root of the repository, or at a terminal from the folder that it was called in. */
  readonly path: string;
  readonly ref: string | undefined;
  readonly token: string;
  /** What sentences call the file as a place has it. */
  readonly nameAt: (place: Place) => string;
}

/** A baseline's file where the change would land, and as the change has it. */
export interface BaselineFiles {
  /** `null` when the commit cannot be told; the base's file is then unreadable and says why. */
  readonly base: { readonly place: Place | null; readonly file: FileAt };
  /** `null` when the change leaves the file as it is; where there is none before and after, it is absent. */
  readonly proposed: { readonly place: Place; readonly file: FileAt } | null;
}

/** Reads the file on a runner: nothing of the working tree counts, because a step could have written it. */
export async function readOnRunner({ path, ref, token, nameAt }: Wanted, host: Host): Promise<BaselineFiles> {
  const { environment, cancelled, workspace } = host;
  const git = new LocalGit(workspace, environment, cancelled);
  const api = new ContentsApi(apiOf(environment, token), cancelled);
  const tested = environment['GITHUB_SHA'] ?? '';
  const occasion = {
    event: environment['GITHUB_EVENT_NAME'] ?? '',
    eventPath: environment['GITHUB_EVENT_PATH'] ?? '',
    tested,
  };
  const at = async (place: CommittedPlace): Promise<FileAt> =>
    orUnreadable(async () => {
      const found = (await git.file(place.commit, path)) ?? (await api.file(place.commit, path));
      return checked(found, nameAt(place));
    });
  let place: CommittedPlace;
  try {
    place = await baseCommit(ref, occasion, git, api);
  } catch (error) {
    return noBase(messageOf(error));
  }
  const file = await at(place);
  if (place.commit === tested) return { base: { place, file }, proposed: null };
  const change = { commit: tested, why: { kind: 'tested' } } as const;
  return { base: { place, file }, proposed: unlessSame(file, change, await at(change)) };
}

/** Reads the file at a terminal: what is committed is the base, and the file as it lies there may propose another. */
export async function readAtTerminal({ path, ref, nameAt }: Wanted, host: Host): Promise<BaselineFiles> {
  const git = new LocalGit(host.workspace, host.environment, host.cancelled);
  const lying = async (place: Place): Promise<FileAt> =>
    orUnreadable(async () => checked(await fileAtHand(resolve(host.workspace, path)), nameAt(place)));
  const reason = await git.missing();
  if (reason !== undefined) {
    const place: Place = { commit: null, why: { kind: 'no-repository', reason } };
    if (ref === undefined) return { base: { place, file: await lying(place) }, proposed: null };
    return noBase(`'${ref}' needs a git repository, but ${reason}`);
  }
  const commit = await git.resolve(ref ?? 'HEAD');
  if (commit === undefined) return noBase(`no commit is known by the name '${ref ?? 'HEAD'}'`);
  const place: Place = { commit, why: ref === undefined ? { kind: 'checked-out' } : { kind: 'ref', ref } };
  const file = await orUnreadable(async () => {
    const found = await git.file(commit, path);
    if (found === undefined) throw new Refusal('git cannot read it');
    return checked(found, nameAt(place));
  });
  const change = { commit: null, why: { kind: 'working-tree' } } as const;
  return { base: { place, file }, proposed: unlessSame(file, change, await lying(change)) };
}

function noBase(reason: string): BaselineFiles {
  return { base: { place: null, file: { state: 'unreadable', reason } }, proposed: null };
}

async function fileAtHand(path: string): Promise<Found> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BASELINE_BYTES) return 'too large';
    return { content: await readFile(path, 'utf8') };
  } catch (error) {
    if (isAbsent(error)) return 'absent';
    throw error;
  }
}

function checked(found: Found, name: string): FileAt {
  if (found === 'absent') return { state: 'absent' };
  if (found === 'no file') return { state: 'invalid', content: '', reason: `${name} is no file` };
  if (found === 'too large') {
    const most = `more than ${MAX_BASELINE_BYTES / 2 ** 20} MiB, the most that is read of a baseline`;
    return { state: 'invalid', content: '', reason: `${name} has ${most}` };
  }
  // A checkout on Windows may end its lines in CRLF; that changes nothing.
  const content = found.content.replaceAll('\r\n', '\n');
  try {
    return { state: 'read', content, baseline: parseBaseline(content, name) };
  } catch (error) {
    if (error instanceof Refusal) return { state: 'invalid', content, reason: error.message.replace(/\.$/, '') };
    throw error;
  }
}

async function orUnreadable(read: () => Promise<FileAt>): Promise<FileAt> {
  try {
    return await read();
  } catch (error) {
    return { state: 'unreadable', reason: messageOf(error) };
  }
}

/** What a change makes of the file; `null` where it leaves it as it is. */
function unlessSame(base: FileAt, place: Place, file: FileAt): BaselineFiles['proposed'] {
  return 'content' in base && 'content' in file && base.content === file.content ? null : { place, file };
}
