import type { ArtifactClient } from '@actions/artifact';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Host } from '../host.js';
import { messageOf } from '../refusal.js';
import { firstLine, hasArtifactService } from './service.js';

/** An artifact of this run. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  /** Address of its page. */
  readonly url: string;
}

/** What is the same for every artifact of a run. */
export interface UploadSettings {
  /** What the user said to uploading at all. */
  readonly upload: boolean;
  /** Where the files lie; absolute. */
  readonly outputDirectory: string;
  /** What the repository says, when `undefined`. */
  readonly retentionDays: number | undefined;
}

/** Whose artifact of a name it is that is there already. */
export interface Owner {
  /** Whether it is of an earlier attempt of this very run, and may be replaced. */
  readonly isOurs: () => Promise<boolean>;
  /** What is said when it is not: `this workflow run has another artifact of this name, …`. */
  readonly otherwise: string;
}

/** Why an upload has no end when the run is cancelled meanwhile. */
const CANCELLED = 'the run was cancelled';

/**
 * Uploads with the artifact client of the toolkit, where there is a service to upload to. Never throws: what fails is a
 * warning in words.
 *
 * @param work uploads one artifact after the other
 * @returns what `work` comes to; `undefined` when nothing was uploaded, and the user was told why
 */
export async function withUploader<T>(
  settings: UploadSettings,
  host: Host,
  work: (uploader: Uploader) => Promise<T>,
): Promise<T | undefined> {
  const reason = reasonNotTo(settings, host);
  if (reason !== undefined) {
    host.info(reason);
    return undefined;
  }
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const folder = await mkdtemp(join(host.environment['RUNNER_TEMP'] ?? tmpdir(), 'mnist-action-'));
    const done = await work(new Uploader(new DefaultArtifactClient(), settings, host, folder));
    // What cannot be removed is the runner's to clean up, and no reason to lose the links.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return done;
  } catch (error) {
    host.warning(`Nothing was uploaded: ${inWords(error)}. ${whatStays(settings)}`);
    return undefined;
  }
}

function whatStays({ outputDirectory }: UploadSettings): string {
  return `The verdict stands, and the files are in ${outputDirectory}.`;
}

/** Why there is nothing to do; `undefined` when there is. */
function reasonNotTo({ upload }: UploadSettings, host: Host): string | undefined {
  if (!upload) return "Nothing is uploaded, as the input 'upload' says.";
  if (host.cancelled.aborted) return 'Nothing is uploaded, because the run was cancelled.';
  if (!hasArtifactService(host)) {
    return 'Nothing is uploaded: outside an action on a runner there is no artifact service.';
  }
  return undefined;
}

/** Uploads artifacts of this run; an artifact that fails is a warning, and `undefined`. */
export class Uploader {
  readonly client: ArtifactClient;
  /** A temporary folder of this uploader's own. */
  readonly folder: string;
  readonly #settings: UploadSettings;
  readonly #host: Host;

  constructor(client: ArtifactClient, settings: UploadSettings, host: Host, folder: string) {
    this.client = client;
    this.folder = folder;
    this.#settings = settings;
    this.#host = host;
  }

  /** Uploads files in a zip. @param names relative to the output directory */
  async zip(name: string, names: readonly string[], owner: Owner): Promise<UploadedArtifact | undefined> {
    const { outputDirectory } = this.#settings;
    const files = names.map((file) => join(outputDirectory, file));
    return this.#orWarn(name, () =>
      this.#createOrReplace(() => this.#create(name, files, outputDirectory, false), name, owner),
    );
  }

  /**
   * Uploads one file as it is, so that it opens in the browser.
   *
   * @param name of the artifact: the service takes it from the file, which is copied under it
   * @param file relative to the output directory
   */
  async unzipped(name: string, file: string, owner: Owner): Promise<UploadedArtifact | undefined> {
    const copy = join(this.folder, name);
    return this.#orWarn(name, async () => {
      await copyFile(join(this.#settings.outputDirectory, file), copy);
      return this.#createOrReplace(() => this.#create(name, [copy], this.folder, true), name, owner);
    });
  }

  async #create(name: string, files: string[], root: string, skipArchive: boolean): Promise<UploadedArtifact> {
    const { retentionDays } = this.#settings;
    const options = { skipArchive, ...(retentionDays === undefined ? {} : { retentionDays }) };
    const { id } = await this.client.uploadArtifact(name, files, root, options);
    if (id === undefined) throw new Error('the service gave it no id');
    return { name, id, url: this.#url(id) };
  }

  async #createOrReplace<T>(create: () => Promise<T>, name: string, owner: Owner): Promise<T> {
    try {
      return await create();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (!(await owner.isOurs())) throw new Error(owner.otherwise, { cause: error });
      await this.client.deleteArtifact(name);
      return create();
    }
  }

  /** What `work` comes to; nothing, and a warning, when it fails or the run is cancelled before it ends. */
  async #orWarn<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    const { cancelled } = this.#host;
    try {
      if (cancelled.aborted) throw new Error(CANCELLED);
      const cancellation = new Promise<never>((_, reject) => {
        cancelled.addEventListener('abort', () => {
          reject(new Error(CANCELLED));
        });
      });
      return await Promise.race([work(), cancellation]);
    } catch (error) {
      this.#host.warning(`The artifact '${name}' was not uploaded: ${inWords(error)}. ${whatStays(this.#settings)}`);
      return undefined;
    }
  }

  #url(id: number): string {
    const {
      GITHUB_SERVER_URL = 'https://github.com',
      GITHUB_REPOSITORY = '',
      GITHUB_RUN_ID = '',
    } = this.#host.environment;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
  }
}

/** The client's error for a name that is taken: HTTP 409 from CreateArtifact. */
function isConflict(error: unknown): boolean {
  return messageOf(error).includes('(409)');
}

/** The client's message, and what it means where that is not plain. */
function inWords(error: unknown): string {
  const message = messageOf(error);
  const said = firstLine(error);
  if (/quota/i.test(message)) return `the artifact storage quota is used up (${said})`;
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN/.test(message)) {
    return `the artifact service cannot be reached (${said})`;
  }
  return said;
}
