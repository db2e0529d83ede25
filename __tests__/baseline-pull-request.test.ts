import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  accuracyIn,
  at,
  BASELINE,
  checksOf,
  DATA,
  dataFiles,
  FIRST_PARENT,
  type Held,
  type Hub,
  OTHER_RECIPE,
  proposing,
  startHeld,
} from './support/baseline-job.js';
import { NODE_24 } from './support/runner.js';

let hub: Hub;
let base: string;
let candidates: Held['candidates'];

beforeAll(async () => {
  ({ hub, base, candidates } = await startHeld());
});

afterAll(() => hub.api.close());

test('the three datasets are what the cases need', () => {
  expect(accuracyIn(candidates.worse)).toBeLessThan(accuracyIn(candidates.base) - 0.1);
  expect(accuracyIn(candidates.better)).toBeGreaterThan(accuracyIn(candidates.base) + 0.05);
  expect(accuracyIn(candidates.otherRecipe)).toBeGreaterThanOrEqual(accuracyIn(candidates.base));
});

describe.skipIf(NODE_24 === undefined)('a pull request', () => {
  test('that changes nothing of the training is reproduced', async () => {
    const head = hub.repository.commit({ 'README.md': 'a change' }, base);
    const step = await hub.pullRequest(base, head);
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({
      passed: 'true',
      verdict: 'reproduced',
      'first-difference': '',
      'baseline-source': at(base, FIRST_PARENT),
    });
    expect(checksOf(step.job)).toEqual([
      ['threshold', true],
      ['accuracy', true],
      ['baseline', true],
    ]);
    expect(step.summary).not.toContain('gh run download');
  });

  test('with worse data fails for its accuracy, whatever it proposes', async () => {
    const files = { ...dataFiles(DATA.worse), [BASELINE]: candidates.worse };
    const step = await hub.pullRequest(base, hub.repository.commit(files, base));
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ passed: 'false', verdict: 'reproduced' });
    expect(checksOf(step.job)).toEqual([
      ['threshold', true],
      ['accuracy', false],
      ['baseline', true],
    ]);
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toMatch(
      /^Accuracy against the baseline at [0-9a-f]{7}: 0\.\d+ there, 0\.\d+ here, a drop of \d+\.\d\d points \(p = [\d.e-]+, McNemar’s exact test\); allowed: a drop of at most 0\.50 points, with p not below 0\.01\.$/,
    );
  });

  test('with better data passes once its baseline is proposed: an improvement never fails', async () => {
    const files = { ...dataFiles(DATA.better), [BASELINE]: candidates.better };
    const head = hub.repository.commit(files, base);
    const step = await hub.pullRequest(base, head);
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(step.outputs['baseline-source']).toMatch(proposing(at(base, FIRST_PARENT)));
    expect(step.outputs['verdict']).toBe('reproduced');
    const [before, after] = [candidates.base, candidates.better].map((text) => String(accuracyIn(text)));
    expect(step.summary).toContain(`| Proposed baseline | Before | Proposed |\n| --- | --- | --- |\n`);
    expect(step.summary).toContain(`| Accuracy | ${before} | ${after} |`);
  });

  test('with better data and no proposal is inconclusive, and its accuracy passes', async () => {
    const step = await hub.pullRequest(base, hub.repository.commit(dataFiles(DATA.better), base));
    expect(step.code).toBe(1);
    expect(step.outputs['verdict']).toBe('inconclusive');
    expect(checksOf(step.job)).toEqual([
      ['threshold', true],
      ['accuracy', true],
      ['baseline', false],
    ]);
    expect(step.errors).toEqual([expect.stringContaining('data.train.imagesSha256')]);
  });

  test('with better data and no proposal passes where digests are only reported', async () => {
    const head = hub.repository.commit(dataFiles(DATA.better), base);
    const step = await hub.pullRequest(base, head, { inputs: { reproducibility: 'report' } });
    expect([step.code, step.outputs['verdict']]).toEqual([0, 'inconclusive']);
  });

  test('with worse data fails where digests are only reported', async () => {
    const head = hub.repository.commit(dataFiles(DATA.worse), base);
    const step = await hub.pullRequest(base, head, { inputs: { reproducibility: 'report' } });
    expect(step.code).toBe(1);
    expect(checksOf(step.job)).toEqual([
      ['threshold', true],
      ['accuracy', false],
      ['baseline', true],
    ]);
  });

  test('that changes recipe and baseline together passes', async () => {
    const head = hub.repository.commit({ [BASELINE]: candidates.otherRecipe }, base);
    const step = await hub.pullRequest(base, head, { inputs: OTHER_RECIPE });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['verdict']).toBe('reproduced');
  });

  test('that changes the recipe alone is inconclusive, and is told the commands to propose a baseline', async () => {
    const step = await hub.pullRequest(base, hub.repository.commit({}, base), { inputs: OTHER_RECIPE });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['first-difference']).toBe(
      `The first difference is in the recipe: recipe.epochs is 2 in the baseline at ${base.slice(0, 7)}, 3 in this run.`,
    );
    expect(step.errors).toEqual([
      expect.stringContaining('The recipe or the data changed, and no baseline that goes with them is proposed.'),
    ]);
    for (const line of [
      'mkdir -p .github',
      'cp mnist-report/baseline.json .github/mnist-baseline.json',
      'git add .github/mnist-baseline.json',
    ]) {
      expect(step.log).toContain(`    ${line}\n`);
      expect(unescaped(step.summary)).toContain(`${line}\n`);
    }
  });

  test('that does what it was told passes', async () => {
    const inconclusive = await hub.pullRequest(base, hub.repository.commit({}, base), { inputs: OTHER_RECIPE });
    const proposed = inconclusive.job.report().get('baseline.json') ?? '';
    const step = await hub.pullRequest(base, hub.repository.commit({ [BASELINE]: proposed }, base), {
      inputs: OTHER_RECIPE,
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
  });

  test('is compared with the first parent of its merge commit, not with an older base that the event names', async () => {
    const old = hub.repository.commit({ ...dataFiles(DATA.worse), [BASELINE]: candidates.worse });
    const now = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: candidates.base }, old);
    // Made from the old base: it changes nothing of the training, and is tested with what the base has become.
    const head = hub.repository.commit({ 'README.md': 'a change' }, old);
    const payload = { pull_request: { base: { sha: old }, head: { sha: head } } };
    const step = await hub.pullRequest(now, head, { payload });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(now, FIRST_PARENT));
  });

  test('whose tested commit is no merge is compared with the base that the event names', async () => {
    const head = hub.repository.commit({}, base);
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const step = await hub.run(head, { event: 'pull_request', payload });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, 'the base of the pull request, as the event names it'));
  });

  test('from a fork is read like any other: its commits are in the base, and its token only reads', async () => {
    const fork = hub.repository.commit({ [BASELINE]: candidates.otherRecipe }, base);
    hub.api.requests.length = 0;
    const payload = {
      pull_request: {
        base: { sha: base, repo: { full_name: 'octo/digits' } },
        head: { sha: fork, repo: { full_name: 'someone/digits', fork: true } },
      },
    };
    const step = await hub.pullRequest(base, fork, { payload, inputs: OTHER_RECIPE });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(hub.api.requests).toEqual([`/repos/octo/digits/contents/${BASELINE}?ref=${base}`]);
  });

  test('with all history checked out needs no API', async () => {
    const head = hub.repository.commit({}, base);
    hub.api.requests.length = 0;
    const step = await hub.pullRequest(base, head, { depth: 0, token: '' });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, FIRST_PARENT));
    expect(hub.api.requests).toEqual([]);
  });

  test('without a git checkout of its own is read through the API', async () => {
    const step = await hub.pullRequest(base, hub.repository.commit({}, base), {
      before: (workspace) => {
        rmSync(join(workspace, '.git'), { recursive: true });
      },
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, FIRST_PARENT));
  });

  test('is not fooled by a step that writes the file: only what is committed counts', async () => {
    const head = hub.repository.commit({}, base);
    const step = await hub.pullRequest(base, head, {
      inputs: OTHER_RECIPE,
      before: (workspace) => {
        writeFileSync(join(workspace, BASELINE), candidates.otherRecipe);
      },
    });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
  });

  test('that deletes the file is compared with the one that it deletes', async () => {
    const head = hub.repository.commit({ [BASELINE]: null, ...dataFiles(DATA.worse) }, base);
    const step = await hub.pullRequest(base, head);
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(
      /, proposed: none; the file is deleted at [0-9a-f]{7} \(the tested commit\)$/,
    );
    expect(checksOf(step.job)).toEqual([
      ['threshold', true],
      ['accuracy', false],
      ['baseline', false],
    ]);
    const harmless = await hub.pullRequest(base, hub.repository.commit({ [BASELINE]: null }, base));
    expect([harmless.code, harmless.outputs['verdict']]).toEqual([0, 'reproduced']);
  });
});

function unescaped(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
