import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { G as GithubApi, A as ApiRefusal, a as apiOf } from './github.js';
import { R as Refusal, m as messageOf, _ as codeOf, $ as isAbsent } from './leaves.js';
import { b as parseBaseline } from './parse.js';
import { t as text, p as property } from './parsed.js';
import { execFile } from 'node:child_process';

const MAX_BASELINE_BYTES = 16 * 2 ** 20;

class ContentsApi {
  #api;
  constructor(access, signal) {
    this.#api = new GithubApi(access, signal);
  }
  /** The commit that a branch, a tag or a part of a commit's name means. */
  async resolve(ref) {
    const { data } = await this.#api.get("/repos/{owner}/{repo}/commits/{ref}", { ref });
    const sha = text(property(data, "sha"));
    if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Refusal(`${this.#api.url} gave no commit for '${ref}'`);
    return sha;
  }
  async parents(commit) {
    const { data } = await this.#api.get("/repos/{owner}/{repo}/git/commits/{commit}", { commit });
    return [property(data, "parents")].flat().map((parent) => text(property(parent, "sha")));
  }
  /**
   * @param path from the root of the repository
   * @throws Refusal with a clause that says why it cannot be told what the commit has
   */
  async file(commit, path) {
    const raw = { accept: "application/vnd.github.raw+json" };
    try {
      const options = { path, ref: commit, headers: raw, request: { parseSuccessResponseBody: false } };
      const { data, headers } = await this.#api.get("/repos/{owner}/{repo}/contents/{path}", options);
      if (text(property(headers, "content-type")).startsWith("application/json")) return "no file";
      return await readLimited(data);
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 404) throw error;
      await this.parents(commit);
      return "absent";
    }
  }
}
async function readLimited(stream) {
  if (!(stream instanceof ReadableStream)) return { content: "" };
  const parts = [];
  let bytes = 0;
  for await (const part of stream) {
    if (!(part instanceof Uint8Array)) continue;
    bytes += part.length;
    if (bytes > MAX_BASELINE_BYTES) return "too large";
    parts.push(part);
  }
  return { content: Buffer.concat(parts).toString() };
}

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
async function baseCommit(ref, { event, eventPath, tested }, git, api) {
  if (ref !== void 0) return { commit: await named(ref, git, api), why: { kind: "ref", ref } };
  if (event === "merge_group") {
    return { commit: await fromEvent(eventPath, ["merge_group", "base_sha"]), why: { kind: "merge-group" } };
  }
  if (!PULL_REQUEST_EVENTS.includes(event)) return { commit: tested, why: { kind: "tested" } };
  const parents = await git.parents(tested) ?? await api.parents(tested).catch(() => []);
  const [first] = parents;
  if (first !== void 0 && parents.length > 1) return { commit: first, why: { kind: "first-parent" } };
  return { commit: await fromEvent(eventPath, ["pull_request", "base", "sha"]), why: { kind: "event-base" } };
}
async function named(ref, git, api) {
  if (COMMIT.test(ref)) return ref;
  try {
    return await api.resolve(ref);
  } catch (error) {
    const local = await git.resolve(`refs/remotes/origin/${ref}`) ?? await git.resolve(ref);
    if (local !== void 0) return local;
    throw new Refusal(`no commit is known by the name '${ref}': ${messageOf(error)}, and git has none`);
  }
}
async function fromEvent(path, way) {
  let event;
  try {
    event = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new Refusal(`the event's file, '${path}', cannot be read: ${messageOf(error)}`);
  }
  const commit = text(way.reduce(property, event));
  if (!COMMIT.test(commit)) throw new Refusal(`the event names no commit in '${way.join(".")}'`);
  return commit;
}

