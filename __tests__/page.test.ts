import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';

import { pageOf } from '../src/report/page.js';
import { scriptJson } from '../src/report/page/data.js';
import { chooseImages } from '../src/report/page/images.js';
import { counterpartsOf, rungsOf } from '../src/report/page/ladder.js';
import { referencesOf } from '../src/report/page/references.js';
import { trainCommand } from '../src/report/page/reproduce.js';
import type { Findings } from '../src/report/metrics.js';
import { shellWord } from '../src/shell.js';
import { textsIn } from '../src/texts.js';
import { heldTo, realFindings } from './support/findings.js';

let findings: Findings;
/** Compared with the first as its baseline, in Spanish. */
let worse: Findings;
let html: string;
let spanish: string;

beforeAll(async () => {
  findings = await realFindings();
  worse = heldTo(await realFindings({ seed: '7', 'accuracy-threshold': '0.99', language: 'es' }), findings);
  html = page(findings);
  spanish = page(worse);
});

function page(of: Findings): string {
  if (of.evaluation === null) throw new Error('the run was not finished');
  return pageOf(of, of.evaluation);
}

/** Every text of an element's content that lies between these two marks. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  return from < 0 ? '' : text.slice(from + start.length, text.indexOf(end, from + start.length));
}

const sections = (text: string): string[] => [...text.matchAll(/<h2 id="(\w+)"/g)].map(([, id = '']) => id);

describe('the page of a run', () => {
  test('has every part, and those about a baseline only where there is one', () => {
    const ALL = ['checks', 'curves', 'confusion', 'mistakes', 'draw', 'filters', 'ladder', 'recipe', 'reproduce'];
    expect(sections(html)).toEqual(ALL);
    expect(sections(spanish)).toEqual(ALL.toSpliced(4, 0, 'changes'));
    expect(html).not.toContain('class="curve baseline"');
    expect(spanish).toContain('class="curve baseline"');
  });

  test('of several seeds shows no image that changed against a baseline of another seed', async () => {
    const several = await realFindings({ seeds: '7,8' });
    const apart = page(heldTo(several, findings));
    expect(sections(apart)).toContain('changes');
    expect(apart).toContain(
      'The baseline was trained with seed 42 and this training with seed 7: what differs is chance, so no image is compared.',
    );
    expect(apart).not.toContain('<ul class="changes">');
    expect(page(heldTo(several, several))).toContain('The predicted label is the same for every one of 200 images.');
  });

  test('is the same each time it is made', () => {
    expect(page(findings)).toBe(html);
  });

  test('asks for nothing from elsewhere, and its policy lets only its own style and script stand', () => {
    const policy = between(html, 'content="default-src', '"').replaceAll('&#39;', "'");
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = between(html, '<style>', '</style>');
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts).toHaveLength(1);
    expect(policy).toBe(
      ` 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(scripts[0] ?? '')}; base-uri 'none'; form-action 'none'`,
    );
    expect(
      [...html.matchAll(/\b(?:src|href)="([^"]{1,5})/g)]
        .map(([, start = '']) => start[0])
        .sort()
        .join(''),
    ).toMatch(/^#+d+$/);
    expect(html).not.toMatch(/<[^>]+ style=/);
    expect(html).not.toMatch(/<[a-z][^>]* on\w+=/);
  });

  test('says everything in both languages, the run’s first', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(spanish).toMatch(/^<!doctype html>\n<html lang="es"/);
    for (const [name, text] of Object.entries({ html, spanish })) {
      for (const language of ['en', 'es'] as const) {
        const { page: texts } = textsIn(language);
        for (const said of [texts.confusion, texts.curves, texts.ladder, texts.drawHow]) {
          expect(text, name).toContain(`<span lang="${language}">${said}</span>`);
        }
      }
    }
  });

  test('tells the checks in both languages, those that failed first', () => {
    const checks = between(spanish, '<ul class="checks">', '</ul>');
    expect([...checks.matchAll(/<li class="(\w+)"/g)].map(([, state]) => state)).toEqual(
      worse.gate.checks.map(({ passed }) => (passed ? 'passed' : 'failed')).sort(),
    );
    const accuracy = worse.evaluation?.accuracy ?? NaN;
    expect(checks).toContain(`<span lang="en">Accuracy: expected at least 0.99, found ${String(accuracy)}.</span>`);
    expect(checks).toContain(
      `<span lang="es">Exactitud: se esperaba al menos 0,99, se obtuvo ${String(accuracy).replace('.', ',')}.</span>`,
    );
  });

  test('has a button for every number of the confusion matrix but 0', () => {
    const counts = (findings.evaluation?.confusion ?? []).flatMap((row, label) =>
      row.map((count, predicted) => `${label} ${predicted} ${count}`).filter((cell) => !cell.endsWith(' 0')),
    );
    const buttons = [...html.matchAll(/data-label="(\d+)" data-predicted="(\d+)" data-count="(\d+)"/g)];
    expect(buttons.map(([, ...cell]) => cell.join(' '))).toEqual(counts);
  });
});

describe('what a user controls', () => {
  const HOSTILE = '<script>alert(1)</script>"\'&]|{label}\u202e</style>--><!--';

  test('arrives as text, in every place', () => {
    const { classes } = findings.dataset;
    const dataset = {
      ...findings.dataset,
      name: HOSTILE,
      classNames: Array.from({ length: classes }, (_, label) => `${HOSTILE}${label}`),
    };
    const leg = { ...findings.inputs.leg, name: HOSTILE };
    const inputs = { ...findings.inputs, dataset: HOSTILE, leg };
    const environment = { ...findings.environment, runnerImage: { os: HOSTILE, version: HOSTILE } };
    const hostile = page({ ...heldTo(worse, findings, HOSTILE), dataset, inputs, environment });
    expect([...hostile.matchAll(/<script(?: |>)/g)]).toHaveLength(3);
    expect([...hostile.matchAll(/<\/style>/g)]).toHaveLength(1);
    expect(hostile).not.toContain('<script>alert');
    expect(hostile).not.toContain('<!--');
    expect(hostile).toContain('&lt;script>alert(1)&lt;/script>&quot;');
    const data: unknown = JSON.parse(between(hostile, 'id="data">', '</script>'));
    expect(data).toMatchObject({ classNames: dataset.classNames });
    // A slot is what a script fills: none is made of a user's braces.
    expect(hostile.match(/data-slot="label"/g)).toEqual(html.match(/data-slot="label"/g));
  });

  test('cannot end the script that it stands in', () => {
    expect(scriptJson({ name: '</script><!--' })).toBe(String.raw`{"name":"\u003c/script>\u003c!--"}`);
  });

  test('is quoted in commands', () => {
    const inputs = { ...findings.inputs, dataset: "a b'; rm -rf ~ #" };
    expect(trainCommand({ ...findings, inputs })).toContain(
      String.raw`--dataset 'a b'\''; rm -rf ~ #' --hidden-units 16 `,
    );
    expect(['-x', 'a/b.json', '$(id)', ''].map(shellWord)).toEqual(['./-x', 'a/b.json', "'$(id)'", "''"]);
  });
});

describe('the images of a page', () => {
  test('are all mistakes and up to twenty right answers of each class, each once', () => {
    const { evaluation } = findings;
    if (evaluation === null) throw new Error('the run was not finished');
    const { all, mistakes } = chooseImages(findings, evaluation, null);
    const wrong = all.filter(({ label, predicted }) => label !== predicted);
    expect(wrong.map(({ index }) => index).sort((a, b) => a - b)).toEqual([
      ...(findings.evidence.result.mistakes ?? []).keys(),
    ]);
    expect(new Set(all.map(({ index }) => index)).size).toBe(all.length);
    const right = Array.from(
      { length: 10 },
      (_, label) => all.filter((one) => one.label === label && one.predicted === label).length,
    );
    expect(right).toEqual(evaluation.confusion.map((row, label) => Math.min(20, row[label] ?? 0)));
    expect(mistakes.map(({ confidence }) => confidence)).toEqual(
      wrong
        .map(({ confidence }) => confidence)
        .sort((a, b) => b - a)
        .slice(0, 24),
    );
  });

  test('are so many as the page has room for, where nearly all are wrong', () => {
    const { dataset, evaluation } = findings;
    if (evaluation === null) throw new Error('the run was not finished');
    const count = 4000;
    const test = {
      rows: 64,
      columns: 64,
      channels: 3,
      count,
      images: new Uint8Array(count * 64 * 64 * 3),
      labels: new Uint8Array(count).fill(3),
    } as const;
    const probabilities = Float32Array.from({ length: count * 10 }, (_, at) => (at % 10 === 4 ? 0.9 : 0.1 / 9));
    const many = { ...evaluation, predictions: new Uint8Array(count).fill(4), probabilities };
    const { all } = chooseImages({ dataset: { ...dataset, test } }, many, null);
    expect(all).toHaveLength(97);
  });
});

describe('the ladder', () => {
  test('has what the baseline had beside what this run has, rung by rung', () => {
    const counterparts = counterpartsOf(worse, referencesOf(worse));
    expect(counterparts.map(({ title }) => title(textsIn('es')))).toEqual(['Referencia']);
    const rungs = rungsOf(worse.evidence, counterparts);
    expect(rungs.map(({ title }) => title(textsIn('es')))).toEqual([
      'Datos',
      'Pesos iniciales',
      'Orden, época 1',
      'Pesos, época 1',
      'Orden, época 2',
      'Pesos, época 2',
      'Probabilidades',
      'Etiquetas predichas',
    ]);
    expect(rungs.map(({ digest, others }) => digest === others[0])).toEqual([true, ...rungs.slice(1).map(() => false)]);
    expect(rungs[1]?.others).toEqual([findings.evidence.digests.initialWeights]);
  });
});

test('The page of the small training has less than half a megabyte', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(500_000);
});
