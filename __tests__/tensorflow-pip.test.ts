import { describe, expect, test } from 'vitest';

import { pipArguments, requirement } from '../src/engine/tensorflow/pip.js';
import { explainPip } from '../src/engine/tensorflow/pip-complaints.js';
import { libraryBytes, megabytes, type Wheel, WHEELS } from '../src/engine/tensorflow/wheels.js';

function pinned(): Wheel {
  const wheel = WHEELS.get('linux-x64');
  if (wheel === undefined) throw new Error('no wheel for linux-x64');
  return wheel;
}

const wheel = pinned();
const SHA256 = '54660c074d7241a503e81edfd9f5ef5af88f64051b72e2945f26318c790f2d26';
const OTHER = '0e4d5ac4a4c8a5c6a6e2b8c4d1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2';

/** What pip 23 and 24 printed, and what is said of it. */
const COMPLAINTS: readonly (readonly [title: string, output: string, said: string])[] = [
  [
    'a python3 without pip',
    '/usr/bin/python3: No module named pip\n',
    "python3 has no pip, which fetches TensorFlow's library",
  ],
  [
    'another file',
    `Collecting tensorflow-cpu==2.15.1
  Downloading http://127.0.0.1:40001/files/tensorflow_cpu-2.15.1-cp311-cp311-manylinux2014_x86_64.whl (207.2 MB)
ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes. Otherwise, examine the package contents carefully; someone may have tampered with them.
    tensorflow-cpu==2.15.1 from http://127.0.0.1:40001/files/tensorflow_cpu-2.15.1-cp311-cp311-manylinux2014_x86_64.whl:
        Expected sha256 ${SHA256}
             Got        ${OTHER}
`,
    `the tensorflow-cpu 2.15.1 that pip found is not the pinned one: its SHA-256 is ${OTHER} instead of ${SHA256}`,
  ],
  [
    'a full disk',
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device: '/tmp/wheel'\n",
    'no space is left on the disk where pip puts tensorflow-cpu',
  ],
  [
    'no network',
    `WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/tensorflow-cpu/
ERROR: Could not find a version that satisfies the requirement tensorflow-cpu==2.15.1 (from versions: none)
ERROR: No matching distribution found for tensorflow-cpu==2.15.1
`,
    'pip could not reach its index to fetch tensorflow-cpu 2.15.1 (no network?)',
  ],
  [
    'an index without it',
    `ERROR: Could not find a version that satisfies the requirement tensorflow-cpu==2.15.1 (from versions: 2.20.0)
ERROR: No matching distribution found for tensorflow-cpu==2.15.1
`,
    'pip found no tensorflow-cpu 2.15.1 for manylinux2014_x86_64: its index lacks it, or could not be reached',
  ],
  [
    'anything else',
    '\nERROR: 401 Error, Credentials not correct for the index\n  a hint\n\n',
    'pip could not fetch tensorflow-cpu 2.15.1: ERROR: 401 Error, Credentials not correct for the index',
  ],
  ['no error', 'Killed\n\n', 'pip could not fetch tensorflow-cpu 2.15.1: Killed'],
  ['nothing at all', '', 'pip could not fetch tensorflow-cpu 2.15.1: it said nothing'],
  [
    'a very long line',
    `ERROR: ${'x'.repeat(1000)}`,
    `pip could not fetch tensorflow-cpu 2.15.1: ERROR: ${'x'.repeat(293)}`,
  ],
];

describe('fetching by pip', () => {
  test('the requirement is one version and one hash', () => {
    expect(requirement(wheel)).toBe(`tensorflow-cpu==2.15.1 --hash=sha256:${SHA256}\n`);
  });

  test('pip is asked for that file alone, a binary, and whatever the Python at hand is', () => {
    expect(pipArguments(wheel, '/t/requirements.txt', '/t/wheel').join(' ')).toBe(
      'download --require-hashes --no-deps --only-binary=:all: --python-version 3.11 --implementation cp --abi cp311 ' +
        '--platform manylinux2014_x86_64 --no-cache-dir --no-input --disable-pip-version-check --progress-bar off ' +
        '--dest /t/wheel --requirement /t/requirements.txt',
    );
  });

  test('sizes are said in megabytes', () => {
    expect([megabytes(wheel.bytes), megabytes(libraryBytes(wheel))]).toEqual(['207 MB', '614 MB']);
  });

  test.each(COMPLAINTS)('of %s pip’s output is put into words', (_, output, said) => {
    expect(explainPip(output, wheel)).toBe(said);
  });
});
