import type { PlaceFact, RowFacts } from '../read/facts.js';
import type { Check } from './check.js';
import { comparedColumns, isSame } from './same-row-twice.js';

/** More rows than this on one route are how the sheet is kept, not a slip. */
const MOST_ALIKE = 4;

/**
 * Rows that tell of the same route, work, month and organisation with another number or spelling: perhaps one was meant to replace the
 * other. Only rows of more than one case: a sheet with a row for each person has many alike. Linear: rows meet only within their route.
 */
export const rowsNearlyAlike: Check = {
  code: 'rows-nearly-alike',
  severity: 'info',
  table(facts, report) {
    const columns = comparedColumns(facts);
    const nameOf = placeNames();
    const routes = new Map<string, RowFacts[]>();
    for (const row of facts.rows) {
      if (!countsSeveral(row) || !isPrecise(row)) continue;
      const route = routeKey(row, nameOf);
      const rows = routes.get(route);
      if (rows) rows.push(row);
      else routes.set(route, [row]);
    }
    for (const [first, ...others] of routes.values()) {
      if (!first || others.length === 0 || others.length >= MOST_ALIKE) continue;
      for (const row of others) {
        if (!isSame(facts, row, first, columns)) report({ row: row.row, args: { row: row.row + 1, other: first.row + 1 } });
      }
    }
  },
};

function countsSeveral({ cases }: RowFacts): boolean {
  const value = cases?.reading.value;
  return value !== undefined && value.max !== 0 && value.max !== 1;
}

function isPrecise({ origin, destination, exploitation }: RowFacts): boolean {
  return hasCity(origin) && (hasCity(destination) || hasCity(exploitation));
}

function hasCity(place: PlaceFact | undefined): boolean {
  return place?.resolution.place.precision === 'city';
}

/** Everything that must agree, as understood and not as written. */
function routeKey(row: RowFacts, nameOf: (place: PlaceFact | undefined) => string): string {
  const codes = [...row.exploitationTypes, ...row.industries].flatMap(({ reading }) => [
    ...reading.codes,
    ...reading.moved.map(({ code }) => code),
  ]);
  const period = [row.periodStart?.reading.start, row.periodEnd?.reading.end ?? row.periodEnd?.reading.start];
  const stops = row.stops.map(({ place }) => nameOf(place));
  const who = row.organisation?.reading.value?.trim().toLowerCase();
  const parts = [
    nameOf(row.origin),
    nameOf(row.destination),
    nameOf(row.exploitation),
    stops.join('>'),
    codes.sort().join(),
    ...period,
    who,
  ];
  return parts.join('|');
}

/** Names places as understood; facts are shared between rows, so each is named once. */
function placeNames(): (place: PlaceFact | undefined) => string {
  const known = new Map<PlaceFact, string>();
  return (fact) => {
    if (!fact) return '';
    let name = known.get(fact);
    if (name === undefined) {
      const { place } = fact.resolution;
      name = place.city ? place.city.id : [place.country, place.admin1?.code, place.country ? '' : place.raw].join('/');
      known.set(fact, name);
    }
    return name;
  };
}
