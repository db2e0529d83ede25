import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { LegSource } from '../legs.js';

/** In the folder of every training. */
const METRICS = 'metrics.json';

/**
 * The legs in a folder: each subfolder and each zip, sorted by name; the folder itself where it is one leg. Left out is
 * an un-zipped artifact, which download tools put into a folder of the same name: `page.html/page.html`.
 */
export function sourcesIn(folder: string): LegSource[] {
  const names = readdirSync(folder).sort();
  if (names.includes(METRICS)) return [{ name: basename(folder), path: folder }];
  return names
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ name, path }) => (isFolder(path) ? !isUnzippedArtifact(name, path) : name.endsWith('.zip')))
    .map(({ name, path }) => ({ name: isFolder(path) ? name : name.replace(/\.zip$/, ''), path }));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isUnzippedArtifact(name: string, path: string): boolean {
  const files = readdirSync(path);
  return files.length === 1 && files[0] === name;
}
