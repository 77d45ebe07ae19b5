import type { PlaceRole } from '../../model/fields.js';
import type { PlaceFact, RowFacts } from '../../read/facts.js';
import type { Report, TableFacts } from '../check.js';
import { quote } from './quote.js';
import { isError, type Spot, spotOf } from './spot.js';

/** Reports that no country is known for any of these roles, at the cell where it would stand. Silent when the table has no such column. */
export function reportMissingPlace(roles: readonly PlaceRole[], row: RowFacts, facts: TableFacts, report: Report): void {
  let first: Spot | undefined;
  let text = '';
  for (const role of roles) {
    const place = row[role];
    const spot = countrySpot(place, row, facts);
    if (spot && isError(spot.value)) return;
    first ??= spot;
    text ||= place ? writtenIn(place) : '';
  }
  first ??= row.route && spotOf(facts, row, row.route.column);
  if (first) report({ ...first, args: { text: quote(text) } });
}

function countrySpot(place: PlaceFact | undefined, row: RowFacts, facts: TableFacts): Spot | undefined {
  const column = place && (place.columns.country ?? place.columns.whole ?? place.columns.city ?? place.columns.admin1);
  return column === undefined ? undefined : spotOf(facts, row, column);
}

function writtenIn({ resolution: { country, city } }: PlaceFact): string {
  return country.text || city.text;
}
