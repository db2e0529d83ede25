import type { getOctokit } from '@actions/github';
import { setTimeout as sleep } from 'node:timers/promises';

import { property, text } from '../parsed.js';
import { messageOf, Refusal } from '../refusal.js';
import { type Found, MAX_BASELINE_BYTES } from './file-at.js';

/** How long an answer may take. */
const TIMEOUT_MS = 20_000;

/** Waits before an answer of 5xx, or none at all, is asked for again. */
const RETRY_MS = [500, 2000] as const;

/** Longest part of the service's own words in a sentence. */
const MAX_QUOTED = 200;

type Octokit = ReturnType<typeof getOctokit>;

/** Where the API is, whose repository to read, and with what. */
export interface ApiAccess {
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/** GitHub's API, for what the checkout does not have. Reads only. */
export class ContentsApi {
  readonly #access: ApiAccess;
  readonly #signal: AbortSignal;
  #octokit: Octokit | undefined;

  constructor(access: ApiAccess, signal: AbortSignal) {
    this.#access = access;
    this.#signal = signal;
  }

  /** The commit that a branch, a tag or a part of a commit's name means. */
  async resolve(ref: string): Promise<string> {
    const { data } = await this.#get('/repos/{owner}/{repo}/commits/{ref}', { ref });
    const sha = text(property(data, 'sha'));
    if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Refusal(`${this.#access.url} gave no commit for '${ref}'`);
    return sha;
  }

  async parents(commit: string): Promise<string[]> {
    const { data } = await this.#get('/repos/{owner}/{repo}/git/commits/{commit}', { commit });
    return [property(data, 'parents')].flat().map((parent) => text(property(parent, 'sha')));
  }

  /**
   * @param path from the root of the repository
   * @throws Refusal with a clause that says why it cannot be told what the commit has
   */
  async file(commit: string, path: string): Promise<Found> {
    const raw = { accept: 'application/vnd.github.raw+json' };
    try {
      const options = { path, ref: commit, headers: raw, request: { parseSuccessResponseBody: false } };
      const { data, headers } = await this.#get('/repos/{owner}/{repo}/contents/{path}', options);
      // A file comes as raw, whatever it holds; a list of a folder as JSON.
      if (text(property(headers, 'content-type')).startsWith('application/json')) return 'no file';
      return await readLimited(data);
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 404) throw error;
      // The same answer as for a repository that the token may not read: only who sees the commit can tell.
      await this.parents(commit);
      return 'absent';
    }
  }

  async #get(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{ data: unknown; headers: unknown }> {
    const { token, repository } = this.#access;
    if (token === '') throw new Refusal("there is no 'github-token' to ask GitHub with");
    const [owner = '', repo = ''] = repository.split('/');
    if (owner === '' || repo === '') throw new Refusal("'GITHUB_REPOSITORY' does not name a repository");
    for (const wait of [...RETRY_MS, undefined]) {
      try {
        this.#octokit ??= await connect(this.#access);
        const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(TIMEOUT_MS)]);
        const request = { ...Object.fromEntries(Object.entries(parameters['request'] ?? {})), signal };
        return await this.#octokit.request(`GET ${route}`, { owner, repo, ...parameters, request });
      } catch (error) {
        this.#signal.throwIfAborted();
        const refusal = inWords(this.#access.url, error);
        if (wait === undefined || refusal.status < 500) throw refusal;
        await sleep(wait, undefined, { signal: this.#signal });
      }
    }
    throw new Refusal(`${this.#access.url} does not answer`);
  }
}

/** What the API answered instead of what was asked for. */
class ApiRefusal extends Refusal {
  /** 500 and more where it may help to ask again. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

async function connect({ url, token }: ApiAccess): Promise<Octokit> {
  const github = await import('@actions/github');
  return github.getOctokit(token, { baseUrl: url, log: { debug() {}, info() {}, warn() {}, error() {} } });
}

/** An error of the client without its request, which holds the token. */
function inWords(url: string, error: unknown): ApiRefusal {
  const status = Number(property(error, 'status') ?? 0);
  const response = property(error, 'response');
  if (response === undefined) return new ApiRefusal(`${url} cannot be reached (${oneLine(messageOf(error))})`, 500);
  const said = oneLine(text(property(property(response, 'data'), 'message')));
  return new ApiRefusal(`${url} answers ${status}${said === '' ? '' : ` (${said})`}`, status);
}

function oneLine(said: string): string {
  return said.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_QUOTED);
}

async function readLimited(stream: unknown): Promise<Found> {
  if (!(stream instanceof ReadableStream)) return { content: '' };
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    if (!(part instanceof Uint8Array)) continue;
    bytes += part.length;
    if (bytes > MAX_BASELINE_BYTES) return 'too large';
    parts.push(part);
  }
  return { content: Buffer.concat(parts).toString() };
}
