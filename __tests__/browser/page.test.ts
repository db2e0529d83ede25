/** Runs where CHROMIUM names a browser, as `.ci/run` sees to; elsewhere it is not among the tests. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { pageOf } from '../../src/report/page.js';
import { BrowserPages, onAllTestImages, PHONE, predicted } from '../support/browser-pages.js';

// Both are times of the processor, which other work on the machine hardly changes.
/** What a page with 10,000 test images may take to be of use. */
const MAX_OPENING_MS = 1000;

/** What making such a page may add to a run. */
const MAX_MAKING_MS = 1500;

let pages: BrowserPages;

beforeAll(async () => {
  pages = await BrowserPages.start();
});

afterAll(() => pages.close());

/** Opens the images of a cell, and waits until they are drawn. */
async function openFirstCell(): Promise<void> {
  document.querySelector<HTMLButtonElement>('.matrix [class^=wrong] button')?.click();
  await new Promise(requestAnimationFrame);
  if (document.querySelectorAll('#gallery[open] li').length === 0) throw new Error('no image is to be seen');
}

/** Time of the processor that the page's process has taken, in all its threads. */
async function processMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN);
}

/** Draws a seven, about as people do. */
async function drawSeven(page: Page): Promise<void> {
  const canvas = page.locator('#drawing');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('there is no drawing area');
  const at = (across: number, down: number): [number, number] => [
    box.x + across * box.width,
    box.y + down * box.height,
  ];
  await page.mouse.move(...at(0.3, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.7, 0.2), { steps: 6 });
  await page.mouse.move(...at(0.4, 0.8), { steps: 6 });
  await page.mouse.up();
}

/** Waits until the last change is shown, which takes a frame, and told, which takes a rest. */
async function answered(page: Page): Promise<string | null> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.waitForFunction(() => document.querySelector('#answer')?.getAttribute('aria-busy') === 'false');
  return page.locator('#answer').getAttribute('data-state');
}

/** What the model sees, as the page shows it: one byte a pixel, 255 is ink. */
async function seenIn(page: Page): Promise<Uint8Array> {
  const pixels = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#seen');
    return [...(canvas?.getContext('2d')?.getImageData(0, 0, 28, 28).data ?? [])];
  });
  return Uint8Array.from({ length: 28 * 28 }, (_, pixel) => pixels[4 * pixel] ?? 0);
}

async function probabilitiesIn(page: Page): Promise<number[]> {
  const texts = await page
    .locator('#bars li')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-probability')));
  return texts.map(Number);
}

async function expectAnswerOfEngine(page: Page, image: Uint8Array): Promise<void> {
  const images = { ...pages.findings.dataset.test, images: image, labels: Uint8Array.of(0), count: 1 };
  const expected = [...(await predicted(pages.findings, images))];
  const shown = await probabilitiesIn(page);
  expect(shown).toHaveLength(10);
  const furthest = Math.max(...shown.map((value, label) => Math.abs(value - (expected[label] ?? NaN))));
  expect(furthest).toBeLessThan(1e-6);
}

async function expectTestImage(page: Page): Promise<void> {
  const [, index = ''] = /Test image (\d+), true label/.exec(await page.locator('#answer').innerText()) ?? [];
  const seen = await seenIn(page);
  const at = Number(index) * 784;
  expect([...seen]).toEqual([...pages.findings.dataset.test.images.subarray(at, at + 784)]);
  await expectAnswerOfEngine(page, seen);
}

