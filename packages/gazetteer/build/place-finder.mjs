import { placeKey } from './place-key.mjs';
import { nameKinds } from './place-kinds.mjs';

/** Finds places by country and key. */
export function placeFinder(places) {
  const byKey = new Map();
  const add = (place, text) => {
    const key = `${place.country} ${placeKey(text)}`;
    const found = byKey.get(key);
    if (!found) byKey.set(key, [place]);
    else if (!found.includes(place)) found.push(place);
  };
  const addAll = (place) => {
    add(place, place.name);
    for (const { text, kind } of place.names) if (kind === nameKinds.alternate) add(place, text);
  };
  for (const place of places) addAll(place);
  const find = (country, text) => byKey.get(`${country} ${placeKey(text)}`) ?? [];
  return { find, add: addAll };
}
