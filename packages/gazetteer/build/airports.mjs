import { distance } from './distance.mjs';
import { focusCountries } from './focus-countries.mjs';
import { placeFinder } from './place-finder.mjs';
import { placeKey } from './place-key.mjs';
import { features, nameKinds } from './place-kinds.mjs';
import { readSource } from './sources.mjs';

function csvRow(line) {
  const cells = [];
  for (const match of line.matchAll(/"([^"]*(?:""[^"]*)*)"|([^,]+)|(?<=,|^)(?=,|$)/g))
    cells.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
  return cells;
}

const airportWords = /\b(international|airport|airfield|airstrip|air base|air station|aerodrome|intl|field)\b/gi;

/** The town that an airport serves, when the list has it within an hour's drive. */
function townOf(finder, country, municipality, point) {
  for (const name of [municipality, ...municipality.split(/[/,(]/)]) {
    const near = finder.find(country, name).filter((place) => distance(place, point) < 60);
    if (near.length > 0) return near.sort((a, b) => b.population - a.population || distance(a, point) - distance(b, point))[0];
  }
  return undefined;
}

function nameTown(town, name, iata, large) {
  const text = name.replace(airportWords, ' ').trim();
  if (large && placeKey(text).length > 4) town.names.push({ text, kind: nameKinds.part });
  if (iata.length === 3) town.names.push({ text: iata, kind: nameKinds.code });
}

/**
 * Airports are names of the towns that they serve; in the focus countries a town that only the airport list knows is added, with the
 * point of its airport.
 */
export function addAirports(places) {
  const finder = placeFinder(places);
  const [, ...lines] = readSource('myrtlelime-airports/data/airports.csv').split('\n');
  for (const line of lines) {
    const [, , type, name, lat, lon, , , country, , municipality, , , iata] = csvRow(line);
    const large = type === 'large_airport' || type === 'medium_airport';
    if (!municipality || !(large || (type === 'small_airport' && focusCountries.has(country)))) continue;
    const point = { lat: Number(lat), lon: Number(lon) };
    const town = townOf(finder, country, municipality, point);
    if (town !== undefined) nameTown(town, name, iata ?? '', large && focusCountries.has(country));
    else if (focusCountries.has(country) && /^[\p{L}' -]{3,30}$/u.test(municipality)) {
      const place = { id: 0, name: municipality, country, admin1: '', ...point, feature: features.place, population: 0, names: [] };
      nameTown(place, name, iata ?? '', false);
      places.push(place);
      finder.add(place);
    }
  }
}
