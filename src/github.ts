import type { getOctokit } from '@actions/github';
import { setTimeout as sleep } from 'node:timers/promises';

import { property, text } from './parsed.js';
import { messageOf, Refusal } from './refusal.js';

/** How long an answer may take. */
const TIMEOUT_MS = 20_000;

/** Waits before an answer of 5xx, or none at all, is asked for again. */
const RETRY_MS = [500, 2000] as const;

/** Longest part of the service's own words in a sentence. */
const MAX_QUOTED = 200;

type Octokit = ReturnType<typeof getOctokit>;

/** Where the API is, whose repository is meant, and with what. */
export interface ApiAccess {
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/** The API of the GitHub that a runner works for, and the repository of its run. */
export function apiOf(environment: Readonly<Record<string, string | undefined>>, token: string): ApiAccess {
  const { GITHUB_API_URL: url = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
  return { url, repository, token };
}

/** What an API answered. */
export interface Answer {
  readonly data: unknown;
  readonly headers: unknown;
}

/** What the API answered instead of what was asked for. */
export class ApiRefusal extends Refusal {
  /** 500 and more where it may help to ask again. */
  readonly status: number;
  /** Whether too much was asked for of late: later the same may be answered. */
  readonly isLimit: boolean;

  constructor(message: string, status: number, isLimit = false) {
    super(message);
    this.status = status;
    this.isLimit = isLimit;
  }
}

/** GitHub's API for one repository, through GitHub's own client. */
export class GithubApi {
  readonly #access: ApiAccess;
  readonly #signal: AbortSignal;
  #octokit: Octokit | undefined;

  constructor(access: ApiAccess, signal: AbortSignal) {
    this.#access = access;
    this.#signal = signal;
  }

  get url(): string {
    return this.#access.url;
  }

  /**
   * Asks for something, and asks again where that may help.
   *
   * @param route such as `/repos/{owner}/{repo}/commits/{ref}`; owner and repository are filled in
   * @throws Refusal with a clause that says what was answered
   */
  async get(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
    for (const wait of RETRY_MS) {
      try {
        return await this.#request(`GET ${route}`, parameters);
      } catch (error) {
        if (!(error instanceof ApiRefusal) || error.status < 500) throw error;
        await sleep(wait, undefined, { signal: this.#signal });
      }
    }
    return this.#request(`GET ${route}`, parameters);
  }

  /**
   * Writes something, once: an answer that did not arrive may still have been acted on.
   *
   * @throws Refusal with a clause that says what was answered
   */
  async send(method: 'POST' | 'PATCH', route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
    return this.#request(`${method} ${route}`, parameters);
  }

  async #request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { token, repository, url } = this.#access;
    if (token === '') throw new Refusal("there is no 'github-token' to ask GitHub with");
    const [owner = '', repo = ''] = repository.split('/');
    if (owner === '' || repo === '') throw new Refusal("'GITHUB_REPOSITORY' does not name a repository");
    try {
      this.#octokit ??= await connect(this.#access);
      const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const request = { ...Object.fromEntries(Object.entries(parameters['request'] ?? {})), signal };
      return await this.#octokit.request(route, { owner, repo, ...parameters, request });
    } catch (error) {
      this.#signal.throwIfAborted();
      throw inWords(url, error);
    }
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
  const answer = `${url} answers ${status}${said === '' ? '' : ` (${said})`}`;
  const limit = limitOf(status, said, property(response, 'headers'));
  return new ApiRefusal(answer + (limit ?? ''), status, limit !== undefined);
}

/**
 * For how long a rate limit lasts, as a clause; `undefined` where none is met. A primary limit leaves no requests, a
 * secondary one says when to come again, or only what it is.
 */
function limitOf(status: number, said: string, headers: unknown): string | undefined {
  const header = (name: string): string => text(property(headers, name));
  const [remaining, reset] = [header('x-ratelimit-remaining'), Number(header('x-ratelimit-reset'))];
  const wait = header('retry-after');
  if (status !== 429 && !(status === 403 && (remaining === '0' || wait !== '' || /rate limit/i.test(said)))) {
    return undefined;
  }
  if (/^\d{1,9}$/.test(wait)) return `: its rate limit is used up for ${wait} s`;
  const end = new Date(reset * 1000);
  if (remaining !== '0' || !(reset > 0) || Number.isNaN(end.getTime())) return ': its rate limit is used up';
  return `: its rate limit is used up until ${end.toISOString().slice(0, 19)}Z`;
}

function oneLine(said: string): string {
  return said.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_QUOTED);
}
