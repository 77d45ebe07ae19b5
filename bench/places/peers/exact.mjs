import { readTowns, searcher } from '../peer-data.mjs';
import { withCountryRecipe } from './country-recipe.mjs';

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A table of every name, letters and accents folded, and no guessing: the most people can write in an hour. */
export async function open() {
  const index = (towns) => {
    const names = new Map();
    for (const town of towns.toSorted((a, b) => a.population - b.population)) for (const name of town.names) names.set(fold(name), town);
    return (text) => names.get(fold(text));
  };
  return { version: 'i18n-iso-countries 7.14.0', read: withCountryRecipe(searcher(readTowns(), index)) };
}
