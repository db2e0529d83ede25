import { open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { evidenceInArchive } from './evidence/archive.js';
import { checkpointsIn } from './evidence/checkpoints.js';
import { type EvidenceFiles, filesBelow, refuseLarger, textOf } from './evidence/files.js';
import { evidenceInFolder, readWhole } from './evidence/folder.js';
import { trainingsIn } from './evidence/trainings.js';
import { Refusal } from './refusal.js';
import type { Evidence, Trace } from './reproducibility/evidence.js';
import { evidenceOfMetrics } from './reproducibility/evidence-of.js';
import type { Metrics } from './reproducibility/metrics-schema.js';
import { stepsPerEpoch } from './reproducibility/parameters.js';
import { parseMetrics } from './reproducibility/parse.js';
import { decodeTrace, STEP_BYTES } from './reproducibility/trace.js';
import { seedOfFolder } from './reproducibility/trainings.js';

const METRICS = 'metrics.json';
const TRACE = 'trace.bin';

/** Some eight million steps; thirty epochs of MNIST in batches of 64 have 28,140, which is 220 KiB. */
const MAX_TRACE_BYTES = 64 * 1024 ** 2;

/** What the reader of many trainings may ask for, so that all of them together fit into memory. */
export interface Limits {
  /** Size of `trace.bin`, which evidence holds in memory byte for byte; never more than 64 MiB. */
  readonly maxTraceBytes?: number;
}

/**
 * Reads what a training left behind: a `metrics.json` and what lies beside it, a folder that holds one, or a zip archive
 * of such a folder. A run that trained more than once is read as its first training, where all are the same.
 * Checkpoints are read when they are looked at.
 *
 * @param name what sentences call the training
 * @throws Refusal for whatever is not as it should be, naming file and field
 */
export async function readEvidence(path: string, name: string, limits: Limits = {}): Promise<Evidence> {
  const { evidence } = await readTraining(path, name, limits);
  return evidence;
}

/** As `readEvidence`, with all that `metrics.json` says. */
export async function readTraining(path: string, name: string, limits: Limits = {}): Promise<RecordedTraining> {
  const files = await evidenceAt(path);
  const [folder, ...others] = trainingsIn(files);
  if (others.length > 0) {
    const seeds = [folder, ...others].map((one) => seedOfFolder(one) ?? '').join(', ');
    throw new Refusal(
      `${path} holds trainings of several seeds (${seeds}), each in a folder of its own, such as ${folder}: name one of these.`,
    );
  }
  return trainingIn(files, folder, name, limits);
}

/** One seed of several, and what its training left; the seed is `null` where a run has one only. */
export interface SeedEvidence {
  readonly seed: number | null;
  readonly evidence: Evidence;
}

/** As `readEvidence`; of a run with several seeds every one, ascending; the limits are of all together. */
export async function readSeeds(
  path: string,
  name: string,
  { maxTraceBytes = MAX_TRACE_BYTES }: Limits = {},
): Promise<[SeedEvidence, ...SeedEvidence[]]> {
  const files = await evidenceAt(path);
  let rest = maxTraceBytes;
  const read = (folder: string): SeedEvidence => {
    const { evidence } = trainingIn(files, folder, name, { maxTraceBytes: rest });
    rest -= STEP_BYTES * (evidence.trace?.checksums.length ?? 0);
    return { seed: seedOfFolder(folder), evidence };
  };
  const [first, ...others] = trainingsIn(files);
  return [read(first), ...others.map(read)];
}

/** What one training left, with all that its `metrics.json` says. */
interface RecordedTraining {
  readonly metrics: Metrics;
  readonly evidence: Evidence;
}

function trainingIn(
  all: EvidenceFiles,
  folder: string,
  name: string,
  { maxTraceBytes = MAX_TRACE_BYTES }: Limits,
): RecordedTraining {
  const files = filesBelow(folder, all);
  const metrics = parseMetrics(textOf(files, METRICS), files.nameOf(METRICS));
  const seed = seedOfFolder(folder);
  if (seed !== null && seed !== metrics.recipe.seed) {
    throw new Refusal(
      `${files.nameOf(METRICS)}: recipe.seed must be ${seed}, as its folder says, but is ${metrics.recipe.seed}.`,
    );
  }
  const trace = traceIn(files, metrics, Math.min(maxTraceBytes, MAX_TRACE_BYTES));
  const kept = { trace, checkpoints: checkpointsIn(files, metrics, trace) };
  return { metrics, evidence: evidenceOfMetrics(metrics, name, kept) };
}

async function evidenceAt(path: string): Promise<EvidenceFiles> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Refusal(`${path}: there is no such file or folder.`);
  if (found.isDirectory()) return evidenceInFolder(path);
  if (!found.isFile()) throw new Refusal(`${path} is neither a file nor a folder.`);
  if (path.endsWith('.zip') || (await beginsLikeZip(path))) return evidenceInArchive(path);
  // Under another name it is a copy, and what lies beside it may be of another training.
  return basename(path) === METRICS ? evidenceInFolder(dirname(path)) : metricsAlone(path, found.size);
}

async function beginsLikeZip(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) throw new Refusal(`${path} cannot be read.`);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

function metricsAlone(path: string, size: number): EvidenceFiles {
  return {
    place: path,
    sizes: new Map([[METRICS, size]]),
    nameOf: () => path,
    read: () => readWhole(path, size),
  };
}

function traceIn(files: EvidenceFiles, { recipe, data, digests }: Metrics, maxBytes: number): Trace | null {
  const size = files.sizes.get(TRACE);
  if (size === undefined) return null;
  const steps = digests.epochs.length * stepsPerEpoch(recipe, data.train.count);
  const expected = STEP_BYTES * steps;
  if (size !== expected) {
    throw new Refusal(
      `${files.nameOf(TRACE)} must be ${expected} bytes, ${STEP_BYTES} for each of ${steps} steps, but is ${size}.`,
    );
  }
  refuseLarger(files, TRACE, maxBytes);
  return decodeTrace(files.read(TRACE));
}
