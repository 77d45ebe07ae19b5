import { isBlank } from '../model/cell.js';
import type { Check } from './check.js';
import { countryName } from './finding/country-name.js';
import { writeFix } from './finding/fixes.js';
import { quote } from './finding/quote.js';
import { spotOf } from './finding/spot.js';

/** A blank country cell beside a city that can only be in one country. */
export const countryMissing: Check = {
  code: 'country-missing',
  severity: 'info',
  place(place, row, facts, report) {
    const { country, city, place: found } = place.resolution;
    if (country.state !== 'implied' || place.columns.country === undefined || found.country === undefined) return;
    const spot = spotOf(facts, row, place.columns.country);
    if (!isBlank(spot.value)) return;
    const [suggestion] = country.suggestions;
    const name = suggestion?.text ?? countryName(found.country);
    const kind = suggestion?.safe && found.alternatives === undefined ? 'safe' : 'choice';
    report({ ...spot, args: { city: quote(city.text), country: name }, fixes: writeFix(kind, spot, name) });
  },
};
