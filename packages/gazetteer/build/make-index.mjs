import { addAirports } from './airports.mjs';
import { nameEntities } from './index-names.mjs';
import { orderDivisions } from './order-divisions.mjs';
import { orderPlaces } from './order-places.mjs';
import { pack } from './pack.mjs';
import { readAdmin1 } from './read-admin1.mjs';
import { readCountries } from './read-countries.mjs';
import { readPlaces } from './read-places.mjs';
import { addSupplement } from './supplement.mjs';

function countIsoDivisions(places, divisions) {
  const withCode = new Set(divisions.filter(({ code }) => code).map(({ country, local }) => `${country} ${local}`));
  return places.filter(({ country, division }) => withCode.has(`${country} ${division}`)).length;
}

/** The packed index of an edition, and what is in it. `addMore` may add places to those that the sources and the supplement have. */
export function makeIndex(edition, addMore) {
  const { countries, regions, names } = readCountries();
  const divisionsByKey = readAdmin1();
  const found = readPlaces(edition);
  addAirports(found);
  const supplementRows = addSupplement(found);
  const added = addMore?.(found) ?? {};
  const divisions = orderDivisions(divisionsByKey, countries);
  const places = orderPlaces(found, countries, divisionsByKey);
  const packed = pack(places, divisions, countries, regions, nameEntities(places.length, divisions, countries, regions, names));
  const counts = {
    places: places.length,
    names: packed.names,
    divisions: divisions.length,
    divisionsWithIsoCode: divisions.filter(({ code }) => code).length,
    placesWithIsoDivision: countIsoDivisions(places, divisions),
    countries: countries.length,
    regions: regions.length,
    ...added,
  };
  return { bytes: packed.bytes, sections: packed.sections, counts, supplementRows };
}
