import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

import { startEngine } from '../../src/engine.js';
import { evaluate } from '../../src/evaluate.js';
import { report } from '../../src/report.js';
import type { Findings } from '../../src/report/metrics.js';
import { heldTo, realFindings } from './findings.js';
import { newFolder } from './folders.js';
import { mnist } from './mnist.js';
import { recordingHost } from './recording-host.js';

export const DESKTOP = { width: 1200, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** Which run a page is of: one that passed, a worse one that is compared with it, one tested on 10,000 images. */
export type PageName = 'passed' | 'failed' | 'large';

/** A real Chromium, whose path the environment variable CHROMIUM names, and pages of the report to open in it. */
export class BrowserPages {
  readonly #browser: Browser;
  readonly #urls: ReadonlyMap<PageName, string>;
  /** What the page `passed` is of. */
  readonly findings: Findings;

  private constructor(browser: Browser, urls: ReadonlyMap<PageName, string>, findings: Findings) {
    this.#browser = browser;
    this.#urls = urls;
    this.findings = findings;
  }

  static async start(): Promise<BrowserPages> {
    const { CHROMIUM } = process.env;
    if (!CHROMIUM) throw new Error('CHROMIUM must name the browser.');
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const findings = await realFindings();
    const worse = await realFindings({ seed: '7', 'accuracy-threshold': '0.99', language: 'es' });
    const urls = new Map([
      ['passed', await saved(findings)],
      ['failed', await saved(heldTo(worse, findings))],
      ['large', await saved(await onAllTestImages(findings))],
    ] as const);
    return new BrowserPages(browser, urls, findings);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Opens a page, lets `use` have it, and expects that nothing was complained of or asked for meanwhile. */
  async open(name: PageName, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.#browser.newPage({ viewport: DESKTOP, ...options });
    const url = this.#urls.get(name) ?? '';
    const complaints: string[] = [];
    const requests = new Set<string>();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.add(request.url());
    });
    await page.goto(url);
    await use(page);
    expect(complaints).toEqual([]);
    expect([...requests]).toEqual([url]);
    await page.close();
  }
}

/** Address of the page of a run. */
async function saved(findings: Findings): Promise<string> {
  const { files } = await report({ ...findings, inputs: { ...findings.inputs, pictures: false } });
  const path = join(newFolder('page'), 'report.html');
  writeFileSync(path, files.get('report.html') ?? '');
  return pathToFileURL(path).href;
}

/** The same model, tested on all 10,000 images of MNIST. */
export async function onAllTestImages(of: Findings): Promise<Findings> {
  const { test: images, classes, classNames } = await mnist();
  const dataset = { ...of.dataset, test: images, classes, classNames };
  const training = { ...of.training, probabilities: await predicted(of, images) };
  const evaluation = evaluate(training, dataset);
  const wrong = [...(evaluation?.predictions ?? []).entries()].filter(
    ([index, label]) => images.labels[index] !== label,
  );
  const result = { ...of.evidence.result, mistakes: new Map(wrong) };
  return { ...of, dataset, training, evaluation, evidence: { ...of.evidence, result } };
}

/** What the engine says of some images with the trained weights. */
export async function predicted(
  { inputs, model, training, dataset }: Findings,
  images: Findings['dataset']['test'],
): Promise<Float32Array> {
  const trained = { ...model, initialWeights: training.epochs.at(-1)?.weights ?? [] };
  const engine = await startEngine(inputs, trained, dataset.train, recordingHost());
  try {
    return await engine.predict(images, new AbortController().signal);
  } finally {
    await engine.dispose();
  }
}
