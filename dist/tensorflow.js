import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import util from 'node:util';
import { p as property, t as text, e as entries } from './parsed.js';
import { l as layersModelEngine } from './layers-model.js';
import { p as placeAddon } from './addon-place.js';
import { R as Refusal, _ as codeOf, aa as readIntact, m as messageOf } from './leaves.js';
import { createRequire } from 'node:module';
import { rmSync, createWriteStream, createReadStream } from 'node:fs';
import { stat, statfs, mkdtemp, symlink, writeFile, open, readFile, readdir, rename, rm, chmod, mkdir } from 'node:fs/promises';
import { resolve, join, dirname, basename } from 'node:path';
import { homedir, tmpdir, platform, arch } from 'node:os';
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { y as yauzlExports } from './yauzl.js';

function lacking(what) {
  return new Refusal(`Engine 'tensorflow' cannot run: ${what}; 'engine: wasm' needs nothing of the kind.`);
}

var wheels = {
	"linux-x64": {
	"package": "tensorflow-cpu",
	version: "2.15.1",
	python: "3.11",
	abi: "cp311",
	platform: "manylinux2014_x86_64",
	sha256: "54660c074d7241a503e81edfd9f5ef5af88f64051b72e2945f26318c790f2d26",
	bytes: 207208420,
	libraries: [
		{
			name: "libtensorflow_cc.so.2",
			path: "tensorflow/libtensorflow_cc.so.2",
			sha256: "26c52413c74ae9495f742c93b87fcb515c9010627f3feb5ad29b65dff901a2ee",
			bytes: 564733624
		},
		{
			name: "libtensorflow_framework.so.2",
			path: "tensorflow/libtensorflow_framework.so.2",
			sha256: "1ed1f34811d338f934cb01155be51963f7a8ef4155cd201d0fba34b27425fc6b",
			bytes: 49042544
		}
	]
},
	"linux-arm64": {
	"package": "tensorflow-cpu-aws",
	version: "2.15.1",
	python: "3.11",
	abi: "cp311",
	platform: "manylinux2014_aarch64",
	sha256: "d4c3a3a9363bf42999adedbbd514e3a133be2d62f61fee9cfa46aaefb087c09e",
	bytes: 211874120,
	libraries: [
		{
			name: "libtensorflow_cc.so.2",
			path: "tensorflow/libtensorflow_cc.so.2",
			sha256: "482e6f4630c853f9e790870ea39faff9aae37609cda47b1598de28c59c26dd33",
			bytes: 642769232
		},
		{
			name: "libtensorflow_framework.so.2",
			path: "tensorflow/libtensorflow_framework.so.2",
			sha256: "8cf7950629949388686aa5631c8fcdf8340f2590d9e8992b2e1929ebc4ac52e1",
			bytes: 51487336
		},
		{
			name: "libomp-54bf90fd.so.5",
			path: "tensorflow_cpu_aws.libs/libomp-54bf90fd.so.5",
			sha256: "93d029d4ddcc4a093c685e953a14d8689035b01a2a712cb0385783f8f3a3b8cf",
			bytes: 1295152
		}
	]
}
};

const WHEELS = new Map(Object.entries(wheels));
function libraryBytes({ libraries }) {
  return libraries.reduce((sum, { bytes }) => sum + bytes, 0);
}
function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

async function refuseFullDisks(needs) {
  const disks = /* @__PURE__ */ new Map();
  for (const { folder, bytes } of needs) {
    const { dev } = await stat(folder);
    disks.set(dev, { folder, bytes: bytes + (disks.get(dev)?.bytes ?? 0) });
  }
  for (const { folder, bytes } of disks.values()) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < bytes) {
      throw lacking(
        `TensorFlow's library needs ${megabytes(bytes)} of free space on the disk of ${folder}, which has ` + megabytes(bavail * bsize)
      );
    }
  }
}
function inWords(thrown, folder) {
  const path = thrown instanceof Error && "path" in thrown ? String(thrown.path) : folder;
  const code = codeOf(thrown);
  if (code === "ENOSPC" || code === "EDQUOT") return lacking(`no space is left on the disk of ${path} (${code})`);
  if (["EROFS", "EACCES", "EPERM", "ENOTDIR", "ENOENT"].includes(code)) {
    return lacking(`TensorFlow's library must be kept somewhere, and ${path} cannot be written to (${code})`);
  }
  return thrown;
}

