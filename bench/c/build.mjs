/** Compiles step.c to WebAssembly, where clang and wasm-ld are installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const FLAGS = [
  ...['--target=wasm32', '-O3', '-msimd128', '-mbulk-memory', '-nostdlib', '-Wall', '-Wextra', '-Werror'],
  // Never one rounding where TensorFlow.js has two.
  '-ffp-contract=off',
  ...['-Wl,--no-entry', '-Wl,--strip-all', '-Wl,-z,stack-size=65536', '-fno-math-errno'],
];

/**
 * Builds the step, and a second build that counts Adam's vectors.
 *
 * @returns the compiler's version
 * @throws Error when there is no compiler, or it fails
 */
export function buildStep() {
  const version = firstLine('clang');
  firstLine('wasm-ld');
  mkdirSync(here('../build'), { recursive: true });
  const compile = (file, ...more) =>
    execFileSync('clang', [...FLAGS, ...more, here('step.c'), '-o', here(`../build/${file}`)], {
      encoding: 'utf8',
      env: { ...process.env, PATH: pathOfSystem() },
    });
  compile('step.wasm');
  compile('step-count.wasm', '-DCOUNT_MOVES');
  return version;
}

/** Without npm's programs: clang runs any `wasm-opt` that it finds, and AssemblyScript's refuses SIMD. */
function pathOfSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}

function firstLine(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n')[0];
  } catch {
    throw new Error(`${program} is not installed`);
  }
}
