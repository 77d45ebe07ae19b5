import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceContext } from '../places/resolve.js';
import { onceEach } from '../text/once-each.js';
import type { Fact, PlaceFact, Stop } from './facts.js';
import type { StopsReading } from './reading.js';

/** What a cell such as "Kitale > Nairobi > Dubai" tells: first = origin, last = destination, between = transit. */
interface PlacesOfRoute {
  readonly origin?: PlaceFact;
  readonly destination?: PlaceFact;
  readonly stops: readonly Stop[];
}

/** Reads the places of `route` cells; rows that say the same share them. */
export function routePlaces(
  resolve: (texts: PlaceTexts, context?: PlaceContext) => Resolution,
): (fact: Fact<StopsReading>) => PlacesOfRoute {
  return onceEach((fact) => splitRoute(fact, resolve));
}

function splitRoute(
  { reading, column }: Fact<StopsReading>,
  resolve: (texts: PlaceTexts, context?: PlaceContext) => Resolution,
): PlacesOfRoute {
  const place = (role: PlaceFact['role'], whole: string): PlaceFact => ({
    role,
    columns: { whole: column },
    texts: { whole },
    resolution: resolve({ whole }, { onTheWay: role === 'transit' }),
  });
  const [first, ...rest] = reading.stops;
  const last = rest.pop();
  return {
    origin: first === undefined ? undefined : place('origin', first),
    destination: last === undefined ? undefined : place('destination', last),
    stops: rest.map((whole) => ({ place: place('transit', whole), at: { column } })),
  };
}
