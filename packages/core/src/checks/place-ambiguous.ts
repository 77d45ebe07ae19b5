import { cellText, isBlank } from '../model/cell.js';
import type { Fix } from '../model/diagnostic.js';
import type { Candidate } from '../model/place.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { Check, TableFacts } from './check.js';
import { countryName } from './finding/country-name.js';
import { replaceFix, writeFix } from './finding/fixes.js';
import { eachPlace, isAmbiguous, severityOf } from './finding/places.js';
import { quote } from './finding/quote.js';
import { type Spot, spotOf, spotOfPlace } from './finding/spot.js';

/** A name that several places bear, with nothing in the row to tell which. */
export const placeAmbiguous: Check = {
  code: 'place-ambiguous',
  severity: 'warning',
  row: eachPlace((place, row, facts, report, stop) => {
    if (!isAmbiguous(place.resolution)) return;
    const part = place.resolution.city.state === 'ambiguous' ? 'city' : 'country';
    const spot = spotOfPlace(place, part, row, facts, stop);
    if (!spot) return;
    const { text } = place.resolution[part];
    const names = [...new Set(place.resolution.candidates.map(nameOf))];
    const fixes = part === 'city' ? choices(place, spot, row, facts, stop) : countryChoices(place, spot, text);
    report({ ...spot, args: { text: quote(text), candidates: names.join('; ') }, fixes, severity: severityOf(place, row) });
  }),
};

/** One fix for each candidate: its country goes into the blank country cell, else behind the name. */
function choices(place: PlaceFact, spot: Spot, row: RowFacts, facts: TableFacts, stop?: Stop): Fix[] {
  const { candidates, city } = place.resolution;
  const countryColumn = stop ? undefined : place.columns.country;
  const regionColumn = stop ? undefined : place.columns.admin1;
  const fixes = candidates.flatMap((candidate) => {
    const twins = candidates.filter(({ country }) => country === candidate.country).length > 1;
    const region = candidate.admin1?.name;
    if (twins && region === undefined) return [];
    const missing = twins ? regionColumn : countryColumn;
    const target = missing === undefined ? undefined : spotOf(facts, row, missing);
    if (target && isBlank(target.value)) return writeFix('choice', target, twins && region ? region : countryName(candidate.country));
    return replaceFix('choice', spot, city.text, behind(city.text, spot, candidate, twins));
  });
  return fixes.filter((fix, index) => fixes.findIndex(({ args }) => args.text === fix.args.text) === index);
}

/** "Busia, Kenya"; only what the cell does not say already is added. */
function behind(text: string, spot: Spot, candidate: Candidate, twins: boolean): string {
  const written = cellText(spot.cell);
  const country = countryName(candidate.country);
  const region = twins && candidate.admin1 ? [candidate.admin1.name] : [];
  return [text, ...region, ...(written.includes(country) ? [] : [country])].join(', ');
}

function countryChoices(place: PlaceFact, spot: Spot, text: string): Fix[] {
  const countries = [...new Set(place.resolution.candidates.map(({ country }) => country))];
  return countries.flatMap((country) => replaceFix('choice', spot, text, countryName(country)));
}

function nameOf({ city, admin1, country }: Candidate): string {
  return [city?.name, admin1?.name, countryName(country)].filter((name) => name !== undefined).join(', ');
}
