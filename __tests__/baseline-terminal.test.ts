import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';

import { property } from '../src/parsed.js';
import { BASELINE, DATA, RECIPE } from './support/baseline-job.js';
import { filesIn, newFolder } from './support/folders.js';
import { writeDataset } from './support/idx-fixture.js';
import { git } from './support/repository.js';
import { cli, type Ended, optionsOf, ROOT, start } from './support/spawned.js';

/** A folder whose run is done. */
const earlier = newFolder('earlier');

beforeAll(async () => {
  writeDataset(join(earlier, 'data'), DATA.base);
  mkdirSync(join(earlier, '.github'));
  const { code, stderr } = await train(earlier);
  expect([code, stderr]).toEqual([0, '']);
});

async function train(folder: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const args = ['train', ...optionsOf({ ...RECIPE, ...inputs })];
  const environment = { PATH: process.env['PATH'] ?? '' };
  return start(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], folder, environment).ended;
}

/** A copy of the folder, and the baseline that its run left. */
function trained(): { folder: string; baseline: string } {
  const folder = newFolder('terminal');
  cpSync(earlier, folder, { recursive: true });
  return { folder, baseline: readFileSync(join(folder, 'mnist-report/baseline.json'), 'utf8') };
}

function commitAll(folder: string): string {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=All');
  return git(folder, 'rev-parse', 'HEAD').slice(0, 7);
}

describe.concurrent('the command baseline', () => {
  test('prints the candidate of a folder, of its metrics.json and of its zip, and nothing else', async () => {
    const { folder, baseline } = trained();
    const zip = new ZipFile();
    for (const [name, content] of filesIn(join(folder, 'mnist-report'))) zip.addBuffer(content, name);
    zip.end();
    writeFileSync(join(folder, 'mnist-train.zip'), await buffer(zip.outputStream));
    for (const path of ['mnist-report', 'mnist-report/metrics.json', 'mnist-train.zip']) {
      expect(await cli(['baseline', path], folder), path).toEqual({ code: 0, stdout: baseline, stderr: '' });
    }
  });

  test('writes a line for each mistake, in order, and ends with a line feed', () => {
    const { baseline } = trained();
    const mistakes = [...baseline.matchAll(/^ {4}"(\d+)": \d+,?$/gm)].map(([, index]) => Number(index));
    const accuracy = Number(property(JSON.parse(baseline), 'accuracy'));
    expect(mistakes).toHaveLength(Math.round(200 * (1 - accuracy)));
    expect([...mistakes].sort((a, b) => a - b)).toEqual(mistakes);
    expect(baseline).toMatch(/[^\n]\n$/);
    expect(baseline.split('\n').length).toBeLessThan(80 + mistakes.length);
  });

  test.for([
    ['a folder that is not there', () => undefined, 'nowhere: there is no such file or folder.'],
    [
      'an unfinished run',
      (text: string) => text.replace('"finished": true', '"finished": false'),
      'No baseline can be made of nowhere: its training was cancelled before it ended.',
    ],
    [
      'a run with a fault',
      (text: string) =>
        text.replace('"fault": null', '"fault": "epoch=1,step=1,parameter=dense_1/kernel,element=0,bit=0"'),
      'No baseline can be made of nowhere: a fault was injected into its training ' +
        '(epoch=1,step=1,parameter=dense_1/kernel,element=0,bit=0).',
    ],
  ] as const)('refuses %s', async ([, spoil, sentence]) => {
    const { folder } = trained();
    const spoiled = spoil(readFileSync(join(folder, 'mnist-report/metrics.json'), 'utf8'));
    if (spoiled !== undefined) {
      mkdirSync(join(folder, 'nowhere'));
      writeFileSync(join(folder, 'nowhere/metrics.json'), spoiled);
    }
    const { code, stdout, stderr } = await cli(['baseline', 'nowhere'], folder);
    expect([code, stdout, stderr]).toEqual([1, '', `Error: ${sentence}\n`]);
  });
});

