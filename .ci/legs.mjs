import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The one runner that this machine can stand in for: another system or architecture mapped to it would prove nothing. */
export const RUNNER = 'ubuntu-latest';

/**
 * @typedef {object} Leg one run of a job
 * @property {string} job its id in the workflow
 * @property {Readonly<Record<string, unknown>>} matrix its matrix values; empty without a matrix
 * @property {string} runner the label of the runner that it asks for
 * @property {boolean} local whether it can run here
 */

/** @param {string} path @returns {any} */
export function readWorkflow(path) {
  return parse(readFileSync(path, 'utf8'));
}

/**
 * Every leg that a workflow's jobs have. What this does not understand it refuses, so that no leg is overlooked.
 *
 * @param {any} workflow
 * @returns {Leg[]}
 */
export function legsOf(workflow) {
  return Object.entries(workflow.jobs).flatMap(([job, definition]) => {
    if (definition.uses) throw new Error(`job ${job}: calls of other workflows are not understood here`);
    return combinations(job, definition.strategy?.matrix ?? {}).map((matrix) => {
      const runner = runsOn(job, definition['runs-on'], matrix);
      return { job, matrix, runner, local: runner === RUNNER };
    });
  });
}

/**
 * A job and those that it needs: they run together, for it looks at what they leave.
 *
 * @param {any} workflow
 * @param {string} job
 * @returns {string[]}
 */
export function withNeeded(workflow, job) {
  return [job, ...[workflow.jobs[job].needs ?? []].flat().flatMap((needed) => withNeeded(workflow, needed))];
}

function combinations(job, matrix) {
  let found = [{}];
  for (const [key, values] of Object.entries(matrix)) {
    if (key === 'include' || key === 'exclude' || !Array.isArray(values)) {
      throw new Error(`job ${job}: the matrix has '${key}', which is not understood here`);
    }
    found = found.flatMap((leg) => values.map((value) => ({ ...leg, [key]: value })));
  }
  return found;
}

function runsOn(job, label, matrix) {
  const key = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(label)?.[1];
  const runner = key === undefined ? label : matrix[key];
  if (typeof runner !== 'string' || runner.includes('${{')) throw new Error(`job ${job}: where does it run?`);
  return runner;
}

/** `known-answer (ubuntu-latest)` @param {Pick<Leg, 'job' | 'matrix'>} leg */
export function nameOf({ job, matrix }) {
  const values = Object.values(matrix);
  return values.length === 0 ? job : `${job} (${values.join(', ')})`;
}
