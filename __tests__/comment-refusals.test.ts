import { beforeAll, describe, expect, test } from 'vitest';

import type { Findings } from '../src/report/metrics.js';
import { Conversation } from './support/commenting.js';
import { realFindings } from './support/findings.js';

const UNAFFECTED = 'The result of this job is unaffected.';

const conversation = new Conversation();
let good: Findings;
let bad: Findings;

beforeAll(async () => {
  good = await realFindings();
  bad = await realFindings({ 'accuracy-threshold': '0.99' });
});

describe('without a pull request', () => {
  test.each([
    ['push', {}, "the event 'push' is of no pull request"],
    ['merge_group', { merge_group: { base_sha: 'ab' } }, "the event 'merge_group' is of no pull request"],
    ['pull_request', { pull_request: {} }, "the event 'pull_request' has no number of its pull request"],
    [
      'pull_request',
      { pull_request: { number: '1/../2' } },
      "the event 'pull_request' has no number of its pull request",
    ],
    ['pull_request', '{"pull_request":', "the file of the event 'pull_request' cannot be read"],
  ])('the event %s with %j is a notice, and nobody is asked', async (name, event, reason) => {
    const said = await conversation.comment(bad, { event, environment: { GITHUB_EVENT_NAME: name } });
    expect(said).toEqual([`notice: There is nothing to comment on: ${reason}.`]);
    expect(conversation.api.requests).toEqual([]);
  });

  test('a terminal is a notice', async () => {
    const said = await conversation.comment(bad, { environment: { GITHUB_ACTIONS: '' } });
    expect(said).toEqual(['notice: There is nothing to comment on: this is no run of GitHub Actions.']);
  });

  test('a leg of a matrix is a notice that names the comparison', async () => {
    const matrix = { leg: { matrix: { os: 'ubuntu-latest' }, jobTotal: 1 } };
    const expected =
      "notice: A leg of a matrix makes no comment: set 'comment' of the action that compares them, which makes one for all.";
    expect(await conversation.comment(bad, matrix)).toEqual([expected]);
    expect(await conversation.comment(bad, { leg: { matrix: null, jobTotal: 2 } })).toEqual([expected]);
    expect(conversation.api.requests).toEqual([]);
  });
});

describe('a run that is cancelled', () => {
  test('makes no comment', async () => {
    expect(await conversation.comment(bad, { cancelled: AbortSignal.abort() })).toEqual([]);
    expect(conversation.api.requests).toEqual([]);
  });

  test('does not wait for an answer, and asks for nothing more', async () => {
    const cancelling = new AbortController();
    conversation.api.fault = () => {
      cancelling.abort();
      return { status: 500 };
    };
    const start = performance.now();
    expect(await conversation.comment(bad, { cancelled: cancelling.signal })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(conversation.api.requests).toHaveLength(1);
  });
});

describe('an API that does not do as it is asked never fails the run:', () => {
  const FORK = {
    pull_request: {
      number: 17,
      head: { sha: 'c0ffee', repo: { full_name: 'stranger/digits' } },
      base: { repo: { full_name: 'octo/digits' } },
    },
  };

  test('a token that only reads is a notice', async () => {
    conversation.api.writable = false;
    const refused = `${conversation.api.url} answers 403 (Resource not accessible by integration). ${UNAFFECTED}`;
    expect(await conversation.comment(bad)).toEqual([
      `notice: Pull request #17 could not be commented on: the token may not write; the job needs 'pull-requests: write', which Dependabot's runs never have; ${refused}`,
    ]);
    expect(await conversation.comment(bad, { event: FORK })).toEqual([
      `notice: Pull request #17 could not be commented on: it comes from a fork, and a fork's token only reads; ${refused}`,
    ]);
  });

  test('a token that only reads cannot update either', async () => {
    await conversation.comment(bad);
    conversation.api.writable = false;
    expect((await conversation.comment(good))[0]).toContain(
      'notice: Pull request #17 could not be commented on: the token may not',
    );
  });

  test.each([
    [{ status: 404, message: 'Not Found' }, 'answers 404 (Not Found)'],
    [{ status: 422, message: 'Validation Failed' }, 'answers 422 (Validation Failed)'],
    [{ status: 410, message: 'Issues are disabled' }, 'answers 410 (Issues are disabled)'],
    [
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
      },
      'answers 403 (API rate limit exceeded): its rate limit is used up until 2027-01-15T08:00:00Z',
    ],
    [
      { status: 429, message: 'Slow down', headers: { 'retry-after': '3600' } },
      'answers 429 (Slow down): its rate limit is used up for 3600 s',
    ],
    [
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      'answers 403 (You have exceeded a secondary rate limit.): its rate limit is used up',
    ],
    [
      { status: 429, message: '', headers: { 'retry-after': 'soon', 'x-ratelimit-reset': '1e99' } },
      'answers 429: its rate limit is used up',
    ],
    [{ status: 200, body: '{"message": "no list"}' }, 'gave no list of comments'],
    [{ status: 200, body: '[{"id": 1, "body": ' }, 'gave no list of comments'],
    [{ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }, 'gave no list of comments'],
  ])('a list that is answered with %j is a warning, at once', async (fault, said) => {
    conversation.api.fault = () => fault;
    const start = performance.now();
    expect(await conversation.comment(bad)).toEqual([
      `warning: Pull request #17 could not be commented on: ${conversation.api.url} ${said}. ${UNAFFECTED}`,
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(conversation.api.requests).toHaveLength(1);
  });

  test.each([401, 404, 422, 500, 503])(
    'a comment that is answered with %i is a warning, and is sent once',
    async (status) => {
      conversation.api.fault = (_, method) => (method === 'POST' ? { status, message: 'No' } : undefined);
      expect(await conversation.comment(bad)).toEqual([
        `warning: Pull request #17 could not be commented on: ${conversation.api.url} answers ${status} (No). ${UNAFFECTED}`,
      ]);
      expect(conversation.api.requests).toHaveLength(2);
    },
  );

  test('a wrong token is a warning', async () => {
    expect(await conversation.comment(bad, { token: 'ghs_another' })).toEqual([
      `warning: Pull request #17 could not be commented on: ${conversation.api.url} answers 401 (Bad credentials). ${UNAFFECTED}`,
    ]);
  });

  test('no token is a warning', async () => {
    expect(await conversation.comment(bad, { token: '' })).toEqual([
      `warning: Pull request #17 could not be commented on: there is no 'github-token' to ask GitHub with. ${UNAFFECTED}`,
    ]);
  });

  test('strange comments in a list are passed over', async () => {
    conversation.api.fault = (_, method) =>
      method === 'GET' ? { status: 200, body: JSON.stringify([null, 7, {}, { id: 'x', body: null }]) } : undefined;
    expect(await conversation.comment(bad)).toEqual(['Pull request #17 has a comment.']);
  });

  test('a network that is down is a warning', async () => {
    const url = 'http://127.0.0.1:9';
    const [said = ''] = await conversation.comment(bad, { environment: { GITHUB_API_URL: url } });
    expect(said).toMatch(
      /^warning: Pull request #17 could not be commented on: http:\/\/127\.0\.0\.1:9 cannot be reached \(.+\)\. The result/,
    );
  });
});
