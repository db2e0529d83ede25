import { join } from 'node:path';

import { EarlierAttempt } from './artifacts/earlier-attempt.js';
import { MAX_REPEATS } from './choices.js';
import { type UploadedArtifact, type Uploader, withUploader } from './delivery/upload.js';
import { type Leftovers, writeFiles } from './delivery/write.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Report } from './report.js';
import { folderOfRepeat } from './reproducibility/repeats.js';

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
}

/** Where a run may leave the files of a training: `''` for the folder itself, else a subfolder and a slash. */
const TRAININGS = ['', ...Array.from({ length: MAX_REPEATS }, (_, index) => folderOfRepeat(index))];

/** Files that a run may leave behind. */
export const LEFTOVERS: Leftovers = {
  folders: TRAININGS.flatMap((folder) => [folder, `${folder}model/`, `${folder}checkpoints/`]),
  patterns: [
    /^(runs\/repeat-\d+\/)?metrics\.json$/,
    /^(baseline|comparison|aggregate)\.json$/,
    /^(runs\/repeat-\d+\/)?trace\.bin$/,
    /^(contact-sheet|misclassified)\.png$/,
    /^(runs\/repeat-\d+\/)?model\/(model\.json|weights\.bin)$/,
    /^(runs\/repeat-\d+\/)?checkpoints\/epoch-\d+(-step-\d+)?\.bin$/,
  ],
};

const TAKEN =
  'this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; ' +
  "give one of the two another 'leg' or 'artifact-name'";

/**
 * Puts the files of a report into the output directory and uploads them. An upload that fails is a warning in words:
 * the verdict stands, and the files stay.
 */
export async function deliver(inputs: Readonly<Inputs>, report: Report, host: Host): Promise<Delivery> {
  for (const warning of report.warnings) host.warning(warning);
  await writeFiles(host.workspace, inputs.outputDirectory, report.files, LEFTOVERS);
  host.info(`${report.files.size} files are in ${inputs.outputDirectory}`);
  const names = [...report.files.keys()];
  const upload = await withUploader(inputs, host, (uploader) => uploadAll(uploader, inputs, names, host));
  return {
    path: (name) => (report.files.has(name) ? join(inputs.outputDirectory, name) : undefined),
    upload: upload ?? { zip: undefined, contactSheet: undefined },
  };
}

/** Uploads all files in a zip, and the contact sheet once more un-zipped, so that it opens in the browser. */
async function uploadAll(
  uploader: Uploader,
  { artifactName, leg }: Readonly<Inputs>,
  names: readonly string[],
  { environment }: Host,
): Promise<Upload> {
  const earlier = new EarlierAttempt(uploader.client, leg, environment, uploader.folder);
  const zipName = `${artifactName}-${leg.fileName}`;
  const zip = await uploader.zip(zipName, names, { isOurs: () => earlier.left(zipName), otherwise: TAKEN });
  if (!names.includes('contact-sheet.png')) return { zip, contactSheet: undefined };
  const sheetName = `contact-sheet-${leg.fileName}.png`;
  const contactSheet = await uploader.unzipped(sheetName, 'contact-sheet.png', {
    isOurs: () => earlier.leftAlso(sheetName, zipName, 'contact-sheet.png'),
    otherwise: TAKEN,
  });
  return { zip, contactSheet };
}
