import { relative, resolve, isAbsolute } from 'node:path';
import { R as Refusal, W as COMMENT_MODES, j as isContained, X as canHoldFolder, Y as REPRODUCIBILITY } from './leaves.js';
import { createHash } from 'node:crypto';

function refuse(name, value, allowed) {
  throw new Refusal(`Input '${name}' must be ${allowed}, but got '${value}'.`);
}
function wholeNumber(name, value, least, most) {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
  if (!Number.isSafeInteger(number) || number < least || number > most) {
    refuse(name, value, `a whole number from ${least} to ${most}`);
  }
  return number;
}
function decimalNumber(name, value, least, most) {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) refuse(name, value, `a number from ${least} to ${most}`);
  return number;
}
function truth(name, value) {
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE"].includes(value)) return false;
  return refuse(name, value, "'true' or 'false'");
}
function oneOf(name, value, allowed) {
  const found = allowed.find((word) => word === value);
  return found ?? refuse(name, value, allowed.map((word) => `'${word}'`).join(" or "));
}
function contextObject(name, value) {
  if (value === "") return null;
  let parsed;
  try {
    parsed = JSON.parse(value);
  } catch {
    refuse(name, value, "a JSON object or null, as the runner fills it in");
  }
  if (parsed === null) return null;
  if (typeof parsed !== "object" || Array.isArray(parsed)) {
    refuse(name, value, "a JSON object or null, as the runner fills it in");
  }
  return Object.fromEntries(Object.entries(parsed));
}

const MAX_PATH_LENGTH = 1e3;
const MAX_REF_LENGTH = 255;
function baselinePath(value, workspace) {
  if (value === "") return void 0;
  const path = relative(workspace, resolve(workspace, value)).replaceAll("\\", "/");
  const isPlain = !/[\u0000-\u001f]/.test(path) && path.length <= MAX_PATH_LENGTH && !value.endsWith("/");
  if (!isPlain || path === "" || isAbsolute(path) || path.split("/")[0] === ".." || path.split("/")[0] === ".git") {
    refuse("baseline", value, `empty or a file in the repository, of at most ${MAX_PATH_LENGTH} characters`);
  }
  return path;
}
function baselineRef(value) {
  if (value === "") return void 0;
  if (value.length > MAX_REF_LENGTH || !/^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(value)) {
    refuse("baseline-ref", value, `empty or a commit, branch or tag, at most ${MAX_REF_LENGTH} characters`);
  }
  return value;
}
function githubToken(value) {
  if (!/^[\x21-\x7e]*$/.test(value)) throw new Refusal("Input 'github-token' must be a token without spaces.");
  return value;
}

function commentMode(value) {
  return oneOf("comment", value, COMMENT_MODES);
}

const MAX_FILE_NAME_LENGTH = 100;
function nameLeg(context) {
  const { matrix, strategy } = context;
  const job = context.job === "" ? "local" : context.job;
  const values = Object.values(matrix ?? {}).map(asText);
  const step = stepOf(context.action);
  const names = context.leg === "" ? [job, ...values] : [context.leg];
  const parts = step === "" ? names : [...names, step];
  const ambiguous = context.leg === "" ? parts.some((part) => part === "" || part.includes("_")) : step !== "";
  const name = names.length > 1 ? `${job} (${values.join(", ")})` : names[0] ?? job;
  return {
    name: step === "" ? name : `${name} #${step}`,
    fileName: fileNameOf(parts, ambiguous),
    job,
    matrix,
    jobIndex: numberOrNull(strategy?.["job-index"]),
    jobTotal: numberOrNull(strategy?.["job-total"]),
    step
  };
}
function stepOf(action) {
  if (!action.startsWith("__")) return action.replaceAll(/[^A-Za-z0-9_-]/g, "-");
  return /_(\d+)$/.exec(action)?.[1] ?? "";
}
function asText(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function numberOrNull(value) {
  return typeof value === "number" ? value : null;
}
function fileNameOf(parts, ambiguous) {
  const joined = parts.join("_");
  if (!ambiguous && joined.length <= MAX_FILE_NAME_LENGTH && /^[A-Za-z0-9._-]+$/.test(joined)) return joined;
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
  return `${joined.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(0, MAX_FILE_NAME_LENGTH)}_${hash}`;
}

function outputDirectory(value, workspace) {
  const directory = resolve(workspace, value);
  if (value === "" || !isContained(workspace, directory) || !canHoldFolder(directory)) {
    refuse("output-directory", value, `a folder inside the workspace ${workspace}`);
  }
  return directory;
}

function tolerance(input) {
  return {
    reproducibility: oneOf("reproducibility", input("reproducibility"), REPRODUCIBILITY),
    maxAccuracyDrop: decimalNumber("max-accuracy-drop", input("max-accuracy-drop"), 0, 1),
    significance: decimalNumber("significance", input("significance"), 0, 1)
  };
}

export { oneOf as a, tolerance as b, commentMode as c, decimalNumber as d, baselineRef as e, baselinePath as f, githubToken as g, contextObject as h, nameLeg as n, outputDirectory as o, refuse as r, truth as t, wholeNumber as w };
