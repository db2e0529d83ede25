import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

import { type Texts, textsIn } from '../../texts.js';
import type { LegsComparison } from '../groups.js';
import type { CompareInputs } from '../inputs.js';
import { Differences } from './differences.js';
import { LegTable } from './leg-table.js';
import { Environments, Machines } from './machines.js';
import { STYLE } from './style.js';

/** Name of the `meta` element that says which job and step made a page. */
const RUN_META = 'mnist-action-comparison';

/** No scripts, no pictures, nothing from elsewhere: the page is what is written in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The comparison as one page of HTML that needs nothing else. @param run see `pageOf` */
export function htmlOf(comparison: LegsComparison, inputs: CompareInputs, run: string): string {
  const texts = textsIn(inputs.language);
  const page = (
    <html lang={inputs.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name={RUN_META} content={run} />
        <title>{`${texts.compare.verdict[comparison.verdict]} · ${texts.compare.title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <Headline comparison={comparison} inputs={inputs} texts={texts} />
          <Sentences title={texts.compare.problems} sentences={comparison.problems.map(({ sentence }) => sentence)} />
          <Sentences title={texts.compare.notes} sentences={comparison.notes} />
          {comparison.legs.length > 0 && <LegTable comparison={comparison} texts={texts} />}
          {comparison.comparisons.length > 0 && <Differences comparison={comparison} texts={texts} />}
          {comparison.comparisons.length > 0 && <Machines comparison={comparison} texts={texts} />}
          {comparison.legs.length > 0 && <Environments comparison={comparison} texts={texts} />}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

interface HeadlineProps {
  readonly comparison: LegsComparison;
  readonly inputs: CompareInputs;
  readonly texts: Texts;
}

function Headline({ comparison, inputs, texts }: HeadlineProps): JSX.Element {
  const { compare } = texts;
  const { verdict, passed, problems } = comparison;
  return (
    <header class={passed ? 'headline passed' : 'headline failed'}>
      <p class="kind">{compare.title}</p>
      <h1>
        <span class="sign" aria-hidden="true">
          {passed ? '✓' : '✗'}
        </span>{' '}
        {compare.verdict[verdict]}
      </h1>
      <p>{comparison.meaning}</p>
      <p class="outcome">
        {passed ? compare.passed : compare.failed}.{' '}
        {compare.allowed(inputs.tolerance.reproducibility, problems.length > 0)}
      </p>
    </header>
  );
}

/** Sentences that a page lists. */
const MAX_SENTENCES = 100;

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }): JSX.Element | null {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {sentences.slice(0, MAX_SENTENCES).map((sentence) => (
          <li>{sentence}</li>
        ))}
        {sentences.length > MAX_SENTENCES && <li>…</li>}
      </ul>
    </section>
  );
}
