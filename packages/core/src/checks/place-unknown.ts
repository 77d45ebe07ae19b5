import type { Resolution } from '../places/resolution.js';
import type { Check } from './check.js';
import { replaceFix } from './finding/fixes.js';
import { isAmbiguous, namesSeveral, severityOf } from './finding/places.js';
import { quote } from './finding/quote.js';
import { spotOfPlace } from './finding/spot.js';

/** A place that no list of places knows. */
export const placeUnknown: Check = {
  code: 'place-unknown',
  severity: 'warning',
  place(place, row, facts, report, stop) {
    const part = unknownPart(place.resolution);
    if (!part) return;
    const spot = spotOfPlace(place, part, row, facts, stop);
    if (!spot) return;
    const { text, suggestions } = place.resolution[part];
    const fixes = suggestions.slice(0, 3).flatMap((suggestion) => replaceFix('choice', spot, text, suggestion.text));
    report({ ...spot, args: { text: quote(text) }, fixes, severity: severityOf(place, row) });
  },
};

function unknownPart(found: Resolution): 'city' | 'country' | undefined {
  if (namesSeveral(found) || isAmbiguous(found)) return undefined;
  if (found.city.state === 'not-found') return 'city';
  return found.country.state === 'not-found' ? 'country' : undefined;
}