describe('a digit that is drawn', () => {
  test('gets the probabilities that the engine gives to what the model sees', async () => {
    await pages.open('passed', {}, async (page) => {
      await drawSeven(page);
      expect(await answered(page)).toBe('read');
      const seen = await seenIn(page);
      expect(seen.filter((ink) => ink > 0).length).toBeGreaterThan(40);
      await expectAnswerOfEngine(page, seen);
      const [label] = await page.locator('#bars .top .name').allTextContents();
      expect(await page.locator('#answer').innerText()).toContain(`The model reads ${label ?? ''}, probability`);
      await page.click('#draw-clear');
      expect(await answered(page)).toBe('nothing');
      expect((await seenIn(page)).every((ink) => ink === 0)).toBe(true);
      expect(await probabilitiesIn(page)).toEqual(Array.from({ length: 10 }, () => 0));
    });
  });

  test('may be drawn with the keyboard alone', async () => {
    await pages.open('passed', {}, async (page) => {
      await page.focus('#drawing');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press(' ');
      for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press(' ');
      await page.keyboard.press('ArrowRight');
      expect(await answered(page)).toBe('read');
      const seen = await seenIn(page);
      expect(seen.filter((ink) => ink > 0).length).toBeGreaterThan(20);
      await expectAnswerOfEngine(page, seen);
      await page.keyboard.press('Delete');
      expect(await answered(page)).toBe('nothing');
    });
  });

  test('may be one of the test images, pixel for pixel', async () => {
    await pages.open('passed', { colorScheme: 'dark' }, async (page) => {
      await page.click('#draw-take');
      await page.waitForFunction(() => document.querySelector('#answer')?.getAttribute('data-state') === 'taken');
      await expectTestImage(page);
    });
  });

  test('gives way to a test image taken before it was read', async () => {
    await pages.open('passed', {}, async (page) => {
      await page.click('#draw-take');
      await page.waitForFunction(() => document.querySelector('#answer')?.getAttribute('data-state') === 'taken');
      // In one go, so that no frame comes between.
      await page.evaluate(() => {
        for (const id of ['draw-clear', 'draw-take']) document.getElementById(id)?.click();
      });
      expect(await answered(page)).toBe('taken');
      await expectTestImage(page);
    });
  });
});

describe('the page', () => {
  test('opens the images behind a number, and closes them again, by keyboard too', async () => {
    await pages.open('failed', {}, async (page) => {
      const button = page.locator('.matrix [class^=wrong] button').first();
      const count = Number(await button.getAttribute('data-count'));
      await button.focus();
      await page.keyboard.press('Enter');
      const gallery = page.locator('#gallery');
      expect(await gallery.isVisible()).toBe(true);
      expect(await gallery.locator('li').count()).toBe(count);
      expect(await gallery.locator('h3').innerText()).toMatch(/^Etiqueta verdadera \d, etiqueta predicha \d$/);
      await page.keyboard.press('Escape');
      expect(await gallery.isVisible()).toBe(false);
      expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    });
  });

  test('switches its language, its title and its numbers', async () => {
    await pages.open('failed', {}, async (page) => {
      expect(await page.locator('h1').innerText()).toContain('No superado');
      expect(await page.locator('.tiles').innerText()).toMatch(/\d,\d\d %/);
      await page.click('[data-language=en]');
      expect(await page.locator('h1').innerText()).toContain('Failed');
      expect(await page.locator('.tiles').innerText()).toMatch(/\d\.\d\d %/);
      expect(await page.title()).toMatch(/^Failed · Training report/);
      expect(await page.locator('.checks').innerText()).toContain('Accuracy: expected at least 0.99');
      expect(await page.locator('.checks').innerText()).not.toContain('exactitud');
    });
  });

  test('prints as pages that show the confusion matrix and no buttons', async () => {
    await pages.open('passed', {}, async (page) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.matrix').isVisible()).toBe(true);
      expect(await page.locator('#drawing').isVisible()).toBe(false);
      expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
    });
  });

  test('fits a phone without scrolling sideways', async () => {
    await pages.open('failed', { viewport: PHONE }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    });
  });

  test('costs the processor less than a second and a half to make of 10,000 test images', async () => {
    const { evaluation, ...findings } = await onAllTestImages(pages.findings);
    if (evaluation === null) throw new Error('the run was not finished');
    const started = process.cpuUsage();
    expect(pageOf({ ...findings, evaluation }, evaluation).length).toBeLessThan(3_000_000);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(MAX_MAKING_MS);
  });

  test('is usable with 10,000 test images within a second of the processor', async () => {
    await pages.open('large', {}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const before = await processMs(session);
      await page.reload();
      await page.evaluate(openFirstCell);
      expect((await processMs(session)) - before).toBeLessThan(MAX_OPENING_MS);
    });
  });
});
