import { createHash } from 'node:crypto';
import { G as GithubApi, a as apiOf, A as ApiRefusal } from './github.js';
import { R as Refusal, m as messageOf } from './leaves.js';
import { p as property, t as text } from './parsed.js';
import { readFile } from 'node:fs/promises';

function escapeMarkdown(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[^\p{L}\p{N} ,.·%()-]|(?<=www)\./giu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function codeMarkdown(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function shortMarkdown(text, characters) {
  const start = Array.from(text.slice(0, 2 * (characters + 1)));
  return escapeMarkdown(start.length > characters ? `${start.slice(0, characters - 1).join("")}\u2026` : text);
}
const MAX_SHOWN = 600;
function escapeComment(text) {
  return shortMarkdown(text, MAX_SHOWN).replaceAll(/&#(?:64|35);/g, "$&&#8203;").replaceAll(/GH(?=-)/gi, "$&&#8203;");
}

function linksTo({ report, contactSheet, zip }, { summary }) {
  return [
    report && { name: summary.report, url: report.url },
    contactSheet && { name: summary.contactSheet, url: contactSheet.url },
    zip && { name: summary.everything, url: zip.url }
  ].filter((link) => link !== void 0);
}
function linkMarkdown(links) {
  return links.map(({ name, url }) => `[${name}](${url})`).join(" \xB7 ");
}

const MAX_SENTENCES = 6;
function paragraphs(parts) {
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function list(sentences, { comment }) {
  const shown = sentences.slice(0, MAX_SENTENCES).map((sentence) => `- ${escapeComment(sentence)}`);
  const rest = sentences.length - shown.length;
  return [...shown, ...rest > 0 ? [`- ${comment.more(rest)}`] : []].join("\n");
}
function closingLine(links, { head }, environment, { comment }) {
  const [server, repository, run] = ["SERVER_URL", "REPOSITORY", "RUN_ID"].map((name) => environment[`GITHUB_${name}`]);
  const url = `${server ?? "https://github.com"}/${repository ?? ""}/actions/runs/${run ?? ""}`;
  const all = linkMarkdown([...links, { name: comment.run, url }]);
  return head === "" ? all : comment.of(all, codeMarkdown(head.slice(0, 7)));
}

function decide(mode, { state, moved }, said) {
  const resolved = state.passed && said?.passed === false;
  if (mode !== "changes") return { writes: mode === "always", resolved };
  if (said === void 0) return { writes: moved || !state.passed, resolved };
  return { writes: said === null || !isSame(said, state), resolved };
}
function isSame(one, other) {
  return encoded(one) === encoded(other);
}
function markerOf(key, state) {
  return `${openingOf(key)}${Buffer.from(encoded(state)).toString("hex")} -->`;
}
function stateIn(body, key) {
  const opening = openingOf(key);
  if (!body.startsWith(opening)) return void 0;
  const [, hex = ""] = /^([0-9a-f]+) -->/.exec(body.slice(opening.length)) ?? [];
  try {
    return decoded(JSON.parse(Buffer.from(hex, "hex").toString()));
  } catch {
    return null;
  }
}
function openingOf(key) {
  return `<!-- mnist-action comment ${key} `;
}
function encoded({ passed, verdict, accuracy, failed }) {
  return JSON.stringify({ passed, verdict, accuracy, failed });
}
function decoded(value) {
  const [passed, accuracy, failed] = ["passed", "accuracy", "failed"].map((name) => property(value, name));
  if (typeof passed !== "boolean" || !Array.isArray(failed)) return null;
  if (accuracy !== null && typeof accuracy !== "number") return null;
  return { passed, verdict: text(property(value, "verdict")), accuracy, failed: failed.map(text) };
}

const PER_PAGE = 100;
const MAX_PAGES = 50;
const TRUSTED = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
class IssueComments {
  #api;
  #number;
  constructor(api, number) {
    this.#api = api;
    this.#number = number;
  }
  /** The oldest comment with the marker of this key. */
  async find(key) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const listed = await this.#list(page);
      for (const comment of listed) {
        const found = foundIn(comment, key);
        if (found !== void 0) return found;
      }
      if (listed.length < PER_PAGE) return void 0;
    }
    throw new Refusal(`the pull request has more than ${MAX_PAGES * PER_PAGE} comments`);
  }
  async create(body) {
    const route = "/repos/{owner}/{repo}/issues/{number}/comments";
    await this.#api.send("POST", route, { number: this.#number, body });
  }
  async update(id, body) {
    await this.#api.send("PATCH", "/repos/{owner}/{repo}/issues/comments/{id}", { id, body });
  }
  async #list(page) {
    const { data } = await this.#api.get("/repos/{owner}/{repo}/issues/{number}/comments", {
      number: this.#number,
      per_page: PER_PAGE,
      page
    });
    if (!Array.isArray(data)) throw new Refusal(`${this.#api.url} gave no list of comments`);
    const listed = data;
    return listed;
  }
}
function foundIn(comment, key) {
  const state = stateIn(text(property(comment, "body")), key);
  const id = property(comment, "id");
  if (state === void 0 || typeof id !== "number" || !isTrusted(comment)) return void 0;
  return { id, state };
}
function isTrusted(comment) {
  const isApp = text(property(property(comment, "user"), "type")) === "Bot";
  return isApp || TRUSTED.has(text(property(comment, "author_association")));
}

