import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';

import { filesIn, newFolder } from './support/folders.js';
import { firstOfMnist, KNOWN_ANSWER, writeDataset } from './support/idx-fixture.js';
import { newWorkspace, train } from './support/small-training.js';
import { cli, type Ended } from './support/spawned.js';

const HERE = `${platform()}-${arch()}`;
const FAULT = 'epoch=2,step=5,parameter=dense_1/kernel,element=3216,bit=0';

let workspace: string;

beforeAll(async () => {
  workspace = newWorkspace();
  await train(workspace);
  await train(workspace, { 'output-directory': 'faulty', 'inject-fault': FAULT, checkpoints: '2:5' });
});

const verify = (...args: string[]): Promise<Ended> => cli(['verify', ...args], workspace);

/** A recording whose `metrics.json` was changed, in a folder of its own. */
function changed(change: (text: string) => string): string {
  const path = join(newFolder('recording'), 'metrics.json');
  writeFileSync(path, change(readFileSync(join(workspace, 'mnist-report/metrics.json'), 'utf8')));
  return path;
}

async function zipped(folder: string): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of filesIn(folder)) zip.addBuffer(content, name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe('verify', () => {
  test('says where the training was reproduced, and where it was recorded', async () => {
    const recording = changed((text) =>
      text.replace(/"platform": "\w+"/, '"platform": "vms"').replace(/"arch": "\w+"/, '"arch": "vax"'),
    );
    const before = [...filesIn(workspace).keys()];
    const { code, stdout, stderr } = await verify(recording, '--dataset', 'data');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`  Reproduced on ${HERE}, recorded on vms-vax.\n  Every digest compared is equal.\n`);
    expect([...filesIn(workspace).keys()]).toEqual(before);
  });

  test('takes the zip of an artifact, another engine, and leaves new evidence where it is told to', async () => {
    const zip = join(workspace, 'artifact.zip');
    writeFileSync(zip, await zipped(join(workspace, 'mnist-report')));
    const { code, stdout } = await verify(zip, '--dataset', 'data', '--engine', 'tfjs', '--output-directory', 'again');
    expect(code).toBe(0);
    expect(stdout).toContain('  tfjs 4.22.0, bits: portable, threads: 1');
    expect(stdout).toContain(`  Reproduced on ${HERE}, recorded on ${HERE}.`);
    const metrics: unknown = JSON.parse(filesIn(join(workspace, 'again')).get('metrics.json')?.toString() ?? 'null');
    expect(metrics).toMatchObject({ digests: { weights: KNOWN_ANSWER.digest }, gate: { passed: true } });
    rmSync(zip);
  });

  test('fails where it is not the same, and names the very weight', async () => {
    const { code, stderr } = await verify('faulty', '--dataset', 'data');
    expect(code).toBe(1);
    expect(stderr).toContain(`Error: Not reproduced on ${HERE}, recorded on ${HERE}.`);
    expect(stderr).toContain('in the weights after step 5 of epoch 2;');
    expect(stderr).toContain('dense_1/kernel, element 3,216 (201, 0)');
    expect(stderr).toContain(`In the recording a bit was flipped on purpose: inject-fault: ${FAULT}.`);
  });

  test('passes what --reproducibility lets pass, in the language asked for', async () => {
    const args = ['--dataset', 'data', '--reproducibility', 'report', '--language', 'es'];
    const { code, stdout } = await verify('faulty', ...args);
    expect(code).toBe(0);
    expect(stdout).toContain(`  No reproducido en ${HERE}, registrado en ${HERE}.`);
  });

  test('asks for data that does not ship with the action', async () => {
    const { code, stdout, stderr } = await verify('mnist-report');
    expect([code, stderr.trim()]).toEqual([
      1,
      "Error: mnist-report: this training is of the dataset 'data', which does not ship with the action: name it by --dataset.",
    ]);
    expect(stdout).not.toContain('Training');
  });

  test('refuses other data before it trains', async () => {
    writeDataset(join(workspace, 'other'), firstOfMnist(599));
    const { code, stdout, stderr } = await verify('mnist-report', '--dataset', 'other');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^\nError: Dataset 'other' has the digest [0-9a-f]{64}, but mnist-report was trained on 'data' with the digest [0-9a-f]{64}: name that data by --dataset\.\n$/,
    );
    expect(stdout).not.toContain('Training');
  });

  test.each([
    ['a newer schema', (text: string) => text.replace('metrics/v1', 'metrics/v2'), /mnist-action\/metrics\/v2/],
    ['another recipe version', (text: string) => text.replace('"version": 1', '"version": 2'), /version/],
    ['no JSON', () => '{', /is not JSON/],
    [
      'no training that ended',
      (text: string) => text.replace('"finished": true', '"finished": false'),
      /was cancelled before its last epoch ended/,
    ],
  ])('says so of %s', async (_, change, sentence) => {
    const { code, stdout, stderr } = await verify(changed(change), '--dataset', 'data');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\nError: .*metrics\.json/);
    expect(stderr).toMatch(sentence);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(stdout).not.toContain('Training');
  });

  test('says so where there is nothing, or an option that it does not have', async () => {
    expect((await verify('nowhere')).stderr).toBe('\nError: nowhere: there is no such file or folder.\n');
    const { code, stderr } = await verify('mnist-report', '--seed', '1');
    expect([code, stderr]).toEqual([1, "error: unknown option '--seed'\n(--help lists every option)\n"]);
  });
});
