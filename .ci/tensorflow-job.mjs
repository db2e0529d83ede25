import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that stands in for the action. */
export const [action] = process.argv.slice(2);

/** The pinned wheel of this machine, and what is kept of it. */
const WHEELS = JSON.parse(readFileSync(join(ROOT, 'src/engine/tensorflow/wheels.json'), 'utf8'));
export const WHEEL = WHEELS['linux-x64'];
export const LIBRARIES = WHEEL.libraries;

/** How many images of MNIST are trained on and tested. */
const COUNTS = { train: 320, t10k: 64 };

/** A folder that nothing else uses. */
export function newFolder(name) {
  return mkdtempSync(join(process.env.CI_WORK, `${name}-`));
}

/**
 * A pinned wheel, fetched from the index that pip is configured for.
 *
 * @param {string} platform
 */
export function fetchedWheel(platform) {
  const wheel = WHEELS[platform];
  const folder = newFolder('wheel');
  const requirements = join(newFolder('requirements'), 'requirements.txt');
  writeFileSync(requirements, `${wheel.package}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
  const target = ['--python-version', wheel.python, '--platform', wheel.platform, '--only-binary=:all:', '--no-deps'];
  const words = ['download', '--quiet', '--no-cache-dir', '--require-hashes', ...target, '--dest', folder];
  execFileSync('python3', ['-m', 'pip', ...words, '--requirement', requirements], { stdio: 'inherit' });
  return join(folder, readdirSync(folder)[0] ?? '');
}

const data = writeData();

/** The first images of MNIST as IDX files. */
function writeData() {
  const folder = newFolder('data');
  for (const [part, count] of Object.entries(COUNTS)) {
    for (const [kind, header, size] of [
      ['images-idx3-ubyte', 16, 784],
      ['labels-idx1-ubyte', 8, 1],
    ]) {
      const name = `${part}-${kind}`;
      const whole = gunzipSync(readFileSync(join(action, 'dist/assets/mnist', `${name}.gz`)));
      const bytes = Buffer.from(whole.subarray(0, header + count * size));
      bytes.writeUInt32BE(count, 4);
      writeFileSync(join(folder, name), bytes);
    }
  }
  return folder;
}

/** Where a job runs: a workspace, an empty tool cache, an empty temporary folder. */
export function newPlace() {
  const cache = newFolder('cache');
  return {
    workspace: newFolder('workspace'),
    temporary: newFolder('temporary'),
    cache,
    /** Where in the tool cache the library lies. */
    tool: join(cache, `mnist-action-${WHEEL.package}`, WHEEL.version, 'x64'),
  };
}

/**
 * Trains with engine `tensorflow` for one epoch, with no variable of this environment but PATH and HOME, and no
 * configuration of pip's but these variables.
 *
 * @returns a promise of what came of it, with a method `interrupt` that cancels the run
 */
export function train(place, variables) {
  const { workspace, temporary, cache, tensorflow = 'pip', node = [process.execPath] } = place;
  mkdirSync(workspace, { recursive: true });
  const [command, ...words] = [...node, join(place.action ?? action, 'dist/cli.js'), 'train', '--engine', 'tensorflow'];
  const recipe = ['--dataset', data, '--epochs', '1', '--accuracy-threshold', '0', '--pictures', 'false'];
  const { PATH, HOME } = process.env;
  const runner = { RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: cache, PIP_CONFIG_FILE: '/dev/null' };
  const child = spawn(command, [...words, ...recipe, '--tensorflow', tensorflow], {
    cwd: workspace,
    env: { PATH, HOME, ...runner, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let interruptedAt = NaN;
  const texts = ['', ''];
  [child.stdout, child.stderr].forEach((stream, index) =>
    stream.setEncoding('utf8').on('data', (part) => (texts[index] += part)),
  );
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const secondsAfterInterrupt = (performance.now() - interruptedAt) / 1000;
      const [stdout, stderr] = texts;
      resolve({
        code,
        stdout,
        stderr,
        secondsAfterInterrupt,
        /** As it is when it is asked for: once every job has ended. */
        get leftovers() {
          return leftovers(place);
        },
      });
    });
  });
  return Object.assign(ended, {
    interrupt() {
      interruptedAt = performance.now();
      child.kill('SIGINT');
    },
  });
}

/** What a run may not leave, but what fills a disk on purpose. */
function leftovers({ temporary, tool }) {
  const folder = dirname(tool);
  const halves = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('.tmp-')) : [];
  return [...readdirSync(temporary), ...halves].filter((name) => name !== 'filling');
}
