import type { TensorflowSource } from '../../choices.js';

/** A TensorFlow library that is there and, where it is the pinned one, whole to the last bit. Nothing is loaded yet. */
export interface NativeLibrary {
  readonly source: TensorflowSource;
  /** `pip`: version of TensorFlow. `workspace`: name and version of the package, which holds a library of its own. */
  readonly tensorflow: string;
  /** SHA-256 of the shared library that computes, as it was checked; `null` for a package's own. */
  readonly sha256: string | null;
  /** `pip`: absolute path of the N-API addon, with the library beside it; there until the process ends. */
  readonly addon: string | null;
  /** `workspace`: absolute path of the package's main file, to be required. */
  readonly modulePath: string | null;
}
