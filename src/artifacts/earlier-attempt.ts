import type { Artifact, ArtifactClient } from '@actions/artifact';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import type { Host } from '../host.js';
import type { Leg } from '../inputs/leg.js';
import { property } from '../parsed.js';
import { FIRST_FOLDER } from '../reproducibility/trainings.js';

/**
 * What an earlier attempt of this very leg uploaded. When a job is run again, the artifacts of its earlier attempts are
 * still there; those alone may be replaced, and only their content tells whose they are.
 */
export class EarlierAttempt {
  readonly #client: ArtifactClient;
  readonly #leg: Leg;
  readonly #environment: Host['environment'];
  readonly #folder: string;
  #unpacked: { readonly zipName: string; readonly path: string } | undefined;

  /** @param folder where artifacts are unpacked to look into them */
  constructor(client: ArtifactClient, leg: Leg, environment: Host['environment'], folder: string) {
    this.#client = client;
    this.#leg = leg;
    this.#environment = environment;
    this.#folder = join(folder, 'earlier');
  }

  /** Whether the zip of this name was uploaded by an earlier attempt of this leg: its `metrics.json` says so. */
  async left(zipName: string): Promise<boolean> {
    const attempt = Number(this.#environment['GITHUB_RUN_ATTEMPT'] ?? 1);
    if (!(attempt > 1)) return false;
    const artifact = await this.#find(zipName);
    if (artifact === undefined) return false;
    const { downloadPath = this.#folder } = await this.#client.downloadArtifact(artifact.id, { path: this.#folder });
    const run = await readRun(downloadPath);
    const { name, job, matrix, step } = this.#leg;
    const same =
      Number(property(run, 'attempt')) < attempt &&
      isDeepStrictEqual(
        ['leg', 'job', 'matrix', 'step'].map((key) => property(run, key)),
        [name, job, matrix, step],
      );
    if (same) this.#unpacked = { zipName, path: downloadPath };
    return same;
  }

  /** Whether the un-zipped artifact of this name is, byte for byte, a file of the zip that the earlier attempt left. */
  async leftAlso(name: string, zipName: string, file: string): Promise<boolean> {
    if (this.#unpacked?.zipName !== zipName) return false;
    const artifact = await this.#find(name);
    const content = await readFile(join(this.#unpacked.path, file)).catch(() => undefined);
    if (artifact?.digest === undefined || content === undefined) return false;
    return artifact.digest.replace('sha256:', '') === createHash('sha256').update(content).digest('hex');
  }

  async #find(name: string): Promise<Artifact | undefined> {
    const { artifacts } = await this.#client.listArtifacts({ latest: true });
    return artifacts.find((artifact) => artifact.name === name);
  }
}

const FIRST = new RegExp(`^${FIRST_FOLDER}$`);

/** The object `environment.run` of a training in a folder; `undefined` where it cannot be read. */
async function readRun(folder: string): Promise<unknown> {
  const names = await readdir(join(folder, 'runs')).catch(() => []);
  const several = names.map((name) => `runs/${name}/`).filter((path) => FIRST.test(path));
  for (const path of ['', ...several]) {
    try {
      return property(
        property(JSON.parse(await readFile(join(folder, path, 'metrics.json'), 'utf8')), 'environment'),
        'run',
      );
    } catch {
      // It may lie in the other place, or nowhere.
    }
  }
  return undefined;
}
