import { startArtifactServer } from './support/artifact-server.mjs';
import { unzip } from './support/unzip.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { entries, property } from '../src/parsed.js';
import {
  accuracyIn,
  at,
  BASELINE,
  DATA,
  dataFiles,
  FIRST_PARENT,
  type Held,
  type Hub,
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

describe.skipIf(NODE_24 === undefined)('the first baseline', () => {
  let without: string;

  beforeAll(() => {
    without = hub.repository.commit({ ...dataFiles(DATA.base), [BASELINE]: null }, base);
  });

  test('passes when the run reproduces it', async () => {
    const step = await hub.pullRequest(without, hub.repository.commit({ [BASELINE]: candidates.base }, without));
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['verdict']).toBe('reproduced');
    expect(step.outputs['baseline-source']).toMatch(proposing(`there is no ${at(without, FIRST_PARENT)}`));
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

  test('is asked for with the commands that take it from the artifact, where there is one', async () => {
    const service = await startArtifactServer();
    const head = hub.repository.commit({}, without);
    const step = await hub.pullRequest(without, head, { environment: service.environment });
    const zip = await unzip(service.store.find('mnist-train').content);
    await service.close();
    expect(step.code).toBe(1);
    const block = [
      'gh run download 4711 --repo octo/digits --name mnist-train --dir mnist-report-4711',
      'mkdir -p .github',
      'cp mnist-report-4711/baseline.json .github/mnist-baseline.json',
      'git add .github/mnist-baseline.json',
    ];
    expect(step.log).toContain(`from the artifact of this run:\n    ${block.join('\n    ')}\n`);
    const shown = step.summary.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(shown).toContain(`<pre lang="sh">\n${block.join('\n')}\n</pre>`);
    expect(zip.get('baseline.json')?.toString()).toBe(candidates.base);
  });
});

describe.skipIf(NODE_24 === undefined)('a file that is no baseline where the change would land', () => {
  const NONE = `is of recipe version 2; this version of the action knows 1`;
  let bad: string;

  beforeAll(() => {
    bad = hub.repository.commit({ [BASELINE]: candidates.base.replace('"version": 1', '"version": 2') }, base);
  });

  test('is replaced by one that the run reproduces, which is judged like a first one', async () => {
    const step = await hub.pullRequest(bad, hub.repository.commit({ [BASELINE]: candidates.base }, bad));
    expect(step).toMatchObject({ code: 0, errors: [] });
    expect(step.outputs['verdict']).toBe('reproduced');
    expect(step.outputs['baseline-source']).toMatch(/^\.github\/mnist-baseline\.json at [0-9a-f]{7} /);
    expect(step.outputs['baseline-source']).toMatch(
      new RegExp(`${NONE}, proposed: the file at [0-9a-f]{7} \\(the tested commit\\), judged like a first baseline$`),
    );
    expect(step.summary).toContain(`| Accuracy | none | ${accuracyIn(candidates.base)} |`);
  });

  test('is not replaced by one that the run does not reproduce, also where digests are only reported', async () => {
    const head = hub.repository.commit({ [BASELINE]: candidates.worse }, bad);
    for (const reproducibility of ['exact', 'report']) {
      const step = await hub.pullRequest(bad, head, { inputs: { reproducibility } });
      expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
      expect(step.errors.join(' ')).toContain('Accuracy against the baseline: nothing to compare with;');
    }
  });

  test('is told the commands that replace it', async () => {
    const step = await hub.pullRequest(bad, hub.repository.commit({}, bad));
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'inconclusive']);
    expect(step.log).toContain('    cp mnist-report/baseline.json .github/mnist-baseline.json\n');
  });
});

describe.skipIf(NODE_24 === undefined)('a baseline edited by hand', () => {
  const edited = (change: (baseline: Record<string, unknown>) => Record<string, unknown>): string =>
    JSON.stringify(change(Object.fromEntries(entries(JSON.parse(candidates.base)))));

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
    expect(step.errors).toEqual([
      expect.stringMatching(/its accuracy must be 0\.\d+, but it says 0\.\d+: it was edited/),
    ]);
  });

  test('with the digests of another training fails', async () => {
    const other: unknown = JSON.parse(candidates.better);
    const digests = property(other, 'digests');
    const head = hub.repository.commit({ [BASELINE]: edited((whole) => ({ ...whole, digests })) }, base);
    const step = await hub.pullRequest(base, head);
    expect([step.code, step.outputs['verdict']]).toEqual([1, 'diverged']);
  });
});
