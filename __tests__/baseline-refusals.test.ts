import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Refusal } from '../src/refusal.js';
import { parseBaseline } from '../src/reproducibility/parse.js';
import { BASELINE, candidate, DATA, dataFiles, Hub, TOKEN } from './support/baseline-job.js';
import { NODE_24 } from './support/runner.js';

let hub: Hub;
let whole: string;
let base: string;

beforeAll(async () => {
  whole = candidate(DATA.base);
  hub = await Hub.start();
  base = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: whole });
});

afterAll(() => hub.api.close());

/** A file that is no baseline, and what is said of it. */
const FILES: readonly (readonly [fault: string, spoil: (text: string) => string, said: RegExp | string])[] = [
  ['is empty', () => '', 'is not JSON: it begins with '],
  ['is cut short', (text) => text.slice(0, 300), 'is not JSON: it begins with '],
  ['has NaN for its accuracy', (text) => text.replace(/"accuracy": [\d.]+/, '"accuracy": NaN'), 'is not JSON'],
  ['is a list', () => '[]', "must have schema 'mnist-action/baseline/v1', but has missing"],
  ['is of a newer schema', (text) => text.replace('baseline/v1', 'baseline/v2'), "but has 'mnist-action/baseline/v2'"],
  [
    'is of a newer recipe',
    (text) => text.replace('"version": 1', '"version": 2'),
    'is of recipe version 2; this version',
  ],
  [
    'has a digest of the wrong length',
    (text) => text.replace(/("probabilities": "[0-9a-f]{10})[0-9a-f]+/, '$1'),
    /: digests\.probabilities must be 64 hexadecimal digits, but is '[0-9a-f]{10}'/,
  ],
  [
    'lacks its mistakes',
    (text) => text.replace('"mistakes"', '"errors"'),
    'mistakes must be an object, but is missing',
  ],
  ['lists a mistake on no image', (text) => text.replace(/("mistakes": \{\n *")\d+/, '$1' + '9999'), 'mistakes[9999]'],
  [
    'promises the same bits everywhere, but not to everybody',
    (text) => text.replace('"scope": "portable"', '"scope": "elsewhere"'),
    "promise.scope must be 'portable' where promise.kind is portable, and nowhere else, but is 'elsewhere'",
  ],
  [
    'promises the same bits to everybody, but not everywhere',
    (text) => text.replace('"kind": "portable"', '"kind": "same-machine"'),
    "promise.scope must be 'portable' where promise.kind is portable, and nowhere else, but is 'portable'",
  ],
  ['has another accuracy', (text) => text.replace(/"accuracy": [\d.]+/, '"accuracy": 0.99'), 'accuracy is 0.99, but'],
];

/** One that is refused by each part of what reads it: as JSON, by the schema, and for what it says of itself. */
const KINDS = FILES.filter(([fault]) => ['is empty', 'lacks its mistakes', 'has another accuracy'].includes(fault));

describe('a file that', () => {
  test.for(FILES)('%s is refused in words', ([, spoil, said]) => {
    const spoiled = spoil(whole);
    expect(spoiled).not.toBe(whole);
    const refusal = refusalOf(() => parseBaseline(spoiled, 'It'));
    if (typeof said === 'string') expect(refusal).toContain(said);
    else expect(refusal).toMatch(said);
  });

  test('is whole is a baseline', () => {
    expect(parseBaseline(whole, 'It')).toEqual(JSON.parse(whole));
  });
});

describe.skipIf(NODE_24 === undefined)('a baseline that', () => {
  test.for(KINDS)('%s is inconclusive where the change would land, and never passes', async ([, spoil, said]) => {
    const bad = hub.repository.commit({ [BASELINE]: spoil(whole) }, base);
    const step = await hub.run(bad, { event: 'push', inputs: { reproducibility: 'report' } });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    const source = step.outputs['baseline-source'] ?? '';
    expect(source).toMatch(new RegExp(`^none: ${BASELINE} at ${bad.slice(0, 7)} \\(the tested commit\\)`));
    if (typeof said === 'string') expect(source).toContain(said);
    else expect(source).toMatch(said);
    expect(step.errors).toEqual([
      `Accuracy against the baseline: nothing to compare with; ${source.slice('none: '.length)}.`,
    ]);
    expect(step.log).not.toMatch(/^\s+at .*\.js:\d+/m);
  });

  test.for(FILES.slice(3, 6))('%s is inconclusive where it is proposed', async ([, spoil, said]) => {
    const step = await hub.pullRequest(base, hub.repository.commit({ [BASELINE]: spoil(whole) }, base));
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toContain(said);
    expect(step.errors).toHaveLength(1);
  });

  test('is a folder, or a link, is none', async () => {
    const folder = hub.repository.commit({ [BASELINE]: null, [`${BASELINE}/x`]: '' }, base);
    for (const depth of [0, 1] as const) {
      const step = await hub.pullRequest(folder, hub.repository.commit({}, folder), { depth });
      expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
      expect(step.outputs['baseline-source']).toMatch(/\(the first parent of the merge commit\) is no file$/);
    }
  });

  test('is larger than is read is none, in the checkout or not', async () => {
    const large = hub.repository.commit({ [BASELINE]: ' '.repeat(16 * 2 ** 20 + 1) }, base);
    for (const depth of [0, 1] as const) {
      const step = await hub.pullRequest(large, hub.repository.commit({}, large), { depth });
      expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
      expect(step.outputs['baseline-source']).toMatch(
        /\(the first parent of the merge commit\) has more than 16 MiB, the most that is read of a baseline$/,
      );
    }
  });
});

describe.skipIf(NODE_24 === undefined)('GitHub', () => {
  const API = /http:\/\/127\.0\.0\.1:\d+/.source;

  test.for([
    [403, 'Resource not accessible by integration', 1],
    [404, 'Not Found', 2],
    [500, 'Server Error', 3],
  ] as const)('that answers %d is said to, in one sentence, and the run fails', async ([status, message, asked]) => {
    hub.api.fault = (path) => (/contents|git\/commits/.test(path) ? { status, message } : undefined);
    hub.api.requests.length = 0;
    const step = await hub.pullRequest(base, hub.repository.commit({}, base)).finally(() => {
      hub.api.fault = () => undefined;
    });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(
      new RegExp(`cannot be read, because ${API} answers ${status} \\(${message}\\)`),
    );
    expect(hub.api.requests.filter((path) => path.includes(base))).toHaveLength(asked);
    // No proposal would be read either.
    expect(step.log).not.toContain('cp mnist-report/baseline.json');
    expect(step.log).not.toContain(TOKEN);
  });

  test('that does not answer is said not to', async () => {
    const step = await hub.pullRequest(base, hub.repository.commit({}, base), {
      environment: { GITHUB_API_URL: 'http://127.0.0.1:1' },
    });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(/because http:\/\/127\.0\.0\.1:1 cannot be reached \(.+\)/);
  });

  test('is not asked without a token', async () => {
    const step = await hub.pullRequest(base, hub.repository.commit({}, base), { token: '' });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toContain("because there is no 'github-token' to ask GitHub with");
  });

  test('that refuses the token is said to, without the token', async () => {
    const step = await hub.pullRequest(base, hub.repository.commit({}, base), { token: 'ghs_of-another-job' });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toContain('answers 401 (Bad credentials)');
    expect(step.log + step.summary + JSON.stringify(step.outputs)).not.toContain('ghs_of-another-job');
  });
});

describe.skipIf(NODE_24 === undefined)('what the runner says of the event', () => {
  const head = (): string => hub.repository.commit({}, base);

  test.for([
    ['no JSON', '', /^none: .* cannot be read, because the event's file, '.*', cannot be read: /],
    [
      'no commit',
      { pull_request: { base: { sha: 'main' } } },
      /because the event names no commit in 'pull_request.base.sha'/,
    ],
  ] as const)('that is %s leaves nothing to compare with', async ([, payload, said]) => {
    const environment = payload === '' ? { GITHUB_EVENT_PATH: '/dev/null' } : {};
    const step = await hub.run(head(), { event: 'pull_request', payload, environment });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(said);
  });

  test('a name that no commit has leaves nothing to compare with', async () => {
    const step = await hub.run(base, { event: 'push', inputs: { 'baseline-ref': 'no-such' } });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(
      /because no commit is known by the name 'no-such': .* answers 422 \(/,
    );
  });

  test('no git and no checkout are no reason to stop: the API has all of it', async () => {
    const step = await hub.pullRequest(base, head(), {
      environment: { PATH: '' },
      before: (workspace) => {
        rmSync(join(workspace, '.git'), { recursive: true });
      },
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
  });
});

/** The sentence with which something is refused. */
function refusalOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}
