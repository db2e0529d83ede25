import wheels from './wheels.json' with { type: 'json' };

/** A shared library inside a wheel. */
export interface Library {
  /** Name under which the addon asks for it. */
  readonly name: string;
  /** Path in the wheel. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A package of Python that holds TensorFlow as shared libraries: the one file, known by its hash. */
export interface Wheel {
  readonly package: string;
  readonly version: string;
  /** Version of Python that the wheel is made for; the libraries need none. */
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly libraries: readonly Library[];
}

/** The pinned wheels, by platform and processor as Node names them. */
export const WHEELS: ReadonlyMap<string, Wheel> = new Map(Object.entries(wheels));

/** Bytes of all libraries of a wheel, unpacked. */
export function libraryBytes({ libraries }: Wheel): number {
  return libraries.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes as people read them: `614 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
