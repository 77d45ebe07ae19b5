import fuzzysort from 'fuzzysort';
import { readTowns, searcher } from '../peer-data.mjs';
import { withCountryRecipe } from './country-recipe.mjs';

export async function open() {
  const index = (towns) => {
    const weighty = towns.toSorted((a, b) => b.population - a.population);
    const lines = weighty.flatMap((town) => town.names.map((name) => ({ town, name: fuzzysort.prepare(name) })));
    return (text) => fuzzysort.go(text, lines, { key: 'name', limit: 1, threshold: 0.5 })[0]?.obj.town;
  };
  return { version: '4.0.2', read: withCountryRecipe(searcher(readTowns(), index)) };
}
