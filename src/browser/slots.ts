import { type Numbers, numbersIn } from '../texts/numbers.js';

/** Fills every slot of this name, each in the language that it stands in. */
export function fill(root: ParentNode, name: string, value: string | ((numbers: Numbers) => string)): void {
  for (const slot of root.querySelectorAll(`[data-slot="${name}"]`)) {
    slot.textContent = typeof value === 'string' ? value : value(numbersIn(languageOf(slot)));
  }
}

function languageOf(place: Element): string {
  return place.closest('[lang]')?.getAttribute('lang') ?? 'en';
}
