import { describe, expect, test } from 'vitest';

import { type BadInput, testRefusals } from './support/bad-inputs.js';
import { Job, NODE_24 } from './support/runner.js';

const FILE = 'empty or a file in the repository, of at most 1000 characters';
const REF = 'empty or a commit, branch or tag, at most 255 characters';

/** Each refused value, and what its sentence says is allowed. */
const BAD_INPUTS: readonly BadInput[] = [
  ['baseline', '../baseline.json', FILE],
  ['baseline', '/elsewhere/baseline.json', FILE],
  ['baseline', '.', FILE],
  ['baseline', '.git/config', FILE],
  ['baseline', 'folder/', FILE],
  ['baseline', 'x'.repeat(1001), FILE],
  ['baseline-ref', 'a b', REF],
  ['baseline-ref', '--upload-pack=x', REF],
  ['baseline-ref', 'x'.repeat(256), REF],
  ['max-accuracy-drop', '', 'a number from 0 to 1'],
  ['max-accuracy-drop', '0.5 %', 'a number from 0 to 1'],
  ['max-accuracy-drop', '-0.1', 'a number from 0 to 1'],
  ['significance', '2', 'a number from 0 to 1'],
  ['significance', 'NaN', 'a number from 0 to 1'],
  ['reproducibility', 'Exact', "'exact' or 'tolerance' or 'report'"],
];

describe.concurrent('an input of the baseline that is refused', () => {
  testRefusals(BAD_INPUTS);

  test.skipIf(NODE_24 === undefined)('github-token: never shows, not even where it is refused', async () => {
    const step = await new Job().step({ 'github-token': 'ghs_secret\nX-Header: 1' });
    expect(step).toMatchObject({ code: 1, errors: ["Input 'github-token' must be a token without spaces."] });
    expect(step.log).not.toContain('ghs_secret');
  });
});
