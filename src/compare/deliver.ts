import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type UploadedArtifact, type Uploader, withUploader } from '../delivery/upload.js';
import { writeFiles } from '../delivery/write.js';
import type { Host } from '../host.js';
import type { Comparer, CompareInputs } from './inputs.js';
import type { Page } from './page.js';

/** Where the files of a comparison are. */
export interface PageDelivery {
  /** Absolute path of the page. */
  readonly path: string;
  /** The page as an artifact; `undefined` when it was not uploaded, and the user was told why. */
  readonly report: UploadedArtifact | undefined;
}

const PAGE = 'comparison.html';

const LEFTOVERS = { folders: [], patterns: [/^comparison\.(html|json)$/] };

const TAKEN =
  'this workflow run has another artifact of this name, which is not of an earlier attempt of this comparison; ' +
  "set 'upload' to false in one of the two";

/** What a page says of the comparison that made it. */
export interface PageOrigin extends Comparer {
  readonly attempt: number;
}

/** Which comparison this is, and in which attempt of the workflow run. */
export function originOf({ comparer }: CompareInputs, { environment }: Host): PageOrigin {
  return { ...comparer, attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1) || 1 };
}

/** Writes the page and the file into the output directory, and uploads the page un-zipped, so that it opens in the browser. */
export async function deliverPage(inputs: CompareInputs, { files }: Page, host: Host): Promise<PageDelivery> {
  const { outputDirectory, upload, comparer } = inputs;
  await writeFiles(host.workspace, outputDirectory, files, LEFTOVERS);
  host.info(`${[...files.keys()].join(', ')} are in ${outputDirectory}`);
  const settings = { upload, outputDirectory, retentionDays: undefined };
  const report = await withUploader(settings, host, (uploader) => {
    const name = artifactName(comparer);
    const isOurs = (): Promise<boolean> => leftByEarlierAttempt(uploader, name, originOf(inputs, host));
    return uploader.unzipped(name, PAGE, { isOurs, otherwise: TAKEN });
  });
  return { path: join(outputDirectory, PAGE), report };
}

/** A second comparison in one job, whose step has no id but a number, gets an artifact of its own. */
function artifactName({ step }: Comparer): string {
  return /^\d+$/.test(step) ? `comparison-${step}.html` : PAGE;
}

/** Whether the page of this name was made by an earlier attempt of this job and step: only its content tells. */
async function leftByEarlierAttempt(uploader: Uploader, name: string, origin: PageOrigin): Promise<boolean> {
  if (origin.attempt < 2) return false;
  const { artifacts } = await uploader.client.listArtifacts({ latest: true });
  const artifact = artifacts.find((listed) => listed.name === name);
  if (artifact === undefined) return false;
  const path = join(uploader.folder, 'earlier');
  await uploader.client.downloadArtifact(artifact.id, { path, skipDecompress: true });
  const [file] = await readdir(path);
  const page = file === undefined ? '' : await readFile(join(path, file), 'utf8');
  const earlier = Array.from({ length: origin.attempt - 1 }, (_, index) => ({ ...origin, attempt: index + 1 }));
  return earlier.some((past) => page.includes(originMark(past)));
}

/** A text that only the pages of this origin have in them: letters and digits, so that it looks the same in HTML. */
export function originMark({ job, step, attempt }: PageOrigin): string {
  return `origin-${Buffer.from(JSON.stringify([job, step, attempt])).toString('hex')}-`;
}
