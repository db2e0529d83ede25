import type { TensorflowSource } from '../../choices.js';
import type { Host } from '../../host.js';

/** A TensorFlow library that is there and, where it is the pinned one, whole to the last bit. Nothing is loaded yet. */
export interface NativeLibrary {
  readonly source: TensorflowSource;
  /** `pip`: version of the TensorFlow that the library was taken from. `workspace`: of the package found there. */
  readonly tensorflow: string;
  /** `pip`: absolute path of the N-API addon, with the library beside it; there until the process ends. */
  readonly addon: string | null;
  /** `workspace`: absolute path of the package's main file, to be required. */
  readonly modulePath: string | null;
}

/**
 * `provideLibrary` of `library.ts`: finds or fetches the library and checks it.
 *
 * Rejects with a Refusal that says in one sentence what is missing, or with the signal's reason when the host is
 * cancelled.
 */
export type ProvideLibrary = (source: TensorflowSource, host: Host) => Promise<NativeLibrary>;

/**
 * `loadAddon` of `library.ts`: what the addon or the package exports, from `require`. TensorFlow makes its threads and
 * reads its environment variables (`TF_NUM_INTRAOP_THREADS`, `TF_CPP_MIN_LOG_LEVEL`, …) in this call, so they must be
 * set before. Requiring `addon` or `modulePath` again gives the same object.
 *
 * Throws a Refusal in words when the library does not load.
 */
export type LoadAddon = (library: NativeLibrary) => unknown;
