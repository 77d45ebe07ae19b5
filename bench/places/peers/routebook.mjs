import { openLibrary, textsOf } from '../open-library.mjs';

/** Our own place reader, with the shipped edition or another index. */
export async function open(index) {
  const library = await openLibrary(index);
  const resolver = library.newResolver();
  return { version: 'this tree', read: (row) => answerOf(resolver.resolve(textsOf(row))) };
}

/** An answer in the form that all readers are judged in. */
function answerOf({ place, parts, candidates, city, country }) {
  return {
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    admin1: place.admin1?.code,
    town: place.city !== undefined,
    several: parts.length > 1,
    confidence: place.confidence,
    name: place.city?.name,
    candidates,
    state: `${city.state}/${country.state}`,
  };
}
