import { resolve } from 'node:path';

import {
  BUNDLED,
  type CommentMode,
  type EngineName,
  ENGINES,
  type Reproducibility,
  TENSORFLOW_SOURCES,
  type TensorflowSource,
} from './choices.js';
import { isFile, isFolder } from './containment.js';
import type { Host } from './host.js';
import { baselinePath, baselineRef, githubToken } from './inputs/baseline.js';
import { type Classroom, classroomOf } from './inputs/classroom.js';
import { commentMode } from './inputs/comment.js';
import { type Leg, nameLeg } from './inputs/leg.js';
import { type ModelFile, modelFile } from './inputs/model.js';
import { type OptimizerInputs, optimizerInputs } from './inputs/optimizer.js';
import { outputDirectory } from './inputs/output-directory.js';
import { checkpoints, type Checkpoints, type Fault, fault } from './inputs/places.js';
import { contextObject, decimalNumber, oneOf, refuse, truth, wholeNumber } from './inputs/parse.js';
import { seedInputs } from './inputs/seeds.js';
import { type TestSplit, testSplit } from './inputs/test-split.js';
import { tolerance } from './inputs/tolerance.js';
import { type Language, LANGUAGES } from './texts.js';

/** What the user asked for, checked. Defaults are in `action.yml` only. */
export interface Inputs extends OptimizerInputs {
  /** `mnist` for the bundled data, else a folder as the user wrote it, relative to the workspace. */
  readonly dataset: string;
  /** `undefined` for data that has a test part. */
  readonly testSplit: TestSplit | undefined;
  /** Takes the place of `hiddenUnits`, where it is given. */
  readonly model: ModelFile | undefined;
  /** Sizes of the hidden layers, from the input on. */
  readonly hiddenUnits: readonly number[];
  readonly engine: EngineName;
  /** Where engine `tensorflow` takes its native library from. */
  readonly tensorflow: TensorflowSource;
  /** How many threads may train; `auto`: as many as pay. */
  readonly threads: number | 'auto';
  /** The first, where there are several. */
  readonly seed: number;
  /** Several seeds, in the order in which they are trained; empty where there is one only. */
  readonly seeds: readonly number[];
  readonly epochs: number;
  readonly batchSize: number;
  /** Lowest accuracy that passes, 0 … 1. */
  readonly accuracyThreshold: number;
  /** 64 lower-case hexadecimal digits. */
  readonly expectedDigest: string | undefined;
  /** Path in the repository with forward slashes; `undefined` when nothing is compared with a baseline. */
  readonly baseline: string | undefined;
  /** Names a commit to read the baseline from. */
  readonly baselineRef: string | undefined;
  /** Never to be printed; empty where there is none. */
  readonly githubToken: string;
  /** Largest drop of the accuracy that passes, 0 … 1. */
  readonly maxAccuracyDrop: number;
  /** Lowest p-value of a drop that passes, 0 … 1. */
  readonly significance: number;
  readonly reproducibility: Reproducibility;
  readonly language: Language;
  readonly pictures: boolean;
  /** Absolute path, inside the workspace. */
  readonly outputDirectory: string;
  readonly upload: boolean;
  readonly artifactName: string;
  readonly retentionDays: number | undefined;
  readonly leg: Leg;
  /** `undefined` where nothing is graded. */
  readonly classroom: Classroom | undefined;
  readonly summary: boolean;
  /** When the pull request gets a comment. */
  readonly comment: CommentMode;
  /** How many times to train; each seed, where there are several. */
  readonly repeats: number;
  readonly checkpoints: Checkpoints;
  /** `undefined` for an honest training. */
  readonly fault: Fault | undefined;
}

const DEFAULT_MNIST_THRESHOLD = 0.97;
const MAX_THREADS = 64;
const MAX_HIDDEN_LAYERS = 16;
const MAX_UNITS = 16_384;
const MAX_NAME_LENGTH = 100;

/**
 * Reads and checks every input, before anything is loaded.
 *
 * @throws Refusal naming the input, the value and what is allowed
 */
