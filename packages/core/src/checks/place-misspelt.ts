import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { Check, Report, TableFacts } from './check.js';
import { replaceFix } from './finding/fixes.js';
import { severityOf } from './finding/places.js';
import { quote } from './finding/quote.js';
import { spotOfPlace } from './finding/spot.js';

/** A place that is nearly, but not quite, one that is known. */
export const placeMisspelt: Check = {
  code: 'place-misspelt',
  severity: 'warning',
  place(place, row, facts, report, stop) {
    if (place.resolution.city.state === 'misspelt') inspect(place, 'city', row, facts, report, stop);
    if (place.resolution.country.state === 'misspelt') inspect(place, 'country', row, facts, report, stop);
  },
};

function inspect(place: PlaceFact, part: 'city' | 'country', row: RowFacts, facts: TableFacts, report: Report, stop?: Stop): void {
  const spot = spotOfPlace(place, part, row, facts, stop);
  if (!spot) return;
  const { text, suggestions } = place.resolution[part];
  const fixes = suggestions.slice(0, 3).flatMap((suggestion, index) => {
    const kind = suggestion.safe && index === 0 && suggestions[1]?.safe !== true ? 'safe' : 'choice';
    return replaceFix(kind, spot, text, suggestion.text);
  });
  report({ ...spot, args: { text: quote(text), suggestion: suggestions[0]?.text ?? '' }, fixes, severity: severityOf(place, row) });
}
