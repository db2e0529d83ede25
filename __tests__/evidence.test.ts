import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { readEvidence } from '../src/evidence.js';
import { report } from '../src/report.js';
import { compareTrainings } from '../src/reproducibility/comparison.js';
import { textsIn } from '../src/texts.js';
import { realFindings } from './support/findings.js';
import { newFolder } from './support/folders.js';

const EXACT = { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 } as const;

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = (await report(await realFindings({ pictures: 'false' }))).files;
});

/** The files of a run in a folder of their own. */
function written(contents: ReadonlyMap<string, Uint8Array>): string {
  const folder = newFolder('evidence');
  for (const [path, bytes] of contents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

describe('the evidence of a real run', () => {
  test('read twice is reproduced', async () => {
    const [first, second] = [await readEvidence(written(files), 'A'), await readEvidence(written(files), 'B')];
    const comparison = compareTrainings(first, second, EXACT, textsIn('en'));
    expect(comparison.verdict).toBe('reproduced');
    expect(first.checkpoints.map(({ epoch, step }) => [epoch, step])).toEqual([
      [1, 20],
      [2, 20],
    ]);
    expect(first.trace?.checksums).toHaveLength(40);
  });
});
