import { Refusal } from '../refusal.js';
import { FIRST_FOLDER } from '../reproducibility/trainings.js';

/** The files that a training left behind, wherever they lie. */
export interface EvidenceFiles {
  /** What sentences call the place. */
  readonly place: string;
  /** Size in bytes by path with forward slashes, of what a training may leave behind. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What sentences call one of them. */
  readonly nameOf: (path: string) => string;
  /**
   * The bytes of one of them.
   *
   * @throws Refusal when they can no longer be read, or are not as many as there should be
   */
  readonly read: (path: string) => Uint8Array;
}

const OF_TRAINING = String.raw`metrics\.json|trace\.bin|checkpoints/epoch-[1-9]\d*(?:-step-[1-9]\d*)?\.bin`;

/** What of a folder or an archive is looked at; all else in it is passed over. */
export const EVIDENCE_PATH = new RegExp(`^(?:aggregate\\.json|(?:${FIRST_FOLDER})?(?:${OF_TRAINING}))$`);

const METRICS_OF_SEVERAL = new RegExp(`^(${FIRST_FOLDER})metrics\\.json$`);

/** Of several trainings, the folder that this is the `metrics.json` in. */
export function folderOfMetrics(path: string): string | undefined {
  return METRICS_OF_SEVERAL.exec(path)?.[1];
}

/** @throws Refusal when a file is larger than what is read of it */
export function refuseLarger({ sizes, nameOf }: EvidenceFiles, path: string, maxBytes: number): void {
  const size = sizes.get(path) ?? 0;
  if (size > maxBytes) throw new Refusal(`${nameOf(path)} has ${size} bytes; at most ${maxBytes} are read.`);
}

/** A `metrics.json` of a million test images has some ten million bytes. */
const MAX_JSON_BYTES = 64 * 1024 ** 2;

/** @throws Refusal when there is no such file, or it is larger than what is read of a text */
export function textOf(files: EvidenceFiles, path: string): string {
  if (!files.sizes.has(path)) throw new Refusal(`${files.place} holds no ${path}.`);
  refuseLarger(files, path, MAX_JSON_BYTES);
  return Buffer.from(files.read(path)).toString('utf8');
}

/** The files in a folder of others, by their paths within it. */
export function filesBelow(folder: string, { place, sizes, nameOf, read }: EvidenceFiles): EvidenceFiles {
  const below = [...sizes].filter(([path]) => path.startsWith(folder));
  return {
    place,
    sizes: new Map(below.map(([path, size]) => [path.slice(folder.length), size])),
    nameOf: (path) => nameOf(folder + path),
    read: (path) => read(folder + path),
  };
}
