import type { Cases } from '../model/cases.js';
import type { Place } from '../model/place.js';
import type { Route } from '../model/route.js';
import type { Fact, PlaceFact, RowFacts } from '../read/facts.js';
import type { CodesReading, PeriodReading, TextReading } from '../read/reading.js';

/** The row as a route: only what is known. What was written stays in `raw`. */
export function routeOfRow(row: RowFacts): Route {
  return {
    schema: 'routebook/route@1',
    ...defined('recordId', textOf(row.recordId)),
    ...defined('kind', codesOf(row.kind ? [row.kind] : NO_FACTS, row.exploitationTypes, 'kind')[0]),
    ...defined('origin', placeOf(row.origin)),
    ...defined('intendedDestination', placeOf(row.destination)),
    ...defined('exploitation', placeOf(row.exploitation)),
    transit: row.stops.length === 0 ? [] : row.stops.map((stop) => stop.place.resolution.place),
    exploitationTypes: codesOf(row.exploitationTypes, row.industries, 'exploitationType'),
    industries: codesOf(row.industries, row.exploitationTypes, 'industry'),
    transport: codesOf(row.transport),
    recruitment: codesOf(row.recruitment),
    ...defined('cases', casesOf(row)),
    ...defined('period', periodOf(row)),
    ...defined('organisation', textOf(row.organisation)),
  } as Route;
}

/** At least an origin country and a country of destination or exploitation make a route sendable. */
export function isSendable(route: Route): boolean {
  return route.origin?.country !== undefined && (route.intendedDestination?.country ?? route.exploitation?.country) !== undefined;
}

/** A route is built a hundred thousand times: keys without a value are left out, so that JSON and equality stay small. */
function defined<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? NOTHING : ({ [key]: value } as { [P in K]: V });
}
const NOTHING = {};
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

/** The codes of a row's cells, each once, with those that stood in the column of the other list. */
function codesOf(facts: readonly Fact<CodesReading>[], others: readonly Fact<CodesReading>[] = NO_FACTS, list?: string): string[] {
  const codes = new Set<string>();
  for (const { reading } of facts) for (const code of reading.codes) codes.add(code);
  for (const { reading } of others) for (const moved of reading.moved) if (moved.list === list) codes.add(moved.code);
  return [...codes];
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

function periodOf(row: RowFacts): Route['period'] {
  const start = monthOf(row.periodStart?.reading);
  const end = row.periodEnd?.reading.end ?? monthOf(row.periodEnd?.reading) ?? row.periodStart?.reading.end;
  if (start === undefined) return end === undefined ? undefined : { start: end };
  return end === undefined || end === start ? { start } : { start, end };
}

/** The month or year that a cell tells for sure; where day and month may be swapped, only the year is sure. */
function monthOf(reading: PeriodReading | undefined): string | undefined {
  if (!reading?.ambiguous) return reading?.start;
  const [one, other] = reading.ambiguous;
  return one.slice(0, 4) === other.slice(0, 4) ? one.slice(0, 4) : undefined;
}
