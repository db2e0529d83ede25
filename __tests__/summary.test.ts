import { beforeAll, describe, expect, test } from 'vitest';

import { summaryMarkdown } from '../src/announce/summary.js';
import type { Findings } from '../src/report/metrics.js';
import { tableRows } from './support/markdown.js';
import { realFindings } from './support/findings.js';

const NO_LINKS = { zip: undefined, contactSheet: undefined };
const MIB = 2 ** 20;

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

describe('the job summary', () => {
  test('starts with the verdict, then checks, the chart, confusions, and folded epochs and recipe', () => {
    const markdown = summaryMarkdown(findings, NO_LINKS);
    const headings = [
      '## MNIST · train',
      '**Passed.**',
      '| Check | Result |',
      '```mermaid',
      '### Most often confused',
      '<details><summary>Epochs</summary>',
      '| Epoch | Loss |',
      '<details><summary>Recipe and digests</summary>',
    ];
    const places = headings.map((heading) => markdown.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(markdown).toContain(findings.training.epochs.at(-1)?.weightsDigest);
  });

  test('names every failed check first', async () => {
    const failing = await realFindings({ 'accuracy-threshold': '1', 'expected-digest': 'ab'.repeat(32) });
    const markdown = summaryMarkdown(failing, NO_LINKS);
    expect(markdown).toContain('**Failed.** 2 checks did not pass:');
    const results = tableRows(markdown)
      .slice(1, 3)
      .map(([name, result]) => [name, result]);
    expect(results).toEqual([
      ['Accuracy', '❌ failed'],
      ['Weights digest', '❌ failed'],
    ]);
    expect(markdown).toContain('Diverged');
  });

  test('puts failed checks above those that passed', async () => {
    const failing = await realFindings({ 'expected-digest': 'ab'.repeat(32) });
    const rows = tableRows(summaryMarkdown(failing, NO_LINKS)).slice(1, 3);
    expect(rows.map(([name, result]) => [name, result])).toEqual([
      ['Weights digest', '❌ failed'],
      ['Accuracy', '✅ passed'],
    ]);
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
    expect(markdown).not.toContain('[report]');
  });

  test('links to the un-zipped report first, where it was uploaded', () => {
    const url = 'https://github.com/o/r/actions/runs/1/artifacts/3';
    const markdown = summaryMarkdown(findings, { ...NO_LINKS, report: { name: 'report-train.html', id: 3, url } });
    expect(markdown).toContain(`Artifacts: [report](${url})\n`);
  });

  test('shows the confusions of the run, the commonest first', () => {
    const { confusion = [], classes = [] } = findings.evaluation ?? {};
    const counts = confusion.flatMap((row, label) => row.filter((_, predicted) => predicted !== label));
    const rows = tableRows(summaryMarkdown(findings, NO_LINKS).split('### Most often confused')[1] ?? '').slice(0, 6);
    expect(rows[0]).toEqual(['True label', 'Predicted label', 'Images']);
    const shown = rows.slice(1);
    expect(shown).toHaveLength(5);
    expect(shown.map(([, , images]) => images?.split(' ')[0])).toEqual(
      counts
        .sort((a, b) => b - a)
        .slice(0, 5)
        .map(String),
    );
    for (const [label, predicted, images] of shown) {
      const found = confusion[Number(label)]?.[Number(predicted)];
      expect(images).toBe(`${found ?? ''} of ${classes[Number(label)]?.support ?? ''}`);
    }
  });

  test('has no confusions, and no heading for them, where nothing is confused', () => {
    const { evaluation } = findings;
    if (evaluation === null) throw new Error('the run was not finished');
    const confusion = evaluation.confusion.map((row, label) => row.map((count, at) => (at === label ? count : 0)));
    const markdown = summaryMarkdown({ ...findings, evaluation: { ...evaluation, confusion } }, NO_LINKS);
    expect(markdown).not.toContain('confused');
  });

  test('calls classes by their names, escaped and cut', () => {
    const classNames = Array.from({ length: 10 }, (_, label) => `|</td>"] ${label} ${'x'.repeat(300)}`);
    const markdown = summaryMarkdown({ ...findings, dataset: { ...findings.dataset, classNames } }, NO_LINKS);
    expect(markdown).toMatch(/^\| &#124;&#60;&#47;td&#62;&#34;&#93; \d x{28}&#8230; \| &#124;/m);
  });

  test('stays under the limit of a runner with a thousand epochs', () => {
    const [epoch] = findings.training.epochs;
    if (epoch === undefined) throw new Error('nothing was trained');
    const epochs = Array.from({ length: 1000 }, (_, index) => ({ ...epoch, epoch: index + 1 }));
    const markdown = summaryMarkdown({ ...findings, training: { ...findings.training, epochs } }, NO_LINKS);
    expect(Buffer.byteLength(markdown)).toBeLessThan(MIB);
    expect(markdown).toContain('The last 50 of 1,000 epochs; all of them are in metrics.json.');
    expect(markdown).toContain(`x-axis "Epoch" [${Array.from({ length: 25 }, (_, i) => 40 * (i + 1)).join(', ')}]`);
  });

  test('stays under the limit of a runner whatever the names, and says that something is left out', () => {
    const leg = { ...findings.inputs.leg, name: '"]|'.repeat(MIB) };
    const sentence = '<'.repeat(MIB);
    const failed = Array.from({ length: 200 }, () => ({ ...findings.gate.checks[0], passed: false, sentence }));
    const checks = failed.map((check) => ({ name: 'digest' as const, expected: sentence, actual: sentence, ...check }));
    const changed = { ...findings, inputs: { ...findings.inputs, leg }, gate: { ...findings.gate, checks } };
    const markdown = summaryMarkdown(changed, NO_LINKS);
    expect(Buffer.byteLength(markdown)).toBeLessThan(MIB);
    expect(markdown).toContain('The rest is left out: GitHub drops a longer summary.');
    expect(markdown.split('\n')[0]).toMatch(/^## MNIST · (&#34;&#93;&#124;){63}&#34;&#93;&#8230;$/);
  });

  test('is in Spanish when asked', () => {
    const inputs = { ...findings.inputs, language: 'es' } as const;
    const markdown = summaryMarkdown({ ...findings, inputs }, NO_LINKS);
    expect(markdown).toContain('**Superado.**');
    expect(markdown).toContain('| Época | Pérdida | Exactitud |');
    expect(markdown).toContain('| Etiqueta verdadera | Etiqueta predicha | Imágenes |');
    expect(markdown).toContain('  title "Exactitud de prueba"\n  x-axis "Época" [1, 2]\n');
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

  test('lists every input that decides the bits, and asks for the digest of a finished training only', () => {
    const { inputs, evidence } = findings;
    const split = { ...inputs, testSplit: { share: 0.25, seed: 42 } };
    const digests = { ...evidence.digests, weights: null };
    const finished = recipeOf({ ...findings, inputs: split });
    expect(finished.slice(0, 8)).toEqual([
      'dataset: "mnist"',
      'test-split: 0.25',
      'hidden-units: "16"',
      'engine: "wasm"',
      'seed: 42',
      'epochs: 2',
      'batch-size: 32',
      'learning-rate: 0.01',
    ]);
    expect(finished[8]).toBe(`expected-digest: "${evidence.digests.weights ?? ''}"`);
    expect(recipeOf({ ...findings, evidence: { ...evidence, digests } })).not.toContainEqual(
      expect.stringContaining('expected-digest'),
    );
  });
});

/** The lines of the recipe, as people see them. */
function recipeOf(of: Findings): string[] {
  const block = /<pre lang="yaml">\n([^]*?)\n<\/pre>/.exec(summaryMarkdown(of, NO_LINKS))?.[1] ?? '';
  return block.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).split('\n');
}
