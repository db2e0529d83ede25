import type { ComponentChildren, JSX } from 'preact';

import { type Language, LANGUAGES, type Texts, textsIn } from '../texts.js';

interface Props {
  readonly children: (texts: Texts, language: Language) => string;
  /** Element that holds a text of one language: `tspan` in an SVG. */
  readonly in?: 'span' | 'tspan';
  /**
   * Whether `{name}` in the text becomes an element that the page's script fills, so that the script needs no words of
   * its own. Never for texts with something of a user's in them.
   */
  readonly slots?: boolean;
}

/** A text in every language, of which the page shows one; text that is the same in all of them stands there once. */
export function Say({ children: say, in: Holder = 'span', slots = false }: Props): JSX.Element {
  const said = LANGUAGES.map((language) => ({ language, text: say(textsIn(language), language) }));
  const first = said[0]?.text ?? '';
  if (!slots && said.every(({ text }) => text === first)) return <>{first}</>;
  return (
    <>
      {said.map(({ language, text }) => (
        <Holder lang={language}>{slots ? withSlots(text) : text}</Holder>
      ))}
    </>
  );
}

function withSlots(text: string): ComponentChildren {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : <b data-slot={part} />));
}

/** Shows one language of `Say` and hides the others. */
export const LANGUAGE_STYLE = LANGUAGES.map(
  (language) => `html[lang=${language}] body [lang]:not([lang=${language}], .always) { display: none; }`,
).join('\n');
