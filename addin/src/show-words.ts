import { type Language, type Words, words } from './words.js';

const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

/** Puts the words of a language into every element that names them in `data-say`, and turns the page to its direction of reading. */
export function showWords(page: Document, language: Language): void {
  const said: Words = words[language];
  page.documentElement.lang = language;
  page.documentElement.dir = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  for (const element of page.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = said[element.dataset['say'] as keyof Words];
  }
}
