import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { type BadInput, testRefusals } from './support/bad-inputs.js';
import { filesIn, newFolder } from './support/folders.js';
import { FILES, firstOfMnist, type IdxContents, idxFile, writeDataset } from './support/idx-fixture.js';
import { Job, NODE_24 } from './support/runner.js';
import { newWorkspace, train } from './support/small-training.js';

const LONG = 'x'.repeat(101);
const NAME = '1 to 100 characters, none of them " : < > | * ? \\ / or a control character';
const DATASET = "'mnist', a folder of IDX files or images, or an .npz file";
const SHARE = 'empty or a number between 0 and 1, such as 0.2';
const UNITS = "'none' or at most 16 whole numbers from 1 to 16384, comma-separated";

/** Each refused value, and what its sentence says is allowed. */
const BAD_INPUTS: readonly BadInput[] = [
  ['dataset', '', DATASET],
  ['dataset', 'fashion', DATASET],
  ['dataset', 'data/t10k-images-idx3-ubyte', DATASET],
  ['dataset', 'missing.npz', DATASET],
  ['test-split', '0', SHARE],
  ['test-split', '0.0', SHARE],
  ['test-split', '1', SHARE],
  ['test-split', '-0.2', SHARE],
  ['test-split', '20 %', SHARE],
  ['hidden-units', '', UNITS],
  ['hidden-units', '128,', UNITS],
  ['hidden-units', '0', UNITS],
  ['hidden-units', '16385', UNITS],
  ['hidden-units', '1e2', UNITS],
  ['hidden-units', Array(17).fill('4').join(','), UNITS],
  ['engine', 'cuda', "'wasm' or 'tfjs' or 'tensorflow'"],
  ['engine', 'TFJS', "'wasm' or 'tfjs' or 'tensorflow'"],
  ['tensorflow', '', "'pip' or 'workspace'"],
  ['tensorflow', 'conda', "'pip' or 'workspace'"],
  ['threads', '0', "'auto' or a whole number from 1 to 64"],
  ['threads', '65', "'auto' or a whole number from 1 to 64"],
  ['threads', 'two', "'auto' or a whole number from 1 to 64"],
  ['seed', '3.5', 'a whole number from 0 to 9007199254740991'],
  ['seed', '-1', 'a whole number from 0 to 9007199254740991'],
  ['seed', '9007199254740992', 'a whole number from 0 to 9007199254740991'],
  ['seed', '', 'a whole number from 0 to 9007199254740991'],
  ['epochs', '0', 'a whole number from 1 to 1000'],
  ['epochs', '1001', 'a whole number from 1 to 1000'],
  ['batch-size', '0', 'a whole number from 1 to 65536'],
  ['batch-size', '65537', 'a whole number from 1 to 65536'],
  ['learning-rate', '0', 'a number from 1e-30 to 1e+30'],
  ['learning-rate', '-0.1', 'a number from 1e-30 to 1e+30'],
  ['learning-rate', '0,001', 'a number from 1e-30 to 1e+30'],
  ['learning-rate', 'NaN', 'a number from 1e-30 to 1e+30'],
  ['accuracy-threshold', '97 %', 'a number from 0 to 1'],
  ['accuracy-threshold', '1.01', 'a number from 0 to 1'],
  ['accuracy-threshold', '', "given, from 0 to 1, when 'dataset' is not 'mnist'"],
  ['expected-digest', 'abc', 'empty or 64 hexadecimal digits'],
  ['expected-digest', 'g'.repeat(64), 'empty or 64 hexadecimal digits'],
  ['language', 'de', "'en' or 'es'"],
  ['pictures', 'yes', "'true' or 'false'"],
  ['upload', '1', "'true' or 'false'"],
  ['summary', '', "'true' or 'false'"],
  ['artifact-name', '', NAME],
  ['artifact-name', 'a/b', NAME],
  ['artifact-name', LONG, NAME],
  ['retention-days', '0', 'a whole number from 1 to 90'],
  ['retention-days', '91', 'a whole number from 1 to 90'],
  ['leg', LONG, 'at most 100 characters'],
];

describe.concurrent('an input that is refused', () => {
  testRefusals(BAD_INPUTS);

  test.skipIf(NODE_24 === undefined).for([
    ['job', LONG, 'at most 100 characters'],
    ['matrix', '[1]', 'a JSON object or null, as the runner fills it in'],
    ['strategy', '{', 'a JSON object or null, as the runner fills it in'],
  ] as const)('%s: %j must be %s, on a runner', async ([name, value, allowed]) => {
    const job = new Job();
    const step = await job.step({ [name]: value });
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false' }, summary: '', warnings: [] });
    expect(step.errors).toEqual([`Input '${name}' must be ${allowed}, but got '${value}'.`]);
    expect(job.report().size).toBe(0);
  });

  test('hidden-units: more weights than can be trained', async () => {
    const folder = newWorkspace();
    const { code, stderr } = await train(folder, { 'hidden-units': '16384,16384' });
    expect([code, stderr.trim()]).toEqual([
      1,
      "Error: Input 'hidden-units' must give a model of at most 16777216 weights, but '16384,16384' on images of " +
        '28 × 28 pixels has 281477130.',
    ]);
  });
});

