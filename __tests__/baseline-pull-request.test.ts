import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { BASELINE, candidate, DATA, dataFiles, Hub } from './support/baseline-job.js';
import { newFolder } from './support/folders.js';
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
});
