import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { textsIn } from '../src/texts.js';
import { tableRows } from './support/markdown.js';
import { ROOT } from './support/spawned.js';
import { BLANK, textLiterals } from './support/text-literals.js';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** What files of texts are called by, without their language: `compare-`, and the empty one for all of them. */
const SUBJECTS = readdirSync(join(ROOT, 'src/texts'))
  .map((name) => /^(.*)en\.ts$/.exec(name)?.[1])
  .filter((subject) => subject !== undefined);

/** Every text in both languages, by its file and its place there. */
const TEXTS = SUBJECTS.flatMap((subject) => {
  const english = textLiterals(read(`src/texts/${subject}en.ts`));
  const spanish = textLiterals(read(`src/texts/${subject}es.ts`));
  return [...new Set([...english.keys(), ...spanish.keys()])].map((path) => ({
    name: `${subject}${path}`,
    english: english.get(path) ?? '',
    spanish: spanish.get(path) ?? '',
  }));
});

/** Texts that are the same in both languages: names and units, and words that both languages have. */
const SAME: ReadonlySet<string> = new Set([
  'compare-element.largestOf',
  'comparison-ulps',
  'page-commit',
  'page-when',
  'summary.title',
]);

/** Texts that mean something else by a word than the glossary does, or say it in another way. */
const OTHERWISE: ReadonlySet<string> = new Set([
  // The Spanish word is in what is filled in.
  'compare-meaning.reproduced',
]);

/** A row of the glossary. */
interface Term {
  readonly english: RegExp;
  readonly spanish: RegExp;
  readonly never: readonly RegExp[];
}

const GLOSSARY: readonly Term[] = tableRows(read('docs/glossary.md'))
  .slice(1)
  .map(([english = '', spanish = '', never = '']) => ({
    english: new RegExp(String.raw`(?<![\w-])${english.replace(/y$/, '(?:y|ies)')}(?:s|es)?(?![\w-])`, 'i'),
    // In the singular or the plural.
    spanish: new RegExp(spanish.replaceAll(/(?<=[aeio])(?= |$)/g, 's?'), 'i'),
    never: never
      .split(', ')
      .filter((word) => word !== '')
      .map((word) => new RegExp(String.raw`(?<!\p{L})${word}(?:s|es)?(?!\p{L})`, 'iu')),
  }));

describe('the texts', () => {
  test('are found in both languages, hundreds of them', () => {
    expect(SUBJECTS).toContain('');
    expect(SUBJECTS).toContain('compare-');
    expect(TEXTS.length).toBeGreaterThan(250);
    expect(TEXTS.find(({ name }) => name === 'pictures-trueLabel')).toEqual({
      name: 'pictures-trueLabel',
      english: `True label: ${BLANK}`,
      spanish: `Etiqueta verdadera: ${BLANK}`,
    });
  });

  test('say something in both languages', () => {
    expect(TEXTS.filter(({ english, spanish }) => english === '' || spanish === '').map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('differ between the languages, but for a few', () => {
    const same = TEXTS.filter(({ english, spanish }) => english === spanish).map(({ name }) => name);
    expect(same.length).toBeGreaterThan(0);
    expect(same.filter((name) => !SAME.has(name))).toEqual([]);
  });
});

describe('the glossary', () => {
  test('is read', () => {
    expect(GLOSSARY.length).toBeGreaterThan(25);
    expect(GLOSSARY[0]?.never.some((word) => word.test('la precisión de prueba'))).toBe(true);
  });

  test('is what Spanish texts go by', () => {
    const strays = TEXTS.filter(({ name }) => !OTHERWISE.has(name)).flatMap(({ name, english, spanish }) =>
      GLOSSARY.filter((term) => term.english.test(english) && !term.spanish.test(spanish)).map(
        (term) => `${name}: ${String(term.english)} is not ${String(term.spanish)} in: ${spanish} ← ${english}`,
      ),
    );
    expect(strays).toEqual([]);
  });

  test('forbids words that no Spanish text has', () => {
    const strays = TEXTS.flatMap(({ name, english, spanish }) =>
      GLOSSARY.flatMap(({ never }) => never)
        .filter((word) => {
          const [found] = word.exec(spanish) ?? [];
          // A word that is wrong for one thing may be right for another, of which the English text speaks.
          const isMeant = (term: Term): boolean => term.spanish.test(found ?? '') && term.english.test(english);
          return found !== undefined && !GLOSSARY.some(isMeant);
        })
        .map((word) => `${name}: ${String(word)} in: ${spanish}`),
    );
    expect(strays).toEqual([]);
  });

  test('forbids them in the guide too, where they mean nothing else', () => {
    const guide = read('docs/README.es.md').replaceAll(/```.*?```/gs, '');
    const found = GLOSSARY.flatMap(({ never }) => never).flatMap((word) => word.exec(guide)?.[0] ?? []);
    expect(found.filter((word) => !GLOSSARY.some(({ spanish }) => spanish.test(word)))).toEqual([]);
  });
});

describe('numbers', () => {
  test('are written as the language has them', () => {
    const { numbers: english } = textsIn('en');
    const { numbers: spanish } = textsIn('es');
    expect([english.count(60_000), spanish.count(60_000)]).toEqual(['60,000', '60.000']);
    expect([english.count(1234), spanish.count(1234)]).toEqual(['1,234', '1234']);
    expect([english.decimal(0.9759, 4), spanish.decimal(0.9759, 4)]).toEqual(['0.9759', '0,9759']);
    expect([english.exact(0.97), spanish.exact(0.97)]).toEqual(['0.97', '0,97']);
    expect([english.percent(0.9759, 2), spanish.percent(0.9759, 2)]).toEqual(['97.59 %', '97,59 %']);
    expect([english.short(2.98e-8), spanish.short(2.98e-8)]).toEqual(['2.98E-8', '2,98E-8']);
  });
});