function toolFolder(wheel, processor, environment) {
  return resolve(toolCache(environment), `mnist-action-${wheel.package}`, wheel.version, processor);
}
function toolCache(environment) {
  const cache = environment["RUNNER_TOOL_CACHE"];
  if (cache) return cache;
  return join(environment["XDG_CACHE_HOME"] || join(environment["HOME"] || homedir(), ".cache"), "mnist-action");
}
function temporaryRoot(environment) {
  return resolve(environment["RUNNER_TEMP"] || tmpdir());
}

async function addonBeside(tool, { libraries }, platform, environment) {
  const name = `tfjs-binding-${platform}.node`;
  const addon = await readIntact(`tensorflow/${name}`).catch((error) => {
    throw lacking(messageOf(error));
  });
  const root = temporaryRoot(environment);
  try {
    const folder = await mkdtemp(join(root, "mnist-action-addon-"));
    process.once("exit", () => {
      rmSync(folder, { recursive: true, force: true });
    });
    for (const library of libraries) await symlink(join(tool, library.name), join(folder, library.name));
    const path = join(folder, name);
    await writeFile(path, addon);
    return path;
  } catch (error) {
    throw inWords(error, root);
  }
}

const CHUNK_BYTES = 1 << 20;
async function faultIn(folder, { libraries }, signal) {
  for (const library of libraries) {
    const fault = await faultOf(folder, library, signal);
    if (fault !== void 0) return fault;
  }
  return void 0;
}
async function faultOf(folder, { name, bytes, sha256 }, signal) {
  let file;
  try {
    file = await open(join(folder, name));
  } catch (error) {
    const code = codeOf(error);
    return { isAbsent: code === "ENOENT", what: `${name} cannot be opened (${code})` };
  }
  try {
    const { size } = await file.stat();
    if (size !== bytes) return { isAbsent: false, what: `${name} has ${size} bytes instead of ${bytes}` };
    const found = await hashOf(file, signal);
    return found === sha256 ? void 0 : { isAbsent: false, what: `${name} has SHA-256 ${found} instead of ${sha256}` };
  } finally {
    await file.close();
  }
}
async function hashOf(file, signal) {
  const hash = createHash("sha256");
  let [current, next] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
  let { bytesRead } = await file.read(current, 0, CHUNK_BYTES, null);
  while (bytesRead > 0) {
    signal.throwIfAborted();
    const reading = file.read(next, 0, CHUNK_BYTES, null);
    hash.update(current.subarray(0, bytesRead));
    ({ bytesRead } = await reading);
    [current, next] = [next, current];
  }
  return hash.digest("hex");
}

async function thisMachine() {
  return {
    platform: platform(),
    arch: arch(),
    hasGlibc: hasGlibc(),
    cpuInfo: platform() === "linux" ? await readFile("/proc/cpuinfo", "utf8").catch(() => "") : ""
  };
}
function hasGlibc() {
  if (platform() !== "linux") return false;
  Object.assign(process.report, { excludeNetwork: true });
  return typeof property(property(process.report.getReport(), "header"), "glibcVersionRuntime") === "string";
}
function wheelFor({ platform: system, arch: processor, hasGlibc: isGlibc, cpuInfo }) {
  const wheel = WHEELS.get(`${system}-${processor}`);
  if (wheel === void 0) {
    throw lacking(
      `TensorFlow's library is fetched for ${[...WHEELS.keys()].join(" and ")} only, and this machine is ${system}-${processor} (with 'tensorflow: workspace' it takes a @tensorflow/tfjs-node of your own)`
    );
  }
  if (!isGlibc) {
    throw lacking(
      "TensorFlow's library needs the C library glibc, and this system has another one (musl, as in Alpine)"
    );
  }
  const flags = /^flags\s*:(.*)$/m.exec(cpuInfo)?.[1]?.trim().split(/\s+/);
  if (processor === "x64" && flags !== void 0 && !flags.includes("avx")) {
    throw lacking("TensorFlow's library needs a processor with AVX, and this machine's has none");
  }
  return wheel;
}

