import MiniSearch from 'minisearch';
import { readTowns, searcher } from '../peer-data.mjs';
import { withCountryRecipe } from './country-recipe.mjs';

const options = { fields: ['names'], extractField: (town, field) => (field === 'names' ? town.names.join(' | ') : town.at) };

export async function open() {
  const index = (towns) => {
    const search = new MiniSearch(options);
    search.addAll(towns.map((town, at) => ({ ...town, at, id: at })));
    const boostDocument = (id) => 1 + Math.log10(1 + towns[id].population) / 3;
    return (text) => {
      const [best] = search.search(text, { fuzzy: 0.2, prefix: true, combineWith: 'AND', boostDocument });
      return best && towns[best.id];
    };
  };
  return { version: '7.2.0', read: withCountryRecipe(searcher(readTowns(), index)) };
}
