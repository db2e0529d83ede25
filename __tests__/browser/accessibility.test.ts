/** Runs where CHROMIUM names a browser, as `.ci/run` sees to; elsewhere it is not among the tests. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { BrowserPages, DESKTOP, PHONE } from '../support/browser-pages.js';

let pages: BrowserPages;

beforeAll(async () => {
  pages = await BrowserPages.start();
});

afterAll(() => pages.close());

test.each([
  ['passed', 'light', DESKTOP],
  ['failed', 'light', PHONE],
  ['failed', 'dark', DESKTOP],
  ['passed', 'dark', PHONE],
] as const)('%s, %s: has no fault that axe knows', async (name, colorScheme, viewport) => {
  await pages.open(name, { colorScheme, viewport }, async (page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faultsOf(page)).toEqual([]);
    await page.click('.matrix [class^=wrong] button');
    expect(await faultsOf(page)).toEqual([]);
  });
});

/** What axe finds, as rule and place. The page's policy lets no foreign script in, but the browser's own console does. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
