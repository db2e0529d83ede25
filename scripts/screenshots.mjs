/**
 * Pictures of the report's page, for whoever changes how it looks: light and dark, wide and as narrow as a phone, English
 * and Spanish, on paper, of a run that passed and of one that did not. They are in `screenshots/` afterwards.
 *
 * Usage: CHROMIUM=/usr/bin/chromium npm run screenshots, after npm run build.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));

const DESKTOP = { width: 1200, height: 900 };
const PHONE = { width: 390, height: 844 };

const SHOTS = [
  { name: 'light', run: 'passed', viewport: DESKTOP },
  { name: 'dark', run: 'failed', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'failed', run: 'failed', viewport: DESKTOP },
  { name: 'phone', run: 'failed', viewport: PHONE },
  { name: 'phone-dark', run: 'passed', viewport: PHONE, colorScheme: 'dark' },
  { name: 'spanish', run: 'failed', viewport: DESKTOP, language: 'es' },
  { name: 'print', run: 'failed', viewport: { width: 794, height: 1123 }, media: 'print' },
  { name: 'drawing', run: 'passed', viewport: DESKTOP, draw: true },
  { name: 'drawing-dark', run: 'passed', viewport: PHONE, colorScheme: 'dark', draw: true },
  { name: 'gallery', run: 'passed', viewport: DESKTOP, open: '4 9' },
  { name: 'gallery-phone', run: 'passed', viewport: PHONE, colorScheme: 'dark', open: '3 3' },
];

const work = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  const reports = trainBoth();
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  for (const shot of SHOTS) await take(browser, shot, reports[shot.run]);
  await browser.close();
  console.log(`${SHOTS.length} pictures are in ${FOLDER}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A run of the default recipe, and a worse one that is compared with it. */
function trainBoth() {
  const git = (...words) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: work });
  git('init', '--quiet');
  train('--output-directory', 'passed');
  const baseline = 'passed/baseline.json';
  git('add', baseline);
  git('commit', '--quiet', '--message', 'Baseline');
  train('--output-directory', 'failed', '--baseline', baseline, '--learning-rate', '0.004', '--epochs', '4');
  const page = (run) => pathToFileURL(join(work, run, 'report.html')).href;
  return { passed: page('passed'), failed: page('failed') };
}

function train(...options) {
  const { error, stderr } = spawnSync(process.execPath, [CLI, 'train', '--pictures', 'false', ...options], {
    cwd: work,
  });
  if (error) throw error;
  if (stderr.length > 0) console.error(String(stderr));
}

async function take(browser, { name, viewport, colorScheme = 'light', language, media, draw, open }, url) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
  await page.goto(url);
  if (language) await page.click(`[data-language=${language}]`);
  if (media) await page.emulateMedia({ media });
  if (draw) await drawSeven(page);
  if (open) {
    const [label, predicted] = open.split(' ');
    await page.click(`button[data-label="${label}"][data-predicted="${predicted}"]`);
  }
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: !open && !draw });
  await page.close();
}

async function drawSeven(page) {
  const canvas = page.locator('#drawing');
  await canvas.scrollIntoViewIfNeeded();
  await page.evaluate(() => globalThis.document.getElementById('draw')?.scrollIntoView());
  await page.waitForTimeout(600);
  const { x, y, width } = await canvas.boundingBox();
  const at = (across, down) => [x + across * width, y + down * width];
  await page.mouse.move(...at(0.3, 0.25));
  await page.mouse.down();
  await page.mouse.move(...at(0.7, 0.25), { steps: 8 });
  await page.mouse.move(...at(0.45, 0.8), { steps: 8 });
  await page.mouse.up();
}
