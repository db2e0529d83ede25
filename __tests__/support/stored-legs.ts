import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

import type { Service } from './artifact-service.js';

/** A zip of files by their names, packed in a hurry: some tests make hundreds. */
export async function zipOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(content, name, { compressionLevel: 1 });
  zip.end();
  return buffer(zip.outputStream);
}

/** Puts an artifact into the service, as if another job had uploaded it. */
export function store(service: Service, name: string, content: Buffer, mimeType = 'application/zip'): void {
  service.store.create({ name, mime_type: mimeType, version: 7 }, service);
  service.store.find(name).content = Buffer.from(content);
  service.store.finalize({ name, size: String(content.length) });
}

/** What a leg says of its place in a matrix; the rest of the files is the same. */
export function asLeg(
  files: ReadonlyMap<string, Buffer>,
  name: string,
  jobIndex: number,
  jobTotal: number,
): Map<string, Buffer> {
  const metrics: unknown = JSON.parse(files.get('metrics.json')?.toString() ?? '');
  const text = JSON.stringify(metrics, (key, value: unknown) => {
    if (key === 'leg') return name;
    if (key === 'jobIndex') return jobIndex;
    return key === 'jobTotal' ? jobTotal : value;
  });
  return new Map([...files, ['metrics.json', Buffer.from(text)]]);
}
