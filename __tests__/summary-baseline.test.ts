import { beforeAll, describe, expect, test } from 'vitest';

import { summaryMarkdown } from '../src/announce/summary.js';
import type { Findings } from '../src/report/metrics.js';
import { heldTo, realFindings } from './support/findings.js';
import { codeBlocks, tableRows } from './support/markdown.js';

const NO_LINKS = { zip: undefined, contactSheet: undefined };

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

describe('the chart', () => {
  const blocks = (markdown: string): string[] =>
    codeBlocks(markdown)
      .filter(({ language }) => language === 'mermaid')
      .map(({ code }) => code);

  test('is a line of the test accuracy, and, folded, of the test loss', () => {
    const charts = blocks(summaryMarkdown(findings, NO_LINKS));
    const { epochs } = findings.training;
    const values = (of: 'testAccuracy' | 'testLoss'): string => epochs.map((epoch) => epoch[of].toFixed(4)).join(', ');
    expect(charts).toHaveLength(2);
    expect(charts[0]).toContain(`title "Test accuracy"\n  x-axis "Epoch" [1, 2]\n`);
    expect(charts[0]?.endsWith(`  line [${values('testAccuracy')}]\n`)).toBe(true);
    expect(charts[1]).toContain('title "Test loss"');
    expect(charts[1]?.endsWith(`  line [${values('testLoss')}]\n`)).toBe(true);
  });

  test('has every value inside its axis, which ends at an accuracy of 1', () => {
    const epochs = findings.training.epochs.map((epoch, index) => ({ ...epoch, testAccuracy: 0.99 + index / 100 }));
    const [first = ''] = blocks(summaryMarkdown({ ...findings, training: { ...findings.training, epochs } }, NO_LINKS));
    expect(first).toContain('y-axis 0.9890 --> 1.0000\n');
    expect(first).toContain('line [0.9900, 1.0000]');
  });

  test('is left out where there is one epoch only', () => {
    const epochs = findings.training.epochs.slice(0, 1);
    const markdown = summaryMarkdown({ ...findings, training: { ...findings.training, epochs } }, NO_LINKS);
    expect(blocks(markdown)).toEqual([]);
  });

  test('holds no word of a user’s', () => {
    const hostile = '"]|\n```\n<script>';
    const inputs = { ...findings.inputs, leg: { ...findings.inputs.leg, name: hostile }, dataset: hostile };
    const classNames = findings.dataset.classNames.map(() => hostile);
    const renamed = { ...findings, inputs, dataset: { ...findings.dataset, name: hostile, classNames } };
    expect(blocks(summaryMarkdown(heldTo(renamed, findings, hostile), NO_LINKS))).toEqual(
      blocks(summaryMarkdown(heldTo(findings, findings), NO_LINKS)),
    );
  });
});

describe('beside a baseline', () => {
  let earlier: Findings;
  let markdown: string;

  beforeAll(async () => {
    earlier = await realFindings({ seed: '7' });
    markdown = summaryMarkdown(heldTo(findings, earlier), NO_LINKS);
  });

  test('the chart has the baseline as bars behind the line', () => {
    const bars = earlier.training.epochs.map(({ testAccuracy }) => testAccuracy.toFixed(4)).join(', ');
    const line = findings.training.epochs.map(({ testAccuracy }) => testAccuracy.toFixed(4)).join(', ');
    expect(bars).not.toBe(line);
    expect(markdown).toContain('title "Test accuracy (line: this run, bars: the baseline)"');
    expect(markdown).toContain(`  bar [${bars}]\n  line [${line}]\n`);
  });

  test('the chart has as many bars as the baseline has epochs', () => {
    const epochs = earlier.evidence.result.epochs.slice(0, 1);
    const shorter = { ...earlier.evidence, result: { ...earlier.evidence.result, epochs } };
    const said = summaryMarkdown(heldTo(findings, { ...earlier, evidence: shorter }), NO_LINKS);
    expect(said).toContain(`  bar [${epochs[0]?.testAccuracy.toFixed(4) ?? ''}]\n`);
  });

  test('the images that changed are counted by their way', () => {
    const before = earlier.evaluation?.predictions ?? new Uint8Array();
    const now = findings.evaluation?.predictions ?? new Uint8Array();
    const { labels } = findings.dataset.test;
    const changed = [...labels.keys()].filter((index) => before[index] !== now[index]);
    const worse = changed.filter((index) => before[index] === labels[index]).length;
    const better = changed.filter((index) => now[index] === labels[index]).length;
    expect(Math.min(worse, better, changed.length - worse - better)).toBeGreaterThan(0);
    expect(markdown).toContain(
      `Against the baseline, ${changed.length} of 200 test images changed their predicted label: ` +
        `${worse} now wrong, ${better} now right, ${changed.length - worse - better} otherwise wrong.`,
    );
  });

  test('each confusion has the baseline’s number beside it', () => {
    const rows = tableRows(markdown.split('### Most often confused')[1] ?? '').slice(0, 6);
    expect(rows[0]).toEqual(['True label', 'Predicted label', 'Images', 'In the baseline']);
    const { confusion = [] } = earlier.evaluation ?? {};
    for (const [label, predicted, , before] of rows.slice(1)) {
      expect(before).toBe(String(confusion[Number(label)]?.[Number(predicted)]));
    }
  });

  test('nothing of it is shown where its test images are others', () => {
    const { evidence } = earlier;
    const data = { ...evidence.data, test: { ...evidence.data.test, imagesSha256: 'ab'.repeat(32) } };
    const said = summaryMarkdown(heldTo(findings, { ...earlier, evidence: { ...evidence, data } }), NO_LINKS);
    expect(said).not.toMatch(/ {2}bar |In the baseline|Against the baseline/);
  });

  test('that it reproduces, no image changed', () => {
    expect(summaryMarkdown(heldTo(findings, findings), NO_LINKS)).toContain(
      'No test image changed its predicted label against the baseline.',
    );
  });
});