const MAX_QUOTED = 300;
const COMPLAINTS = [
  [/No module named pip\b/, () => "python3 has no pip, which fetches TensorFlow's library"],
  [
    /DO NOT MATCH THE HASHES/,
    ({ package: name, version, sha256 }, output) => `the ${name} ${version} that pip found is not the pinned one: its SHA-256 is ${/Got\s+([0-9a-f]{64})/.exec(output)?.[1] ?? "another"} instead of ${sha256}`
  ],
  [/No space left on device|Errno 28\b/, ({ package: name }) => `no space is left on the disk where pip puts ${name}`],
  [
    /connection broken|NewConnectionError|Max retries exceeded|Could not fetch URL|Read timed out|ConnectionResetError/,
    ({ package: name, version }) => `pip could not reach its index to fetch ${name} ${version} (no network?)`
  ],
  [
    /No matching distribution|Could not find a version/,
    // pip says no more than this, too, when it asked only once and got no answer.
    ({ package: name, version, platform }) => `pip found no ${name} ${version} for ${platform}: its index lacks it, or could not be reached`
  ]
];
function explainPip(output, wheel) {
  const [, meaning] = COMPLAINTS.find(([pattern]) => pattern.test(output)) ?? [];
  if (meaning !== void 0) return meaning(wheel, output);
  const lines = output.split("\n").map((line) => line.trim());
  const said = lines.findLast((line) => /^ERROR\b/.test(line)) ?? lines.findLast((line) => line !== "");
  return `pip could not fetch ${wheel.package} ${wheel.version}: ${(said ?? "it said nothing").slice(0, MAX_QUOTED)}`;
}

const LOOK_MS = 500;
async function fetchWheel(wheel, folder, host) {
  const requirements = join(folder, "requirements.txt");
  await writeFile(requirements, requirement(wheel));
  const destination = join(folder, "wheel");
  const progress = host.progress(`${wheel.package} ${wheel.version}`, wheel.bytes);
  let isOver = false;
  const timer = setInterval(() => {
    void largestFile(folder).then((bytes) => {
      if (!isOver) progress.update(Math.min(bytes, wheel.bytes), `${megabytes(bytes)} of ${megabytes(wheel.bytes)}`);
    });
  }, LOOK_MS);
  let output;
  try {
    output = await runPython(["-m", "pip", ...pipArguments(wheel, requirements, destination)], folder, host);
  } finally {
    isOver = true;
    clearInterval(timer);
    progress.end();
  }
  host.cancelled.throwIfAborted();
  const [name] = await readdir(destination).catch(() => []);
  if (output.status === 0 && name !== void 0) return join(destination, name);
  for (const line of output.text.trim().split("\n")) host.info(`pip: ${line}`);
  throw lacking(explainPip(output.text, wheel));
}
function requirement({ package: name, version, sha256 }) {
  return `${name}==${version} --hash=sha256:${sha256}
`;
}
function pipArguments(wheel, requirements, destination) {
  return [
    "download",
    ...["--require-hashes", "--no-deps", "--only-binary=:all:"],
    ...["--python-version", wheel.python, "--implementation", "cp", "--abi", wheel.abi, "--platform", wheel.platform],
    // Its cache is outside the folders that an action may write to, and would hold 207 MB for nothing.
    ...["--no-cache-dir", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"],
    ...["--dest", destination, "--requirement", requirements]
  ];
}
const WITHHELD = /^(?:INPUT_|ACTIONS_|GITHUB_)/;
async function runPython(words, folder, host) {
  const environment = Object.entries(host.environment).filter(([name]) => !WITHHELD.test(name));
  host.cancelled.throwIfAborted();
  const child = spawn("python3", words, {
    // In the workspace a file pip.py would be taken for pip.
    cwd: folder,
    env: { ...Object.fromEntries(environment), TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: python3 may be a script that starts another, and both must end when the run is cancelled.
    detached: true
  });
  const end = () => {
    try {
      if (child.pid !== void 0) process.kill(-child.pid);
    } catch {
    }
  };
  host.cancelled.addEventListener("abort", end);
  let text = "";
  const keep = (part) => {
    text = (text + part).slice(-65536);
  };
  child.stdout.setEncoding("utf8").on("data", keep);
  child.stderr.setEncoding("utf8").on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => {
      const isMissing = ["ENOENT", "EACCES"].includes(codeOf(error));
      reject(isMissing ? lacking("there is no python3 on PATH, whose pip fetches TensorFlow's library") : error);
    });
    child.on("close", (status) => {
      host.cancelled.removeEventListener("abort", end);
      resolve({ status, text });
    });
  });
}
async function largestFile(folder) {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => void 0);
      return found?.isFile() === true ? found.size : 0;
    })
  );
  return Math.max(0, ...sizes);
}