describe.concurrent('a training at a terminal', () => {
  test('is compared with the file itself where there is no git repository, and says so', async () => {
    const { folder, baseline } = trained();
    writeFileSync(join(folder, BASELINE), baseline);
    const { code, stdout } = await train(folder, { baseline: BASELINE });
    expect(code).toBe(0);
    expect(stdout).toContain(`  ${BASELINE} as it lies here (not a git repository`);
    expect(stdout).toContain('Reproduced: every digest compared is equal.');
  });

  test('is compared with what is committed', async () => {
    const { folder, baseline } = trained();
    writeFileSync(join(folder, BASELINE), baseline);
    const commit = commitAll(folder);
    const { code, stdout } = await train(folder, { baseline: BASELINE });
    expect(code).toBe(0);
    expect(stdout).toContain(`  ${BASELINE} at ${commit} (the checked-out commit)\n`);
  });

  test('proposes what lies in the working tree, with its accuracy compared with what is committed', async () => {
    const { folder, baseline } = trained();
    writeFileSync(join(folder, BASELINE), baseline);
    const commit = commitAll(folder);
    const other = await train(folder, { epochs: '3' });
    expect(other.code).toBe(0);
    writeFileSync(join(folder, BASELINE), readFileSync(join(folder, 'mnist-report/baseline.json')));
    const { code, stdout } = await train(folder, { baseline: BASELINE, epochs: '3' });
    expect(code).toBe(0);
    expect(stdout).toContain(
      `  ${BASELINE} at ${commit} (the checked-out commit), proposed: the file at the working tree\n`,
    );
    expect(stdout).toContain(`✓ Accuracy against the baseline at ${commit}: `);
    expect(stdout).toContain('✓ Digests against the proposed baseline: ');
  });

  test('in a subfolder of a repository is compared with the file of that subfolder', async () => {
    const { folder, baseline } = trained();
    const inside = join(folder, 'deep/er');
    writeDataset(join(inside, 'data'), DATA.base);
    mkdirSync(join(inside, '.github'));
    writeFileSync(join(inside, BASELINE), baseline);
    const commit = commitAll(folder);
    const { code, stdout } = await train(inside, { baseline: BASELINE });
    expect(code).toBe(0);
    expect(stdout).toContain(`  ${BASELINE} at ${commit} (the checked-out commit)\n`);
  });

  test('leaves comparison.json, and takes it away when nothing is compared any more', async () => {
    const { folder, baseline } = trained();
    writeFileSync(join(folder, BASELINE), baseline);
    await train(folder, { baseline: BASELINE });
    const comparison: unknown = JSON.parse(readFileSync(join(folder, 'mnist-report/comparison.json'), 'utf8'));
    expect(comparison).toMatchObject({
      schema: 'mnist-action/comparison/v1',
      verdict: 'reproduced',
      tolerance: { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 },
      comparisons: [
        {
          reference: 'the baseline',
          candidate: 'this run',
          verdict: 'reproduced',
          firstDifference: null,
          accuracy: { drop: 0, mcnemar: { onlyReferenceRight: 0, onlyCandidateRight: 0, pValue: 1 }, passed: true },
          labels: { changed: 0, images: 200, changes: [] },
        },
      ],
    });
    await train(folder);
    expect(filesIn(join(folder, 'mnist-report')).has('comparison.json')).toBe(false);
  });

  test('says in Spanish what it is compared with', async () => {
    const { folder } = trained();
    const commit = commitAll(folder);
    const { code, stdout, stderr } = await train(folder, { baseline: BASELINE, language: 'es' });
    expect(code).toBe(1);
    expect(stdout).toContain(
      `  ninguna: no existe ${BASELINE} en ${commit} (el commit extraído), ni en la carpeta de trabajo\n`,
    );
    expect(stderr).toContain('Error: Huellas frente a la referencia: no hay nada válido con que comparar; no existe');
    rmSync(join(folder, '.git'), { recursive: true });
  });
});
