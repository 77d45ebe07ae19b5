import type { Fact, PlaceFact, RowFacts } from '../read/facts.js';
import type { CodesReading } from '../read/reading.js';
import { onceEach } from '../text/once-each.js';
import type { Check } from './check.js';
import { EMPTY_HASH, mix, notAlone } from './finding/not-alone.js';
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
    const candidates = facts.rows.filter((row) => countsSeveral(row) && isPrecise(row));
    const routes = new Map<string, RowFacts[]>();
    for (const row of notAlone(candidates, routeHasher())) {
      const route = routeKey(row);
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
function routeKey(row: RowFacts): string {
  const codes = [...row.exploitationTypes, ...row.industries].flatMap(codesOf);
  const stops = row.stops.map(({ place }) => nameOf(place));
  const parts = [
    nameOf(row.origin),
    nameOf(row.destination),
    nameOf(row.exploitation),
    stops.join('>'),
    codes.sort().join(),
    periodOf(row),
  ];
  return [...parts, writerOf(row.organisation)].join('|');
}

function codesOf({ reading }: Fact<CodesReading>): string[] {
  return [...reading.codes, ...reading.moved.map(({ code }) => code)];
}

function periodOf({ periodStart, periodEnd }: RowFacts): string {
  return [periodStart?.reading.start, periodEnd?.reading.end ?? periodEnd?.reading.start].join('|');
}

function writerOf(organisation: RowFacts['organisation']): string | undefined {
  return organisation?.reading.value?.trim().toLowerCase();
}

function nameOf(fact: PlaceFact | undefined): string {
  if (!fact) return '';
  const { place } = fact.resolution;
  return place.city ? place.city.id : [place.country, place.admin1?.code, place.country ? '' : place.raw].join('/');
}

/** The same as a number: facts are shared between rows, so each is looked into once. */
function routeHasher(): (row: RowFacts) => number {
  let numbers = 1;
  const numberOf = onceEach((_: string) => numbers++);
  const ofPlace = onceEach((place: PlaceFact | undefined) => numberOf(nameOf(place)));
  const ofCodes = onceEach((fact: Fact<CodesReading>) => codesOf(fact).reduce((sum, code) => sum + numberOf(code) ** 2, 0));
  const ofStart = onceEach((fact: RowFacts['periodStart']) => numberOf(fact?.reading.start ?? ''));
  const ofWriter = onceEach((fact: RowFacts['organisation']) => numberOf(writerOf(fact) ?? ''));
  return (row) => {
    let hash = mix(mix(mix(EMPTY_HASH, ofPlace(row.origin)), ofPlace(row.destination)), ofPlace(row.exploitation));
    for (const { place } of row.stops) hash = mix(hash, ofPlace(place));
    let codes = 0;
    for (const fact of row.exploitationTypes) codes += ofCodes(fact);
    for (const fact of row.industries) codes += ofCodes(fact);
    return mix(mix(mix(hash, codes), ofStart(row.periodStart)), ofWriter(row.organisation));
  };
}
