import { distance } from './distance.mjs';
import { placeFinder } from './place-finder.mjs';
import { placeKey } from './place-key.mjs';
import { features, nameKinds } from './place-kinds.mjs';
import { readTable } from './sources.mjs';

function list(text) {
  return (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

function findParent(finder, country, name) {
  const found = finder.find(country, name).sort((a, b) => b.population - a.population)[0];
  if (found === undefined) throw new Error(`supplement.tsv: no place "${name}" in ${country}`);
  return found;
}

/** A point of our own, or one more name for a place that is known nearby. */
function addPoint(places, finder, [kind, name, country, aliases, lat, lon]) {
  const point = { lat: Number(lat), lon: Number(lon) };
  let place = kind === 'area' ? undefined : finder.find(country, name).find((known) => lat === '' || distance(known, point) < 15);
  if (place === undefined) {
    place = {
      id: 0,
      name,
      country,
      admin1: '',
      ...(lat === '' ? { lat: undefined, lon: undefined } : point),
      feature: features.place,
      population: 0,
      names: [],
    };
    places.push(place);
    finder.add(place);
  }
  if (kind in features && place.feature === features.place) place.feature = features[kind];
  for (const text of list(aliases)) place.names.push({ text, kind: nameKinds.alternate });
}

function addNames(finder, [kind, name, country, aliases, , , parent]) {
  const place = findParent(finder, country, parent || name);
  if (kind === 'part') place.names.push({ text: name, kind: nameKinds.part });
  const nameKind = { part: nameKinds.part, name: nameKinds.alternate, code: nameKinds.code, typo: nameKinds.typo }[kind];
  for (const text of list(aliases)) {
    const key = placeKey(text);
    if (kind === 'code' && place.names.some((known) => placeKey(known.text) === key && known.kind === nameKinds.alternate)) continue;
    place.names = place.names.filter((known) => placeKey(known.text) !== key);
    place.names.push({ text, kind: nameKind });
  }
}

const withPlace = new Set(['place', 'camp', 'border', 'island', 'area']);

/** Adds rows of the supplement to places: first those that are places, then the names, which may belong to them. */
export function supplementPlaces(places, rows) {
  const finder = placeFinder(places);
  for (const row of rows) if (withPlace.has(row[0])) addPoint(places, finder, row);
  for (const row of rows) if (!withPlace.has(row[0])) addNames(finder, row);
}

/** Adds what the sources lack: border crossings, camps, areas, neighbourhoods, nicknames, codes. Tells how many rows there are. */
export function addSupplement(places) {
  const rows = readTable('../supplement.tsv');
  supplementPlaces(places, rows);
  return rows.length;
}
