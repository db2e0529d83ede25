/**
 * Builds the N-API addon of `engine: tensorflow` from the C++ sources in npm's `@tensorflow/tfjs-node`, for Linux x64:
 * `npm run build-addon`. What comes out is kept in `vendor/tensorflow/`, with its SHA-256 in `vendor/SHA256SUMS`, so that
 * `npm run build` needs no compiler. Run it only to move a version.
 *
 * Needs Linux x64, g++, objdump and readelf (Debian: g++, binutils), python3 with pip, and pip's index. The headers of
 * TensorFlow and the libraries to link with are those of the very wheel that the engine fetches
 * (`src/engine/tensorflow/wheels.json`); those of Node-API are npm's `node-api-headers`.
 */
import { execFileSync } from 'node:child_process';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

import { recordSums, ROOT, sha256 } from './vendor-sums.mjs';

const ADDON = 'tensorflow/tfjs-binding-linux-x64.node';
const PACKAGE = join(ROOT, 'node_modules/@tensorflow/tfjs-node');
const wheel = JSON.parse(readFileSync(join(ROOT, 'src/engine/tensorflow/wheels.json'), 'utf8'))['linux-x64'];

/** The newest symbols that may be asked for: those of Debian 10 and RHEL 8, the oldest systems that Node 20 runs on. */
const NEWEST = { GLIBC: '2.28', GLIBCXX: '3.4.25', CXXABI: '1.3.11', GCC: '7.0.0' };

/** What the sources include, directly and by one another. */
const HEADERS =
  /^tensorflow\/include\/(tensorflow\/c|(tensorflow\/core|tsl)\/platform\/ctstring|(xla\/)?tsl\/c)\S*\.h$/;

const run = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });

/** Fetches the wheel, which pip compares with its SHA-256. */
function fetchWheel(folder) {
  const requirements = join(folder, 'requirements.txt');
  writeFileSync(requirements, `${wheel.package}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
  const target = ['--python-version', wheel.python, '--implementation', 'cp', '--abi', wheel.abi];
  const options = ['--require-hashes', '--no-deps', '--only-binary=:all:', '--no-cache-dir', '--progress-bar', 'off'];
  const to = join(folder, 'wheel');
  const words = [...options, ...target, '--platform', wheel.platform, '--dest', to, '--requirement', requirements];
  execFileSync('python3', ['-m', 'pip', 'download', ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [name = ''] = readdirSync(to);
  return join(to, name);
}

/** Takes headers and libraries from the wheel. */
async function unpack(file, folder) {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const isLibrary = wheel.libraries.some(({ path }) => path === entry.fileName);
      if (!isLibrary && !HEADERS.test(entry.fileName)) continue;
      const path = join(folder, entry.fileName);
      mkdirSync(dirname(path), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
    }
  } finally {
    zip.close();
  }
}

/** Compiles and links; the library will lie beside the addon, wherever that is. */
function compile(folder, addon) {
  const defines = ['NAPI_VERSION=8', 'NODE_GYP_MODULE_NAME=tfjs_binding', 'BUILDING_NODE_EXTENSION'];
  const includes = [join(folder, 'tensorflow/include'), join(ROOT, 'node_modules/node-api-headers/include')];
  const libraries = wheel.libraries.map(({ name }) => `-l:${name}`);
  execFileSync(
    'g++',
    [
      ...['-shared', '-fPIC', '-O3', '-g0', '-std=gnu++17', '-Wl,--build-id=none', '-Wl,--strip-all'],
      ...defines.map((name) => `-D${name}`),
      ...includes.map((path) => `-I${path}`),
      ...['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc', join(ROOT, 'vendor/tensorflow/older-systems.cc')],
      ...[`-L${join(folder, 'tensorflow')}`, ...libraries, '-Wl,-rpath,$ORIGIN', '-o', addon],
    ],
    // Messages in the addon name its sources as they are given here.
    { cwd: PACKAGE, stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

/** Refuses an addon that would not load on older systems, or that knows this machine. */
function inspect(addon, folder) {
  for (const [, library, version] of run('objdump', '--dynamic-syms', addon).matchAll(
    /\b([A-Z]+)_(\d+(?:\.\d+)+)\b/g,
  )) {
    const newest = NEWEST[library];
    if (newest === undefined || version.localeCompare(newest, 'en', { numeric: true }) > 0) {
      throw new Error(`The addon needs ${library}_${version}, which older systems lack.`);
    }
  }
  const paths = [...run('readelf', '--dynamic', addon).matchAll(/\((?:RPATH|RUNPATH)\).*\[(.*)\]/g)];
  if (paths.length !== 1 || paths[0]?.[1] !== '$ORIGIN') throw new Error('The addon looks for libraries elsewhere.');
  const text = readFileSync(addon, 'latin1');
  if ([ROOT, folder].some((path) => text.includes(path))) throw new Error('The addon holds a path of this machine.');
}

if (`${process.platform}-${process.arch}` !== 'linux-x64') throw new Error('The addon is built on Linux x64.');
const folder = mkdtempSync(join(tmpdir(), 'mnist-action-addon-'));
try {
  await unpack(fetchWheel(folder), folder);
  const addon = join(folder, 'addon.node');
  compile(folder, addon);
  inspect(addon, folder);
  const bytes = readFileSync(addon);
  writeFileSync(join(ROOT, 'vendor', ADDON), bytes);
  recordSums('tensorflow', [[ADDON, sha256(bytes)]]);
  console.log(`vendor/${ADDON}: ${statSync(addon).size} bytes, SHA-256 ${sha256(bytes)}`);
} finally {
  rmSync(folder, { recursive: true });
}