async function pullRequestOf({ environment }) {
  if (environment["GITHUB_ACTIONS"] !== "true") return "this is no run of GitHub Actions";
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const event = await eventAt(environment["GITHUB_EVENT_PATH"] ?? "");
  if (event === void 0) return `the file of the event '${name}' cannot be read`;
  const pullRequest = property(event, "pull_request");
  if (pullRequest === void 0) return `the event '${name}' is of no pull request`;
  const number = property(pullRequest, "number") ?? property(event, "number");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) {
    return `the event '${name}' has no number of its pull request`;
  }
  const [head, base] = ["head", "base"].map((side) => repositoryOf(property(pullRequest, side)));
  const commit = text(property(property(pullRequest, "head"), "sha"));
  return { number, head: /^[0-9a-f]+$/.test(commit) ? commit : "", isFromFork: head !== base };
}
function repositoryOf(side) {
  return text(property(property(side, "repo"), "full_name"));
}
async function eventAt(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return void 0;
  }
}

const TIMEOUT_MS = 3e4;
async function postComment(remark, host) {
  if (remark.mode === "off" || host.cancelled.aborted) return;
  const pullRequest = await pullRequestOf(host);
  if (typeof pullRequest === "string") {
    host.notice(`There is nothing to comment on: ${pullRequest}.`);
    return;
  }
  try {
    host.info(await put(remark, pullRequest, host));
  } catch (error) {
    complain(error, pullRequest, host);
  }
}
async function put(remark, { number, head }, { environment, cancelled }) {
  const { mode, news, token } = remark;
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]);
  const comments = new IssueComments(new GithubApi(apiOf(environment, token), signal), number);
  const key = keyOf(remark.place, environment);
  const found = await comments.find(key);
  const { writes, resolved } = decide(mode, news, found?.state);
  if (!writes) return `Nothing moved: pull request #${number} gets no comment.`;
  const body = `${markerOf(key, news.state)}
${remark.body({ resolved, head })}`;
  return await updated(comments, found, body) ? `The comment on pull request #${number} was updated.` : await comments.create(body).then(() => `Pull request #${number} has a comment.`);
}
async function updated(comments, found, body) {
  if (found === void 0) return false;
  try {
    await comments.update(found.id, body);
    return true;
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return false;
    throw error;
  }
}
function keyOf(place, environment) {
  const [file = ""] = (environment["GITHUB_WORKFLOW_REF"] ?? environment["GITHUB_WORKFLOW"] ?? "").split("@");
  return createHash("sha256").update(JSON.stringify([file, place])).digest("hex").slice(0, 16);
}
function complain(error, { number, isFromFork }, host) {
  const start = `Pull request #${number} could not be commented on`;
  if (error instanceof ApiRefusal && error.status === 403 && !error.isLimit) {
    const why = isFromFork ? "it comes from a fork, and a fork's token only reads" : "the token may not write; the job needs 'pull-requests: write', which Dependabot's runs never have";
    host.notice(`${start}: ${why}; ${error.message}. The result of this job is unaffected.`);
    return;
  }
  if (host.cancelled.aborted) return;
  const reason = isTimeout(error) ? `GitHub took longer than ${TIMEOUT_MS / 1e3} s` : messageOf(error);
  if (!(error instanceof Refusal) && error instanceof Error) host.info(error.stack ?? "");
  host.warning(`${start}: ${reason}. The result of this job is unaffected.`);
}
function isTimeout(error) {
  return error instanceof Error && error.name === "TimeoutError";
}

function table(heading, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

export { paragraphs as a, list as b, closingLine as c, escapeMarkdown as d, escapeComment as e, codeMarkdown as f, linkMarkdown as g, linksTo as l, postComment as p, shortMarkdown as s, table as t };
