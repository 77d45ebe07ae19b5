import { placeKey } from './place-key.mjs';
import { nameKinds } from './place-kinds.mjs';

/** Names of divisions, countries and regions, numbered on from the places. */
export function nameEntities(placeCount, divisions, countries, regions, names) {
  const rows = [];
  divisions.forEach((division, i) => {
    for (const text of [division.name, ...division.names])
      rows.push({ key: placeKey(text), entity: placeCount + i, kind: text === division.name ? nameKinds.primary : nameKinds.alternate });
    if (division.code) rows.push({ key: placeKey(division.code), entity: placeCount + i, kind: nameKinds.code });
  });
  const first = placeCount + divisions.length;
  const numbers = new Map([...countries, ...regions].map(({ code }, i) => [code, first + i]));
  for (const { code, key, kind } of names) rows.push({ key, entity: numbers.get(code), kind });
  return rows;
}

/**
 * What each key may mean: the kind of name by the number of the thing. The better kind wins when one place has a name twice; a misspelling
 * marked by hand stands, since the names of places in the sources hold misspellings too. Those of countries do not: what is right in any
 * language ("Libia", "Koweït") is not marked as wrong.
 */
export function collectNames(places, entities) {
  const postings = new Map();
  const add = (key, entity, kind, trusted = false) => {
    if (key.length < 2 || key.length > 60) return;
    if (!postings.has(key)) postings.set(key, new Map());
    const kinds = postings.get(key);
    const known = kinds.get(entity);
    const stands = known !== undefined && trusted ? known <= kind : known === nameKinds.typo || (kind !== nameKinds.typo && known <= kind);
    if (!stands) kinds.set(entity, kind);
  };
  places.forEach((place, i) => {
    for (const { text, kind } of place.names) add(placeKey(text), i, kind);
    const own = placeKey(place.name);
    postings.get(own)?.delete(i);
    add(own, i, nameKinds.primary);
  });
  for (const { key, entity, kind } of entities) add(key, entity, kind, true);
  return postings;
}
