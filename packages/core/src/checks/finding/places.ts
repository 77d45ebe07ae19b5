import type { Severity } from '../../model/diagnostic.js';
import type { Resolution } from '../../places/resolution.js';
import type { PlaceFact, RowFacts } from '../../read/facts.js';

/** Whether a place is known as it is written, so that nothing needs to be said of it. */
export function isPlain({ columns, resolution: { city, country, parts, tooFine } }: PlaceFact): boolean {
  const isCountryKnown = country.state === 'exact' || (country.state === 'implied' && columns.country === undefined);
  return city.state === 'exact' && isCountryKnown && parts.length < 2 && tooFine === undefined;
}

/** `error` when the row cannot be sent as long as this place has no country; undefined = the check's own severity. */
export function severityOf(place: PlaceFact, row: RowFacts): Severity | undefined {
  if (place.resolution.place.country !== undefined || place.role === 'transit') return undefined;
  if (place.role === 'origin') return 'error';
  const other = place.role === 'destination' ? row.exploitation : row.destination;
  return hasCountry(other) ? undefined : 'error';
}

export function hasCountry(place: PlaceFact | undefined): boolean {
  return place?.resolution.place.country !== undefined;
}

export const namesSeveral = ({ parts }: Resolution) => parts.length > 1;
export const isAmbiguous = (found: Resolution) =>
  !namesSeveral(found) && (found.city.state === 'ambiguous' || found.country.state === 'several');

/** Whether a place check has a finding about this place, so that no other need say that its country is not known. */
export function hasFinding(place: PlaceFact | undefined): boolean {
  if (!place) return false;
  const { city, country } = place.resolution;
  const states: readonly string[] = [city.state, country.state];
  return (
    namesSeveral(place.resolution) ||
    isAmbiguous(place.resolution) ||
    states.some((state) => ['not-found', 'misspelt', 'elsewhere'].includes(state))
  );
}
