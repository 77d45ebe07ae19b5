import type { PlaceTexts, Resolution } from '../places/resolution.js';
import { onceEach } from '../text/once-each.js';
import type { Fact, Stop } from './facts.js';
import { pairStopColumns } from './pair-stop-columns.js';
import type { StopsReading } from './reading.js';
import type { MappedColumn } from './table.js';

type ResolvePlace = (texts: PlaceTexts) => Resolution;
type StopsFact = Fact<StopsReading>;

/** Gives the stops of a row, column by column; a column for cities and the one for their countries tell stops together. */
export function stopLists(
  columns: readonly MappedColumn[],
  stopsOf: (fact: StopsFact) => readonly Stop[],
  resolve: ResolvePlace,
): (facts: readonly StopsFact[]) => (readonly Stop[])[] {
  const sets = pairStopColumns(columns);
  const together = onceEach((city: StopsFact) => onceEach((country: StopsFact) => pairStops(city, country, stopsOf, resolve)));
  return (facts) =>
    sets.flatMap(({ city, country }) => {
      const [cities, countries] = [facts[city], country === undefined ? undefined : facts[country]];
      return cities && countries ? [together(cities)(countries)] : cities ? [stopsOf(cities)] : [];
    });
}

/** Each city with its country, where there are as many; else the stops of the one, then of the other. */
function pairStops(
  city: StopsFact,
  country: StopsFact,
  stopsOf: (fact: StopsFact) => readonly Stop[],
  resolve: ResolvePlace,
): readonly Stop[] {
  const cities = city.reading.stops;
  const countries = country.reading.stops;
  if (cities.length !== countries.length) return [...stopsOf(city), ...stopsOf(country)];
  return cities.map((text, at) => withCountry(text, countries[at] ?? '', { city: city.column, country: country.column }, resolve));
}

function withCountry(city: string, country: string, columns: { city: number; country: number }, resolve: ResolvePlace): Stop {
  const texts = { city, country };
  return { place: { role: 'transit', columns, texts, resolution: resolve(texts) }, at: { column: columns.city } };
}

/**
 * The stops of a row, one after the other. One that only names the country of the city before it, or of the city in the next column, adds
 * nothing.
 */
export function joinStops(lists: readonly (readonly Stop[])[]): readonly Stop[] {
  const found: Stop[] = [];
  for (const stop of lists.flat()) {
    const before = found.at(-1);
    if (before && isCountryOf(stop, before)) continue;
    if (before && before.at.column !== stop.at.column && isCountryOf(before, stop)) found.pop();
    found.push(stop);
  }
  return found.length > 0 ? found : NO_STOPS;
}

const NO_STOPS: readonly Stop[] = Object.freeze([]);

function isCountryOf({ place: { columns, resolution } }: Stop, city: Stop): boolean {
  const { precision, country } = resolution.place;
  const { place } = city.place.resolution;
  return precision === 'country' && columns.country === undefined && place.precision === 'city' && place.country === country;
}
