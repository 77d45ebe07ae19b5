import type { Cases } from '../model/cases.js';
import type { Place } from '../model/place.js';
import type { Route } from '../model/route.js';
import type { Fact, PlaceFact, RowFacts } from '../read/facts.js';
import type { CodesReading, PeriodReading, TextReading } from '../read/reading.js';
import { onceEach } from '../text/once-each.js';

type Draft = { -readonly [K in keyof Route]: Route[K] };

/**
 * Makes rows into routes, with only what is known: keys without a value are left out. What was written stays in `raw`. Lists are shared
 * between routes, and frozen.
 */
export function routeMaker(): (row: RowFacts) => Route {
  const placesOf = onceEach((stops: RowFacts['stops']) => Object.freeze(stops.map(({ place }) => place.resolution.place)));
  const periodOf = onceEach((start: RowFacts['periodStart']) =>
    onceEach((end: RowFacts['periodEnd']) => Object.freeze(makePeriod(start, end))),
  );
  return (row) => makeRoute(row, placesOf(row.stops), periodOf(row.periodStart)(row.periodEnd));
}

function makeRoute(row: RowFacts, transit: readonly Place[], period: Route['period']): Route {
  const route = { schema: 'routebook/route@1' } as Draft;
  const recordId = textOf(row.recordId);
  if (recordId !== undefined) route.recordId = recordId;
  addKind(route, row);
  addPlaces(route, row);
  route.transit = transit as Route['transit'];
  route.exploitationTypes = codesOf(row.exploitationTypes, row.industries, 'exploitationType') as Route['exploitationTypes'];
  route.industries = codesOf(row.industries, row.exploitationTypes, 'industry') as Route['industries'];
  route.transport = codesOf(row.transport) as Route['transport'];
  route.recruitment = codesOf(row.recruitment) as Route['recruitment'];
  const cases = casesOf(row);
  if (cases) route.cases = cases;
  if (period) route.period = period;
  const organisation = textOf(row.organisation);
  if (organisation !== undefined) route.organisation = organisation;
  return route;
}

function addKind(route: Draft, { kind, exploitationTypes }: RowFacts): void {
  if (!kind && !exploitationTypes.some(({ reading }) => reading.moved.length > 0)) return;
  const [code] = codesOf(kind ? [kind] : NO_FACTS, exploitationTypes, 'kind');
  if (code !== undefined) route.kind = code as NonNullable<Route['kind']>;
}

function addPlaces(route: Draft, row: RowFacts): void {
  const origin = placeOf(row.origin);
  if (origin) route.origin = origin as NonNullable<Route['origin']>;
  const destination = placeOf(row.destination);
  if (destination) route.intendedDestination = destination as NonNullable<Route['intendedDestination']>;
  const exploitation = placeOf(row.exploitation);
  if (exploitation) route.exploitation = exploitation as NonNullable<Route['exploitation']>;
}

/** At least an origin country and a country of destination or exploitation make a route sendable. */
export function isSendable(route: Route): boolean {
  return route.origin?.country !== undefined && (route.intendedDestination?.country ?? route.exploitation?.country) !== undefined;
}

const NO_FACTS: readonly Fact<CodesReading>[] = [];

/** Marks such as "-" that stand for a blank cell. */
const ONLY_MARKS = /^[\s\p{P}\p{S}]*$/u;

/** Blank and "none" leave no place; everything else that was written does, "unknown" too. */
function placeOf(fact: PlaceFact | undefined): Place | undefined {
  if (!fact) return undefined;
  const { place, city, country } = fact.resolution;
  const isAbsent = (state: string) => state === 'blank' || state === 'none-word';
  if (place.precision !== 'unknown' || !isAbsent(city.state) || !isAbsent(country.state)) return place;
  return city.state === 'none-word' || country.state === 'none-word' || ONLY_MARKS.test(place.raw) ? undefined : place;
}

function textOf(fact: Fact<TextReading> | undefined): string | undefined {
  return fact?.reading.state === 'value' ? fact.reading.value : undefined;
}

const NONE: readonly never[] = Object.freeze([]);

/** The codes of a row's cells, each once, with those that stood in the column of the other list. */
function codesOf(facts: readonly Fact<CodesReading>[], others: readonly Fact<CodesReading>[] = NO_FACTS, list?: string): readonly string[] {
  const isPlain = !others.some(({ reading }) => reading.moved.length > 0);
  if (isPlain && facts.length <= 1) return facts[0]?.reading.codes ?? NONE;
  const codes = new Set<string>();
  for (const { reading } of facts) for (const code of reading.codes) codes.add(code);
  for (const { reading } of others) for (const moved of reading.moved) if (moved.list === list) codes.add(moved.code);
  return Object.freeze([...codes]);
}

function casesOf(row: RowFacts): Cases | undefined {
  if (row.cases?.reading.value) return row.cases.reading.value;
  const min = row.casesMin?.reading.value;
  const max = row.casesMax?.reading.value;
  if (!min && !max) return undefined;
  const least = min?.min ?? 0;
  const most = max ? max.max : null;
  const raw = [min?.raw, max?.raw].filter(Boolean).join('-');
  const unit = (min ?? max)?.unit ?? 'persons';
  if (!max) return { min: least, max: null, qualifier: 'at-least', unit, raw };
  if (!min) return { min: 0, max: most, qualifier: 'at-most', unit, raw };
  const [low, high] = most !== null && most < least ? [most, least] : [least, most];
  return { min: low, max: high, qualifier: low === high ? 'exact' : 'range', unit, raw };
}

function makePeriod(from: RowFacts['periodStart'], to: RowFacts['periodEnd']): Route['period'] {
  const start = monthOf(from?.reading);
  const end = to?.reading.end ?? monthOf(to?.reading) ?? from?.reading.end;
  if (start === undefined) return end === undefined ? undefined : { start: end };
  return end === undefined || end === start ? { start } : { start, end };
}

/** The month or year that a cell tells for sure; where day and month may be swapped, only the year is sure. */
function monthOf(reading: PeriodReading | undefined): string | undefined {
  if (!reading?.ambiguous) return reading?.start;
  const [one, other] = reading.ambiguous;
  return one.slice(0, 4) === other.slice(0, 4) ? one.slice(0, 4) : undefined;
}