describe.concurrent('an output directory', () => {
  const elsewhere = newFolder('elsewhere');

  test.for([
    ['outside of the workspace', '../report'],
    ['outside of the workspace by its absolute path', join(elsewhere, 'report')],
    ['behind a symbolic link out of the workspace', 'link/report'],
    ['that is a symbolic link out of the workspace', 'link'],
    ['that is a symbolic link to nothing', 'dangling'],
    ['that is a file', 'file'],
    ['below a file', 'file/report'],
    ['without a name', ''],
  ] as const)('%s is refused', async ([, value]) => {
    const folder = newWorkspace();
    symlinkSync(elsewhere, join(folder, 'link'));
    symlinkSync(join(elsewhere, 'nothing'), join(folder, 'dangling'));
    writeFileSync(join(folder, 'file'), '');
    const { code, stdout, stderr } = await train(folder, { 'output-directory': value });
    expect(stderr.trim()).toBe(
      `Error: Input 'output-directory' must be a folder inside the workspace ${folder}, but got '${value}'.`,
    );
    expect([code, stdout, filesIn(elsewhere).size]).toEqual([1, '', 0]);
  });

  test('with a link out of the workspace inside is refused before anything goes through it', async () => {
    const folder = newWorkspace();
    const target = newFolder('target');
    mkdirSync(join(folder, 'mnist-report'));
    symlinkSync(target, join(folder, 'mnist-report/checkpoints'));
    const { code, stderr } = await train(folder);
    expect([code, stderr.trim()]).toEqual([
      1,
      `Error: ${join(folder, 'mnist-report/checkpoints/epoch-1.bin')} is outside the workspace ${folder}.`,
    ]);
    expect(filesIn(target).size).toBe(0);
  });
});

/** A fault of a dataset: what replaces its files, and the sentence that it must get, where DIR is its folder. */
interface Fault {
  readonly fault: string;
  readonly files: (whole: IdxContents) => Partial<IdxContents>;
  readonly sentence: string;
}

const FAULTS: readonly Fault[] = [
  {
    fault: 'a truncated file',
    files: ({ trainImages }) => ({ trainImages: trainImages.subarray(0, 1000) }),
    sentence: `DIR/${FILES.trainImages} is truncated: 1000 bytes, but its header (600 × 28 × 28) promises 470416.`,
  },
  {
    fault: 'a file shorter than its header',
    files: () => ({ testLabels: Buffer.from([0, 0, 8]) }),
    sentence: `DIR/${FILES.testLabels} is truncated: 3 bytes, but its header alone takes 8.`,
  },
  {
    fault: 'bytes after the last image',
    files: ({ testLabels }) => ({ testLabels: Buffer.concat([testLabels, Buffer.from([1])]) }),
    sentence: `DIR/${FILES.testLabels} has bytes left over: 109 bytes, but its header (100) promises 108.`,
  },
  {
    fault: 'a wrong magic number',
    files: ({ trainLabels }) => ({ trainImages: Buffer.concat([trainLabels, Buffer.alloc(8)]) }),
    sentence: `DIR/${FILES.trainImages} has the magic number 0x00000801, expected 0x00000803.`,
  },
  {
    fault: 'fewer labels than images',
    files: () => ({ trainLabels: firstOfMnist(599).trainLabels }),
    sentence: "Dataset 'DIR': 600 training images, but 599 training labels.",
  },
  {
    fault: 'no images',
    files: () => ({ testImages: idxFile([0, 28, 28], Buffer.of()), testLabels: idxFile([0], Buffer.of()) }),
    sentence: "Dataset 'DIR': no test images.",
  },
  {
    fault: 'test images of another size',
    files: () => ({ testImages: idxFile([100, 2, 2], Buffer.alloc(400)) }),
    sentence: "Dataset 'data': training images are 28 × 28 pixels, but test images are 2 × 2 pixels.",
  },
  {
    fault: 'a test label that no training image has',
    files: ({ testLabels }) => ({ testLabels: Buffer.concat([testLabels.subarray(0, -1), Buffer.from([12])]) }),
    sentence: "Dataset 'data': test image 99 has label 12, but the training labels only go from 0 to 9.",
  },
];

describe.concurrent('a dataset', () => {
  test.for(FAULTS)('with $fault is refused', async ({ files, sentence }) => {
    const folder = newFolder('faulty');
    const whole = firstOfMnist();
    writeDataset(join(folder, 'data'), { ...whole, ...files(whole) });
    await expectRefusal(folder, sentence);
  });

  test('with a file missing is refused', async () => {
    const folder = newFolder('faulty');
    const { trainImages, trainLabels, testImages } = firstOfMnist();
    writeDataset(join(folder, 'data'), { trainImages, trainLabels, testImages });
    await expectRefusal(
      folder,
      `Dataset file DIR/${FILES.testLabels} does not exist, nor does DIR/${FILES.testLabels}.gz.`,
    );
  });

  test('with a damaged gzip file is refused', async () => {
    const folder = newFolder('faulty');
    const whole = firstOfMnist();
    writeDataset(join(folder, 'data'), whole, 'gzip');
    writeFileSync(join(folder, 'data', `${FILES.trainImages}.gz`), gzipSync(whole.trainImages).subarray(0, 5000));
    await expectRefusal(folder, `DIR/${FILES.trainImages}.gz cannot be unpacked: unexpected end of file.`);
  });

  test('in gzip files is the same data', async () => {
    const folder = newFolder('gzipped');
    writeDataset(join(folder, 'data'), firstOfMnist(), 'gzip');
    const { code, stdout } = await train(folder);
    expect(code).toBe(0);
    expect(stdout).toContain('found 0.65.');
  });
});

async function expectRefusal(folder: string, sentence: string): Promise<void> {
  const { code, stderr } = await train(folder);
  expect(stderr.trim()).toBe(`Error: ${sentence.replaceAll('DIR', join(folder, 'data'))}`);
  expect(code).toBe(1);
  expect(filesIn(join(folder, 'mnist-report')).size).toBe(0);
}
