import { en } from './texts/en.js';
import { es } from './texts/es.js';

/** Values of the input `language`. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Every text of reports and pictures; a language that lacks one does not compile. */
export type Texts = typeof en;

/** The texts of a language. */
export function textsIn(language: Language): Texts {
  return { en, es }[language];
}
