import { createHash } from 'node:crypto';

/** One run of this action among its siblings: the other legs of a matrix, the other steps of its job. */
export interface Leg {
  /** As people read it: `train (ubuntu-latest, 24)`, or the input `leg`. */
  readonly name: string;
  /** As artifacts are named: `train_ubuntu-latest_24`. */
  readonly fileName: string;
  readonly job: string;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  /** Counts from 0; `null` outside a runner. */
  readonly jobIndex: number | null;
  /** How many legs the job has; `null` outside a runner. */
  readonly jobTotal: number | null;
  /** What tells this step from others of its job: its id, or the number of its use; empty for the first. */
  readonly step: string;
}

/** What the runner's contexts say about a run. */
export interface RunContext {
  readonly leg: string;
  readonly job: string;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  readonly strategy: Readonly<Record<string, unknown>> | null;
  /** The variable `GITHUB_ACTION`: `__self`, `__org_repo_2`, or the step's own id. */
  readonly action: string;
}

const MAX_FILE_NAME_LENGTH = 100;

/** Names a run so that no sibling has the same name, in a matrix and among the steps of a job. */
export function nameLeg(context: RunContext): Leg {
  const { matrix, strategy } = context;
  const job = context.job === '' ? 'local' : context.job;
  const values = Object.values(matrix ?? {}).map(asText);
  const step = stepOf(context.action);
  const names = context.leg === '' ? [job, ...values] : [context.leg];
  const parts = step === '' ? names : [...names, step];
  // A name that the user gave is kept as it is, but where a step is added to it, it may look like another one.
  const ambiguous = context.leg === '' ? parts.some((part) => part === '' || part.includes('_')) : step !== '';
  const name = names.length > 1 ? `${job} (${values.join(', ')})` : (names[0] ?? job);
  return {
    name: step === '' ? name : `${name} #${step}`,
    fileName: fileNameOf(parts, ambiguous),
    job,
    matrix,
    jobIndex: numberOrNull(strategy?.['job-index']),
    jobTotal: numberOrNull(strategy?.['job-total']),
    step,
  };
}

/**
 * Runners name a step without an id after its action, `__self` or `__org_repo`, and number its further uses `_2`,
 * `_3`. A step with an id is named by it, and ids are unique in a job.
 */
function stepOf(action: string): string {
  if (!action.startsWith('__')) return action.replaceAll(/[^A-Za-z0-9_-]/g, '-');
  return /_(\d+)$/.exec(action)?.[1] ?? '';
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/**
 * Parts joined by underscores, made safe for a file name: only letters, digits and `. _ -`. A short hash of the parts is
 * added where something was replaced or cut, and where two lists of parts could give one name: `a_b` and `a`, `b`.
 */
function fileNameOf(parts: readonly string[], ambiguous: boolean): string {
  const joined = parts.join('_');
  if (!ambiguous && joined.length <= MAX_FILE_NAME_LENGTH && /^[A-Za-z0-9._-]+$/.test(joined)) return joined;
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
  return `${joined.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, MAX_FILE_NAME_LENGTH)}_${hash}`;
}
