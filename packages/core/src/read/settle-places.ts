import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceContext } from '../places/resolve.js';
import { onceEach } from '../text/once-each.js';
import type { PlaceFact, RowFacts, Stop } from './facts.js';

type ResolvePlace = (texts: PlaceTexts, context?: PlaceContext) => Resolution;

/**
 * Reads the unclear places of a row again, in the light of the countries that its other places tell: "Tripoli" on a way to Libya is not
 * the one in Lebanon. Rows without an unclear place are given back as they are.
 */
export function placeSettler(resolve: ResolvePlace): (row: RowFacts) => RowFacts {
  const settled = onceEach((fact: PlaceFact) =>
    onceEach((countries: string): PlaceFact => {
      if (!isUnclear(fact)) return fact;
      return { ...fact, resolution: resolve(fact.texts, { countries: countries.split(' '), onTheWay: fact.role === 'transit' }) };
    }),
  );
  const settledStops = onceEach((stops: readonly Stop[]) =>
    onceEach((countries: string) => stops.map((stop): Stop => ({ ...stop, place: settled(stop.place)(countries) }))),
  );
  return (row) => {
    const { origin, destination, exploitation, stops } = row;
    const isUnclearStop = hasUnclear(stops);
    if (!isUnclearStop && ![origin, destination, exploitation].some((fact) => fact && isUnclear(fact))) return row;
    const countries = knownCountries(placesOf(row)).join(' ');
    if (countries === '') return row;
    return {
      ...row,
      origin: origin && settled(origin)(countries),
      destination: destination && settled(destination)(countries),
      exploitation: exploitation && settled(exploitation)(countries),
      stops: isUnclearStop ? settledStops(stops)(countries) : stops,
    };
  };
}

function hasUnclear(stops: readonly Stop[]): boolean {
  for (const { place } of stops) if (isUnclear(place)) return true;
  return false;
}

function isUnclear({ resolution: { city, country } }: PlaceFact): boolean {
  return city.state === 'ambiguous' && (country.state === 'blank' || country.state === 'implied');
}

function placesOf({ origin, destination, exploitation, stops }: RowFacts): PlaceFact[] {
  return [origin, destination, exploitation, ...stops.map(({ place }) => place)].filter((fact) => fact !== undefined);
}

/** Each country once, in the order of the row. */
function knownCountries(places: readonly PlaceFact[]): string[] {
  const codes = places.map(({ resolution }) => (resolution.city.state === 'ambiguous' ? undefined : resolution.place.country));
  return [...new Set(codes.filter((code) => code !== undefined))];
}
