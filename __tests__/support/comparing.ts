import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Service } from './artifact-service.js';
import { filesIn } from './folders.js';
import { Job, type Step } from './runner.js';
import { newWorkspace, train } from './small-training.js';
import { ROOT } from './spawned.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

/** What the published schema has against a `comparison.json`; `null` when it has nothing. */
export function objectionsTo(json: unknown): unknown {
  validate(json);
  return validate.errors;
}

const validate = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema/legs.v1.schema.json'), 'utf8')));

/** A comparison that has ended. */
export interface Compared {
  readonly step: Step;
  readonly job: Job;
  /** `comparison.json`; `null` where there is none. */
  readonly json: unknown;
}

/** Runs the comparison in a job of its own. */
export async function compare(
  service: Service,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Compared> {
  const job = new Job();
  const step = await job.compare(inputs, {
    environment: { GITHUB_JOB: 'compare', ...service.environment, ...environment },
  });
  const json: unknown = JSON.parse(job.report('mnist-comparison').get('comparison.json')?.toString() ?? 'null');
  return { step, job, json };
}

/** A bit that is flipped where a checkpoint is taken. */
export const FAULT = 'epoch=2,step=10,parameter=dense_1/kernel,element=412,bit=3';
export const CHECKPOINTS = '2:10';

type Files = ReadonlyMap<string, Buffer>;

/** What one small training leaves, and one whose bit is flipped. */
export async function twoTrainings(): Promise<{ readonly honest: Files; readonly flipped: Files }> {
  const folder = newWorkspace();
  await train(folder, { checkpoints: CHECKPOINTS, 'output-directory': 'honest' });
  await train(folder, { checkpoints: CHECKPOINTS, 'output-directory': 'flipped', 'inject-fault': FAULT });
  return { honest: filesIn(join(folder, 'honest')), flipped: filesIn(join(folder, 'flipped')) };
}
