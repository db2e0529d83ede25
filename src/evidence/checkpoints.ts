import { type EvidenceFiles, refuseLarger } from './files.js';
import { Refusal } from '../refusal.js';
import { digest, littleEndianFloats, weightChecksum } from '../reproducibility/digest.js';
import type { Checkpoint, Trace } from '../reproducibility/evidence.js';
import type { Metrics } from '../reproducibility/metrics-schema.js';
import { parametersOf, stepsPerEpoch } from '../reproducibility/parameters.js';
import { sizeOf } from '../weight-specs.js';

/** Bytes of a float32. */
const WEIGHT_BYTES = 4;

/** 268 million weights. */
const MAX_CHECKPOINT_BYTES = 1024 ** 3;

/** What vouches for the bytes of a checkpoint. */
interface Voucher {
  /** SHA-256 of the weights, where `metrics.json` has it. */
  readonly sha256: string | undefined;
  /** Checksum of the weights, where the trace has it. */
  readonly checksum: number | undefined;
}

/**
 * The checkpoints among the files, in the order of the training: `epoch-N.bin` is of the end of epoch N,
 * `epoch-N-step-S.bin` of its step S. What lies in an epoch that a cancelled training did not finish is left out, for
 * nothing vouches for it.
 *
 * @throws Refusal when one has another size than the recipe's weights, or is of no epoch or step of the training
 */
export function checkpointsIn(files: EvidenceFiles, metrics: Metrics, trace: Trace | null): Checkpoint[] {
  const steps = stepsPerEpoch(metrics.recipe, metrics.data.train.count);
  const bytes = WEIGHT_BYTES * parametersOf(metrics.recipe).reduce((sum, spec) => sum + sizeOf(spec), 0);
  const found: Checkpoint[] = [];
  for (const [path, size] of files.sizes) {
    const [, epochText, stepText] = PATH.exec(path) ?? [];
    if (epochText === undefined) continue;
    const epoch = Number(epochText);
    const step = Number(stepText ?? steps);
    if (epoch > metrics.recipe.epochs || step > steps) {
      throw new Refusal(
        `${files.nameOf(path)} is of no step of this training, which has ${metrics.recipe.epochs} epochs of ${steps} steps.`,
      );
    }
    const digests = metrics.digests.epochs[epoch - 1];
    if (digests === undefined) continue;
    const checksum = trace?.checksums[(epoch - 1) * steps + step - 1];
    const sha256 = step === steps ? digests.weights : undefined;
    if (size !== bytes) {
      throw new Refusal(`${files.nameOf(path)} must be ${bytes} bytes, the weights of its recipe, but is ${size}.`);
    }
    refuseLarger(files, path, MAX_CHECKPOINT_BYTES);
    if (sha256 === undefined && checksum === undefined) continue;
    found.push({ epoch, step, weights: () => weightsIn(files, path, metrics, { sha256, checksum }) });
  }
  return found.sort((a, b) => a.epoch - b.epoch || a.step - b.step);
}

const PATH = /^checkpoints\/epoch-(\d+)(?:-step-(\d+))?\.bin$/;

function weightsIn(
  files: EvidenceFiles,
  path: string,
  { recipe }: Metrics,
  { sha256, checksum }: Voucher,
): readonly Float32Array[] {
  const bytes = files.read(path);
  if (sha256 !== undefined && digest(bytes) !== sha256) {
    throw new Refusal(`${files.nameOf(path)} is not the checkpoint whose digest metrics.json has.`);
  }
  const all = littleEndianFloats(bytes);
  let start = 0;
  const weights = parametersOf(recipe).map((spec) => {
    const end = start + sizeOf(spec);
    const parameter = all.subarray(start, end);
    start = end;
    return parameter;
  });
  if (checksum !== undefined && weightChecksum(weights) !== checksum) {
    throw new Refusal(`${files.nameOf(path)} does not have the checksum that trace.bin has for its step.`);
  }
  return weights;
}