const MAX_TRIES = 5;
const TAKEN = /* @__PURE__ */ new Set(["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM"]);
async function putInPlace(tool, unpacked, wheel, signal) {
  for (let tries = 1; ; tries++) {
    try {
      await rename(unpacked, tool);
      return;
    } catch (error) {
      if (!TAKEN.has(codeOf(error)) || tries === MAX_TRIES) throw error;
    }
    if (await faultIn(tool, wheel, signal) === void 0) return;
    await remove(tool);
  }
}
async function remove(tool) {
  const aside = await mkdtemp(`${tool}.tmp-`);
  try {
    await rename(tool, join(aside, "damaged"));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function unpackLibraries(file, wheel, folder, signal) {
  const missing = new Map(wheel.libraries.map((library) => [library.path, library]));
  const zip = await yauzlExports.openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const library = missing.get(entry.fileName);
      if (library === void 0) continue;
      missing.delete(entry.fileName);
      const hash = createHash("sha256");
      const hashing = new Transform({
        transform(chunk, _, done) {
          hash.update(chunk);
          done(null, chunk);
        }
      });
      const packed = await zip.openReadStreamPromise(entry);
      await pipeline(packed, hashing, createWriteStream(join(folder, library.name), { flags: "wx" }), { signal });
      const found = hash.digest("hex");
      if (found !== library.sha256) {
        throw lacking(`${library.name} in the wheel has SHA-256 ${found} instead of ${library.sha256}`);
      }
      if (missing.size === 0) return;
    }
  } finally {
    zip.close();
  }
  throw lacking(`the wheel ${wheel.package} ${wheel.version} holds no ${[...missing.keys()].join(" and no ")}`);
}

