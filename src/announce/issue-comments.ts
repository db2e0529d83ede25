import type { GithubApi } from '../github.js';
import { property, text } from '../parsed.js';
import { Refusal } from '../refusal.js';
import { type CommentState, stateIn } from './comment-state.js';

/** As many as the API lists at once. */
const PER_PAGE = 100;

/** A conversation of more comments is not searched to its end. */
const MAX_PAGES = 50;

/** Whose comments with a marker count, besides those of apps: anybody else could have copied it. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** A comment of an earlier run. */
export interface FoundComment {
  readonly id: number;
  /** `null` where it cannot be told. */
  readonly state: CommentState | null;
}

/** The comments of one pull request. */
export class IssueComments {
  readonly #api: GithubApi;
  readonly #number: number;

  constructor(api: GithubApi, number: number) {
    this.#api = api;
    this.#number = number;
  }

  /** The oldest comment with the marker of this key. */
  async find(key: string): Promise<FoundComment | undefined> {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const listed = await this.#list(page);
      for (const comment of listed) {
        const found = foundIn(comment, key);
        if (found !== undefined) return found;
      }
      if (listed.length < PER_PAGE) return undefined;
    }
    throw new Refusal(`the pull request has more than ${MAX_PAGES * PER_PAGE} comments`);
  }

  async create(body: string): Promise<void> {
    const route = '/repos/{owner}/{repo}/issues/{number}/comments';
    await this.#api.send('POST', route, { number: this.#number, body });
  }

  async update(id: number, body: string): Promise<void> {
    await this.#api.send('PATCH', '/repos/{owner}/{repo}/issues/comments/{id}', { id, body });
  }

  async #list(page: number): Promise<readonly unknown[]> {
    const { data } = await this.#api.get('/repos/{owner}/{repo}/issues/{number}/comments', {
      number: this.#number,
      per_page: PER_PAGE,
      page,
    });
    if (!Array.isArray(data)) throw new Refusal(`${this.#api.url} gave no list of comments`);
    const listed: readonly unknown[] = data;
    return listed;
  }
}

function foundIn(comment: unknown, key: string): FoundComment | undefined {
  const state = stateIn(text(property(comment, 'body')), key);
  const id = property(comment, 'id');
  if (state === undefined || typeof id !== 'number' || !isTrusted(comment)) return undefined;
  return { id, state };
}

function isTrusted(comment: unknown): boolean {
  const isApp = text(property(property(comment, 'user'), 'type')) === 'Bot';
  return isApp || TRUSTED.has(text(property(comment, 'author_association')));
}
