import { type ApiAccess, ApiRefusal, GithubApi } from '../github.js';
import { property, text } from '../parsed.js';
import { Refusal } from '../refusal.js';
import { type Found, MAX_BASELINE_BYTES } from './file-at.js';

/** GitHub's API, for what the checkout does not have. Reads only. */
export class ContentsApi {
  readonly #api: GithubApi;

  constructor(access: ApiAccess, signal: AbortSignal) {
    this.#api = new GithubApi(access, signal);
  }

  /** The commit that a branch, a tag or a part of a commit's name means. */
  async resolve(ref: string): Promise<string> {
    const { data } = await this.#api.get('/repos/{owner}/{repo}/commits/{ref}', { ref });
    const sha = text(property(data, 'sha'));
    if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Refusal(`${this.#api.url} gave no commit for '${ref}'`);
    return sha;
  }

  async parents(commit: string): Promise<string[]> {
    const { data } = await this.#api.get('/repos/{owner}/{repo}/git/commits/{commit}', { commit });
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
      const { data, headers } = await this.#api.get('/repos/{owner}/{repo}/contents/{path}', options);
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
