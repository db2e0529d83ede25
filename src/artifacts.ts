import { join } from 'node:path';

import { EarlierAttempt } from './artifacts/earlier-attempt.js';
import { type UploadedArtifact, type Uploader, withUploader } from './delivery/upload.js';
import { type Leftovers, writeFiles } from './delivery/write.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Report } from './report.js';
import { FOLDER } from './reproducibility/trainings.js';

/** Where the files of a run are. */
export interface Delivery {
  /** Absolute path of a file of the report; `undefined` when the report has none of this name. */
  readonly path: (name: string) => string | undefined;
  readonly upload: Upload;
}

/** What was uploaded; a part that is `undefined` was not, and the user was told why. */
export interface Upload {
  readonly zip: UploadedArtifact | undefined;
  readonly contactSheet: UploadedArtifact | undefined;
  readonly report: UploadedArtifact | undefined;
}

/** What a training may leave in its folder, be it the output directory or one of several in it. */
const ofTraining = (pattern: string): RegExp => new RegExp(`^(${FOLDER})?${pattern}$`);

/** Files that a run may leave behind. */
export const LEFTOVERS: Leftovers = {
  folders: [/^runs\/$/, new RegExp(`^${FOLDER}$`), ofTraining('(model|checkpoints)/')],
  patterns: [
    ofTraining(String.raw`metrics\.json`),
    /^(baseline|comparison|aggregate)\.json$/,
    /^(benchmark|benchmark-smaller|result)\.json$/,
    /^junit\.xml$/,
    ofTraining(String.raw`trace\.bin`),
    /^(contact-sheet|misclassified|changed|classes)\.png$/,
    /^report\.html$/,
    /^seeds\.svg$/,
    ofTraining(String.raw`model/(model\.json|weights\.bin)`),
    ofTraining(String.raw`checkpoints/epoch-\d+(-step-\d+)?\.bin`),
  ],
};

const TAKEN =
  'this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; ' +
  "give one of the two another 'leg' or 'artifact-name'";

/**
 * Writes what one of several trainings leaves, in a folder of its own: what is on disk takes no memory, and is there
 * whatever becomes of the trainings to come. What an earlier run left goes first.
 *
 * @param files by their names in the folder
 * @param earlier paths of what this run has written before
 * @returns the paths of the files in the output directory
 */
export async function keepTraining(
  { outputDirectory }: Readonly<Inputs>,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  earlier: ReadonlySet<string>,
  { workspace }: Host,
): Promise<string[]> {
  const placed = new Map([...files].map(([name, content]) => [folder + name, content]));
  await writeFiles(workspace, outputDirectory, placed, LEFTOVERS, earlier);
  return [...placed.keys()];
}

/**
 * Puts the files of a report into the output directory and uploads them. An upload that fails is a warning in words:
 * the verdict stands, and the files stay.
 */
export async function deliver(inputs: Readonly<Inputs>, report: Report, host: Host): Promise<Delivery> {
  for (const warning of report.warnings) host.warning(warning);
  await writeFiles(host.workspace, inputs.outputDirectory, report.files, LEFTOVERS, new Set(report.kept));
  const names = [...report.kept, ...report.files.keys()];
  host.info(`${names.length} files are in ${inputs.outputDirectory}`);
  const upload = await withUploader(inputs, host, (uploader) => uploadAll(uploader, inputs, names, host));
  return {
    path: (name) => (names.includes(name) ? join(inputs.outputDirectory, name) : undefined),
    upload: upload ?? { zip: undefined, contactSheet: undefined, report: undefined },
  };
}

/** Uploads all files in a zip, and once more un-zipped those that open in the browser. */
async function uploadAll(
  uploader: Uploader,
  { artifactName, leg }: Readonly<Inputs>,
  names: readonly string[],
  { environment }: Host,
): Promise<Upload> {
  const earlier = new EarlierAttempt(uploader.client, leg, environment, uploader.folder);
  const zipName = `${artifactName}-${leg.fileName}`;
  const zip = await uploader.zip(zipName, names, { isOurs: () => earlier.left(zipName), otherwise: TAKEN });
  const unzipped = async (file: string): Promise<UploadedArtifact | undefined> => {
    // What failed once would fail again, after as many attempts.
    if (zip === undefined || !names.includes(file)) return undefined;
    const name = file.replace(/\.\w+$/, (extension) => `-${leg.fileName}${extension}`);
    return uploader.unzipped(name, file, {
      isOurs: () => earlier.leftAlso(name, zipName, file),
      otherwise: TAKEN,
    });
  };
  return { zip, contactSheet: await unzipped('contact-sheet.png'), report: await unzipped('report.html') };
}
