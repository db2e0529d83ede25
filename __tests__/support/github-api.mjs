/**
 * The part of GitHub's REST API that the action uses, answered from a git repository on this machine: commits, names of
 * commits, contents of files; and comments on pull requests, which are kept in memory. Who has no token of it is told
 * 401; comments can be written where `writable` says so.
 *
 *     node github-api.mjs FOLDER owner/name TOKEN
 *
 * prints its address, then serves until it is killed.
 */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const LOOPBACK = '127.0.0.1';

/** An answer that is no success, as GitHub words it. */
class ApiError extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * @typedef {object} Fault what is answered instead
 * @property {number} status
 * @property {string} [message]
 * @property {Record<string, string>} [headers]
 * @property {string} [body] the answer itself, for one that is not what GitHub says
 */

/**
 * @typedef {object} Comment
 * @property {number} id
 * @property {number} issue the number of the pull request
 * @property {string} body
 * @property {string} type `Bot` for an app, `User` for a person
 * @property {string} association `NONE`, `MEMBER`, …
 */

/** Most characters of a comment. */
const MAX_COMMENT_LENGTH = 65_536;

/** GitHub, for one repository. */
class GithubApi {
  /** Path and query of every request, in order. @type {string[]} */
  requests = [];
  /**
   * Makes requests fail; what it returns is answered instead.
   *
   * @type {(path: string, method: string) => Fault | undefined}
   */
  fault = () => undefined;
  /** Whether the token may write; that of a fork may not. */
  writable = false;
  /** The comments of all pull requests, the oldest first. @type {Comment[]} */
  comments = [];
  #http = createServer((request, response) => void this.#serve(request, response));
  #folder;
  #repository;
  #token;

  /** @param {string} folder a git repository @param {string} repository `owner/name` @param {string} token */
  constructor(folder, repository, token) {
    this.#folder = folder;
    this.#repository = repository;
    this.#token = token;
  }

  get url() {
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('The server is not listening.');
    return `http://${LOOPBACK}:${address.port}`;
  }

  async listen() {
    await new Promise((resolve) => this.#http.listen(0, LOOPBACK, () => resolve(undefined)));
  }

  async close() {
    const closed = new Promise((resolve) => this.#http.close(resolve));
    this.#http.closeAllConnections();
    await closed;
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #serve(request, response) {
    const url = new URL(request.url ?? '/', this.url);
    const path = decodeURIComponent(url.pathname);
    this.requests.push(`${path}${url.search}`);
    try {
      const method = request.method ?? 'GET';
      const fault = this.fault(path, method);
      if (fault !== undefined) {
        const { status, message = '', headers = {}, body = JSON.stringify({ message }) } = fault;
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
        return;
      }
      if (request.headers.authorization !== `token ${this.#token}`) throw new ApiError(401, 'Bad credentials');
      if (method !== 'GET' && !this.writable) throw new ApiError(403, 'Resource not accessible by integration');
      const written = await bodyOf(request);
      const {
        type,
        content,
        status = 200,
      } = this.#commentAnswer(method, path, url, written) ?? this.#answer(path, url, request.headers.accept ?? '');
      response.writeHead(status, { 'content-type': type }).end(content);
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 500;
      const message = error instanceof Error ? error.message : String(error);
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ message }));
    }
  }

  /**
   * Lists, creates and updates comments; `undefined` for what is none of these.
   *
   * @param {string} method @param {string} path @param {URL} url @param {string} written
   */
  #commentAnswer(method, path, url, written) {
    const prefix = `/repos/${this.#repository}/issues/`;
    if (!path.startsWith(prefix)) return undefined;
    const [, number, id] = /^(?:(\d+)\/comments|comments\/(\d+))$/.exec(path.slice(prefix.length)) ?? [];
    if (method === 'GET' && number !== undefined) return json(this.#page(Number(number), url.searchParams));
    const body = String(JSON.parse(written).body ?? '');
    if (body === '' || body.length > MAX_COMMENT_LENGTH) throw new ApiError(422, 'Validation Failed');
    if (method === 'POST' && number !== undefined) {
      const comment = { id: this.comments.length + 1, issue: Number(number), body, type: 'Bot', association: 'NONE' };
      this.comments.push(comment);
      return { ...json(asGithub(comment)), status: 201 };
    }
    const comment = this.comments.find((one) => String(one.id) === id);
    if (method !== 'PATCH' || comment === undefined) throw new ApiError(404, 'Not Found');
    comment.body = body;
    return json(asGithub(comment));
  }

  /** @param {number} issue @param {URLSearchParams} query */
  #page(issue, query) {
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    return this.comments
      .filter((comment) => comment.issue === issue)
      .slice(start, start + size)
      .map(asGithub);
  }

  /** @param {string} path @param {URL} url @param {string} accept */
  #answer(path, url, accept) {
    const prefix = `/repos/${this.#repository}/`;
    if (!path.startsWith(prefix)) throw new ApiError(404, 'Not Found');
    const [, kind = '', name = ''] = /^(git\/commits|commits|contents)\/(.+)$/s.exec(path.slice(prefix.length)) ?? [];
    if (kind === 'contents') return this.#contents(name, url.searchParams.get('ref') ?? 'HEAD', accept);
    if (kind === 'git/commits') return json(this.#commit(name));
    if (kind === 'commits') return json({ sha: this.#resolve(name, 422, `No commit found for SHA: ${name}`) });
    throw new ApiError(404, 'Not Found');
  }

  /** @param {string} sha */
  #commit(sha) {
    const found = this.#resolve(sha, 404, 'Not Found');
    const parents = this.#git('rev-list', '--parents', '--max-count=1', found).trim().split(' ').slice(1);
    return { sha: found, parents: parents.map((parent) => ({ sha: parent })) };
  }

  /** @param {string} path @param {string} ref @param {string} accept */
  #contents(path, ref, accept) {
    const commit = this.#resolve(ref, 404, `No commit found for the ref ${ref}`);
    const [, type, object] = /^\d+ (\w+) (\w+)/.exec(this.#git('ls-tree', commit, '--', path)) ?? [];
    if (type === undefined || object === undefined) throw new ApiError(404, 'Not Found');
    if (type === 'tree') return json([{ type: 'file', name: 'some' }]);
    if (!/^application\/vnd\.github\.(v3\.)?raw/.test(accept)) throw new ApiError(415, `not made for ${accept}`);
    return { type: 'application/vnd.github.raw+json; charset=utf-8', content: this.#git('cat-file', 'blob', object) };
  }

  /** @param {string} name @param {number} status @param {string} message */
  #resolve(name, status, message) {
    try {
      return this.#git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).trim();
    } catch {
      throw new ApiError(status, message);
    }
  }

  /** @param {string[]} words */
  #git(...words) {
    return execFileSync('git', words, { cwd: this.#folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });
  }
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** @param {Comment} comment */
function asGithub({ id, body, type, association }) {
  const login = type === 'Bot' ? 'github-actions[bot]' : 'octocat';
  return { id, body, user: { login, type }, author_association: association };
}

/** @param {unknown} value */
function json(value) {
  return { type: 'application/json; charset=utf-8', content: JSON.stringify(value) };
}

/** @param {string} folder @param {string} repository @param {string} token */
export async function startGithubApi(folder, repository, token) {
  const api = new GithubApi(folder, repository, token);
  await api.listen();
  return api;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '.', repository = '', token = ''] = process.argv.slice(2);
  console.log((await startGithubApi(folder, repository, token)).url);
}
