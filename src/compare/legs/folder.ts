import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { isContained } from '../../containment.js';
import { Refusal } from '../../refusal.js';
import type { Problem } from '../../reproducibility/legs-schema.js';
import type { Texts } from '../../texts.js';
import type { LegSource } from '../legs.js';
import { unreadable } from './unreadable.js';

/** In the folder of every training. */
const METRICS = 'metrics.json';

/** The legs in a folder, and in words what cannot be looked at. */
export interface FoundInFolder {
  readonly found: readonly LegSource[];
  readonly problems: readonly Problem[];
}

/**
 * The legs in a folder: each subfolder and each zip, sorted by name; the folder itself where it is one leg. Left out is
 * an un-zipped artifact, which download tools put into a folder of the same name: `page.html/page.html`. What cannot be
 * looked at is a problem, and so is a link that leads out of the folder.
 */
export function sourcesIn(folder: string, texts: Texts): FoundInFolder {
  const problems: Problem[] = [];
  const orProblem = <T>(name: string, path: string, look: () => T[]): T[] => {
    try {
      return look();
    } catch (error) {
      problems.push(unreadable({ name, path }, error, texts));
      return [];
    }
  };
  const names = orProblem(basename(folder), folder, () => readdirSync(folder).sort());
  if (names.includes(METRICS)) return { found: [{ name: basename(folder), path: folder }], problems };
  const found = names.flatMap((name) => {
    const path = join(folder, name);
    return orProblem(name, path, () => {
      const isFolder = statSync(path).isDirectory();
      if (!isFolder && !name.endsWith('.zip')) return [];
      if (!isContained(folder, path)) throw new Refusal(texts.compare.leadsOut);
      if (isFolder && isUnzippedArtifact(name, path)) return [];
      return [{ name: isFolder ? name : name.replace(/\.zip$/, ''), path }];
    });
  });
  return { found, problems };
}

function isUnzippedArtifact(name: string, path: string): boolean {
  const files = readdirSync(path);
  return files.length === 1 && files[0] === name;
}
