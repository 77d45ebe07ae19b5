import type { Fix } from '../model/diagnostic.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { Check, TableFacts } from './check.js';
import { countryName } from './finding/country-name.js';
import { clearFix, replaceFix } from './finding/fixes.js';
import { namesSeveral, severityOf } from './finding/places.js';
import { quote } from './finding/quote.js';
import { type Spot, spotOfPlace } from './finding/spot.js';

/**
 * A city that is known, but not in the country written beside it. A warning, not an error: villages share names with cities abroad and
 * are missing from every list of places, so a partner who is right must not be stopped; the row then counts for its country only.
 */
export const cityNotInCountry: Check = {
  code: 'city-not-in-country',
  severity: 'warning',
  place(place, row, facts, report, stop) {
    const { city, country, candidates } = place.resolution;
    if (city.state !== 'elsewhere' || namesSeveral(place.resolution)) return;
    const spot = spotOfPlace(place, 'city', row, facts, stop);
    if (!spot) return;
    const found = [...new Set(candidates.map((candidate) => countryName(candidate.country)))].join('; ');
    const args = { text: quote(city.text), country: quote(country.text), found };
    report({ ...spot, args, fixes: bothWays(place, spot, row, facts, stop), severity: severityOf(place, row) });
  },
};

/** Either the country is wrong, or the city is. */
function bothWays(place: PlaceFact, citySpot: Spot, row: RowFacts, facts: TableFacts, stop?: Stop): Fix[] {
  const { city, country, candidates } = place.resolution;
  const countrySpot = spotOfPlace(place, 'country', row, facts, stop);
  const countries = [...new Set(candidates.map((candidate) => candidate.country))].slice(0, 3);
  const otherCountry = countrySpot
    ? countries.flatMap((code) => replaceFix('choice', countrySpot, country.text, countryName(code), 'write-country'))
    : [];
  const otherCity = city.suggestions
    .slice(0, 3)
    .flatMap((suggestion) => replaceFix('choice', citySpot, city.text, suggestion.text, 'write-city'));
  const noCity = citySpot.column === countrySpot?.column ? [] : clearFix(citySpot);
  return [...otherCountry, ...otherCity, ...noCity];
}
