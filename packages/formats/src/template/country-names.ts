import type { Gazetteer } from '@routebook/core';

/** What a country is called in one language. */
export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

/** The languages of a country's `names`, in their order. */
const LANGUAGES = ['en', 'fr', 'es', 'sw', 'ar'];

/** All countries, sorted by what they are called in a language (in English where it has no names), spelt as the place index spells them. */
export function countryNames({ countries }: Pick<Gazetteer, 'countries'>, language: string): CountryName[] {
  const own = Math.max(0, LANGUAGES.indexOf(language));
  const { compare } = new Intl.Collator(language);
  return countries.map(({ code, names }) => ({ code, name: names[own] ?? code })).sort((a, b) => compare(a.name, b.name));
}
