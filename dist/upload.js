import { mkdtemp, rm, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { m as messageOf } from './leaves.js';

function hasArtifactService({ environment }) {
  return Boolean(environment["ACTIONS_RUNTIME_TOKEN"] && environment["ACTIONS_RESULTS_URL"]);
}
function firstLine(error) {
  return messageOf(error).trim().replace(/\.$/, "").split("\n")[0] ?? "";
}

const CANCELLED = "the run was cancelled";
async function withUploader(settings, host, work) {
  const reason = reasonNotTo(settings, host);
  if (reason !== void 0) {
    host.info(reason);
    return void 0;
  }
  try {
    const { DefaultArtifactClient } = await import('./artifact.js');
    const folder = await mkdtemp(join(host.environment["RUNNER_TEMP"] ?? tmpdir(), "mnist-action-"));
    const done = await work(new Uploader(new DefaultArtifactClient(), settings, host, folder));
    await rm(folder, { recursive: true, force: true }).catch(() => void 0);
    return done;
  } catch (error) {
    host.warning(`Nothing was uploaded: ${inWords(error)}. ${whatStays(settings)}`);
    return void 0;
  }
}
function whatStays({ outputDirectory }) {
  return `The verdict stands, and the files are in ${outputDirectory}.`;
}
function reasonNotTo({ upload }, host) {
  if (!upload) return "Nothing is uploaded, as the input 'upload' says.";
  if (host.cancelled.aborted) return "Nothing is uploaded, because the run was cancelled.";
  if (!hasArtifactService(host)) {
    return "Nothing is uploaded: outside an action on a runner there is no artifact service.";
  }
  return void 0;
}
class Uploader {
  client;
  /** A temporary folder of this uploader's own. */
  folder;
  #settings;
  #host;
  constructor(client, settings, host, folder) {
    this.client = client;
    this.folder = folder;
    this.#settings = settings;
    this.#host = host;
  }
  /** Uploads files in a zip. @param names relative to the output directory */
  async zip(name, names, owner) {
    const { outputDirectory } = this.#settings;
    const files = names.map((file) => join(outputDirectory, file));
    return this.#orWarn(
      name,
      () => this.#createOrReplace(() => this.#create(name, files, outputDirectory, false), name, owner)
    );
  }
  /**
   * Uploads one file as it is, so that it opens in the browser.
   *
   * @param name of the artifact: the service takes it from the file, which is copied under it
   * @param file relative to the output directory
   */
  async unzipped(name, file, owner) {
    const copy = join(this.folder, name);
    return this.#orWarn(name, async () => {
      await copyFile(join(this.#settings.outputDirectory, file), copy);
      return this.#createOrReplace(() => this.#create(name, [copy], this.folder, true), name, owner);
    });
  }
  async #create(name, files, root, skipArchive) {
    const { retentionDays } = this.#settings;
    const options = { skipArchive, ...retentionDays === void 0 ? {} : { retentionDays } };
    const { id } = await this.client.uploadArtifact(name, files, root, options);
    if (id === void 0) throw new Error("the service gave it no id");
    return { name, id, url: this.#url(id) };
  }
  async #createOrReplace(create, name, owner) {
    try {
      return await create();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (!await owner.isOurs()) throw new Error(owner.otherwise, { cause: error });
      await this.client.deleteArtifact(name);
      return create();
    }
  }
  /** What `work` comes to; nothing, and a warning, when it fails or the run is cancelled before it ends. */
  async #orWarn(name, work) {
    const { cancelled } = this.#host;
    try {
      if (cancelled.aborted) throw new Error(CANCELLED);
      const cancellation = new Promise((_, reject) => {
        cancelled.addEventListener("abort", () => {
          reject(new Error(CANCELLED));
        });
      });
      return await Promise.race([work(), cancellation]);
    } catch (error) {
      this.#host.warning(`The artifact '${name}' was not uploaded: ${inWords(error)}. ${whatStays(this.#settings)}`);
      return void 0;
    }
  }
  #url(id) {
    const {
      GITHUB_SERVER_URL = "https://github.com",
      GITHUB_REPOSITORY = "",
      GITHUB_RUN_ID = ""
    } = this.#host.environment;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
  }
}
function isConflict(error) {
  return messageOf(error).includes("(409)");
}
function inWords(error) {
  const message = messageOf(error);
  const said = firstLine(error);
  if (/quota/i.test(message)) return `the artifact storage quota is used up (${said})`;
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN/.test(message)) {
    return `the artifact service cannot be reached (${said})`;
  }
  return said;
}

export { firstLine as f, hasArtifactService as h, withUploader as w };