const TIMEOUT_MS = 3e4;
const SYMBOLIC_LINK = "120000";
class LocalGit {
  #folder;
  #environment;
  #signal;
  constructor(folder, environment, signal) {
    this.#folder = folder;
    this.#environment = {
      ...environment,
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_OPTIONAL_LOCKS: "0"
    };
    this.#signal = signal;
  }
  /** Why there is no repository here; `undefined` where there is one. */
  async missing() {
    const { code, complaint } = await this.#git("rev-parse", "--git-dir");
    return code === 0 ? void 0 : complaint;
  }
  /** The commit that a name means; `undefined` where it means none. */
  async resolve(name) {
    const { code, stdout } = await this.#git(
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${name}^{commit}`
    );
    return code === 0 ? stdout.toString().trim() : void 0;
  }
  /**
   * The parents of a commit, as the commit itself names them: a shallow clone has the commit without its parents, and
   * `git log` would hide them.
   */
  async parents(commit) {
    const { code, stdout } = await this.#git("cat-file", "commit", commit);
    if (code !== 0) return void 0;
    const [header = ""] = stdout.toString().split("\n\n");
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
  }
  /**
   * A file in a commit; `undefined` where git does not have the commit, or not all of it.
   *
   * @param path relative to the folder, with forward slashes
   */
  async file(commit, path) {
    const tree = await this.#git("ls-tree", "-z", "--long", commit, "--", path);
    if (tree.code !== 0) return void 0;
    const entry = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(tree.stdout.toString());
    const [, mode, type, object = "", size] = entry ?? [];
    if (mode === void 0) return "absent";
    if (type !== "blob" || mode === SYMBOLIC_LINK) return "no file";
    if (Number(size) > MAX_BASELINE_BYTES) return "too large";
    const blob = await this.#git("cat-file", "blob", object);
    return blob.code === 0 ? { content: blob.stdout.toString() } : void 0;
  }
  async #git(...words) {
    const options = {
      cwd: this.#folder,
      env: this.#environment,
      encoding: "buffer",
      maxBuffer: MAX_BASELINE_BYTES,
      timeout: TIMEOUT_MS,
      signal: this.#signal
    };
    return new Promise((resolve) => {
      execFile("git", ["--no-replace-objects", ...words], options, (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, complaint: "" });
        else
          resolve({ code: typeof error.code === "number" ? error.code : null, stdout, complaint: said(error, stderr) });
      });
    });
  }
}
function said(error, stderr) {
  if (codeOf(error) === "ENOENT") return "git is not installed";
  const [first = ""] = stderr.toString().trim().split("\n");
  return first === "" ? error.message.split("\n")[0] ?? "" : first.replace(/^fatal: /, "");
}

async function readOnRunner({ path, ref, token, nameAt }, host) {
  const { environment, cancelled, workspace } = host;
  const git = new LocalGit(workspace, environment, cancelled);
  const api = new ContentsApi(apiOf(environment, token), cancelled);
  const tested = environment["GITHUB_SHA"] ?? "";
  const occasion = {
    event: environment["GITHUB_EVENT_NAME"] ?? "",
    eventPath: environment["GITHUB_EVENT_PATH"] ?? "",
    tested
  };
  const at = async (place2) => orUnreadable(async () => {
    const found = await git.file(place2.commit, path) ?? await api.file(place2.commit, path);
    return checked(found, nameAt(place2));
  });
  let place;
  try {
    place = await baseCommit(ref, occasion, git, api);
  } catch (error) {
    return noBase(messageOf(error));
  }
  const file = await at(place);
  if (place.commit === tested) return { base: { place, file }, proposed: null };
  const change = { commit: tested, why: { kind: "tested" } };
  return { base: { place, file }, proposed: unlessSame(file, change, await at(change)) };
}
async function readAtTerminal({ path, ref, nameAt }, host) {
  const git = new LocalGit(host.workspace, host.environment, host.cancelled);
  const lying = async (place2) => orUnreadable(async () => checked(await fileAtHand(resolve(host.workspace, path)), nameAt(place2)));
  const reason = await git.missing();
  if (reason !== void 0) {
    const place2 = { commit: null, why: { kind: "no-repository", reason } };
    if (ref === void 0) return { base: { place: place2, file: await lying(place2) }, proposed: null };
    return noBase(`'${ref}' needs a git repository, but ${reason}`);
  }
  const commit = await git.resolve(ref ?? "HEAD");
  if (commit === void 0) return noBase(`no commit is known by the name '${ref ?? "HEAD"}'`);
  const place = { commit, why: ref === void 0 ? { kind: "checked-out" } : { kind: "ref", ref } };
  const file = await orUnreadable(async () => {
    const found = await git.file(commit, path);
    if (found === void 0) throw new Refusal("git cannot read it");
    return checked(found, nameAt(place));
  });
  const change = { commit: null, why: { kind: "working-tree" } };
  return { base: { place, file }, proposed: unlessSame(file, change, await lying(change)) };
}
function noBase(reason) {
  return { base: { place: null, file: { state: "unreadable", reason } }, proposed: null };
}
async function fileAtHand(path) {
  try {
    const { size } = await stat(path);
    if (size > MAX_BASELINE_BYTES) return "too large";
    return { content: await readFile(path, "utf8") };
  } catch (error) {
    if (isAbsent(error)) return "absent";
    throw error;
  }
}
function checked(found, name) {
  if (found === "absent") return { state: "absent" };
  if (found === "no file") return { state: "invalid", content: "", reason: `${name} is no file` };
  if (found === "too large") {
    const most = `more than ${MAX_BASELINE_BYTES / 2 ** 20} MiB, the most that is read of a baseline`;
    return { state: "invalid", content: "", reason: `${name} has ${most}` };
  }
  const content = found.content.replaceAll("\r\n", "\n");
  try {
    return { state: "read", content, baseline: parseBaseline(content, name) };
  } catch (error) {
    if (error instanceof Refusal) return { state: "invalid", content, reason: error.message.replace(/\.$/, "") };
    throw error;
  }
}
async function orUnreadable(read) {
  try {
    return await read();
  } catch (error) {
    return { state: "unreadable", reason: messageOf(error) };
  }
}
function unlessSame(base, place, file) {
  return "content" in base && "content" in file && base.content === file.content ? null : { place, file };
}

export { readAtTerminal, readOnRunner };
