/**
 * Builds the N-API addons of `engine: tensorflow` from the C++ sources in npm's `@tensorflow/tfjs-node`, for Linux x64 and
 * arm64: `npm run build-addon`. What comes out is kept in `vendor/tensorflow/`, with its SHA-256 in `vendor/SHA256SUMS`,
 * so that `npm run build` needs no compiler. Run it only to move a version.
 *
 * Needs Linux x64, compilers and readelf (Debian: g++, g++-aarch64-linux-gnu, binutils), python3 with pip, and pip's
 * index. The headers of TensorFlow and the libraries to link with are those of the very wheels that the engine fetches
 * (`src/engine/tensorflow/wheels.json`); those of Node-API are npm's `node-api-headers`.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

import { recordSums, ROOT, sha256 } from './vendor-sums.mjs';

const PACKAGE = join(ROOT, 'node_modules/@tensorflow/tfjs-node');
const WHEELS = JSON.parse(readFileSync(join(ROOT, 'src/engine/tensorflow/wheels.json'), 'utf8'));
const COMPILERS = { 'linux-x64': 'g++', 'linux-arm64': 'aarch64-linux-gnu-g++' };

/** The newest symbols that may be asked for: those of Debian 10 and RHEL 8, the oldest systems that Node 20 runs on. */
const NEWEST = { GLIBC: '2.28', GLIBCXX: '3.4.25', CXXABI: '1.3.11', GCC: '7.0.0' };

/** As readelf lists the versions that an addon asks for. */
const VERSION = /Name: ([A-Z]+)_(\d+(?:\.\d+)+)/g;

/** What the sources include, directly and by one another. */
const HEADERS =
  /^tensorflow\/include\/(tensorflow\/c|(tensorflow\/core|tsl)\/platform\/ctstring|(xla\/)?tsl\/c)\S*\.h$/;

const run = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });

/** Fetches the wheel, which pip compares with its SHA-256. */
function fetchWheel(wheel, folder) {
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
async function unpack(wheel, file, folder) {
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
function compile(wheel, compiler, folder, addon) {
  const defines = ['NAPI_VERSION=8', 'NODE_GYP_MODULE_NAME=tfjs_binding', 'BUILDING_NODE_EXTENSION'];
  const includes = [join(folder, 'tensorflow/include'), join(ROOT, 'node_modules/node-api-headers/include')];
  // Beside TensorFlow's own there may be one that only those ask for.
  const own = wheel.libraries.filter(({ path }) => path.startsWith('tensorflow/'));
  const libraries = own.map(({ name }) => `-l:${name}`);
  execFileSync(
    compiler,
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
  for (const [, library, version] of run('readelf', '--version-info', '--wide', addon).matchAll(VERSION)) {
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

async function build(platform, wheel) {
  const folder = mkdtempSync(join(tmpdir(), 'mnist-action-addon-'));
  try {
    await unpack(wheel, fetchWheel(wheel, folder), folder);
    const addon = join(folder, 'addon.node');
    compile(wheel, COMPILERS[platform], folder, addon);
    inspect(addon, folder);
    const bytes = readFileSync(addon);
    const file = `tensorflow/tfjs-binding-${platform}.node`;
    writeFileSync(join(ROOT, 'vendor', file), bytes);
    console.log(`vendor/${file}: ${bytes.length} bytes, SHA-256 ${sha256(bytes)}`);
    return [file, sha256(bytes)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (`${process.platform}-${process.arch}` !== 'linux-x64') throw new Error('The addons are built on Linux x64.');
const sums = [];
for (const [platform, wheel] of Object.entries(WHEELS)) sums.push(await build(platform, wheel));
recordSums('tensorflow', sums);
