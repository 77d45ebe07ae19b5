import { foldWords } from '../text/fold.js';

const PLAIN = /^[a-z]{1,40}(?: [a-z]{1,40}){0,5}$/;
const LONGEST_HEADER = 240;
const ELISIONS = /(^|[^\p{L}])(d|l|qu)['’`´]/giu;
const CAMEL = /(\p{Ll})(?=\p{Lu})/gu;
const LETTER_DIGIT = /(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu;
const ARABIC_ARTICLE = /^(?:وال|بال|ال|لل)(?=[\u0621-\u064A]{3})/;
const ETHIOPIC_PREFIX = /^የ(?=[\u1200-\u137F]{2})/;

/**
 * A header as a list of folded words: `CountryOfExploitation` -> country, of, exploitation; `Transit2` -> transit, 2; `# victims` -> no, victims; `N° cas` -> no, cas. French elisions, the Arabic article and the Amharic genitive are dropped. Only the first 240 characters are read.
 */
export function headerTokens(text: string): string[] {
  if (PLAIN.test(text)) return text.split(' ');
  const cut = text.length > LONGEST_HEADER ? text.slice(0, LONGEST_HEADER) : text;
  const spread = cut
    .replace(/#|№|\b[nN]°/g, ' no ')
    .replace(ELISIONS, '$1')
    .replace(CAMEL, '$1 ')
    .replace(LETTER_DIGIT, '$1$2 ');
  const folded = foldWords(spread);
  return folded === '' ? [] : folded.split(' ').map((word) => word.replace(ARABIC_ARTICLE, '').replace(ETHIOPIC_PREFIX, ''));
}
