import util from 'node:util';

import type { TensorflowSource } from '../choices.js';
import type { Engine, EngineDescription, Task } from '../engine.js';
import type { Host } from '../host.js';
import { property, text } from '../parsed.js';
import { layersModelEngine } from './layers-model.js';
import { placeAddon } from './tensorflow/addon-place.js';
import { lacking } from './tensorflow/lacking.js';
import { loadAddon, provideLibrary } from './tensorflow/library.js';
import type { NativeLibrary } from './tensorflow/native-library.js';
import { packagedLibraryDigest } from './tensorflow/packaged-library.js';
import { oneDnnSetting, setUp } from './tensorflow/settings.js';
import { isTfjsNode, type TfjsNode } from './tensorflow/tfjs-node-shape.js';

/** One: an operation of a small model is done before a second thread has woken up, and TensorFlow's default waits for it. */
const AUTO_THREADS = 1;

/** The backend of tfjs-node. */
const BACKEND = 'tensorflow';

/**
 * Native TensorFlow through tfjs-node: the `LayersModel` of engine `tfjs` on another backend. Its bits depend on the
 * library, the CPU, how oneDNN is set, and how many threads compute.
 *
 * @throws Refusal when the library cannot be had or does not load on this machine
 */
export async function startTensorflow(task: Task, source: TensorflowSource, host: Host): Promise<Engine> {
  const library = await provideLibrary(source, host);
  const threads = task.threads === 'auto' ? AUTO_THREADS : task.threads;
  setUp(process.env, threads);
  shimUtil();
  const tf = await load(library);
  return layersModelEngine(tf, await describe(tf, library, threads), task);
}

async function load(library: NativeLibrary): Promise<TfjsNode> {
  const loaded = loadAddon(library);
  const tf = library.addon === null ? loaded : await bundled(library.addon);
  if (!isTfjsNode(tf)) throw lacking(`${library.tensorflow} is not what tfjs-node should be`);
  if (!(await tf.setBackend(BACKEND))) throw lacking(`the backend of ${library.tensorflow} does not start`);
  return tf;
}

/** The tfjs-node that ships with the action. */
async function bundled(addon: string): Promise<unknown> {
  placeAddon(addon);
  return (await import('./tensorflow/tfjs-node.js')).default;
}

async function describe(tf: TfjsNode, library: NativeLibrary, threads: number): Promise<EngineDescription> {
  const { source, tensorflow, modulePath } = library;
  const librarySha256 = modulePath === null ? library.sha256 : await packagedLibraryDigest(modulePath);
  return {
    name: 'tensorflow',
    version: tf.version['tfjs-node'],
    promise: 'same-machine',
    arithmetic: 'native',
    threads,
    wasmSha256: null,
    tensorflow: { source, version: versionOf(tf) || tensorflow, librarySha256, oneDnn: oneDnnSetting(process.env) },
  };
}

/** What the library itself says; the addon does not list its properties, so that none would be found among them. */
function versionOf(tf: TfjsNode): string {
  const binding = property(tf.backend(), 'binding');
  return typeof binding === 'object' && binding !== null ? text(Reflect.get(binding, 'TF_Version')) : '';
}

/** tfjs-node calls `util.isNullOrUndefined`, which Node 23 took away. */
function shimUtil(): void {
  if ('isNullOrUndefined' in util) return;
  Object.assign(util, { isNullOrUndefined: (value: unknown) => value === null || value === undefined });
}
