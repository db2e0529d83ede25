import type { TestContext } from 'vitest';

import { property } from '../../src/parsed.js';
import { startArtifactServer } from './artifact-server.mjs';
import { type Contexts, Job, type Step } from './runner.js';
import { unzip } from './unzip.mjs';

export type Service = Awaited<ReturnType<typeof startArtifactServer>>;

/** The artifact service of a workflow run of this test's own. */
export async function newService({ onTestFinished }: TestContext): Promise<Service> {
  const service = await startArtifactServer();
  onTestFinished(async () => service.close());
  return service;
}

/** A step that trains and uploads. */
export interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly contexts?: Contexts;
  readonly environment?: Readonly<Record<string, string>>;
  readonly job?: Job;
}

/** Runs a step, in a job of its own and without pictures unless asked for. */
export async function run(
  service: Service,
  { inputs, contexts = {}, environment, job = new Job() }: Run = {},
): Promise<Step> {
  return job.step(
    { pictures: 'false', ...inputs },
    { contexts, environment: { ...service.environment, ...environment } },
  );
}

/** The names of all artifacts, in the order of their uploads. */
export function names(service: Service): string[] {
  return service.store.all.map(({ name }) => name);
}

/** The seed of the training in a zip: what tells two uploads of one name apart. */
export async function seedOf(service: Service, name: string): Promise<unknown> {
  const files = await unzip(service.store.find(name).content);
  const metrics: unknown = JSON.parse(files.get('metrics.json')?.toString() ?? 'null');
  return property(property(metrics, 'recipe'), 'seed');
}
