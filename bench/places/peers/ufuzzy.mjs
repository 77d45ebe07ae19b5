import uFuzzy from '@leeoniya/ufuzzy';
import { readTowns, searcher } from '../peer-data.mjs';
import { withCountryRecipe } from './country-recipe.mjs';

export async function open() {
  const search = new uFuzzy({
    intraMode: 1,
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
  });
  const index = (towns) => {
    const weighty = towns.toSorted((a, b) => b.population - a.population);
    const lines = weighty.flatMap((town) => town.names.map((name) => ({ town, name })));
    const haystack = uFuzzy.latinize(lines.map((line) => line.name));
    return (text) => {
      const [hits, info, order] = search.search(haystack, uFuzzy.latinize([text])[0], 1, 10_000);
      const first = order?.length ? info.idx[order[0]] : hits?.[0];
      return first === undefined ? undefined : lines[first].town;
    };
  };
  return { version: '1.0.19', read: withCountryRecipe(searcher(readTowns(), index)) };
}