const STALE_MS = 24 * 60 * 60 * 1e3;
async function fetchInto(tool, wheel, host) {
  await makeFolder(dirname(tool));
  await removeStale(tool);
  const unpacked = await mkdtemp(`${tool}.tmp-`);
  try {
    const temporary = await mkdtemp(join(temporaryRoot(host.environment), "mnist-action-pip-"));
    try {
      await refuseFullDisks([
        { folder: temporary, bytes: 2 * wheel.bytes },
        { folder: unpacked, bytes: libraryBytes(wheel) }
      ]);
      const file = await fetchWheel(wheel, temporary, host);
      await unpackLibraries(file, wheel, unpacked, host.cancelled);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
    await chmod(unpacked, 493);
    await putInPlace(tool, unpacked, wheel, host.cancelled);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
  await writeFile(`${tool}.complete`, "");
}
async function makeFolder(path) {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch((again) => {
      if (codeOf(again) !== "EEXIST") throw again;
    });
  }
}
async function removeStale(tool) {
  for (const name of await readdir(dirname(tool))) {
    if (!name.startsWith(`${basename(tool)}.tmp-`)) continue;
    const path = join(dirname(tool), name);
    const found = await stat(path).catch(() => void 0);
    if (found !== void 0 && Date.now() - found.mtimeMs > STALE_MS) await rm(path, { recursive: true, force: true });
  }
}

const PACKAGES = ["@tensorflow/tfjs-node", "@tensorflow/tfjs-node-gpu"];
function libraryOfWorkspace(workspace) {
  const require = createRequire(join(workspace, "package.json"));
  for (const name of PACKAGES) {
    let modulePath;
    try {
      modulePath = require.resolve(name);
    } catch {
      continue;
    }
    return {
      source: "workspace",
      tensorflow: `${name} ${versionOf$1(require, name)}`,
      sha256: null,
      addon: null,
      modulePath
    };
  }
  throw lacking(
    `with 'tensorflow: workspace' it takes the @tensorflow/tfjs-node that is installed in the workspace, and ${workspace} has none in node_modules`
  );
}
function versionOf$1(require, name) {
  try {
    return text(property(require(`${name}/package.json`), "version"));
  } catch (error) {
    throw lacking(`the ${name} in ${dirname(require.resolve(name))} is damaged: ${messageOf(error)}`);
  }
}

const require$1 = createRequire(import.meta.url);
const SOURCES = {
  pip: libraryOfWheel,
  workspace: ({ workspace }) => libraryOfWorkspace(workspace)
};
async function provideLibrary(source, host) {
  try {
    return await SOURCES[source](host);
  } catch (error) {
    if (host.cancelled.aborted) {
      throw new Refusal("The run was cancelled while TensorFlow's library was made ready; nothing was trained.");
    }
    throw error;
  }
}
const checked = /* @__PURE__ */ new Map();
async function libraryOfWheel(host) {
  const machine = await thisMachine();
  const wheel = wheelFor(machine);
  const tool = toolFolder(wheel, machine.arch, host.environment);
  const known = checked.get(tool);
  if (known !== void 0) return known;
  await bringIntoPlace(wheel, tool, host);
  const addon = await addonBeside(tool, wheel, `${machine.platform}-${machine.arch}`, host.environment);
  const sha256 = wheel.libraries[0]?.sha256 ?? null;
  const library = { source: "pip", tensorflow: wheel.version, sha256, addon, modulePath: null };
  checked.set(tool, library);
  return library;
}
async function bringIntoPlace(wheel, tool, host) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1e3).toFixed(1)} s`;
  const fault = await faultIn(tool, wheel, host.cancelled);
  if (fault === void 0) {
    host.info(`TensorFlow ${wheel.version} from the tool cache, its SHA-256 as pinned: ${tool}, ${seconds()}`);
    return;
  }
  if (!fault.isAbsent) host.warning(`TensorFlow's library in ${tool} is damaged and fetched again: ${fault.what}.`);
  host.info(
    `Fetching ${wheel.package} ${wheel.version} by pip: ${megabytes(wheel.bytes)}, of which ${megabytes(libraryBytes(wheel))} unpacked are kept in ${tool}`
  );
  try {
    await fetchInto(tool, wheel, host);
  } catch (error) {
    throw inWords(error, tool);
  }
  host.info(`TensorFlow ${wheel.version} is in the tool cache, its SHA-256 as pinned: ${seconds()}`);
}
function loadAddon({ addon, modulePath }) {
  const path = addon ?? modulePath ?? "";
  try {
    return require$1(path);
  } catch (error) {
    const [reason = ""] = messageOf(error).split("\n");
    throw lacking(`TensorFlow's library does not load: ${reason.replace(/\.\s*$/, "")}`);
  }
}

