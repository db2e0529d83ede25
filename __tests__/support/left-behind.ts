import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

import { readEvidence } from '../../src/evidence.js';
import { messageOf, Refusal } from '../../src/refusal.js';
import { report } from '../../src/report.js';
import { realFindings } from './findings.js';
import { newFolder } from './folders.js';

/** What a real training of 784-16-10 left behind, of 2 × 20 steps. */
export const files = (await report(await realFindings({ pictures: 'false' }))).files;

/** Of one checkpoint. */
export const WEIGHT_BYTES = 4 * (784 * 16 + 16 + 16 * 10 + 10);

/** The files in a folder of their own; `changed` replaces some, `null` takes one away. */
export function folderOf(changed: Readonly<Record<string, Uint8Array | string | null>> = {}, all = files): string {
  const folder = newFolder('evidence');
  for (const [path, bytes] of new Map([...all, ...Object.entries(changed)])) {
    if (bytes === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The same as a zip archive, below a folder of this name where one is given. */
export async function archiveOf(
  changed: Readonly<Record<string, Uint8Array>> = {},
  top = '',
  all = files,
): Promise<string> {
  const zip = new ZipFile();
  for (const [path, bytes] of new Map([...all, ...Object.entries(changed)])) {
    zip.addBuffer(Buffer.from(bytes), top + path);
  }
  return written(zip);
}

/** An archive as a file; ends it. */
export async function written(zip: ZipFile): Promise<string> {
  const path = join(newFolder('archive'), 'leg.zip');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** `metrics.json` as text. */
export function metrics(): string {
  return Buffer.from(files.get('metrics.json') ?? []).toString();
}

/** `metrics.json` with a text in it replaced. */
export function metricsWith(found: RegExp | string, replacement: string): string {
  const spoiled = metrics().replace(found, replacement);
  if (spoiled === metrics()) throw new Error(`metrics.json has no ${String(found)}`);
  return spoiled;
}

/** What reading refuses with, the path of the evidence left out. */
export async function refusal(path: string): Promise<string> {
  try {
    const evidence = await readEvidence(path, 'B');
    for (const checkpoint of evidence.checkpoints) checkpoint.weights();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return messageOf(error).replaceAll(path, 'B');
  }
  return 'nothing was refused';
}
