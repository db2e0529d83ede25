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

/** What an API answered. */
export interface Answer {
  readonly data: unknown;
  readonly headers: unknown;
}

/** What the API answered instead of what was asked for. */
export class ApiRefusal extends Refusal {
  /** 500 and more where it may help to ask again. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
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
  return new ApiRefusal(`${url} answers ${status}${said === '' ? '' : ` (${said})`}`, status);
}

function oneLine(said: string): string {
  return said.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_QUOTED);
}
