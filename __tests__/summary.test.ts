import { beforeAll, describe, expect, test } from 'vitest';

import { escapeMarkdown } from '../src/announce/escape.js';
import { summaryMarkdown } from '../src/announce/summary.js';
import type { Findings } from '../src/report/metrics.js';
import { realFindings } from './support/findings.js';

const NO_LINKS = { zip: undefined, contactSheet: undefined };
const MIB = 2 ** 20;

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

describe('the job summary', () => {
  test('starts with the verdict, then checks, epochs and the recipe to copy', () => {
    const markdown = summaryMarkdown(findings, NO_LINKS);
    const headings = ['## MNIST · train', '**Passed.**', '| Check | Result |', '| Epoch | Loss |', '<details>'];
    const places = headings.map((heading) => markdown.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(markdown).toContain(findings.training.epochs.at(-1)?.weightsDigest);
  });

  test('names every failed check first', async () => {
    const failing = await realFindings({ 'accuracy-threshold': '1', 'expected-digest': 'ab'.repeat(32) });
    const markdown = summaryMarkdown(failing, NO_LINKS);
    expect(markdown).toContain('**Failed.** 2 checks did not pass:');
    expect(markdown.match(/❌ failed/g)).toHaveLength(2);
    expect(markdown).toContain('Diverged');
  });

  test('links to what was uploaded', () => {
    const markdown = summaryMarkdown(findings, {
      zip: { name: 'mnist-train', id: 1, url: 'https://github.com/o/r/actions/runs/1/artifacts/1' },
      contactSheet: {
        name: 'contact-sheet-train.png',
        id: 2,
        url: 'https://github.com/o/r/actions/runs/1/artifacts/2',
      },
    });
    expect(markdown).toContain('[contact sheet](https://github.com/o/r/actions/runs/1/artifacts/2)');
    expect(markdown).toContain('[everything (zip)](https://github.com/o/r/actions/runs/1/artifacts/1)');
  });

  test('stays under the limit of a runner with a thousand epochs', () => {
    const [epoch] = findings.training.epochs;
    if (epoch === undefined) throw new Error('nothing was trained');
    const epochs = Array.from({ length: 1000 }, (_, index) => ({ ...epoch, epoch: index + 1 }));
    const markdown = summaryMarkdown({ ...findings, training: { ...findings.training, epochs } }, NO_LINKS);
    expect(Buffer.byteLength(markdown)).toBeLessThan(MIB);
    expect(markdown).toContain('The last 50 of 1,000 epochs; all of them are in metrics.json.');
  });

  test('is in Spanish when asked', () => {
    const inputs = { ...findings.inputs, language: 'es' } as const;
    const markdown = summaryMarkdown({ ...findings, inputs }, NO_LINKS);
    expect(markdown).toContain('**Superado.**');
    expect(markdown).toContain('| Época | Pérdida | Exactitud |');
    const named = [...markdown.matchAll(/^&#35; ([^&]+)&#58; [0-9a-f]{64}$/gm)].map(([, name]) => name);
    expect(named).toEqual(['datos', 'pesos iniciales', 'probabilidades', 'predicciones']);
  });

  test('shows hostile names as text', () => {
    const hostile = '<script>alert(1)</script> | **x** `y` [z](http://e) \n# h';
    const inputs = { ...findings.inputs, leg: { ...findings.inputs.leg, name: hostile }, dataset: hostile };
    const markdown = summaryMarkdown({ ...findings, inputs }, NO_LINKS);
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toContain('**x**');
    expect(markdown).not.toContain('](http');
    expect(markdown).not.toMatch(/^# h/m);
  });
});

describe('escaped text', () => {
  test('keeps letters, digits, spaces and what says nothing in Markdown', () => {
    expect(escapeMarkdown('train (ubuntu, 24) épocas 97 %')).toBe('train (ubuntu, 24) épocas 97 %');
  });

  test('has character references for the rest', () => {
    expect(escapeMarkdown('a|b<c>&"`*_')).toBe('a&#124;b&#60;c&#62;&#38;&#34;&#96;&#42;&#95;');
    expect(escapeMarkdown('😀')).toBe('&#128512;');
  });

  test('is no link', () => {
    expect(escapeMarkdown('www.example.com https://example.com')).toBe(
      'www&#46;example.com https&#58;&#47;&#47;example.com',
    );
  });

  test('is one line', () => {
    expect(escapeMarkdown('a\r\nb\u2028c')).toBe('a b c');
  });
});
