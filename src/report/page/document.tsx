import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import SCRIPT from 'virtual:page-script';

import packageJson from '../../../package.json' with { type: 'json' };
import { Say } from '../../html/bilingual.js';
import { hashSource } from '../../html/policy.js';
import { LANGUAGES, type Texts, textsIn } from '../../texts.js';
import { Confusion } from './confusion.js';
import { pageData, scriptJson } from './data.js';
import { Drawing, isOfDigits, reasonNotToDraw, weightsText } from './drawing.js';
import { Filters } from './filters.js';
import { Ladder } from './ladder-table.js';
import { Learning } from './learning.js';
import { Changes, Mistakes } from './mistakes.js';
import { SheetDefinition } from './picture.js';
import { Recipe } from './recipe.js';
import { Reproduce } from './reproduce.js';
import { STYLE } from './style.js';
import { Checks, Headline } from './verdict.js';
import type { View } from './view.js';

/** This style, this script, pictures that are written in the page, and nothing from anywhere else. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashSource(STYLE)}`,
  `script-src ${hashSource(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page as HTML that needs nothing else. */
export function htmlOf(view: View): string {
  const { findings } = view;
  const { language } = findings.inputs;
  const titles = LANGUAGES.map((one) => [one, titleOf(view, textsIn(one))] as const);
  const canDraw = reasonNotToDraw(findings) === undefined;
  const page = (
    <html lang={language} {...Object.fromEntries(titles.map(([one, title]) => [`data-title-${one}`, title]))}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`mnist-action ${packageJson.version}`} />
        <title>{titleOf(view, textsIn(language))}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#content">
          <Say>{({ page }) => page.skip}</Say>
        </a>
        <SheetDefinition {...view.sheet} />
        <Languages />
        <main id="content">
          <Headline {...view} />
          <Contents view={view} />
          <noscript>
            <p class="legend">
              <Say>{({ page }) => page.needsScript}</Say>
            </p>
          </noscript>
          <Checks {...view} />
          <Learning {...view} />
          <Confusion {...view} />
          <Mistakes {...view} />
          <Changes {...view} />
          <Drawing {...view} />
          <Filters {...view} />
          <Ladder {...view} />
          <Recipe {...view} />
          <Reproduce {...view} />
        </main>
        <script type="application/json" id="data" dangerouslySetInnerHTML={{ __html: scriptJson(pageData(view)) }} />
        {canDraw && (
          <script type="text/plain" id="weights" dangerouslySetInnerHTML={{ __html: weightsText(findings) }} />
        )}
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function titleOf({ findings }: View, { page }: Texts): string {
  const { dataset, gate, inputs } = findings;
  return `${gate.passed ? page.passed : page.failed} · ${page.kind} · ${dataset.name} · ${inputs.leg.name}`;
}

/** A button for each language, named in that language. */
function Languages(): JSX.Element {
  return (
    <header class="languages">
      <span class="aside">
        <Say>{({ page }) => page.chooseLanguage}</Say>
      </span>
      {LANGUAGES.map((language) => (
        <button type="button" class="always" lang={language} data-language={language}>
          {textsIn(language).page.language}
        </button>
      ))}
    </header>
  );
}

function Contents({ view: { findings, references } }: { view: View }): JSX.Element {
  const parts: readonly (readonly [id: string, title: (texts: Texts) => string, isThere: boolean])[] = [
    ['checks', ({ page }) => page.checks, true],
    ['curves', ({ page }) => page.curves, true],
    ['confusion', ({ page }) => page.confusion, true],
    ['mistakes', ({ page }) => page.mistakes, true],
    ['changes', ({ page }) => page.changes, references.baseline !== undefined],
    ['draw', ({ page }) => (isOfDigits(findings.dataset.classNames) ? page.draw : page.drawClass), true],
    ['filters', ({ page }) => page.filters, true],
    ['ladder', ({ page }) => page.ladder, true],
    ['recipe', ({ page }) => page.recipe, true],
    ['reproduce', ({ page }) => page.reproduce, true],
  ];
  return (
    <nav aria-labelledby="contents">
      <span class="aside" id="contents">
        <Say>{({ page }) => page.contents}</Say>
      </span>
      <ul>
        {parts
          .filter(([, , isThere]) => isThere)
          .map(([id, title]) => (
            <li>
              <a href={`#${id}`}>
                <Say>{title}</Say>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
