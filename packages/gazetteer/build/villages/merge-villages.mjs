import { distance } from '../distance.mjs';
import { placeFinder } from '../place-finder.mjs';
import { features } from '../place-kinds.mjs';

/** Kilometres within which two places of one name are one. */
const SAME = 8;

/** The list is older than South Sudan: there the nearest known town tells the country. */
function countryOf(village, sudans) {
  if (village.country !== 'SD' || village.lat > 13) return village.country;
  let best = { far: Number.POSITIVE_INFINITY, country: 'SD' };
  for (const town of sudans) {
    const far = distance(town, village);
    if (far < best.far) best = { far, country: town.country };
  }
  return best.country;
}

/** Adds villages that are not known within 8 km under their name; tells how many. */
export function mergeVillages(places, villages) {
  const finder = placeFinder(places);
  const sudans = places.filter(({ country, lat }) => (country === 'SD' || country === 'SS') && lat !== undefined);
  let added = 0;
  for (const village of villages) {
    const country = countryOf(village, sudans);
    if (finder.find(country, village.name).some((known) => known.lat === undefined || distance(known, village) < SAME)) continue;
    const place = { id: 0, admin1: '', admin2: '', feature: features.place, population: 0, names: [], ...village, country };
    places.push(place);
    finder.add(place);
    added++;
  }
  return added;
}