export function readInputs(host: Host): Readonly<Inputs> {
  const { input } = host;
  const dataset = datasetSource(input('dataset'), host.workspace);
  const seeds = seedInputs(input);
  return {
    dataset,
    testSplit: testSplit(input('test-split'), seeds.seed),
    model: modelFile(input('model'), input('hidden-units'), host.workspace),
    hiddenUnits: hiddenUnits(input('hidden-units')),
    engine: oneOf('engine', input('engine'), ENGINES),
    tensorflow: oneOf('tensorflow', input('tensorflow'), TENSORFLOW_SOURCES),
    threads: threads(input('threads')),
    ...seeds,
    epochs: wholeNumber('epochs', input('epochs'), 1, 1000),
    batchSize: wholeNumber('batch-size', input('batch-size'), 1, 65_536),
    ...optimizerInputs(host),
    accuracyThreshold: accuracyThreshold(input('accuracy-threshold'), dataset),
    expectedDigest: expectedDigest(input('expected-digest')),
    baseline: baselinePath(input('baseline'), host.workspace),
    baselineRef: baselineRef(input('baseline-ref')),
    githubToken: githubToken(input('github-token')),
    ...tolerance(input),
    language: oneOf('language', input('language'), LANGUAGES),
    pictures: truth('pictures', input('pictures')),
    outputDirectory: outputDirectory(input('output-directory'), host.workspace),
    upload: truth('upload', input('upload')),
    artifactName: artifactName(input('artifact-name')),
    retentionDays: retentionDays(input('retention-days')),
    leg: leg(host),
    classroom: classroomOf(host),
    summary: truth('summary', input('summary')),
    comment: commentMode(input('comment')),
    checkpoints: checkpoints(input('checkpoints')),
    fault: fault(input('inject-fault')),
  };
}

function datasetSource(value: string, workspace: string): string {
  if (value === BUNDLED) return value;
  const path = resolve(workspace, value);
  if (value !== '' && (isFolder(path) || (/\.npz$/i.test(value) && isFile(path)))) return value;
  return refuse('dataset', value, `'${BUNDLED}', a folder of IDX files or images, or an .npz file`);
}

function hiddenUnits(value: string): number[] {
  if (value === 'none') return [];
  const allowed = `'none' or at most ${MAX_HIDDEN_LAYERS} whole numbers from 1 to ${MAX_UNITS}, comma-separated`;
  const sizes = value.split(',').map((text) => text.trim());
  if (sizes.length > MAX_HIDDEN_LAYERS) refuse('hidden-units', value, allowed);
  return sizes.map((text) => {
    const units = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return units >= 1 && units <= MAX_UNITS ? units : refuse('hidden-units', value, allowed);
  });
}

function threads(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const allowed = `'auto' or a whole number from 1 to ${MAX_THREADS}`;
  const count = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= MAX_THREADS ? count : refuse('threads', value, allowed);
}

function accuracyThreshold(value: string, dataset: string): number {
  if (value !== '') return decimalNumber('accuracy-threshold', value, 0, 1);
  if (dataset === BUNDLED) return DEFAULT_MNIST_THRESHOLD;
  return refuse('accuracy-threshold', value, `given, from 0 to 1, when 'dataset' is not '${BUNDLED}'`);
}

function expectedDigest(value: string): string | undefined {
  if (value === '') return undefined;
  if (!/^[0-9a-f]{64}$/i.test(value)) refuse('expected-digest', value, 'empty or 64 hexadecimal digits');
  return value.toLowerCase();
}

function artifactName(value: string): string {
  // The characters that the artifact service refuses.
  // eslint-disable-next-line no-control-regex
  if (value.length < 1 || value.length > MAX_NAME_LENGTH || /["<>|*?:\\/\u0000-\u001f]/.test(value)) {
    refuse(
      'artifact-name',
      value,
      `1 to ${MAX_NAME_LENGTH} characters, none of them " : < > | * ? \\ / or a control character`,
    );
  }
  return value;
}

function retentionDays(value: string): number | undefined {
  return value === '' ? undefined : wholeNumber('retention-days', value, 1, 90);
}

function leg({ input, environment }: Host): Leg {
  for (const name of ['leg', 'job']) {
    if (input(name).length > MAX_NAME_LENGTH) refuse(name, input(name), `at most ${MAX_NAME_LENGTH} characters`);
  }
  return nameLeg({
    leg: input('leg'),
    job: input('job'),
    matrix: contextObject('matrix', input('matrix')),
    strategy: contextObject('strategy', input('strategy')),
    action: environment['GITHUB_ACTION'] ?? '__',
  });
}
