import type { ArtifactClient } from '@actions/artifact';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Host } from '../host.js';
import type { Inputs } from '../inputs.js';
import { messageOf } from '../refusal.js';
import { EarlierAttempt } from './earlier-attempt.js';

/** An artifact of this run. */
export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  /** Address of its page. */
  readonly url: string;
}

/** What was uploaded; a part that is `undefined` was not, and the user was told why. */
export interface Upload {
  readonly zip: UploadedArtifact | undefined;
  readonly contactSheet: UploadedArtifact | undefined;
}

/** Why an upload has no end when the run is cancelled meanwhile. */
const CANCELLED = 'the run was cancelled';

const NOTHING: Upload = { zip: undefined, contactSheet: undefined };

/**
 * Uploads the files of a run: all of them in a zip, and the contact sheet once more un-zipped, so that it opens in the
 * browser. Never throws: what fails is a warning in words.
 *
 * @param names of the files, relative to the output directory
 */
export async function uploadAll(inputs: Readonly<Inputs>, names: readonly string[], host: Host): Promise<Upload> {
  const reason = reasonNotTo(inputs, host);
  if (reason !== undefined) {
    host.info(reason);
    return NOTHING;
  }
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const folder = await mkdtemp(join(host.environment['RUNNER_TEMP'] ?? tmpdir(), 'mnist-action-'));
    const uploader = new Uploader(new DefaultArtifactClient(), inputs, host, folder);
    const zip = await uploader.zip(names);
    const contactSheet = names.includes('contact-sheet.png') ? await uploader.contactSheet() : undefined;
    // What cannot be removed is the runner's to clean up, and no reason to lose the links.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return { zip, contactSheet };
  } catch (error) {
    host.warning(`Nothing was uploaded: ${inWords(messageOf(error))}. ${whatStays(inputs)}`);
    return NOTHING;
  }
}

function whatStays({ outputDirectory }: Readonly<Inputs>): string {
  return `The verdict stands, and the files are in ${outputDirectory}.`;
}

/** Why there is nothing to do; `undefined` when there is. */
function reasonNotTo(inputs: Readonly<Inputs>, { environment, cancelled }: Host): string | undefined {
  if (!inputs.upload) return "Nothing is uploaded, as the input 'upload' says.";
  if (cancelled.aborted) return 'Nothing is uploaded, because the run was cancelled.';
  // Runners give these two to actions only, never to `run:` steps.
  if (!environment['ACTIONS_RUNTIME_TOKEN'] || !environment['ACTIONS_RESULTS_URL']) {
    return 'Nothing is uploaded: outside an action on a runner there is no artifact service.';
  }
  return undefined;
}

class Uploader {
  readonly #client: ArtifactClient;
  readonly #inputs: Readonly<Inputs>;
  readonly #host: Host;
  readonly #folder: string;
  readonly #earlier: EarlierAttempt;

  /** @param folder a temporary folder of this uploader's own */
  constructor(client: ArtifactClient, inputs: Readonly<Inputs>, host: Host, folder: string) {
    this.#client = client;
    this.#inputs = inputs;
    this.#host = host;
    this.#folder = folder;
    this.#earlier = new EarlierAttempt(client, inputs.leg, host.environment, folder);
  }

  async zip(names: readonly string[]): Promise<UploadedArtifact | undefined> {
    const { outputDirectory } = this.#inputs;
    const name = this.#zipName;
    const files = names.map((file) => join(outputDirectory, file));
    return this.#orWarn(name, async () =>
      this.#createOrReplace(
        () => this.#create(name, files, outputDirectory, false),
        name,
        () => this.#earlier.left(name),
      ),
    );
  }

  async contactSheet(): Promise<UploadedArtifact | undefined> {
    const { leg, outputDirectory } = this.#inputs;
    // An un-zipped artifact is named after its file.
    const name = `contact-sheet-${leg.fileName}.png`;
    const file = join(this.#folder, name);
    return this.#orWarn(name, async () => {
      await copyFile(join(outputDirectory, 'contact-sheet.png'), file);
      return this.#createOrReplace(
        () => this.#create(name, [file], this.#folder, true),
        name,
        () => this.#earlier.leftAlso(name, this.#zipName, 'contact-sheet.png'),
      );
    });
  }

  get #zipName(): string {
    return `${this.#inputs.artifactName}-${this.#inputs.leg.fileName}`;
  }

  async #create(name: string, files: string[], root: string, skipArchive: boolean): Promise<UploadedArtifact> {
    const { retentionDays } = this.#inputs;
    const options = { skipArchive, ...(retentionDays === undefined ? {} : { retentionDays }) };
    const { id } = await this.#client.uploadArtifact(name, files, root, options);
    if (id === undefined) throw new Error('the service gave it no id');
    return { name, id, url: this.#url(id) };
  }

  /** @param isOurs whether the artifact of this name, if there is one, is of an earlier attempt of this very run */
  async #createOrReplace<T>(create: () => Promise<T>, name: string, isOurs: () => Promise<boolean>): Promise<T> {
    try {
      return await create();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (!(await isOurs())) {
        throw new Error(
          'this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; ' +
            "give one of the two another 'leg' or 'artifact-name'",
          { cause: error },
        );
      }
      await this.#client.deleteArtifact(name);
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
      this.#host.warning(
        `The artifact '${name}' was not uploaded: ${inWords(messageOf(error))}. ${whatStays(this.#inputs)}`,
      );
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
function inWords(message: string): string {
  const said = message.trim().replace(/\.$/, '').split('\n')[0] ?? '';
  if (/quota/i.test(message)) return `the artifact storage quota is used up (${said})`;
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN/.test(message)) {
    return `the artifact service cannot be reached (${said})`;
  }
  return said;
}
