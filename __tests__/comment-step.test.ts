import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { BASELINE, candidate, DATA, dataFiles, Hub } from './support/baseline-job.js';
import { NODE_24 } from './support/runner.js';

const inputs = { comment: 'changes' } as const;

let hub: Hub;
let base: string;

beforeAll(async () => {
  hub = await Hub.start();
  hub.api.writable = true;
  base = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: candidate(DATA.base) });
});

afterAll(() => hub.api.close());

/** What the comments say, without their markers. */
function bodies(): string[] {
  return hub.api.comments.map(({ body }) => body.replace(/^.*\n/, ''));
}

describe.skipIf(NODE_24 === undefined)('a step that comments on its pull request', () => {
  test('says nothing while nothing moves, tells what got worse, and that it is over', async () => {
    const same = await hub.pullRequest(base, hub.repository.commit({ 'README.md': 'more' }, base), { inputs });
    expect([same.code, bodies()]).toEqual([0, []]);

    const head = hub.repository.commit(dataFiles(DATA.worse), base);
    const worse = await hub.pullRequest(base, head, { inputs });
    expect(worse).toMatchObject({ code: 1, notices: [], warnings: [] });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toMatch(/^### ❌ MNIST · train\n\n\*\*Failed\.\*\*[^]+ at the base → /);
    expect(bodies()[0]).toMatch(new RegExp(`, for <code>${head.slice(0, 7)}</code>\n$`));

    const mended = await hub.pullRequest(base, hub.repository.commit(dataFiles(DATA.base), head), { inputs });
    expect(mended).toMatchObject({ code: 0, notices: [], warnings: [] });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('### ✅ MNIST · train\n\n**Resolved: what failed here passes now.**');
  });

  test('passes as without a comment where its token only reads', async () => {
    hub.api.writable = false;
    const always = { inputs: { comment: 'always' } };
    const passing = await hub.pullRequest(base, hub.repository.commit({ 'README.md': 'more' }, base), always);
    expect([passing.code, passing.outputs['passed'], passing.warnings]).toEqual([0, 'true', []]);
    expect(passing.notices).toEqual([
      expect.stringMatching(/^Pull request #1 could not be commented on: the token may not write; .+unaffected\.$/),
    ]);
  });
});