const LIBRARY = /^(lib)?tensorflow[\w.-]*$/;
async function packagedLibraryDigest(modulePath) {
  const folder = join(dirname(modulePath), "..", "deps", "lib");
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = found.filter((file) => file.isFile() && LIBRARY.test(file.name)).map(({ name }) => name);
  if (names.length === 0) return null;
  const hash = createHash("sha256");
  for (const name of names.sort()) await pipeline(createReadStream(join(folder, name)), hash, { end: false });
  return hash.digest("hex");
}

const ONEDNN = /^(ONEDNN|DNNL)_|_(ONEDNN|MKL)(_|$)/;
const WITHOUT_INFLUENCE = /_(VERBOSE|VERBOSE_TIMESTAMP|JIT_DUMP|JIT_PROFILE|JITDUMPDIR)$/;
const AS_SHIPPED = "as shipped";
function oneDnnSetting(environment) {
  const set = Object.entries(environment).filter(([name, value]) => ONEDNN.test(name) && !WITHOUT_INFLUENCE.test(name) && value !== void 0).map(([name, value = ""]) => `${name}=${value}`).sort();
  return set.length === 0 ? AS_SHIPPED : set.join(" ");
}
function setUp(environment, threads) {
  environment["TF_NUM_INTRAOP_THREADS"] = String(threads);
  environment["TF_NUM_INTEROP_THREADS"] = String(threads);
  environment["TF_CPP_MIN_LOG_LEVEL"] ??= "2";
}

function isTfjsNode(loaded) {
  const parts = new Map(entries(loaded));
  const functions = ["dispose", "mul", "tensor", "tensor1d", "tidy", "setBackend", "backend"];
  const objects = ["train", "layers", "models", "serialization", "version"];
  return functions.every((name) => typeof parts.get(name) === "function") && objects.every((name) => typeof parts.get(name) === "object" || typeof parts.get(name) === "function");
}

const AUTO_THREADS = 1;
const BACKEND = "tensorflow";
async function startTensorflow(task, source, host) {
  const library = await provideLibrary(source, host);
  const threads = task.threads === "auto" ? AUTO_THREADS : task.threads;
  setUp(process.env, threads);
  shimUtil();
  const tf = await load(library);
  return layersModelEngine(tf, await describe(tf, library, threads), task);
}
async function load(library) {
  const loaded = loadAddon(library);
  const tf = library.addon === null ? loaded : await bundled(library.addon);
  if (!isTfjsNode(tf)) throw lacking(`${library.tensorflow} is not what tfjs-node should be`);
  if (!await tf.setBackend(BACKEND)) throw lacking(`the backend of ${library.tensorflow} does not start`);
  return tf;
}
async function bundled(addon) {
  placeAddon(addon);
  return (await import('./tfjs-node.js')).default;
}
async function describe(tf, library, threads) {
  const { source, tensorflow, modulePath } = library;
  const librarySha256 = modulePath === null ? library.sha256 : await packagedLibraryDigest(modulePath);
  return {
    name: "tensorflow",
    version: tf.version["tfjs-node"],
    promise: "same-machine",
    arithmetic: "native",
    threads,
    wasmSha256: null,
    tensorflow: { source, version: versionOf(tf) || tensorflow, librarySha256, oneDnn: oneDnnSetting(process.env) }
  };
}
function versionOf(tf) {
  const binding = property(tf.backend(), "binding");
  return typeof binding === "object" && binding !== null ? text(Reflect.get(binding, "TF_Version")) : "";
}
function shimUtil() {
  if ("isNullOrUndefined" in util) return;
  Object.assign(util, { isNullOrUndefined: (value) => value === null || value === void 0 });
}

export { startTensorflow };
