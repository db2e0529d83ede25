import { beforeAll, describe, expect, test } from 'vitest';

import { announceComparison } from '../src/compare/announce.js';
import { compareLegs } from '../src/compare/groups.js';
import type { CompareInputs } from '../src/compare/inputs.js';
import { pageOf } from '../src/compare/page.js';
import type { Problem } from '../src/reproducibility/legs-schema.js';
import { Conversation, TOKEN } from './support/commenting.js';
import { type KnownLeg, someLeg } from './support/legs.js';
import type { RecordingHost } from './support/recording-host.js';

const conversation = new Conversation();

let inputs: CompareInputs;

beforeAll(() => {
  inputs = {
    pattern: 'mnist-*',
    path: undefined,
    legs: [],
    tolerance: { reproducibility: 'exact', maxAccuracyDrop: 0.005, significance: 0.01 },
    language: 'en',
    outputDirectory: '/out',
    upload: false,
    summary: false,
    comment: 'changes',
    githubToken: TOKEN,
    comparer: { job: 'compare', step: '' },
  };
});

/** What a comparison of these legs says to its runner. */
async function announce(
  legs: readonly KnownLeg[],
  changed: Partial<CompareInputs> = {},
  problems: readonly Problem[] = [],
): Promise<RecordingHost> {
  const asked = { ...inputs, ...changed };
  const comparison = compareLegs({ legs: legs.map(someLeg), problems, notes: [] }, asked);
  const host = conversation.host({});
  const report = {
    name: 'comparison.html',
    id: 3,
    url: 'https://github.com/octo/digits/actions/runs/4711/artifacts/3',
  };
  const page = pageOf(comparison, asked, '');
  await announceComparison(comparison, asked, page, { path: '/out/comparison.html', report }, host);
  expect([...host.said, ...host.failures].join('\n')).not.toContain(TOKEN);
  return host;
}

const SAME: readonly KnownLeg[] = [{ name: 'a' }, { name: 'b' }];
const DIFFERENT: readonly KnownLeg[] = [{ name: 'a' }, { name: 'b' }, { name: 'c', weights: 'c' }];

describe('the comment of a comparison', () => {
  test('is one for all legs, made when they part, and resolved when they agree again', async () => {
    await announce(SAME);
    expect(conversation.bodies()).toEqual([]);
    await announce(DIFFERENT);
    const [diverged = ''] = conversation.bodies();
    expect(diverged.split('\n\n').slice(0, 2)).toEqual([
      '### ❌ Comparison of the legs',
      '**Diverged.** 3 legs fall into 2 groups whose digests differ.',
    ]);
    expect(diverged).toContain('- Groups A and B&#58; The first difference is in the weights after epoch 1');
    await announce(SAME);
    expect(conversation.bodies().map((body) => body.split('\n\n'))).toEqual([
      [
        '### ✅ Comparison of the legs',
        '**Resolved: what failed here passes now.**',
        '**Reproduced.** Both legs agree in every digest.',
        'Accuracy: **0.9**.',
        '[The page](https://github.com/octo/digits/actions/runs/4711/artifacts/3) · [run](https://github.com/octo/digits/actions/runs/4711), for <code>c0ffee0</code>\n',
      ],
    ]);
  });

  test('is another one for another job, and none with off', async () => {
    await announce(DIFFERENT);
    await announce(DIFFERENT, { comparer: { job: 'compare-too', step: '' } });
    await announce(DIFFERENT, { comparer: { job: 'compare', step: '2' } });
    await announce(DIFFERENT, { comment: 'off', comparer: { job: 'fourth', step: '' } });
    expect(conversation.bodies()).toHaveLength(3);
  });

  test('leaves the verdict as it is when the token only reads', async () => {
    conversation.api.writable = false;
    const { outputs, failures, said } = await announce(DIFFERENT);
    expect(said.filter((line) => line.startsWith('notice: Pull request #17 could not'))).toHaveLength(1);
    expect([outputs.get('passed'), failures.length]).toEqual(['false', 1]);
    const passing = await announce(SAME, { comment: 'always' });
    expect([passing.outputs.get('passed'), passing.failures]).toEqual(['true', []]);
  });

  test('is in Spanish when asked', async () => {
    await announce(SAME, { comment: 'always', language: 'es' });
    expect(conversation.bodies()[0]).toContain('**Reproducido.** Las 2 ramas coinciden en todas las huellas.');
  });

  test('holds problems of legs with hostile names, and stays below what GitHub takes', async () => {
    const name = `--> <script> @octocat ${'@#𝔄'.repeat(20_000)}`;
    const problems = Array.from({ length: 300 }, () => ({ leg: name, file: null, sentence: `Leg '${name}'.` }));
    await announce(SAME, {}, problems);
    const [comment] = conversation.api.comments;
    expect(comment?.body.length).toBeLessThan(65_536);
    expect(comment?.body).toMatch(/^<!-- mnist-action comment [0-9a-f]{16} [0-9a-f]+ -->\n### ❌/);
    expect(conversation.bodies()[0]).toContain(
      '- Leg &#39;&#45;&#45;&#62; &#60;script&#62; &#64;&#8203;octocat'.replaceAll('&#45;', '-'),
    );
    expect(conversation.bodies()[0]).toContain('- … and 294 more');
  });
});
