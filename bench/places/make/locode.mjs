// Small places of shipping and transport: node bench/places/make/locode.mjs UNLOCODE NOMINATIM COUNTRY-CODES.csv OUT-FOCUS.csv OUT-OTHER.csv
// UNLOCODE is src/data of github.com/geoapify/un-locode (one CC.csv a country; UN/LOCODE is PDDL), NOMINATIM is data/nominatim of
// github.com/cristan/improved-un-locodes (answers of OpenStreetMap's Nominatim, ODbL). A row is kept when Nominatim knows settlements of
// that name in the country and all of them lie within 30 km of each other. OUT-FOCUS is Africa, the Middle East, South and South-East
// Asia with at most 120 places a country, OUT-OTHER the rest of the world with at most 30, both drawn by a hash of the code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { kilometres } from '../kilometres.mjs';
import { shuffleKey, writeList } from '../lists.mjs';
import { englishNames, focusCountries } from './country-names.mjs';

const [codes, nominatim, countryCodes, outFocus, outOther] = process.argv.slice(2);
const settlements = new Set(['city', 'town', 'village', 'hamlet', 'municipality', 'suburb', 'borough']);
const countryNames = englishNames(countryCodes);
const focus = focusCountries(countryCodes);

function answersOf(iso2, code) {
  const files = ['byRegion', 'byCity'].map((way) => join(nominatim, iso2, code, way, `${iso2}${code}.json`));
  const file = files.find((one) => existsSync(one));
  const answers = file ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return answers.filter((one) => settlements.has(one.addresstype) && one.address?.country_code?.toUpperCase() === iso2);
}

function rowOf(iso2, { location, name, nameWoDiacritics }) {
  const answers = answersOf(iso2, location);
  const [first] = answers;
  if (!first || answers.some((one) => kilometres(one, first) > 30)) return [];
  const { lat, lon, name: mapName, address } = first;
  const admin1 = address['ISO3166-2-lvl4'] ?? '';
  const written = /[\uFFFD?]/.test(name) ? nameWoDiacritics : name;
  return [{ city: written, country: countryNames.get(iso2) ?? iso2, kind: 'city', name: mapName, iso2, admin1, lat, lon }];
}

function rowsOf(iso2, most) {
  const { data } = papaparse.parse(readFileSync(join(codes, `${iso2}.csv`), 'utf8'), { header: true, skipEmptyLines: true });
  const shuffled = data.toSorted((a, b) => shuffleKey(iso2 + a.location) - shuffleKey(iso2 + b.location));
  const rows = [];
  for (const row of shuffled) if (rows.length < most) rows.push(...rowOf(iso2, row));
  return rows;
}

const countries = readdirSync(codes)
  .filter((file) => /^[A-Z]{2}\.csv$/.test(file))
  .map((file) => file.slice(0, 2));
writeList(
  outFocus,
  countries.filter((iso2) => focus.has(iso2)).flatMap((iso2) => rowsOf(iso2, 120)),
);
writeList(
  outOther,
  countries.filter((iso2) => !focus.has(iso2)).flatMap((iso2) => rowsOf(iso2, 30)),
);
