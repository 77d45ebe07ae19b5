import { distance } from './distance.mjs';
import { features, nameKinds } from './place-kinds.mjs';

const BIG = 50_000;
const REACH = 20;

function groupBigTowns(places) {
  const big = new Map();
  for (const place of places) {
    if (place.feature === features.section || place.population < BIG) continue;
    if (!big.has(place.country)) big.set(place.country, []);
    big.get(place.country).push(place);
  }
  return big;
}

/** Sections of a big city become names of that city: nothing finer than a city is kept. A section far from any is a place of its own. */
export function foldSections(places) {
  const big = groupBigTowns(places);
  return places.filter((place) => {
    if (place.feature !== features.section) return true;
    const towns = (big.get(place.country) ?? []).filter((town) => distance(town, place) < REACH && town.population >= place.population);
    const [town] = towns.sort((a, b) => distance(a, place) - distance(b, place) || a.id - b.id);
    if (town === undefined) place.feature = features.place;
    else town.names.push({ text: place.name, kind: nameKinds.part });
    return town === undefined;
  });
}
