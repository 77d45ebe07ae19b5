import type { Language } from '../locales/language.js';
import { headerTokens } from '../read/header-tokens.js';
import { foldWords } from '../text/fold.js';
import { oncePer } from '../text/once-per.js';

/** Words that say nothing about a person, by where they may stand. */
export interface KnownWords {
  readonly headings: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  /** Common given names: never known, also where some town in the world is called so. */
  readonly givenNames: ReadonlySet<string>;
}

/** What spreadsheet programs call a sheet by themselves. */
const SHEETS = 'sheet, feuil, feuille, hoja, planilha, folha, tabelle, foglio, ورقة, laha, data, routes, results';

/** Gathers the words of all languages, each list by itself. A word of one language that is a given name in another is not known. */
export const knownWordsOf = oncePer((languages: readonly Language[]): KnownWords => {
  const names = wordsOf(languages.map(({ personal }) => personal.givenNames));
  const known = (...texts: unknown[]) => withoutAny(wordsOf(texts), names);
  const values = languages.map((language) => language.values);
  const codes = languages.map((language) => language.codes);
  const headers = languages.map(({ headers: { ideas, alone, fields, doubtful, sheets } }) => [ideas, alone, fields, doubtful, sheets]);
  return {
    headings: withoutAny(new Set([...wordsOf([headers, SHEETS], headerTokens), ...known(codes, values)]), names),
    places: known(languages.map(aroundPlaces)),
    codes: known(codes, values),
    counts: known(values),
    givenNames: names,
  };
});

function withoutAny(words: Set<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  for (const word of others) words.delete(word);
  return words;
}

/** The words around places, but for those that lead to a door: street, house, shelter, workplace. */
function aroundPlaces({ places, values }: Language): unknown {
  const { near, between, border, offCoast, enRoute, qualifiers, divisions, and, hedges, unknown, none } = places;
  return [
    near,
    between,
    border,
    offCoast,
    enRoute,
    qualifiers,
    divisions,
    and,
    hedges,
    unknown,
    none,
    values.route,
    values.unknown,
    values.none,
    values.direct,
  ];
}

/** Every word of every text in a value, folded. */
function wordsOf(value: unknown, split = (text: string) => foldWords(text).split(' ')): Set<string> {
  const words = new Set<string>();
  const gather = (part: unknown): void => {
    if (typeof part === 'string') for (const phrase of part.split(/[|,]/)) for (const word of split(phrase)) words.add(word);
    else if (typeof part === 'object' && part !== null) for (const one of Object.values(part)) gather(one);
  };
  gather(value);
  words.delete('');
  return words;
}
