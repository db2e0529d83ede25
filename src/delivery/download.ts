import type { Artifact, ArtifactClient } from '@actions/artifact';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Host } from '../host.js';
import { Refusal } from '../refusal.js';
import { firstLine, hasArtifactService } from './service.js';

/** An artifact of this workflow run on disk, as it was uploaded: a zip stays a zip. */
export interface Downloaded {
  readonly name: string;
  readonly path: string;
}

/** An artifact that could not be had. */
export interface FailedDownload {
  readonly name: string;
  /** Why, without a full stop. */
  readonly reason: string;
}

/** What was downloaded, and how to be rid of it. */
export interface Downloads {
  readonly downloaded: readonly Downloaded[];
  readonly failed: readonly FailedDownload[];
  readonly dispose: () => Promise<void>;
}

/** Enough to fill a connection; more would only hold more in memory. */
const CONCURRENT_DOWNLOADS = 8;

/**
 * Downloads the artifacts of this workflow run whose names are asked for, in the order of their names, and checks each
 * against the digest that the service has of it.
 *
 * @throws Refusal where there is no artifact service, or it does not list its artifacts
 */
export async function downloadArtifacts(isAskedFor: (name: string) => boolean, host: Host): Promise<Downloads> {
  const { environment, cancelled } = host;
  if (!hasArtifactService(host)) {
    throw new Refusal(
      "There are no artifacts to download: outside an action on a runner there is no artifact service; give a 'path'.",
    );
  }
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const artifacts = await listed(client, isAskedFor);
  const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'mnist-action-legs-'));
  const dispose = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  };
  const results = new Map<Artifact, Downloaded | FailedDownload>();
  const waiting = [...artifacts.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (cancelled.aborted) throw new Refusal('The run was cancelled.');
      const [index, artifact] = next;
      results.set(artifact, await downloaded(client, artifact, join(folder, String(index))));
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENT_DOWNLOADS }, worker));
  } catch (error) {
    await dispose();
    throw error;
  }
  const all = artifacts.flatMap((artifact) => results.get(artifact) ?? []);
  return {
    downloaded: all.filter((result) => 'path' in result),
    failed: all.filter((result) => 'reason' in result),
    dispose,
  };
}

async function listed(client: ArtifactClient, isAskedFor: (name: string) => boolean): Promise<Artifact[]> {
  try {
    const { artifacts } = await client.listArtifacts({ latest: true });
    return artifacts.filter(({ name }) => isAskedFor(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new Refusal(`The artifacts of this run cannot be listed: ${firstLine(error)}.`, { cause: error });
  }
}

/** @param folder of this artifact's own: it may have any name */
async function downloaded(
  client: ArtifactClient,
  { id, name, digest }: Artifact,
  folder: string,
): Promise<Downloaded | FailedDownload> {
  try {
    await mkdir(folder);
    const expected = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...expected });
    if (digestMismatch === true) return { name, reason: 'its content has another digest than the service says' };
    const [file] = await readdir(folder);
    if (file === undefined) return { name, reason: 'the download is empty' };
    return { name, path: join(folder, file) };
  } catch (error) {
    return { name, reason: `it cannot be downloaded: ${firstLine(error)}` };
  }
}
