import type { Severity } from '../../model/diagnostic.js';
import type { Resolution } from '../../places/resolution.js';
import type { PlaceFact, RowFacts, Stop } from '../../read/facts.js';
import type { Check, Report, TableFacts } from '../check.js';

type Inspect = (place: PlaceFact, row: RowFacts, facts: TableFacts, report: Report, stop?: Stop) => void;

/** Makes a row check of one that looks at a single place: origin, destination, exploitation, then the stops in order. */
export function eachPlace(inspect: Inspect): NonNullable<Check['row']> {
  return (row, facts, report) => {
    if (row.origin) inspect(row.origin, row, facts, report);
    if (row.destination) inspect(row.destination, row, facts, report);
    if (row.exploitation) inspect(row.exploitation, row, facts, report);
    for (const stop of row.stops) inspect(stop.place, row, facts, report, stop);
  };
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
