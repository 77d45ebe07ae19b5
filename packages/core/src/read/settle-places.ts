import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceContext } from '../places/resolve.js';
import type { PlaceFact, RowFacts } from './facts.js';

type ResolvePlace = (texts: PlaceTexts, context?: PlaceContext) => Resolution;

/**
 * Reads the unclear places of a row again, in the light of the countries that its other places tell: "Tripoli" on a way to Libya is not
 * the one in Lebanon. Rows without an unclear place are given back as they are.
 */
export function placeSettler(resolve: ResolvePlace): (row: RowFacts) => RowFacts {
  const settled = new Map<string, PlaceFact>();
  const settle = (fact: PlaceFact, countries: readonly string[]): PlaceFact => {
    if (!isUnclear(fact)) return fact;
    const key = [fact.role, ...Object.values(fact.columns), ...Object.values(fact.texts), ...countries].join('\u0000');
    let again = settled.get(key);
    if (!again) settled.set(key, (again = { ...fact, resolution: resolve(fact.texts, { countries, onTheWay: fact.role === 'transit' }) }));
    return again;
  };
  return (row) => {
    if (!hasUnclear(row)) return row;
    const countries = knownCountries(placesOf(row));
    if (countries.length === 0) return row;
    return {
      ...row,
      origin: row.origin && settle(row.origin, countries),
      destination: row.destination && settle(row.destination, countries),
      exploitation: row.exploitation && settle(row.exploitation, countries),
      stops: row.stops.map((stop) => ({ ...stop, place: settle(stop.place, countries) })),
    };
  };
}

function hasUnclear({ origin, destination, exploitation, stops }: RowFacts): boolean {
  if ((origin && isUnclear(origin)) || (destination && isUnclear(destination)) || (exploitation && isUnclear(exploitation))) return true;
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
