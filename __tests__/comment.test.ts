import { beforeAll, describe, expect, test } from 'vitest';

import { stateIn } from '../src/announce/comment-state.js';
import type { Findings } from '../src/report/metrics.js';
import { Conversation, PULL_REQUEST } from './support/commenting.js';
import { realFindings } from './support/findings.js';

const conversation = new Conversation();
let good: Findings;
let bad: Findings;

beforeAll(async () => {
  good = await realFindings();
  bad = await realFindings({ 'accuracy-threshold': '0.99' });
});

describe('a comment on the pull request', () => {
  test('is made with always, and says verdict, accuracy and where the run is', async () => {
    expect(await conversation.comment(good)).toEqual(['Pull request #17 has a comment.']);
    const [body = ''] = conversation.bodies();
    expect(conversation.api.comments.map(({ issue }) => issue)).toEqual([17]);
    expect(body.split('\n')).toEqual([
      '### ✅ MNIST · train',
      '',
      `**Passed.** ${(100 * (good.evaluation?.accuracy ?? 0)).toFixed(2)} % of the test images are classified rightly.`,
      '',
      `Accuracy: **${good.evaluation?.accuracy ?? ''}**.`,
      '',
      '[run](https://github.com/octo/digits/actions/runs/4711), for <code>c0ffee0</code>',
      '',
    ]);
  });

  test('is updated in place by the next run', async () => {
    await conversation.comment(good);
    expect(await conversation.comment(bad)).toEqual(['The comment on pull request #17 was updated.']);
    expect(conversation.bodies()).toHaveLength(1);
    expect(conversation.bodies()[0]).toContain(
      '### ❌ MNIST · train\n\n**Failed.** One check did not pass:\n\n- Accuracy',
    );
  });

  test('is found on the second page of 150 comments, and no third is asked for', async () => {
    conversation.talk(120);
    await conversation.comment(bad);
    conversation.talk(29);
    conversation.api.requests.length = 0;
    await conversation.comment(good);
    expect(conversation.api.comments).toHaveLength(150);
    expect(conversation.api.comments[120]?.body).toContain('**Resolved: what failed here passes now.**');
    expect(conversation.api.requests).toEqual([
      '/repos/octo/digits/issues/17/comments?per_page=100&page=1',
      '/repos/octo/digits/issues/17/comments?per_page=100&page=2',
      '/repos/octo/digits/issues/comments/121',
    ]);
  });

  test('is made after exactly 100 others, which fill a page', async () => {
    conversation.talk(100);
    await conversation.comment(good);
    await conversation.comment(good);
    expect(conversation.api.comments).toHaveLength(101);
  });

  test('is one for each job, step and workflow, whatever the branch', async () => {
    await conversation.comment(good);
    await conversation.comment(good, { leg: { fileName: 'train_2' } });
    await conversation.comment(good, {
      environment: { GITHUB_WORKFLOW_REF: 'octo/digits/.github/workflows/other.yml@refs/x' },
    });
    expect(conversation.api.comments).toHaveLength(3);
    await conversation.comment(good, {
      environment: { GITHUB_WORKFLOW_REF: 'octo/digits/.github/workflows/ci.yml@refs/y' },
    });
    expect(conversation.api.comments).toHaveLength(3);
    await conversation.comment(good, { event: { pull_request: { ...PULL_REQUEST.pull_request, number: 18 } } });
    expect(conversation.api.comments.map(({ issue }) => issue)).toEqual([17, 17, 17, 18]);
  });

  test('is made anew when the marker stands in the comment of a stranger', async () => {
    await conversation.comment(bad);
    const [planted] = conversation.api.comments;
    if (planted === undefined) throw new Error('no comment was made');
    Object.assign(planted, { type: 'User', association: 'CONTRIBUTOR' });
    const before = planted.body;
    await conversation.comment(good);
    expect(conversation.api.comments).toHaveLength(2);
    expect(planted.body).toBe(before);
    Object.assign(planted, { association: 'COLLABORATOR' });
    await conversation.comment(good);
    expect(conversation.api.comments).toHaveLength(2);
    expect(planted.body).not.toBe(before);
  });

  test('is made anew when somebody deletes the old one meanwhile', async () => {
    await conversation.comment(bad);
    conversation.api.fault = (_, method) => (method === 'PATCH' ? { status: 404, message: 'Not Found' } : undefined);
    expect(await conversation.comment(good)).toEqual(['Pull request #17 has a comment.']);
    expect(conversation.api.comments).toHaveLength(2);
  });

  test('is not made with off: nobody is asked', async () => {
    expect(await conversation.comment(bad, { mode: 'off' })).toEqual([]);
    expect(conversation.api.requests).toEqual([]);
  });
});

describe('with changes, a comment', () => {
  const changes = { mode: 'changes' } as const;

  test('is not made while all is well, is made by a failure, and says when it is over', async () => {
    expect(await conversation.comment(good, changes)).toEqual(['Nothing moved: pull request #17 gets no comment.']);
    expect(conversation.bodies()).toEqual([]);
    await conversation.comment(bad, changes);
    expect(conversation.bodies()).toHaveLength(1);
    expect(await conversation.comment(bad, changes)).toEqual(['Nothing moved: pull request #17 gets no comment.']);
    expect(await conversation.comment(good, changes)).toEqual(['The comment on pull request #17 was updated.']);
    expect(conversation.bodies()[0]).toContain(
      '### ✅ MNIST · train\n\n**Resolved: what failed here passes now.**\n\n**Passed.**',
    );
    expect(await conversation.comment(good, changes)).toEqual(['Nothing moved: pull request #17 gets no comment.']);
  });

  test('is updated when the accuracy moves against what it says, though the verdict does not', async () => {
    await conversation.comment(bad, changes);
    if (bad.evaluation === null) throw new Error('nothing was evaluated');
    const better = { ...bad, evaluation: { ...bad.evaluation, accuracy: 0.95 } };
    expect(await conversation.comment(better, changes)).toEqual(['The comment on pull request #17 was updated.']);
    expect(conversation.bodies()[0]).toContain('Accuracy: **0.95**.');
  });

  test('is updated when its marker was damaged', async () => {
    await conversation.comment(bad, changes);
    const [damaged] = conversation.api.comments;
    if (damaged === undefined) throw new Error('no comment was made');
    damaged.body = damaged.body.replace(/ [0-9a-f]{20,} -->/, ' 7b22 -->');
    await conversation.comment(bad, changes);
    expect(conversation.bodies()).toHaveLength(1);
    expect(damaged.body).not.toContain(' 7b22 -->');
  });

  test('keeps what it says where nobody sees it, for the next run', async () => {
    await conversation.comment(bad, changes);
    const { body = '' } = conversation.api.comments[0] ?? {};
    const [, key = ''] = /^<!-- mnist-action comment ([0-9a-f]{16}) [0-9a-f]+ -->\n/.exec(body) ?? [];
    expect(stateIn(body, key)).toEqual({
      passed: false,
      verdict: '',
      accuracy: bad.evaluation?.accuracy,
      failed: ['threshold'],
    });
    expect(stateIn(body, 'ffffffffffffffff')).toBeUndefined();
  });
});
