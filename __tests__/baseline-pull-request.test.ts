import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { BASELINE, candidate, DATA, dataFiles, Hub } from './support/baseline-job.js';
import { NODE_24, type Job } from './support/runner.js';

const OTHER_RECIPE = { epochs: '3' } as const;

/** What `baseline-source` says of a pull request's base and of what it proposes. */
const at = (commit: string, why: string): string => `${BASELINE} at ${commit.slice(0, 7)} (${why})`;
const FIRST_PARENT = 'the first parent of the merge commit';
const TESTED = 'the tested commit';

let hub: Hub;
let base: string;
const candidates = { base: '', worse: '', better: '', otherRecipe: '' };

beforeAll(async () => {
  candidates.base = candidate(DATA.base);
  candidates.worse = candidate(DATA.worse);
  candidates.better = candidate(DATA.better);
  candidates.otherRecipe = candidate(DATA.base, OTHER_RECIPE);
  hub = await Hub.start();
  base = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: candidates.base });
});

afterAll(() => hub.api.close());

function accuracyIn(baseline: string): number {
  return Number(property(JSON.parse(baseline), 'accuracy'));
}

/** Names and answers of the checks of a run. */
function checksOf(job: Job): [string, boolean][] {
  const metrics: unknown = JSON.parse(job.report().get('metrics.json')?.toString() ?? 'null');
  return [property(property(metrics, 'gate'), 'checks')]
    .flat()
    .map((check) => [String(property(check, 'name')), property(check, 'passed') === true]);
}

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
    expect(step.outputs['baseline-source']).toMatch(
      new RegExp(`^${escaped(at(base, FIRST_PARENT))}, proposed: the file at [0-9a-f]{7} \\(${TESTED}\\)$`),
    );
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
    expect(step.outputs['baseline-source']).toMatch(/, proposed: none; the file is deleted at [0-9a-f]{7} \(the tested commit\)$/);
    expect(checksOf(step.job)).toEqual([
      ['threshold', true],
      ['accuracy', false],
      ['baseline', false],
    ]);
    const harmless = await hub.pullRequest(base, hub.repository.commit({ [BASELINE]: null }, base));
    expect([harmless.code, harmless.outputs['verdict']]).toEqual([0, 'reproduced']);
  });
});

describe.skipIf(NODE_24 === undefined)('the first baseline', () => {
  let without: string;

  beforeAll(() => {
    without = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: null }, base);
  });

  test('passes when the run reproduces it', async () => {
    const step = await hub.pullRequest(without, hub.repository.commit({ [BASELINE]: candidates.base }, without));
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['verdict']).toBe('reproduced');
    expect(step.outputs['baseline-source']).toMatch(
      new RegExp(`^there is no ${escaped(at(without, FIRST_PARENT))}, proposed: the file at [0-9a-f]{7} \\(${TESTED}\\)$`),
    );
    expect(step.summary).toContain(`| Accuracy | none | ${accuracyIn(candidates.base)} |`);
  });

  test('fails when the run does not reproduce it', async () => {
    const step = await hub.pullRequest(without, hub.repository.commit({ [BASELINE]: candidates.worse }, without));
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
  });

  test('is asked for, with the commands, where there is none', async () => {
    const step = await hub.pullRequest(without, hub.repository.commit({}, without));
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(/^none: there is no .*, nor at [0-9a-f]{7} \(the tested commit\)$/);
    expect(step.errors).toEqual([
      `Digests against the baseline: nothing sound to compare with; ${step.outputs['baseline-source']?.slice('none: '.length)}.`,
    ]);
    expect(step.log).toContain('    cp mnist-report/baseline.json .github/mnist-baseline.json\n');
  });
});

describe.skipIf(NODE_24 === undefined)('a baseline edited by hand', () => {
  const edited = (change: (baseline: Record<string, unknown>) => Record<string, unknown>): string =>
    JSON.stringify(change(Object.fromEntries(Object.entries(JSON.parse(candidates.base) ?? {}))));

  test('with a lower accuracy alone, to hide a drop, fails: its mistakes say otherwise', async () => {
    const head = hub.repository.commit({ [BASELINE]: edited((whole) => ({ ...whole, accuracy: 0.1 })) }, base);
    const step = await hub.pullRequest(base, head);
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.outputs['baseline-source']).toMatch(/: accuracy is 0\.1, but \d+ of 200 images are not in mistakes$/);
  });

  test('with another loss fails', async () => {
    const head = hub.repository.commit({ [BASELINE]: edited((whole) => ({ ...whole, loss: 0.001 })) }, base);
    const step = await hub.pullRequest(base, head);
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'diverged']);
    const sentence = `The digests are equal, so its loss must be ${step.outputs['loss']}, but it says 0.001: it was edited.`;
    expect(step.outputs['first-difference']).toBe(sentence);
    expect(step.errors).toEqual([`Digests against the proposed baseline: ${sentence}`]);
  });

  test('with fewer mistakes and the accuracy that goes with them fails, for the digests say otherwise', async () => {
    const flattering = edited((whole) => {
      const mistakes = Object.entries(Object.fromEntries(Object.entries(whole['mistakes'] ?? {})));
      const epochs = [whole['epochs']].flat();
      const accuracy = (200 - mistakes.length + 10) / 200;
      return { ...whole, accuracy, mistakes: Object.fromEntries(mistakes.slice(10)), epochs };
    });
    const step = await hub.pullRequest(base, hub.repository.commit({ [BASELINE]: flattering }, base));
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'diverged']);
    expect(step.errors).toEqual([expect.stringMatching(/its accuracy must be 0\.\d+, but it says 0\.\d+: it was edited/)]);
  });

  test('with the digests of another training fails', async () => {
    const other: unknown = JSON.parse(candidates.better);
    const digests = property(other, 'digests');
    const head = hub.repository.commit({ [BASELINE]: edited((whole) => ({ ...whole, digests })) }, base);
    const step = await hub.pullRequest(base, head);
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'diverged']);
  });
});

describe.skipIf(NODE_24 === undefined)('another event', () => {
  test('merge_group: compares with the base of the group', async () => {
    const head = hub.repository.commit({ [BASELINE]: candidates.otherRecipe }, base);
    const step = await hub.run(hub.repository.merge(base, head), {
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: head } },
      inputs: OTHER_RECIPE,
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toMatch(
      new RegExp(`^${escaped(at(base, 'the base of the merge group'))}, proposed: the file at [0-9a-f]{7} \\(${TESTED}\\)$`),
    );
  });

  test('push: compares with the file of the commit that was pushed', async () => {
    const step = await hub.run(base, { event: 'push', payload: { before: '0'.repeat(40) } });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, TESTED));
  });

  test('push: fails for a training that its own file does not describe', async () => {
    const pushed = hub.repository.commit(dataFiles(DATA.worse), base);
    const step = await hub.run(pushed, { event: 'push' });
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(checksOf(step.job)).toContainEqual(['accuracy', false]);
  });

  test.for([
    ['a branch', 'release/1'],
    ['a whole commit', ''],
  ] as const)('baseline-ref: reads the file at %s instead', async ([, name]) => {
    const head = hub.repository.commit({ [BASELINE]: candidates.worse }, base);
    if (name !== '') hub.repository.branch(name, base);
    const ref = name === '' ? base : name;
    const step = await hub.run(hub.repository.commit({ [BASELINE]: candidates.base }, head), {
      event: 'push',
      inputs: { 'baseline-ref': ref },
    });
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['baseline-source']).toBe(at(base, `the input baseline-ref, ${ref}`));
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function unescaped(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
