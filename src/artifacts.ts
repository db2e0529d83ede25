import { join } from 'node:path';

import { type Upload, uploadAll } from './artifacts/upload.js';
import { writeFiles } from './artifacts/write.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import type { Report } from './report.js';

/** Where the files of a run are. */
export interface Delivery {
  /** Absolute path of a file of the report; `undefined` when the report has none of this name. */
  readonly path: (name: string) => string | undefined;
  readonly upload: Upload;
}

/**
 * Puts the files of a report into the output directory and uploads them. An upload that fails is a warning in words:
 * the verdict stands, and the files stay.
 */
export async function deliver(inputs: Readonly<Inputs>, report: Report, host: Host): Promise<Delivery> {
  for (const warning of report.warnings) host.warning(warning);
  await writeFiles(host.workspace, inputs.outputDirectory, report.files);
  host.info(`${report.files.size} files are in ${inputs.outputDirectory}`);
  return {
    path: (name) => (report.files.has(name) ? join(inputs.outputDirectory, name) : undefined),
    upload: await uploadAll(inputs, [...report.files.keys()], host),
  };
}
