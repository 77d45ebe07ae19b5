import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceContext } from '../places/resolve.js';
import { onceEach } from '../text/once-each.js';
import type { PlaceFact, RowFacts, Stop } from './facts.js';
import { usualCountry } from './usual-country.js';

type ResolvePlace = (texts: PlaceTexts, context?: PlaceContext) => Resolution;

/**
 * Reads the unclear places of a row again, in the light of what its other places tell: "Tripoli" on a way to Libya is not the one in
 * Lebanon. Where their lie and the rest of the column tell nothing for sure, they order what is asked about. Rows without an unclear
 * place are given back as they are.
 */
export function placeSettler(resolve: ResolvePlace, rows: readonly RowFacts[]): (row: RowFacts) => RowFacts {
  const usual = onceEach((role: PlaceFact['role']) => [usualCountry(rows, role)].filter((country) => country !== undefined));
  const settled = onceEach((fact: PlaceFact) =>
    onceEach((around: string): PlaceFact => {
      if (!isUnclear(fact)) return fact;
      const context: PlaceContext = { ...JSON.parse(around), onTheWay: fact.role === 'transit', likely: usual(fact.role) };
      return { ...fact, resolution: resolve(fact.texts, context) };
    }),
  );
  const settledStops = onceEach((stops: readonly Stop[]) =>
    onceEach((around: string) => stops.map((stop): Stop => ({ ...stop, place: settled(stop.place)(around) }))),
  );
  return (row) => {
    const { origin, destination, exploitation, stops } = row;
    const isUnclearStop = hasUnclear(stops);
    if (!isUnclearStop && ![origin, destination, exploitation].some((fact) => fact && isUnclear(fact))) return row;
    const around = JSON.stringify(contextOf(placesOf(row)));
    return {
      ...row,
      origin: origin && settled(origin)(around),
      destination: destination && settled(destination)(around),
      exploitation: exploitation && settled(exploitation)(around),
      stops: isUnclearStop ? settledStops(stops)(around) : stops,
    };
  };
}

function hasUnclear(stops: readonly Stop[]): boolean {
  for (const { place } of stops) if (isUnclear(place)) return true;
  return false;
}

function isUnclear({ resolution: { city } }: PlaceFact): boolean {
  return city.state === 'ambiguous';
}

function placesOf({ origin, destination, exploitation, stops }: RowFacts): PlaceFact[] {
  return [origin, destination, exploitation, ...stops.map(({ place }) => place)].filter((fact) => fact !== undefined);
}

/** Each country once, in the order of the row, and where its towns lie. */
function contextOf(places: readonly PlaceFact[]): PlaceContext {
  const known = places.flatMap(({ resolution: { city, place } }) => (city.state === 'ambiguous' ? [] : [place]));
  const countries = [...new Set(known.flatMap(({ country }) => country ?? []))];
  const near = known.flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : [{ lat, lon }]));
  return { countries, near };
}
