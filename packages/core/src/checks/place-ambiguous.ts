import { cellText, isBlank } from '../model/cell.js';
import type { Edit, Fix } from '../model/diagnostic.js';
import type { Candidate } from '../model/place.js';
import type { Resolution } from '../places/resolution.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { Check, TableFacts } from './check.js';
import { countryName } from './finding/country-name.js';
import { replaceFix, writeFix } from './finding/fixes.js';
import { isAmbiguous, severityOf } from './finding/places.js';
import { quote } from './finding/quote.js';
import { type Spot, spotOf, spotOfPlace } from './finding/spot.js';

/** A name that several places bear, with nothing in the row to tell which. */
export const placeAmbiguous: Check = {
  code: 'place-ambiguous',
  severity: 'warning',
  place(place, row, facts, report, stop) {
    if (!isAmbiguous(place.resolution)) return;
    const part = place.resolution.city.state === 'ambiguous' ? 'city' : 'country';
    const spot = spotOfPlace(place, part, row, facts, stop);
    if (!spot) return;
    const { text } = place.resolution[part];
    const known =
      part === 'city'
        ? place.resolution.candidates.map((candidate) => nameOf(candidate, place.resolution))
        : place.resolution.country.suggestions.map((suggestion) => suggestion.text);
    const names = [...new Set(known)];
    const fixes = part === 'city' ? choices(place, spot, row, facts, stop) : countryChoices(place, spot);
    report({ ...spot, args: { text: quote(text), candidates: names.join('; ') }, fixes, severity: severityOf(place, row) });
  },
};

/** One fix for each candidate: what tells it from the others goes into the blank cells for country and region, else behind the name. */
function choices(place: PlaceFact, spot: Spot, row: RowFacts, facts: TableFacts, stop?: Stop): Fix[] {
  const { candidates, city } = place.resolution;
  const fixes = candidates.flatMap((candidate) => {
    const twins = candidates.filter(({ country }) => country === candidate.country).length > 1;
    if (twins && candidate.admin1 === undefined) return [];
    const edits = stop ? [] : fillBlanks(place, candidate, twins, row, facts);
    if (edits.length > 0)
      return [{ kind: 'choice' as const, title: 'write-text', args: { text: edits.map(({ after }) => after).join(', ') }, edits }];
    return replaceFix('choice', spot, city.text, behind(city.text, spot, candidate, twins));
  });
  return fixes.filter((fix, index) => fixes.findIndex(({ args }) => args.text === fix.args.text) === index);
}

function fillBlanks({ columns }: PlaceFact, candidate: Candidate, twins: boolean, row: RowFacts, facts: TableFacts): Edit[] {
  const fill = (column: number | undefined, text: string | undefined): Edit[] => {
    const spot = column === undefined || text === undefined ? undefined : spotOf(facts, row, column);
    return spot && text !== undefined && isBlank(spot.value) ? writeFix('choice', spot, text).flatMap((fix) => fix.edits) : [];
  };
  return [...(twins ? fill(columns.admin1, candidate.admin1?.name) : []), ...fill(columns.country, countryName(candidate.country))];
}

/** "Busia, Kenya"; only what the cell does not say already is added. */
function behind(text: string, spot: Spot, candidate: Candidate, twins: boolean): string {
  const written = cellText(spot.cell);
  const country = countryName(candidate.country);
  const region = twins && candidate.admin1 ? [candidate.admin1.name] : [];
  return [text, ...region, ...(written.includes(country) ? [] : [country])].join(', ');
}

/** One fix for each country that the word is used for ("Congo"). */
function countryChoices({ resolution: { country } }: PlaceFact, spot: Spot): Fix[] {
  return country.suggestions.flatMap(({ text }) => replaceFix('choice', spot, country.text, text));
}

/** The region is named only where it tells places of one country apart. */
function nameOf({ city, admin1, country }: Candidate, { candidates }: Resolution): string {
  const twins = candidates.filter((other) => other.country === country).length > 1;
  const region = !city || (twins && admin1?.name !== city.name) ? admin1?.name : undefined;
  return [city?.name, region, countryName(country)].filter((name) => name !== undefined).join(', ');
}
