import { createRequire } from 'node:module';
import { withCountryRecipe } from './country-recipe.mjs';

const cities = createRequire(import.meta.url)('city-timezones');

/** Its own 7,000 cities; it takes no other data. */
export async function open() {
  const find = (text, iso2) => {
    const found = cities.lookupViaCity(text).filter((city) => !iso2 || city.iso2 === iso2);
    const [best] = found.toSorted((a, b) => b.pop - a.pop);
    return best && { name: best.city, iso2: best.iso2, lat: best.lat, lon: best.lng };
  };
  return { version: '1.3.4', read: withCountryRecipe(find) };
}
