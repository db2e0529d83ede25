import { mkdir, writeFile, realpath, mkdtemp, rm } from 'node:fs/promises';
import { homedir, platform, tmpdir, arch } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { C as bytesPerImage, D as distPath, R as Refusal, B as BUNDLED, d as defineModel, E as fusedLayers, f as failInWords, m as messageOf } from './leaves.js';
import { r as readInputs, l as loadDataset } from './inputs.js';
import { w as wholeNumber } from './tolerance.js';
import { execFile, spawn } from 'node:child_process';
import { realpathSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import 'node:url';
import 'node:crypto';
import { I as IDX_FILES, i as idxFile } from './idx-folder.js';
import { b as readTraining } from './evidence.js';
import { c as compareTrainings } from './comparison2.js';
import { e as en } from './html.js';

function conditions(node, arch, others, isFused) {
  const ordinary = {
    name: "as it is",
    node,
    flags: [],
    variables: {},
    folder: "",
    inputs: {},
    hadEffect: () => null
  };
  const flag = (text) => ({ ...ordinary, name: text, flags: [text] });
  const scalar = (text) => ({
    ...flag(text),
    hadEffect: ({ engine }) => engine.arithmetic === "scalar"
  });
  return [
    ordinary,
    ...(isFused ? [1, 2, 3] : []).map((threads) => ({
      ...ordinary,
      name: threads === 1 ? "1 thread" : `${threads} threads`,
      inputs: { threads: String(threads) },
      hadEffect: ({ engine }) => engine.threads === threads
    })),
    ...["es-ES", "ar-EG"].map((locale) => ({
      ...ordinary,
      name: `locale ${locale}`,
      variables: { LC_ALL: `${locale.replace("-", "_")}.UTF-8` },
      hadEffect: (environment) => environment.locale === locale
    })),
    ...["Pacific/Kiritimati", "America/St_Johns"].map((timeZone) => ({
      ...ordinary,
      name: `time zone ${timeZone}`,
      variables: { TZ: timeZone },
      hadEffect: (environment) => environment.timeZone === timeZone
    })),
    { ...ordinary, name: "an odd folder", folder: "Gr\xF6\xDFe \u6570\u5B57 %20 #1" },
    flag("--liftoff-only"),
    flag("--no-liftoff"),
    flag("--no-wasm-tier-up"),
    ...arch === "x64" ? [flag("--no-enable-avx")] : [],
    flag("--max-old-space-size=64"),
    ...isFused && arch === "x64" ? [scalar("--no-enable-sse4-1")] : [],
    ...isFused ? [scalar("--jitless")] : [],
    ...others.map(({ path, version }) => ({
      ...ordinary,
      name: `Node ${version}`,
      node: path,
      hadEffect: (environment) => environment.node === version
    }))
  ];
}

const OLDEST_MAJOR = 20;
const PROBE_TIMEOUT_MS = 1e4;
const NODE = platform() === "win32" ? "node.exe" : "node";
async function findNodes(environment) {
  const paths = new Set(candidates(environment).flatMap(realPathOf));
  const versions = await Promise.all([...paths].map(async (path) => ({ path, version: await versionOf(path) })));
  const found = new Map(versions.filter(({ version }) => isOther(version)).map((one) => [one.version, one]));
  return [...found.values()].sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
}
function isOther(version) {
  return Number(version.split(".")[0]) >= OLDEST_MAJOR && version !== process.versions.node;
}
function candidates(environment) {
  const home = environment["HOME"] ?? homedir();
  const folder = (variable, ...otherwise) => environment[variable] ?? join(home, ...otherwise);
  const bin = platform() === "win32" ? "" : "bin";
  const cache = environment["RUNNER_TOOL_CACHE"];
  return [
    ...(environment["PATH"] ?? "").split(delimiter).map((path) => join(path, NODE)),
    ...(cache === void 0 ? [] : below(join(cache, "node")).flatMap(below)).map((path) => join(path, bin, NODE)),
    ...below(join(folder("NVM_DIR", ".nvm"), "versions", "node")).map((path) => join(path, bin, NODE)),
    ...[folder("FNM_DIR", ".local", "share", "fnm"), join(home, "Library", "Application Support", "fnm")].flatMap((fnm) => below(join(fnm, "node-versions"))).map((path) => join(path, "installation", bin, NODE)),
    ...below(join(folder("VOLTA_HOME", ".volta"), "tools", "image", "node")).map((path) => join(path, bin, NODE)),
    ...below(join(folder("ASDF_DATA_DIR", ".asdf"), "installs", "nodejs")).map((path) => join(path, bin, NODE))
  ];
}
function below(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
function realPathOf(path) {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}
async function versionOf(path) {
  try {
    const { stdout } = await promisify(execFile)(path, ["-p", "process.versions.node"], {
      env: {},
      timeout: PROBE_TIMEOUT_MS
    });
    return /^\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? "";
  } catch {
    return "";
  }
}

async function writeShare(folder, { train, test }, images) {
  await mkdir(folder);
  const tested = Math.ceil(test.count * images / train.count);
  for (const [name, content] of [
    [IDX_FILES.trainImages, firstImages(train, images)],
    [IDX_FILES.trainLabels, firstLabels(train, images)],
    [IDX_FILES.testImages, firstImages(test, tested)],
    [IDX_FILES.testLabels, firstLabels(test, tested)]
  ]) {
    await writeFile(join(folder, name), content);
  }
}
function firstImages({ images, ...shape }, count) {
  return idxFile([count, shape.rows, shape.columns], images.subarray(0, count * bytesPerImage(shape)));
}
function firstLabels({ labels }, count) {
  return idxFile([count], labels.subarray(0, count));
}

const NECESSARY = ["SystemRoot", "TEMP", "TMP", "TMPDIR"];
async function trainUnder(condition, inputs, folder, environment, signal) {
  const started = performance.now();
  const cwd = join(folder, condition.folder);
  await mkdir(cwd, { recursive: true });
  const options = Object.entries({ ...inputs, ...condition.inputs }).flatMap(([name, value]) => [`--${name}`, value]);
  const args = [...condition.flags, distPath("cli.js"), "train", ...options, "--output-directory", "evidence"];
  const necessary = Object.fromEntries(NECESSARY.map((name) => [name, environment[name]]));
  const { code, stderr } = await ended(condition.node, args, cwd, { ...necessary, ...condition.variables }, signal);
  if (code !== 0) throw new Refusal(lastSentence(stderr) ?? `the process ended with ${String(code)}`);
  const { evidence, metrics } = await readTraining(join(cwd, "evidence"), condition.name);
  return { evidence, environment: metrics.environment, seconds: (performance.now() - started) / 1e3 };
}
function ended(program, args, cwd, env, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, signal, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => stderr += text);
    child.once("error", reject).once("close", (code, killedBy) => {
      resolve({ code: code ?? killedBy, stderr });
    });
  });
}
function lastSentence(stderr) {
  const lines = stderr.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").at(-1)?.replace(/^Error: /, "");
}

