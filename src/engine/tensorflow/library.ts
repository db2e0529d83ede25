import { createRequire } from 'node:module';

import type { TensorflowSource } from '../../choices.js';
import type { Host } from '../../host.js';
import { messageOf, Refusal } from '../../refusal.js';
import { addonBeside } from './beside.js';
import { inWords } from './disk.js';
import { faultIn } from './intact.js';
import { lacking } from './lacking.js';
import { thisMachine, wheelFor } from './machine.js';
import type { NativeLibrary } from './native-library.js';
import { fetchInto } from './tool-cache.js';
import { toolFolder } from './tool-folder.js';
import { libraryBytes, megabytes, type Wheel } from './wheels.js';
import { libraryOfWorkspace } from './workspace.js';

const require = createRequire(import.meta.url);

/** How each source provides the library. */
const SOURCES: Readonly<Record<TensorflowSource, (host: Host) => NativeLibrary | Promise<NativeLibrary>>> = {
  pip: libraryOfWheel,
  workspace: ({ workspace }) => libraryOfWorkspace(workspace),
};

/**
 * Finds or fetches the native library, and checks it to the last bit where it is the pinned one. Nothing is loaded.
 *
 * @throws Refusal saying in one sentence what is missing, or that the host was cancelled
 */
export async function provideLibrary(source: TensorflowSource, host: Host): Promise<NativeLibrary> {
  try {
    return await SOURCES[source](host);
  } catch (error) {
    if (host.cancelled.aborted) {
      throw new Refusal("The run was cancelled while TensorFlow's library was made ready; nothing was trained.");
    }
    throw error;
  }
}

/** What this process has checked already, by folder: it is in use then, and nobody can change it any more. */
const checked = new Map<string, NativeLibrary>();

async function libraryOfWheel(host: Host): Promise<NativeLibrary> {
  const machine = await thisMachine();
  const wheel = wheelFor(machine);
  const tool = toolFolder(wheel, machine.arch, host.environment);
  const known = checked.get(tool);
  if (known !== undefined) return known;
  await bringIntoPlace(wheel, tool, host);
  const addon = await addonBeside(tool, wheel, `${machine.platform}-${machine.arch}`, host.environment);
  const sha256 = wheel.libraries[0]?.sha256 ?? null;
  const library: NativeLibrary = { source: 'pip', tensorflow: wheel.version, sha256, addon, modulePath: null };
  checked.set(tool, library);
  return library;
}

/** Finds the library in the tool cache whole, or fetches it. */
async function bringIntoPlace(wheel: Wheel, tool: string, host: Host): Promise<void> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const fault = await faultIn(tool, wheel, host.cancelled);
  if (fault === undefined) {
    host.info(`TensorFlow ${wheel.version} from the tool cache, its SHA-256 as pinned: ${tool}, ${seconds()}`);
    return;
  }
  if (!fault.isAbsent) host.warning(`TensorFlow's library in ${tool} is damaged and fetched again: ${fault.what}.`);
  host.info(
    `Fetching ${wheel.package} ${wheel.version} by pip: ${megabytes(wheel.bytes)}, of which ` +
      `${megabytes(libraryBytes(wheel))} unpacked are kept in ${tool}`,
  );
  try {
    await fetchInto(tool, wheel, host);
  } catch (error) {
    throw inWords(error, tool);
  }
  host.info(`TensorFlow ${wheel.version} is in the tool cache, its SHA-256 as pinned: ${seconds()}`);
}

/**
 * Loads the addon, or the package of the workspace: what it exports. TensorFlow makes its threads and reads its
 * environment variables (`TF_NUM_INTRAOP_THREADS`, `TF_CPP_MIN_LOG_LEVEL`, …) in this call, so they are set before.
 * Requiring `addon` or `modulePath` again gives the same object.
 *
 * @throws Refusal in words when it does not load
 */
export function loadAddon({ addon, modulePath }: NativeLibrary): unknown {
  const path = addon ?? modulePath ?? '';
  try {
    return require(path);
  } catch (error) {
    const [reason = ''] = messageOf(error).split('\n');
    throw lacking(`TensorFlow's library does not load: ${reason.replace(/\.\s*$/, '')}`);
  }
}
