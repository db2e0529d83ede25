import { setTimeout } from 'node:timers/promises';
import { p as property, t as text } from './parsed.js';
import { R as Refusal, m as messageOf } from './leaves.js';

const TIMEOUT_MS = 2e4;
const RETRY_MS = [500, 2e3];
const MAX_QUOTED = 200;
function apiOf(environment, token) {
  const { GITHUB_API_URL: url = "https://api.github.com", GITHUB_REPOSITORY: repository = "" } = environment;
  return { url, repository, token };
}
class ApiRefusal extends Refusal {
  /** 500 and more where it may help to ask again. */
  status;
  /** Whether too much was asked for of late: later the same may be answered. */
  isLimit;
  constructor(message, status, isLimit = false) {
    super(message);
    this.status = status;
    this.isLimit = isLimit;
  }
}
class GithubApi {
  #access;
  #signal;
  #octokit;
  constructor(access, signal) {
    this.#access = access;
    this.#signal = signal;
  }
  get url() {
    return this.#access.url;
  }
  /**
   * Asks for something, and asks again where that may help.
   *
   * @param route such as `/repos/{owner}/{repo}/commits/{ref}`; owner and repository are filled in
   * @throws Refusal with a clause that says what was answered
   */
  async get(route, parameters) {
    for (const wait of RETRY_MS) {
      try {
        return await this.#request(`GET ${route}`, parameters);
      } catch (error) {
        if (!(error instanceof ApiRefusal) || error.status < 500) throw error;
        await setTimeout(wait, void 0, { signal: this.#signal });
      }
    }
    return this.#request(`GET ${route}`, parameters);
  }
  /**
   * Writes something, once: an answer that did not arrive may still have been acted on.
   *
   * @throws Refusal with a clause that says what was answered
   */
  async send(method, route, parameters) {
    return this.#request(`${method} ${route}`, parameters);
  }
  async #request(route, parameters) {
    const { token, repository, url } = this.#access;
    if (token === "") throw new Refusal("there is no 'github-token' to ask GitHub with");
    const [owner = "", repo = ""] = repository.split("/");
    if (owner === "" || repo === "") throw new Refusal("'GITHUB_REPOSITORY' does not name a repository");
    try {
      this.#octokit ??= await connect(this.#access);
      const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const request = { ...Object.fromEntries(Object.entries(parameters["request"] ?? {})), signal };
      return await this.#octokit.request(route, { owner, repo, ...parameters, request });
    } catch (error) {
      this.#signal.throwIfAborted();
      throw inWords(url, error);
    }
  }
}
async function connect({ url, token }) {
  const github = await import('./github2.js').then(function (n) { return n.a; });
  return github.getOctokit(token, { baseUrl: url, log: { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } } });
}
function inWords(url, error) {
  const status = Number(property(error, "status") ?? 0);
  const response = property(error, "response");
  if (response === void 0) return new ApiRefusal(`${url} cannot be reached (${oneLine(messageOf(error))})`, 500);
  const said = oneLine(text(property(property(response, "data"), "message")));
  const answer = `${url} answers ${status}${said === "" ? "" : ` (${said})`}`;
  const limit = limitOf(status, said, property(response, "headers"));
  return new ApiRefusal(answer + (limit ?? ""), status, limit !== void 0);
}
function limitOf(status, said, headers) {
  const header = (name) => text(property(headers, name));
  const [remaining, reset] = [header("x-ratelimit-remaining"), Number(header("x-ratelimit-reset"))];
  const wait = header("retry-after");
  if (status !== 429 && !(status === 403 && (remaining === "0" || wait !== "" || /rate limit/i.test(said)))) {
    return void 0;
  }
  if (/^\d{1,9}$/.test(wait)) return `: its rate limit is used up for ${wait} s`;
  const end = new Date(reset * 1e3);
  if (remaining !== "0" || !(reset > 0) || Number.isNaN(end.getTime())) return ": its rate limit is used up";
  return `: its rate limit is used up until ${end.toISOString().slice(0, 19)}Z`;
}
function oneLine(said) {
  return said.replaceAll(/\s+/g, " ").trim().slice(0, MAX_QUOTED);
}

export { ApiRefusal as A, GithubApi as G, apiOf as a };
