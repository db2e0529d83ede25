import packageJson from '../../package.json' with { type: 'json' };
import type { BaselineReading } from '../baseline.js';
import type { Dataset } from '../dataset.js';
import type { Evaluation } from '../evaluate.js';
import type { Gate } from '../gate.js';
import type { Inputs } from '../inputs.js';
import type { Model } from '../model.js';
import type { Evidence } from '../reproducibility/evidence.js';
import type { Environment, Metrics } from '../reproducibility/metrics-schema.js';
import type { Place } from '../reproducibility/trainings.js';
import type { Language } from '../texts.js';
import type { Training } from '../train.js';
import type { SeedStatistics } from './seeds.js';

/** What a run is told by, in one language. */
export interface Told {
  readonly gate: Gate;
  /** Where the baseline was read; `null` when none was asked for. */
  readonly baselineSource: string | null;
}

/** Everything that is known when a run is judged. */
export interface Findings {
  readonly inputs: Readonly<Inputs>;
  /** `null` when none was asked for. */
  readonly baseline: BaselineReading | null;
  readonly dataset: Dataset;
  readonly model: Model;
  readonly environment: Environment;
  readonly training: Training;
  /** `null` when the training was cancelled. */
  readonly evaluation: Evaluation | null;
  readonly evidence: Evidence;
  readonly gate: Gate;
  /** The judgement once more in the words of each language, for a page on which the reader chooses. */
  readonly told: Readonly<Record<Language, Told>>;
  readonly startedAt: Date;
  /** Seconds that the training took, where it is one of several; `null`: everything since `startedAt`. */
  readonly seconds: number | null;
  /** Every training, in their order, of a run that trained more than once; else empty. */
  readonly trainings: readonly JudgedTraining[];
  /** What several seeds came to; `null` of a run with one. */
  readonly seeds: SeedStatistics | null;
}

/** What is known of a training of which no page is made. */
export type Untold = Omit<Findings, 'told'>;

/** One training of several, judged by itself. Its files are written already, so that its weights need no memory. */
export interface JudgedTraining extends Place {
  /** In the output directory, with a slash at its end. */
  readonly folder: string;
  /** Paths in the output directory. */
  readonly files: readonly string[];
  /** Without trace and checkpoints. */
  readonly evidence: Evidence;
  readonly gate: Gate;
  readonly seconds: number;
}

/** What `metrics.json` says of a run. */
export function metricsOf(findings: Untold): Metrics {
  const { dataset, environment, evidence, training, gate } = findings;
  return {
    schema: 'mnist-action/metrics/v1',
    action: packageJson.version,
    finished: training.finished,
    fault: evidence.fault,
    recipe: evidence.recipe,
    data: { name: dataset.name, ...evidence.data },
    environment,
    result: result(findings),
    digests: evidence.digests,
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    timing: {
      startedAt: findings.startedAt.toISOString(),
      totalSeconds: findings.seconds ?? (Date.now() - findings.startedAt.getTime()) / 1000,
      epochs: training.epochs.map(({ epoch, trainSeconds, testSeconds }) => ({ epoch, trainSeconds, testSeconds })),
    },
  };
}

/** A text, which is kept as it is whatever stands in it, or an array of numbers. */
const TEXT_OR_NUMBERS = /"(?:[^"\\]|\\.)*"|\[[\s\d.,e-]*\]/g;

/** The file itself: indented, but an array of numbers on one line. */
export function metricsText(metrics: Metrics): string {
  const json = JSON.stringify(metrics, null, 2);
  return `${json.replaceAll(TEXT_OR_NUMBERS, (part) => (part.startsWith('"') ? part : part.replaceAll(/\s+/g, '')))}\n`;
}

function result({ training, evaluation, evidence }: Untold): Metrics['result'] {
  return {
    accuracy: evaluation?.accuracy ?? null,
    loss: evaluation?.loss ?? null,
    epochs: training.epochs.map(({ epoch, loss, accuracy, testLoss, testAccuracy }) => ({
      epoch,
      loss,
      accuracy,
      testLoss,
      testAccuracy,
    })),
    classes: evaluation?.classes.map((scores) => ({ ...scores })) ?? null,
    confusionMatrix: evaluation?.confusion.map((row) => [...row]) ?? null,
    predictions: evaluation === null ? null : [...evaluation.predictions],
    mistakes: evidence.result.mistakes && Object.fromEntries(evidence.result.mistakes),
  };
}
