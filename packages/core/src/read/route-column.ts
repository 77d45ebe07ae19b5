import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { Fact, PlaceFact, Stop } from './facts.js';
import type { StopsReading } from './reading.js';

/** What a cell such as "Kitale > Nairobi > Dubai" tells: first = origin, last = destination, between = transit. */
interface PlacesOfRoute {
  readonly origin?: PlaceFact;
  readonly destination?: PlaceFact;
  readonly between: readonly PlaceFact[];
}

/** Reads the places of `route` cells; rows that say the same share them. */
export function routePlaces(resolve: (texts: PlaceTexts) => Resolution) {
  const known = new Map<Fact<StopsReading>, PlacesOfRoute>();
  return (row: number, fact: Fact<StopsReading>): { origin?: PlaceFact; destination?: PlaceFact; stops: readonly Stop[] } => {
    let places = known.get(fact);
    if (!places) known.set(fact, (places = splitRoute(fact, resolve)));
    const { origin, destination, between } = places;
    return { origin, destination, stops: between.map((place) => ({ place, at: { row, column: fact.column } })) };
  };
}

function splitRoute({ reading, column }: Fact<StopsReading>, resolve: (texts: PlaceTexts) => Resolution): PlacesOfRoute {
  const place = (role: PlaceFact['role'], whole: string): PlaceFact => ({
    role,
    columns: { whole: column },
    texts: { whole },
    resolution: resolve({ whole }),
  });
  const [first, ...rest] = reading.stops;
  const last = rest.pop();
  return {
    origin: first === undefined ? undefined : place('origin', first),
    destination: last === undefined ? undefined : place('destination', last),
    between: rest.map((whole) => place('transit', whole)),
  };
}