const RECIPE = ["model", "hidden-units", "seed", "epochs", "batch-size", "optimizer", "learning-rate"];
const NO_TOLERANCE = { reproducibility: "exact", maxAccuracyDrop: 0, significance: 0 };
async function prove(host, tell) {
  let folder;
  try {
    const inputs = readInputs(host);
    const nodes = await findNodes(host.environment);
    folder = await realpath(await mkdtemp(join(tmpdir(), "mnist-action-prove-")));
    const bundled = await loadDataset({ dataset: BUNDLED }, { ...host, info() {
    } });
    const model = defineModel(inputs.model ?? inputs.hiddenUnits, inputs.seed, bundled);
    const isFused = fusedLayers(model, inputs.optimizer) !== null;
    const found = conditions(process.execPath, arch(), nodes, isFused);
    const dataset = await datasetIn(folder, bundled, host);
    const results = await trainAll(found, { ...recipeOf(host), dataset, ...WITHOUT_EXTRAS }, folder, host);
    tell(results);
    for (const { condition, agrees, reason } of results) {
      if (!agrees) host.fail(`Condition '${condition}': ${reason}`);
    }
  } catch (error) {
    failInWords(host.cancelled.aborted ? new Refusal("The proof was cancelled.") : error, host);
  } finally {
    if (folder !== void 0) await rm(folder, { recursive: true, force: true });
  }
}
const WITHOUT_EXTRAS = {
  "accuracy-threshold": "0",
  pictures: "false",
  upload: "false",
  checkpoints: "epochs"
};
function recipeOf(host) {
  const recipe = Object.fromEntries(RECIPE.map((name) => [name, host.input(name)]));
  return recipe["model"] ? { ...recipe, model: resolve(host.workspace, recipe["model"]) } : recipe;
}
async function datasetIn(folder, dataset, host) {
  const images = wholeNumber("images", host.input("images"), 1, dataset.train.count);
  if (images === dataset.train.count) return BUNDLED;
  const path = join(folder, "images");
  await writeShare(path, dataset, images);
  return path;
}
async function trainAll(found, inputs, folder, host) {
  const results = [];
  const progress = host.progress("Conditions", found.length);
  let reference;
  try {
    for (const [index, condition] of found.entries()) {
      progress.update(index, condition.name);
      const own = join(folder, String(index));
      const trained = await trainUnder(condition, inputs, own, host.environment, host.cancelled).catch(asReason);
      host.cancelled.throwIfAborted();
      if (typeof trained !== "string") reference ??= trained;
      results.push(resultOf(condition, trained, reference));
      await rm(own, { recursive: true, force: true });
    }
  } finally {
    progress.end();
  }
  return results;
}
function asReason(error) {
  return messageOf(error);
}
function resultOf({ name, hadEffect }, trained, reference) {
  if (typeof trained === "string" || reference === void 0) {
    const reason = typeof trained === "string" ? trained : "";
    return { condition: name, digest: null, seconds: null, agrees: false, hadEffect: null, reason };
  }
  const { evidence, environment, seconds } = trained;
  const { verdict, reasons } = compareTrainings(reference.evidence, evidence, NO_TOLERANCE, en);
  const agrees = verdict === "reproduced";
  return {
    condition: name,
    digest: evidence.digests.weights,
    seconds,
    agrees,
    hadEffect: hadEffect(environment),
    reason: agrees ? "" : reasons.join(" ")
  };
}

export { prove };
