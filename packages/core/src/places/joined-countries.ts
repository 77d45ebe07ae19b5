import { type CountryReading, findCountry } from './country-names.js';
import type { Gazetteer } from './gazetteer.js';
import { placeKey } from './place-key.js';

const MOST_WORDS = 10;
const LONGEST_NAME = 5;
const SHORTEST_KEY = 3;

/** A country among others, as it is written. */
export interface WrittenCountry {
  readonly text: string;
  readonly reading: CountryReading;
}

/** The countries of which the words are the names, one after the other ("Kenya-Uganda"); empty when any word is left over. */
export function joinedCountries(gazetteer: Gazetteer, words: readonly string[]): readonly WrittenCountry[] {
  return words.length < 2 || words.length > MOST_WORDS ? [] : namesIn(gazetteer, words);
}

function namesIn(gazetteer: Gazetteer, words: readonly string[]): readonly WrittenCountry[] {
  for (let n = Math.min(LONGEST_NAME, words.length); n > 0; n--) {
    const text = words.slice(0, n).join(' ');
    const reading = placeKey(text).length < SHORTEST_KEY ? undefined : findCountry(gazetteer, text);
    const others = reading && n < words.length ? namesIn(gazetteer, words.slice(n)) : [];
    if (reading && (n === words.length || others.length > 0)) return [{ text, reading }, ...others];
  }
  return [];
}
